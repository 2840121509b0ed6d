using KnowledgeGraph.Training.Learning;

namespace KnowledgeGraph.Training.Neural;

/// <summary>A matrix that is learned, with its gradient and what the optimizer remembers of it.</summary>
internal sealed class Parameter
{
    private const int Resolution = 1 << 24;
    private readonly bool[]? _isTouched;

    private Parameter(int rows, int columns, bool isSparse)
    {
        (Rows, Columns) = (rows, columns);
        (Values, Gradients) = (new float[rows * columns], new float[rows * columns]);
        (First, Second) = (new float[rows * columns], new float[rows * columns]);
        _isTouched = isSparse ? new bool[rows] : null;
    }

    internal int Rows { get; }

    internal int Columns { get; }

    internal float[] Values { get; }

    internal float[] Gradients { get; }

    /// <summary>Running mean of the gradients.</summary>
    internal float[] First { get; }

    /// <summary>Running mean of their squares.</summary>
    internal float[] Second { get; }

    /// <summary>Rows with a gradient, where only few rows have one; null where all have.</summary>
    internal List<int>? Touched => _isTouched is null ? null : TouchedRows;

    private List<int> TouchedRows { get; } = [];

    /// <summary>All zero.</summary>
    internal static Parameter Zero(int rows, int columns) => new(rows, columns, false);

    /// <summary>Random, so that sums keep their size.</summary>
    internal static Parameter Random(int rows, int columns, SeededGenerator generator)
    {
        var parameter = new Parameter(rows, columns, false);
        parameter.Fill(generator, MathF.Sqrt(6f / (rows + columns)));
        return parameter;
    }

    /// <summary>Rows of which a step changes a few.</summary>
    internal static Parameter Table(int rows, int columns, SeededGenerator generator, float range)
    {
        var parameter = new Parameter(rows, columns, true);
        parameter.Fill(generator, range);
        return parameter;
    }

    /// <summary>One row of the values.</summary>
    internal ReadOnlySpan<float> Row(int row) => Values.AsSpan(row * Columns, Columns);

    /// <summary>One row of the gradient of a table, to be added to.</summary>
    internal Span<float> TouchRow(int row)
    {
        if (!_isTouched![row])
        {
            _isTouched[row] = true;
            TouchedRows.Add(row);
        }

        return Gradients.AsSpan(row * Columns, Columns);
    }

    /// <summary>Forgets the gradient.</summary>
    internal void Clear()
    {
        if (_isTouched is null)
        {
            Array.Clear(Gradients);
            return;
        }

        foreach (int row in TouchedRows)
        {
            Gradients.AsSpan(row * Columns, Columns).Clear();
            _isTouched[row] = false;
        }

        TouchedRows.Clear();
    }

    private void Fill(SeededGenerator generator, float range)
    {
        for (int i = 0; i < Values.Length; i++)
        {
            Values[i] = range * ((generator.Next(Resolution) * 2f / Resolution) - 1);
        }
    }
}
