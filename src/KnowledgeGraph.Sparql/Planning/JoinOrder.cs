namespace KnowledgeGraph.Sparql.Planning;

/// <summary>Chooses in which order the parts of a group are joined, and how: by dynamic programming for a few parts, the cheapest next step for many.</summary>
internal sealed class JoinOrder
{
    private const int FewParts = 10;
    private const double RowCost = 4;
    private const double BuildCost = 16;
    private const double LookupCost = 9;
    private readonly JoinPart[] _parts;
    private readonly bool _hasInput;
    private readonly int[] _slots;
    private readonly int[][] _own;

    private JoinOrder(IReadOnlyList<JoinPart> parts, bool hasInput)
    {
        _parts = [.. parts];
        _hasInput = hasInput;
        _slots = [.. parts.SelectMany(part => part.Slots).Distinct()];
        _own = [.. _parts.Select(part => part.Slots.Select(slot => Array.IndexOf(_slots, slot)).ToArray())];
    }

    /// <summary>The best order that was found.</summary>
    /// <param name="parts">The parts; at least one.</param>
    /// <param name="hasInput">Whether the first part will be fed with rows; then rows must come out in their order.</param>
    /// <param name="inputSlots">The slots that these rows bind.</param>
    /// <param name="inputRows">How many there are.</param>
    public static IReadOnlyList<JoinStep> Choose(IReadOnlyList<JoinPart> parts, bool hasInput, IReadOnlySet<int> inputSlots, double inputRows)
    {
        var order = new JoinOrder(parts, hasInput);
        var start = order.Start(inputSlots, inputRows);
        return parts.Count <= FewParts ? order.Program(start) : order.Greedy(start);
    }

    private State Start(IReadOnlySet<int> inputSlots, double inputRows)
    {
        var distinct = new double[_slots.Length];
        for (int i = 0; i < distinct.Length; i++) distinct[i] = _hasInput && inputSlots.Contains(_slots[i]) ? Math.Max(1, inputRows) : 0;
        return new State(null, default, Math.Max(1, inputRows), 0, distinct);
    }

    private List<JoinStep> Program(State start)
    {
        var best = new State?[1 << _parts.Length];
        best[0] = start;
        for (int done = 0; done < best.Length - 1; done++)
        {
            if (best[done] is not { } state) continue;
            bool connected = AnyConnected(state, done);
            for (int part = 0; part < _parts.Length; part++)
            {
                if ((done >> part & 1) != 0 || (connected && !IsConnected(state, part))) continue;
                int next = done | (1 << part);
                var (method, rows, cost) = Estimate(state, part, done == 0);
                if (best[next] is { } known && known.Cost <= cost) continue;
                best[next] = After(state, part, method, rows, cost);
            }
        }

        return best[^1]!.Steps();
    }

    private List<JoinStep> Greedy(State state)
    {
        int remaining = _parts.Length;
        var used = new bool[remaining];
        for (; remaining > 0; remaining--)
        {
            var choice = (Part: -1, Method: JoinMethod.Feed, Rows: 0.0, Cost: double.PositiveInfinity, Connected: false);
            for (int part = 0; part < used.Length; part++)
            {
                if (used[part]) continue;
                bool connected = IsConnected(state, part);
                var (method, rows, cost) = Estimate(state, part, remaining == used.Length);
                double weight = cost + (rows * RowCost);
                if (choice.Part < 0 || (connected && !choice.Connected) || (connected == choice.Connected && weight < choice.Cost + (choice.Rows * RowCost)))
                {
                    choice = (part, method, rows, cost, connected);
                }
            }

            used[choice.Part] = true;
            state = After(state, choice.Part, choice.Method, choice.Rows, choice.Cost);
        }

        return state.Steps();
    }

    private bool AnyConnected(State state, int done)
    {
        for (int part = 0; part < _parts.Length; part++)
        {
            if ((done >> part & 1) == 0 && IsConnected(state, part)) return true;
        }

        return false;
    }

    private bool IsConnected(State state, int part)
    {
        foreach (int own in _own[part])
        {
            if (state.Distinct[own] > 0) return true;
        }

        return _parts[part].Slots.Length == 0;
    }

    private (JoinMethod Method, double Rows, double Cost) Estimate(State state, int number, bool first)
    {
        var part = _parts[number];
        if (first && !_hasInput) return (JoinMethod.Feed, part.Rows, part.Cost);
        double rows = state.Rows * part.Rows;
        foreach (int own in _own[number])
        {
            if (state.Distinct[own] > 0) rows /= Math.Max(state.Distinct[own], part.DistinctOf(_slots[own]));
        }

        double after = state.Cost + (rows * RowCost);
        double feed = after + (state.Rows * part.ProbeCost(slot => Array.IndexOf(_slots, slot) is >= 0 and var own && state.Distinct[own] > 0));
        double right = after + part.Cost + (part.Rows * BuildCost) + (state.Rows * LookupCost);
        double left = _hasInput ? double.PositiveInfinity : after + part.Cost + (state.Rows * BuildCost) + (part.Rows * LookupCost);
        return feed <= right && feed <= left ? (JoinMethod.Feed, rows, feed) : right <= left ? (JoinMethod.HashRight, rows, right) : (JoinMethod.HashLeft, rows, left);
    }

    private State After(State state, int number, JoinMethod method, double rows, double cost)
    {
        double[] distinct = [.. state.Distinct];
        foreach (int own in _own[number])
        {
            double here = _parts[number].DistinctOf(_slots[own]);
            distinct[own] = Math.Max(1, distinct[own] > 0 ? Math.Min(distinct[own], here) : here);
        }

        double most = Math.Max(1, rows);
        for (int i = 0; i < distinct.Length; i++) distinct[i] = Math.Min(distinct[i], most);
        return new State(state, new JoinStep(number, method, rows, cost), rows, cost, distinct);
    }

    private sealed record State(State? Before, JoinStep Step, double Rows, double Cost, double[] Distinct)
    {
        public List<JoinStep> Steps()
        {
            var steps = new List<JoinStep>();
            for (var state = this; state.Before is not null; state = state.Before) steps.Insert(0, state.Step);
            return steps;
        }
    }
}
