using System.Text;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Language.Tests.Writing;

public sealed class AnnotationWriterTests
{
    [Fact]
    public void Trees_are_drawn_with_plain_characters()
    {
        Golden.Verify(Write(Report(), AnnotationFormat.Tree));
    }

    [Fact]
    public void Branches_that_cross_stay_apart()
    {
        // "A hearing is scheduled on the issue today": the issue belongs to the hearing.
        Golden.Verify(Write(Document("A hearing is scheduled on the issue today", [1, 3, 3, -1, 6, 6, 1, 3]), AnnotationFormat.Tree));
    }

    [Fact]
    public void Words_without_a_tree_are_listed()
    {
        string text = Write(Annotated.Of("Oslo pays."), AnnotationFormat.Tree);

        Assert.Equal("# 1: Oslo pays.\n Oslo\n pays\n .\n", text);
    }

    [Fact]
    public void Conllu_has_ranges_places_and_names()
    {
        Golden.Verify(Write(Report(), AnnotationFormat.Conllu), "conllu");
    }

    [Fact]
    public void Conllu_says_nothing_of_layers_that_are_not_there()
    {
        string[] row = Write(Annotated.Of("Oslo pays."), AnnotationFormat.Conllu).Split('\n')[3].Split('\t');

        Assert.Equal(["1", "Oslo", "oslo", "_", "_", "_", "_", "_", "_", "Start=0|End=4|NER=O"], row);
    }

    [Fact]
    public void Json_has_all_layers()
    {
        Golden.Verify(Write(Report(), AnnotationFormat.Json), "json");
    }

    [Fact]
    public void Names_are_listed_with_type_and_place()
    {
        string text = Write(Report(), AnnotationFormat.Names);

        Assert.Equal("0\t6\tLOC\tNorway\n53\t62\tPER\tInga Berg\n", text);
    }

    [Fact]
    public void Places_are_those_of_the_input()
    {
        using var stream = new MemoryStream();

        AnnotationWriter.Write(Report(), AnnotationFormat.Names, stream, span => new TextSpan(span.Start + 100, span.End + 100));

        Assert.StartsWith("100\t106\tLOC", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_break_inside_a_sentence_becomes_a_space_in_its_text()
    {
        string text = Write(Annotated.Of("Oslo\n  pays."), AnnotationFormat.Conllu);

        Assert.Contains("# text = Oslo pays.\n", text, StringComparison.Ordinal);
    }

    /// <summary>Tags, trees and names as people would give them, so that no model decides about these tests.</summary>
    private static AnnotatedDocument Report()
    {
        var read = Annotated.Of("Norway didn't pay 5 million euros on March 3, 1950.\n\nInga Berg said: \"It's late.\"");
        string[] tags =
        [
            "PROPN NNP 3 nsubj", "AUX VBD 3 aux", "PART RB 3 advmod", "VERB VB -1 root", "NUM CD 5 compound", "NUM CD 6 nummod", "NOUN NNS 3 obj", "ADP IN 8 case", "PROPN NNP 3 obl", "NUM CD 8 nummod",
            "PUNCT , 11 punct", "NUM CD 8 nmod:unmarked", "PUNCT . 3 punct", "PROPN NNP 15 nsubj", "PROPN NNP 13 flat", "VERB VBD -1 root", "PUNCT : 20 punct", "PUNCT `` 20 punct", "PRON PRP 20 nsubj", "AUX VBZ 20 cop",
            "ADJ JJ 15 ccomp", "PUNCT . 15 punct", "PUNCT '' 15 punct",
        ];
        return read with
        {
            Tokens = [.. read.Tokens.Zip(tags, (token, tag) => tag.Split(' ') is [var upos, var xpos, var head, var relation]
                ? token with { Upos = Enum.Parse<Upos>(upos), Xpos = xpos, Head = int.Parse(head, System.Globalization.CultureInfo.InvariantCulture), Deprel = relation }
                : token)],
            Names = [new NameSpan(new TokenRange(0, 1), new TextSpan(0, 6), NameType.Location), new NameSpan(new TokenRange(13, 15), new TextSpan(53, 62), NameType.Person)],
        };
    }

    private static AnnotatedDocument Document(string text, int[] heads)
    {
        var read = Annotated.Of(text);
        return read with { Tokens = [.. read.Tokens.Select((token, index) => token with { Head = heads[index], Deprel = heads[index] < 0 ? "root" : "dep" })] };
    }

    private static string Write(AnnotatedDocument document, AnnotationFormat format)
    {
        using var stream = new MemoryStream();
        AnnotationWriter.Write(document, format, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
