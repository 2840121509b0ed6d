using KnowledgeGraph.Language.Tests.Models;

namespace KnowledgeGraph.Language.Tests.Naming;

public sealed class NameRecognizerTests
{
    private static readonly SyntaxAnalyzer Syntax = SyntaxAnalyzer.Load();

    private static readonly NameLists Lists = new()
    {
        FirstNames = ["Maria", "Peter"],
        Countries = ["Norway", "Peru"],
        Demonyms = ["Norwegian", "Peruvian"],
        Cities = ["Lima", "The Hague"],
    };

    private static readonly NameRecognizer Recognizer = NameRecognizer.Load(null, Lists);

    [Theory]
    [InlineData("Maria Lindqvist was born in Norway .", "Maria Lindqvist", NameType.Person)]
    [InlineData("The talks will be held in Peru next month .", "Peru", NameType.Location)]
    [InlineData("He studied at the University of Lima .", "University of Lima", NameType.Organization)]
    [InlineData("The Norwegian fleet left the harbour .", "Norwegian", NameType.Miscellaneous)]
    public void Names_of_the_four_types_are_found(string text, string name, NameType type)
    {
        AnnotatedDocument document = Find(text);

        Assert.Contains((name, type), Names(document));
    }

    [Fact]
    public void A_name_holds_neither_title_nor_possessive()
    {
        AnnotatedDocument document = Find("President Maria Lindqvist \u2019s visit to Peru was short .");

        Assert.Contains(("Maria Lindqvist", NameType.Person), Names(document));
    }

    [Fact]
    public void A_country_that_is_a_first_name_too_is_a_place()
    {
        var lists = new NameLists { FirstNames = ["Jordan"], Countries = ["Jordan"] };

        AnnotatedDocument document = Recognize(NameRecognizer.Load(null, lists), "Brazil and Jordan agreed to share the water .");

        Assert.DoesNotContain(("Jordan", NameType.Person), Names(document));
    }

    [Fact]
    public void Names_in_no_list_are_found()
    {
        AnnotatedDocument document = Recognize(NameRecognizer.Load(null, NameLists.Empty), "Mr. Nguyen Van Thanh met Oluwaseun Adebayo in Ouagadougou , the capital of Burkina Faso .");

        Assert.Contains(("Oluwaseun Adebayo", NameType.Person), Names(document));
        Assert.Contains(Names(document), name => name.Text.EndsWith("Thanh", StringComparison.Ordinal) && name.Type == NameType.Person);
    }

    [Fact]
    public void Names_lie_in_order_and_do_not_overlap()
    {
        AnnotatedDocument document = Find("Peter Okafor of the Lima Trade Council met Maria Lindqvist .\nOkafor left for Norway , Lindqvist for Peru .");

        Assert.True(document.Names.Length > 3);
        Assert.All(document.Names.Zip(document.Names.Skip(1)), pair => Assert.True(pair.First.Tokens.End <= pair.Second.Tokens.First));
        Assert.All(document.Names, name => Assert.Equal(
            TextSpan.Cover(document.Tokens[name.Tokens.First].Span, document.Tokens[name.Tokens.End - 1].Span), name.Span));
    }

    [Fact]
    public void Many_threads_find_the_same_names()
    {
        const string Text = "Peter Okafor met the Norwegian foreign minister in Lima .";
        (string, NameType)[] expected = [.. Names(Find(Text))];

        Assert.All(Enumerable.Range(0, 64).AsParallel().Select(_ => Names(Find(Text)).ToArray()), names => Assert.Equal(expected, names));
    }

    private static AnnotatedDocument Find(string text) => Recognize(Recognizer, text);

    private static AnnotatedDocument Recognize(NameRecognizer recognizer, string text) => recognizer.Annotate(Syntax.Annotate(TokenizedText.Parse(text)));

    private static IEnumerable<(string Text, NameType Type)> Names(AnnotatedDocument document) =>
        document.Names.Select(name => (document.TextOf(name.Span), name.Type));
}
