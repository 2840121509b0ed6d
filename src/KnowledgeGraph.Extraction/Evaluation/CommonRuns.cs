namespace KnowledgeGraph.Extraction;

/// <summary>The runs of words that two texts share in the same order: the longest one, then the longest on each side of it, and so on (Ratcliff and Obershelp, 1988).</summary>
internal static class CommonRuns
{
    /// <summary>How many words stand in runs of at least <paramref name="least"/>; runs that touch in both texts are one.</summary>
    public static int Covered(string[] one, string[] other, int least)
    {
        var runs = new List<Run>();
        var open = new Stack<Window>([new Window(0, one.Length, 0, other.Length)]);
        while (open.TryPop(out var window))
        {
            var run = Longest(one, other, window);
            if (run.Length == 0)
                continue;
            runs.Add(run);
            open.Push(new Window(window.First, run.One, window.OtherFirst, run.Other));
            open.Push(new Window(run.One + run.Length, window.End, run.Other + run.Length, window.OtherEnd));
        }

        return Joined(runs.OrderBy(run => run.One)).Where(run => run.Length >= least).Sum(run => run.Length);
    }

    /// <summary>The longest run in the window; of equally long ones the first.</summary>
    private static Run Longest(string[] one, string[] other, Window window)
    {
        var best = new Run(window.First, window.OtherFirst, 0);
        int[] above = new int[window.OtherEnd + 1], here = new int[window.OtherEnd + 1];
        for (int i = window.First; i < window.End; i++)
        {
            for (int j = window.OtherFirst; j < window.OtherEnd; j++)
            {
                here[j + 1] = one[i] == other[j] ? (j == window.OtherFirst ? 0 : above[j]) + 1 : 0;
                if (here[j + 1] > best.Length)
                    best = new Run(i - here[j + 1] + 1, j - here[j + 1] + 1, here[j + 1]);
            }

            (above, here) = (here, above);
        }

        return best;
    }

    private static List<Run> Joined(IEnumerable<Run> runs)
    {
        var joined = new List<Run>();
        foreach (var run in runs)
        {
            if (joined is [.., var last] && last.One + last.Length == run.One && last.Other + last.Length == run.Other)
                joined[^1] = last with { Length = last.Length + run.Length };
            else
                joined.Add(run);
        }

        return joined;
    }

    private readonly record struct Run(int One, int Other, int Length);

    private readonly record struct Window(int First, int End, int OtherFirst, int OtherEnd);
}
