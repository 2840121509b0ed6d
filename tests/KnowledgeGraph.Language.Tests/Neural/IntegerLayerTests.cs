using KnowledgeGraph.Language.Neural;

namespace KnowledgeGraph.Language.Tests.Neural;

public sealed class IntegerLayerTests
{
    private const int Inputs = 12;

    [Theory]
    [InlineData(1, 3)]
    [InlineData(4, 32)]
    [InlineData(7, 33)]
    [InlineData(9, 70)]
    public void The_result_is_that_of_the_definition(int rows, int outputs)
    {
        short[] input = Input(rows);
        QuantizedMatrix matrix = Matrix(outputs);
        var layer = new IntegerLayer(matrix, 1024);
        float[] results = new float[rows * layer.Stride];

        layer.Run(input, Inputs, rows, results);

        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < outputs; column++)
            {
                int sum = Enumerable.Range(0, Inputs).Sum(i => input[(row * Inputs) + i] * matrix.Weights[(i * outputs) + column]);
                Assert.Equal((sum * (matrix.Units[column] / 1024)) + matrix.Constants[column], results[(row * layer.Stride) + column]);
            }
        }
    }

    [Fact]
    public void Rows_may_overlap()
    {
        const int Step = 4;
        short[] input = Input(4);
        var layer = new IntegerLayer(Matrix(5), 1);
        float[] overlapping = new float[2 * layer.Stride];
        float[] alone = new float[layer.Stride];

        layer.Run(input, Step, 2, overlapping);
        layer.Run(input.AsSpan(Step), Step, 1, alone);

        Assert.Equal(alone[..5], overlapping[layer.Stride..(layer.Stride + 5)]);
    }

    [Fact]
    public void The_inner_product_is_exact()
    {
        short[] numbers = [.. Numbers.Between(-4096, 4096, 64, 5).Select(number => (short)number)];

        Assert.Equal(numbers.Sum(number => number * number), IntegerProduct.Dot(numbers, numbers));
    }

    [Fact]
    public void Wide_and_short_registers_give_the_sums_of_plain_numbers()
    {
        short[] input = Input(IntegerProduct.Block);
        short[] panel = IntegerProduct.Pack(Matrix(IntegerProduct.Panel).Weights, Inputs, IntegerProduct.Panel);
        int[] plain = new int[IntegerProduct.Block * IntegerProduct.Panel];
        int[] widest = new int[plain.Length];
        int[] shortest = new int[plain.Length];

        IntegerProduct.Plain(input, Inputs, panel, Inputs, plain);
        IntegerProduct.Multiply(input, Inputs, panel, Inputs, widest);
        if (IntegerProduct.HasShort)
        {
            IntegerProduct.Short(ref input[0], Inputs, ref panel[0], Inputs, ref shortest[0]);
        }

        Assert.Equal(plain, widest);
        Assert.Equal(plain, IntegerProduct.HasShort ? shortest : plain);
    }

    private static short[] Input(int rows) => [.. Numbers.Between(-4096, 4096, (rows + IntegerProduct.Block) * Inputs, 1).Select(number => (short)number)];

    private static QuantizedMatrix Matrix(int outputs) => new(
        Inputs,
        outputs,
        [.. Numbers.Between(-127, 127, Inputs * outputs, 2).Select(number => (sbyte)number)],
        [.. Numbers.Between(1, 100, outputs, 3).Select(number => number / 1000f)],
        [.. Numbers.Between(-5, 5, outputs, 4).Select(number => (float)number)]);
}
