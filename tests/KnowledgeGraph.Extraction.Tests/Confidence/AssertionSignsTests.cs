namespace KnowledgeGraph.Extraction.Tests.Confidence;

public sealed class AssertionSignsTests
{
    private const string Quotation = "“We will mend the bridge before the snow,” Kenyan Prime Minister Amina Wekesa told reporters.";

    [Fact]
    public void An_edge_is_of_the_kind_of_its_property() => Assert.Contains(Of(Quotation), signs => signs.Kind == "holdsOffice");

    [Fact]
    public void A_quotation_and_reported_words_are_two_kinds()
    {
        Assert.Contains(Of(Quotation), signs => signs.Kind == "Statement.quote");
        Assert.Contains(Of("Amina Wekesa said on Monday that the bridge would be mended."), signs => signs.Kind == "Statement.words");
    }

    [Fact]
    public void A_speaker_who_is_only_a_pronoun_is_marked()
    {
        var signs = Of("Amina Wekesa came to Lisbon. She said that the bridge would be mended.").Single(one => one.Kind == "Statement.words");

        Assert.Contains("by-pronoun", signs.Marks);
    }

    [Fact]
    public void An_unnamed_speaker_is_marked()
    {
        var signs = Of("A senior Fisheries Ministry official said that the quota would stay.").Single(one => one.Kind == "Statement.words");

        Assert.Contains("unnamed", signs.Marks);
    }

    [Fact]
    public void A_stance_without_a_topic_is_marked_as_both()
    {
        var signs = Of("Amina Wekesa criticized everything as reckless.").Single(one => one.Kind == "Statement.words");

        Assert.Equal(["stance", "no-topic"], signs.Marks.Where(mark => mark is "stance" or "no-topic"));
    }

    [Fact]
    public void Marks_come_from_the_fixed_set_in_its_order()
    {
        foreach (var signs in Of(Quotation + " She added that a senior Fisheries Ministry official had criticized the Norway-Portugal Fishing Agreement, which Norway, Portugal, Kenya, Chile and Peru signed in 1988."))
            Assert.Equal(AssertionSigns.AllMarks.Where(mark => signs.Marks.Contains(mark)), signs.Marks);
    }

    private static IReadOnlyList<AssertionSigns> Of(string text)
    {
        var context = ExtractionHarness.Read(text, "2018-05-02");
        return [.. RelationExtractors.All.SelectMany(extractor => extractor.Extract(context)).Select(assertion => AssertionSigns.Of(context, assertion))];
    }
}
