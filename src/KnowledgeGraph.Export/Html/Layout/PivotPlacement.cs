namespace KnowledgeGraph.Export;

/// <summary>First places of a connected piece: distances to a few far-apart nodes, seen from the two directions in which they differ most.</summary>
internal static class PivotPlacement
{
    private const int MostPivots = 40;
    private const int Rounds = 60;

    /// <summary>The places, about one edge length apart where nodes are tied.</summary>
    public static (double[] X, double[] Y) Place(int[][] neighbours)
    {
        int count = neighbours.Length;
        double[][] distances = Distances(neighbours, Math.Min(MostPivots, count));
        Centre(distances, count);
        double[] first = MainDirection(distances, count, null);
        double[] second = MainDirection(distances, count, first);
        var (x, y) = (Project(distances, first, count), Project(distances, second, count));
        Scale(neighbours, x, y);
        for (int node = 0; node < count; node++)
        {
            // Nodes with the same neighbours fall on one spot; whole-number arithmetic sets them apart the same way everywhere.
            x[node] += MapLayout.EdgeLength * (((node * 7919L) % 1009 / 1009.0) - 0.5);
            y[node] += MapLayout.EdgeLength * (((node * 6101L) % 1013 / 1013.0) - 0.5);
        }

        return (x, y);
    }

    /// <summary>Row = pivot, column = node: squared number of steps between them. Each pivot is the node farthest from those before.</summary>
    private static double[][] Distances(int[][] neighbours, int pivots)
    {
        int next = Enumerable.Range(0, neighbours.Length).MaxBy(node => neighbours[node].Length);
        var nearest = Enumerable.Repeat(int.MaxValue, neighbours.Length).ToArray();
        var rows = new double[pivots][];
        for (int pivot = 0; pivot < pivots; pivot++)
        {
            int[] steps = Steps(neighbours, next);
            rows[pivot] = [.. steps.Select(step => (double)step * step)];
            for (int node = 0; node < nearest.Length; node++) nearest[node] = Math.Min(nearest[node], steps[node]);
            next = Enumerable.Range(0, nearest.Length).MaxBy(node => nearest[node]);
        }

        return rows;
    }

    private static int[] Steps(int[][] neighbours, int start)
    {
        var steps = Enumerable.Repeat(-1, neighbours.Length).ToArray();
        steps[start] = 0;
        var queue = new Queue<int>([start]);
        while (queue.TryDequeue(out int node))
        {
            foreach (int other in neighbours[node])
            {
                if (steps[other] >= 0) continue;
                steps[other] = steps[node] + 1;
                queue.Enqueue(other);
            }
        }

        return steps;
    }

    /// <summary>Makes the mean of every row and every column nought, as classical scaling wants it.</summary>
    private static void Centre(double[][] rows, int count)
    {
        var columnMeans = new double[count];
        foreach (double[] row in rows)
        {
            for (int node = 0; node < count; node++) columnMeans[node] += row[node] / rows.Length;
        }

        double mean = columnMeans.Sum() / count;
        foreach (double[] row in rows)
        {
            double rowMean = row.Sum() / count;
            for (int node = 0; node < count; node++) row[node] = -0.5 * (row[node] - rowMean - columnMeans[node] + mean);
        }
    }

    /// <summary>The direction in which the pivots' distances differ most, at right angles to <paramref name="other"/>: power iteration.</summary>
    private static double[] MainDirection(double[][] rows, int count, double[]? other)
    {
        double[] direction = [.. Enumerable.Range(0, rows.Length).Select(pivot => other is null ? 1.0 / (pivot + 1) : pivot % 2 == 0 ? 1.0 : -1.0 / (pivot + 1))];
        for (int round = 0; round < Rounds; round++)
        {
            double[] projected = Project(rows, direction, count);
            for (int pivot = 0; pivot < rows.Length; pivot++) direction[pivot] = Dot(rows[pivot], projected);
            if (other is not null)
            {
                double shared = Dot(direction, other);
                for (int pivot = 0; pivot < rows.Length; pivot++) direction[pivot] -= shared * other[pivot];
            }

            double length = Math.Sqrt(Dot(direction, direction));
            if (length < 1e-12) return new double[rows.Length];
            for (int pivot = 0; pivot < rows.Length; pivot++) direction[pivot] /= length;
        }

        return direction;
    }

    private static double[] Project(double[][] rows, double[] direction, int count)
    {
        var projected = new double[count];
        foreach (var (pivot, row) in rows.Index())
        {
            for (int node = 0; node < count; node++) projected[node] += row[node] * direction[pivot];
        }

        return projected;
    }

    private static double Dot(double[] left, double[] right)
    {
        double sum = 0;
        for (int i = 0; i < left.Length; i++) sum += left[i] * right[i];
        return sum;
    }

    private static void Scale(int[][] neighbours, double[] x, double[] y)
    {
        double sum = 0;
        int edges = 0;
        for (int node = 0; node < neighbours.Length; node++)
        {
            foreach (int other in neighbours[node])
            {
                double dx = x[node] - x[other], dy = y[node] - y[other];
                sum += Math.Sqrt((dx * dx) + (dy * dy));
                edges++;
            }
        }

        double scale = sum > 1e-9 ? MapLayout.EdgeLength * edges / sum : 0;
        for (int node = 0; node < x.Length; node++) (x[node], y[node]) = (x[node] * scale, y[node] * scale);
    }
}
