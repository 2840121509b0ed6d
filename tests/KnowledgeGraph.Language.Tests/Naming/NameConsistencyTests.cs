using KnowledgeGraph.Language.Naming;
using KnowledgeGraph.Language.Tests.Models;

namespace KnowledgeGraph.Language.Tests.Naming;

public sealed class NameConsistencyTests
{
    [Fact]
    public void A_surname_alone_is_a_person_where_it_stood_with_a_first_name()
    {
        FoundName[] names = [new(0, 2, NameType.Person), new(4, 5, NameType.Organization)];

        Assert.Equal(
            [new(0, 2, NameType.Person), new FoundName(4, 5, NameType.Person)],
            NameConsistency.Apply(names, Tokens("Ada Bergström spoke .\nBergström left .")));
    }

    [Fact]
    public void A_surname_that_was_missed_is_found()
    {
        FoundName[] names = [new(0, 2, NameType.Person)];

        Assert.Equal(
            [new(0, 2, NameType.Person), new FoundName(4, 5, NameType.Person)],
            NameConsistency.Apply(names, Tokens("Ada Bergström spoke .\nBergström left .")));
    }

    [Fact]
    public void The_same_words_get_the_type_they_have_most_often()
    {
        FoundName[] names = [new(0, 1, NameType.Person), new(1, 2, NameType.Location), new(2, 3, NameType.Location)];

        Assert.All(NameConsistency.Apply(names, Tokens("Tarkwa Tarkwa Tarkwa")), name => Assert.Equal(NameType.Location, name.Type));
    }

    [Fact]
    public void A_word_of_an_organization_is_no_surname()
    {
        FoundName[] names = [new(0, 2, NameType.Person), new(3, 5, NameType.Organization), new(6, 7, NameType.Organization)];

        Assert.Equal(names, NameConsistency.Apply(names, Tokens("John Deere left Deere Tools . Deere")));
    }

    private static List<Token> Tokens(string text) => [.. TokenizedText.Parse(text).Tokens.Select(token => token with { Upos = char.IsUpper(token.Form[0]) ? Upos.PROPN : Upos.X })];
}
