using KnowledgeGraph.Language.Neural;

namespace KnowledgeGraph.Language.Tests.Neural;

public sealed class QuantizedTests
{
    [Fact]
    public void Weights_keep_their_value_to_half_a_step_of_their_column()
    {
        float[] weights = [.. Numbers.Between(-1000, 1000, 30, 7).Select(number => number / 333f)];

        QuantizedMatrix matrix = QuantizedMatrix.Of(weights, new float[3]);

        for (int i = 0; i < weights.Length; i++)
        {
            Assert.InRange(Math.Abs(weights[i] - (matrix.Weights[i] * matrix.Units[i % 3])), 0, matrix.Units[i % 3] * 0.501f);
        }
    }

    [Fact]
    public void Rows_of_a_table_are_expanded_to_whole_steps()
    {
        QuantizedTable table = QuantizedTable.Of([1, -0.5f, 0, 0.25f], 2);

        Assert.Equal([1024, -516, 0, 258], table.Expand(1024).Select(number => (int)number));
    }

    [Fact]
    public void Rounding_goes_to_the_nearest_step_and_holds_what_is_too_large()
    {
        float[] values = [0, 0.5f, -0.5f, 1, -1, 7, -7, 0.0001f, .. new float[24]];
        short[] rounded = new short[values.Length];

        Squashing.Round(values, rounded, 4096, 1);

        Assert.Equal([0, 2048, -2048, 4096, -4096, 4096, -4096, 0], rounded[..8].Select(number => (int)number));
    }
}
