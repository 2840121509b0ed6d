using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Rdf.Tests.Patches;

public sealed class RdfPatchTests
{
    private const string Fish = """
        @prefix : <https://example.org/> .
        :fish :likes :water , [ :name "sea" ] . :bird :likes [ :name "sky" ; :above [ :name "sea" ] ] .
        """;

    [Fact]
    public void Datasets_that_differ_in_labels_of_blank_nodes_alone_give_an_empty_patch()
    {
        var one = NQuadsParser.Parse("_:a <x:p> _:b .\n_:b <x:p> \"1\" .").Dataset;
        var other = NQuadsParser.Parse("_:b <x:p> \"1\" .\n_:z <x:p> _:b .").Dataset;

        Assert.Empty(RdfPatch.Between(one, other).Changes);
    }

    [Fact]
    public void What_goes_comes_before_what_comes_and_both_are_sorted()
    {
        var one = NQuadsParser.Parse("<x:a> <x:p> <x:b> .\n<x:a> <x:p> <x:c> <x:g> .\n<x:a> <x:p> <x:d> .").Dataset;
        var other = NQuadsParser.Parse("<x:a> <x:p> <x:d> .\n<x:b> <x:p> \"two\\nlines\"@en .\n<x:a> <x:p> <x:z> .").Dataset;

        Assert.Equal(
            """
            TX .
            D <x:a> <x:p> <x:b> .
            D <x:a> <x:p> <x:c> <x:g> .
            A <x:a> <x:p> <x:z> .
            A <x:b> <x:p> "two\nlines"@en .
            TC .

            """,
            Text(RdfPatch.Between(one, other)));
    }

    [Fact]
    public void A_change_at_one_blank_node_leaves_the_others_alone()
    {
        var older = TurtleParser.Parse(Fish, "fish.ttl").Dataset;
        var newer = TurtleParser.Parse(Fish.Replace("sky", "wind", StringComparison.Ordinal), "fish.ttl").Dataset;

        var patch = RdfPatch.Between(older, newer);

        Assert.InRange(patch.Changes.Length, 2, 6);
        Assert.DoesNotContain(patch.Changes, change => change.Quad.Subject.ToString()!.EndsWith("/fish>", StringComparison.Ordinal));
        AssertMakes(older, newer, patch);
    }

    [Fact]
    public void A_new_blank_node_gets_a_label_that_no_other_has()
    {
        var older = NQuadsParser.Parse("_:new1 <x:p> \"1\" .").Dataset;
        var newer = NQuadsParser.Parse("_:x <x:p> \"1\" .\n_:new1 <x:p> \"2\" .").Dataset;

        var patch = RdfPatch.Between(older, newer);

        Assert.Equal("A _:new2 <x:p> \"2\" .", Assert.Single(patch.Changes).ToString());
        AssertMakes(older, newer, patch);
    }

    [Fact]
    public void A_patch_that_was_written_and_read_makes_the_newer_dataset_of_the_older_one()
    {
        var quads = Gen.Elements("_:a", "_:b", "_:c", "<x:s>", "<x:t>")
            .SelectMany(subject => Gen.Elements("_:a", "_:b", "_:c", "<x:s>", "\"1\"", "\"a b\"@en").SelectMany(value => Gen.Elements("", " <x:g>", " _:g").Select(graph => $"{subject} <x:p> {value}{graph} .")));
        var documents = quads.ListOf().Select(lines => string.Join('\n', lines)).ToArbitrary();
        Prop.ForAll(documents, documents, (one, other) =>
        {
            Dataset older = NQuadsParser.Parse(one).Dataset, newer = NQuadsParser.Parse(other).Dataset;
            using var file = new StringReader(Text(RdfPatch.Between(older, newer)));
            RdfPatchReader.Read(file).ApplyTo(older);
            return RdfIsomorphism.AreIsomorphic(older, newer);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20250301, 7));
    }

    [Fact]
    public void The_same_file_read_twice_takes_a_patch_with_nodes_that_have_no_label()
    {
        var newer = TurtleParser.Parse(Fish.Replace("\"sea\"", "\"deep sea\"", StringComparison.Ordinal), "fish.ttl").Dataset;

        var patch = RdfPatch.Between(TurtleParser.Parse(Fish, "fish.ttl").Dataset, newer);

        AssertMakes(TurtleParser.Parse(Fish, "fish.ttl").Dataset, newer, patch);
    }

    private static void AssertMakes(Dataset older, Dataset newer, RdfPatch patch)
    {
        patch.ApplyTo(older);
        Assert.Null(RdfIsomorphism.Explain(newer, older));
    }

    private static string Text(RdfPatch patch)
    {
        using var writer = new StringWriter();
        RdfPatchWriter.Write(patch, writer);
        return writer.ToString();
    }
}
