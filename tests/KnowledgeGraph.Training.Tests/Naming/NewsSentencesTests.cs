using KnowledgeGraph.Language;
using KnowledgeGraph.Language.Naming;
using KnowledgeGraph.Training.Learning;
using KnowledgeGraph.Training.Naming;

namespace KnowledgeGraph.Training.Tests.Naming;

public sealed class NewsSentencesTests
{
    private static readonly NameSentence[] Sentences =
    [
        .. new NewsSentences(
            [["Ada", "Moreau"]], new NameLists { FirstNames = ["Ravi"], Cities = ["Quellin"], Countries = ["Tarnland"], Demonyms = ["Tarnish"] }).Make(400, new SeededGenerator(1)),
    ];

    [Fact]
    public void No_pattern_is_left_in_a_sentence() =>
        Assert.DoesNotContain(Sentences, sentence => sentence.Forms.Any(form => form.Contains('{', StringComparison.Ordinal)));

    [Fact]
    public void Names_of_all_four_types_stand_in_order()
    {
        Assert.Equal(Enum.GetValues<NameType>().Length, Sentences.SelectMany(sentence => sentence.Names).Select(name => name.Type).Distinct().Count());
        Assert.All(Sentences, sentence => Assert.All(sentence.Names.Zip(sentence.Names.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.First)));
        Assert.Contains(Sentences, sentence => sentence.Names.Any(name => name.Type == NameType.Location && sentence.Forms[name.First] == "Quellin"));
    }

    [Fact]
    public void An_acronym_has_the_type_of_the_name_before_it()
    {
        NameSentence[] bracketed = [.. Sentences.Where(sentence => sentence.Forms.Contains("(", StringComparer.Ordinal) && !sentence.Forms.Contains("-", StringComparer.Ordinal))];

        Assert.NotEmpty(bracketed);
        Assert.All(bracketed, sentence =>
        {
            FoundName acronym = sentence.Names.First(name => name.First > 0 && sentence.Forms[name.First - 1] == "(");
            Assert.Equal(sentence.Names.Last(name => name.End < acronym.First).Type, acronym.Type);
        });
    }

    [Fact]
    public void The_same_seed_gives_the_same_sentences()
    {
        var lists = new NameLists { Cities = ["Quellin", "Tarkwa"], Countries = ["Tarnland"], Demonyms = ["Tarnish"] };
        var news = new NewsSentences([["Ada", "Moreau"]], lists);

        Assert.Equal(
            news.Make(20, new SeededGenerator(5)).Select(sentence => string.Join(' ', sentence.Forms)),
            news.Make(20, new SeededGenerator(5)).Select(sentence => string.Join(' ', sentence.Forms)));
    }
}
