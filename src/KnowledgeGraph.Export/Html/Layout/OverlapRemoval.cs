using System.Runtime.InteropServices;

namespace KnowledgeGraph.Export;

/// <summary>Pushes boxes apart that lie on each other, each pair along the shorter way.</summary>
internal static class OverlapRemoval
{
    private const int MostRounds = 90;
    private const double Gap = 6;

    /// <summary>How much of the ground boxes may cover at most before they are pushed apart: pushing in a crowd makes rows and columns of it.</summary>
    private const double MostCover = 0.55;

    private const int Crowd = 100;

    /// <summary>Changes the places until no two boxes overlap, or the rounds are used up.</summary>
    public static void Run(IReadOnlyList<(double Width, double Height)> boxes, double[] x, double[] y)
    {
        Loosen(boxes, x, y);
        double cell = boxes.Max(box => Math.Max(box.Width, box.Height)) + Gap;
        for (int round = 0; round < MostRounds; round++)
        {
            if (!Separate(boxes, x, y, cell)) return;
        }
    }

    private static void Loosen(IReadOnlyList<(double Width, double Height)> boxes, double[] x, double[] y)
    {
        double ground = (x.Max() - x.Min()) * (y.Max() - y.Min());
        double needed = boxes.Sum(box => (box.Width + Gap) * (box.Height + Gap)) / MostCover;
        if (x.Length < Crowd || ground <= 0 || needed <= ground) return;
        double by = Math.Sqrt(needed / ground);
        for (int node = 0; node < x.Length; node++) (x[node], y[node]) = (x[node] * by, y[node] * by);
    }

    private static bool Separate(IReadOnlyList<(double Width, double Height)> boxes, double[] x, double[] y, double cell)
    {
        var cells = new Dictionary<(int, int), List<int>>();
        for (int node = 0; node < x.Length; node++)
            (CollectionsMarshal.GetValueRefOrAddDefault(cells, CellOf(node), out _) ??= []).Add(node);
        bool moved = false;
        for (int node = 0; node < x.Length; node++)
        {
            var (column, row) = CellOf(node);
            for (int near = 0; near < 9; near++)
            {
                if (!cells.TryGetValue((column + (near % 3) - 1, row + (near / 3) - 1), out var others)) continue;
                foreach (int other in others.Where(other => other > node)) moved |= Separate(boxes, x, y, node, other);
            }
        }

        return moved;

        (int, int) CellOf(int node) => ((int)Math.Floor(x[node] / cell), (int)Math.Floor(y[node] / cell));
    }

    private static bool Separate(IReadOnlyList<(double Width, double Height)> boxes, double[] x, double[] y, int node, int other)
    {
        double dx = x[other] - x[node], dy = y[other] - y[node];
        double overX = ((boxes[node].Width + boxes[other].Width) / 2) + Gap - Math.Abs(dx);
        double overY = ((boxes[node].Height + boxes[other].Height) / 2) + Gap - Math.Abs(dy);
        if (overX <= 0.5 || overY <= 0.5) return false;
        if (overX < overY)
        {
            double by = (dx >= 0 ? 0.5 : -0.5) * overX;
            (x[node], x[other]) = (x[node] - by, x[other] + by);
        }
        else
        {
            double by = (dy >= 0 ? 0.5 : -0.5) * overY;
            (y[node], y[other]) = (y[node] - by, y[other] + by);
        }

        return true;
    }
}
