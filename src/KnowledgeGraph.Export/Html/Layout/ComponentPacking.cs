namespace KnowledgeGraph.Export;

/// <summary>Lays pieces side by side on shelves: the largest above, small ones below in rows, those of one node last.</summary>
internal static class ComponentPacking
{
    private const double Gap = 28;

    /// <summary>How wide the whole should be for its height.</summary>
    private const double Aspect = 1.2;

    /// <summary>Moves the pieces; within each nothing changes.</summary>
    /// <param name="pieces">The nodes of each piece, the largest piece first.</param>
    /// <param name="boxes">The room that each node takes.</param>
    /// <param name="x">The middles of the nodes.</param>
    /// <param name="y">The middles of the nodes.</param>
    public static void Pack(IReadOnlyList<int[]> pieces, IReadOnlyList<(double Width, double Height)> boxes, double[] x, double[] y)
    {
        var frames = pieces.Select(piece => Frame(piece, boxes, x, y)).ToList();
        if (frames.Count == 0) return;
        double area = frames.Sum(frame => (frame.Width + Gap) * (frame.Height + Gap));
        double most = Math.Max(frames.Max(frame => frame.Width), Math.Sqrt(area * Aspect));
        double left = 0, top = 0, height = 0;
        foreach (var (piece, frame) in pieces.Zip(frames).OrderBy(pair => pair.First.Length == 1).ThenByDescending(pair => pair.Second.Height).ThenBy(pair => pair.First[0]))
        {
            if (left > 0 && left + frame.Width > most)
            {
                top += height + Gap;
                (left, height) = (0, 0);
            }

            foreach (int node in piece)
            {
                x[node] += left - frame.Left;
                y[node] += top - frame.Top;
            }

            left += frame.Width + Gap;
            height = Math.Max(height, frame.Height);
        }
    }

    private static (double Left, double Top, double Width, double Height) Frame(int[] piece, IReadOnlyList<(double Width, double Height)> boxes, double[] x, double[] y)
    {
        double left = piece.Min(node => x[node] - (boxes[node].Width / 2)), top = piece.Min(node => y[node] - (boxes[node].Height / 2));
        return (left, top, piece.Max(node => x[node] + (boxes[node].Width / 2)) - left, piece.Max(node => y[node] + (boxes[node].Height / 2)) - top);
    }
}
