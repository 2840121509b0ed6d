namespace KnowledgeGraph.Extraction.Tests.Graph;

public sealed class FigureRangeTests
{
    [Theory]
    [InlineData(50000, "around", 49800, null, true)]
    [InlineData(50000, "around", 52400, null, true)]
    [InlineData(50000, "around", 56000, null, false)]
    [InlineData(50000, "around", 60000, "around", false)]
    [InlineData(55000, "around", 55600, null, false)]
    [InlineData(50000, "above", 53000, null, true)]
    [InlineData(50000, "above", 49000, null, false)]
    [InlineData(50000, "below", 49000, null, true)]
    [InlineData(50000, "below", 51000, null, false)]
    [InlineData(50000, null, 50000, null, true)]
    [InlineData(50000, null, 49800, null, false)]
    [InlineData(50000, "above", 60000, "below", true)]
    [InlineData(1.5, "around", 1.54, null, true)]
    [InlineData(0, "around", 1, null, false)]
    public void Numbers_differ_when_no_number_can_be_meant_by_both(double one, string? oneSide, double other, string? otherSide, bool overlap)
    {
        FigureRange left = FigureRange.Of((decimal)one, oneSide), right = FigureRange.Of((decimal)other, otherSide);

        Assert.Equal((overlap, overlap), (left.Overlaps(right), right.Overlaps(left)));
    }
}
