using KnowledgeGraph.Training.Learning;
using KnowledgeGraph.Training.Neural;

namespace KnowledgeGraph.Training.Tests.Neural;

public sealed class MatrixProductTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(8, 32, 5)]
    [InlineData(11, 45, 7)]
    public void Products_are_those_of_the_definition(int m, int n, int k)
    {
        var generator = new SeededGenerator(9);
        float[] a = Random(generator, m * k);
        float[] b = Random(generator, k * n);
        float[] c = new float[m * n];
        float[] transposed = new float[m * k];
        float[] d = new float[m * n];

        new MatrixProduct().Multiply(c, a, b, m, n, k);
        MatrixProduct.Transpose(a, transposed, m, k);
        new MatrixProduct().AddTransposed(d, transposed, b, m, n, k);

        for (int i = 0; i < c.Length; i++)
        {
            double expected = Enumerable.Range(0, k).Sum(step => (double)a[(i / n * k) + step] * b[(step * n) + (i % n)]);
            Assert.Equal(expected, c[i], 1e-4);
            Assert.Equal(expected, d[i], 1e-4);
        }
    }

    [Fact]
    public void A_product_can_be_added()
    {
        float[] c = [1];

        new MatrixProduct().Multiply(c, [2, 3], [5, 7], 1, 1, 2, add: true);

        Assert.Equal(32, c[0]);
    }

    private static float[] Random(SeededGenerator generator, int count) => [.. Enumerable.Range(0, count).Select(_ => (generator.Next(2001) - 1000) / 1000f)];
}
