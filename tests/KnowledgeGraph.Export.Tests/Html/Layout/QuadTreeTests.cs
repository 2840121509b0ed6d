namespace KnowledgeGraph.Export.Tests;

public sealed class QuadTreeTests
{
    [Fact]
    public void The_push_is_near_to_that_of_all_nodes_one_by_one()
    {
        int count = 300;
        double[] x = [.. Enumerable.Range(0, count).Select(node => node * 7919 % 1009 * 1.0)], y = [.. Enumerable.Range(0, count).Select(node => node * 6101 % 1013 * 1.0)];
        double[] masses = [.. Enumerable.Range(0, count).Select(node => 1.0 + (node % 3))];
        var tree = new QuadTree(count);
        tree.Build(x, y, masses);

        for (int node = 0; node < count; node += 17)
        {
            var (pushX, pushY) = tree.Push(x[node], y[node]);
            var (exactX, exactY) = Exact(x, y, masses, node);
            double error = Math.Sqrt(((pushX - exactX) * (pushX - exactX)) + ((pushY - exactY) * (pushY - exactY)));
            Assert.True(error < 0.08 * (0.2 + Math.Sqrt((exactX * exactX) + (exactY * exactY))), $"{node}: {error}");
        }
    }

    [Fact]
    public void Nodes_on_one_spot_do_not_end_in_endless_squares()
    {
        var tree = new QuadTree(50);

        tree.Build([.. Enumerable.Repeat(3.0, 50)], [.. Enumerable.Repeat(4.0, 50)], [.. Enumerable.Repeat(1.0, 50)]);

        Assert.Equal((0, 0), tree.Push(3, 4));
    }

    private static (double X, double Y) Exact(double[] x, double[] y, double[] masses, int node)
    {
        double pushX = 0, pushY = 0;
        for (int other = 0; other < x.Length; other++)
        {
            double dx = x[node] - x[other], dy = y[node] - y[other], squared = (dx * dx) + (dy * dy);
            if (squared < 1e-6) continue;
            pushX += dx * masses[other] / Math.Max(1, squared);
            pushY += dy * masses[other] / Math.Max(1, squared);
        }

        return (pushX, pushY);
    }
}
