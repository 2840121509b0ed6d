namespace KnowledgeGraph.Export;

/// <summary>Moves the nodes of a connected piece until springs along the edges and the push between all nodes are about even.</summary>
internal sealed class ForceRefinement(int[][] neighbours, double[] x, double[] y)
{
    private const double Cooling = 0.965;
    private const double Gravity = 0.11;
    private const double Repulsion = 0.16;

    private readonly double[] _masses = [.. neighbours.Select(list => Math.Sqrt(1 + list.Length))];
    private readonly QuadTree _tree = new(neighbours.Length);

    /// <summary>Runs to the end; the arrays that were given hold the result.</summary>
    public void Run()
    {
        int rounds = neighbours.Length > 2000 ? 110 : 220;
        double step = 2.5 * MapLayout.EdgeLength;
        for (int round = 0; round < rounds; round++)
        {
            Move(step);
            step = Math.Max(1, step * Cooling);
        }
    }

    private void Move(double most)
    {
        _tree.Build(x, y, _masses);
        double centreX = x.Sum() / x.Length, centreY = y.Sum() / y.Length;
        var (moveX, moveY) = (new double[x.Length], new double[y.Length]);
        for (int node = 0; node < x.Length; node++)
        {
            var (pushX, pushY) = _tree.Push(x[node], y[node]);
            double strength = MapLayout.EdgeLength * MapLayout.EdgeLength * _masses[node] * Repulsion;
            var (pullX, pullY) = Pull(node);
            moveX[node] = (pushX * strength) - pullX - (Gravity * _masses[node] * (x[node] - centreX));
            // A screen is wider than it is high, and so are labels: a little more pull from above and below.
            moveY[node] = (pushY * strength) - pullY - (1.2 * Gravity * _masses[node] * (y[node] - centreY));
        }

        for (int node = 0; node < x.Length; node++)
        {
            double length = Math.Sqrt((moveX[node] * moveX[node]) + (moveY[node] * moveY[node]));
            if (length < 1e-9) continue;
            double by = Math.Min(length, most) / length;
            x[node] += moveX[node] * by;
            y[node] += moveY[node] * by;
        }
    }

    private (double X, double Y) Pull(int node)
    {
        double pullX = 0, pullY = 0;
        foreach (int other in neighbours[node])
        {
            double dx = x[node] - x[other], dy = y[node] - y[other];
            double by = Math.Sqrt((dx * dx) + (dy * dy)) / MapLayout.EdgeLength;
            pullX += dx * by;
            pullY += dy * by;
        }

        return (pullX, pullY);
    }
}
