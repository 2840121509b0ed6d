using System.Numerics;
using KnowledgeGraph.Rdf.Storage;
using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>How many rows a triple pattern has, and how many different terms stand in each of its open places.</summary>
internal sealed class TripleEstimate
{
    private readonly double[] _distinct = new double[4];

    public TripleEstimate(QuadAccess access)
    {
        Access = access;
        Rows = access.Slices().Sum(slice => (double)slice.Count);
        for (int i = 0; i < access.Width; i++) _distinct[i] = access[i].IsVariable ? Math.Max(1, Math.Min(Rows, Distinct(i))) : 1;
    }

    public QuadAccess Access { get; }

    /// <summary>Exact.</summary>
    public double Rows { get; }

    /// <summary>How many different terms stand in the places of a slot; the fewest where it stands in several.</summary>
    public double DistinctOf(int slot)
    {
        double least = Math.Max(1, Rows);
        for (int i = 0; i < Access.Width; i++)
        {
            if (Access[i].Slot == slot) least = Math.Min(least, _distinct[i]);
        }

        return least;
    }

    /// <summary>What looking up one row costs, in nanoseconds or so, when these places are known.</summary>
    public double ProbeCost(int mask)
    {
        int bound = BitOperations.PopCount((uint)(mask | Access.ConstantMask));
        if (bound == 0) return Rows;
        var first = Access.OrderFor(mask | Access.ConstantMask).Columns()[0];
        bool leadingIsConstant = !Access[(int)first].IsVariable;
        return bound == 1 ? 12 : leadingIsConstant ? 15 + (4 * Math.Log2(Rows + 2)) : 25;
    }

    private double Distinct(int place)
    {
        var statistics = Access.Snapshot.Statistics;
        if (place == (int)QuadColumn.Graph) return statistics.DistinctCount(IndexOrder.Gspo);
        if (place == (int)QuadColumn.Predicate) return statistics.DistinctCount(Access.IsDefaultGraph ? IndexOrder.Pos : IndexOrder.Posg);
        bool subject = place == (int)QuadColumn.Subject;
        if (Access[(int)QuadColumn.Predicate].IsVariable)
        {
            return statistics.DistinctCount(subject
                ? Access.IsDefaultGraph ? IndexOrder.Spo : IndexOrder.Spog
                : Access.IsDefaultGraph ? IndexOrder.Osp : IndexOrder.Ospg);
        }

        // With subject or object given as well, each row has another term in the open place.
        if (!Access[subject ? (int)QuadColumn.Object : (int)QuadColumn.Subject].IsVariable) return Rows;
        uint predicate = Access[(int)QuadColumn.Predicate].Id;
        var own = Access.IsDefaultGraph ? statistics.InDefaultGraph(predicate) : statistics.InNamedGraphs(predicate);
        double all = subject ? own.DistinctSubjects : own.DistinctObjects;
        bool oneGraph = !Access.IsDefaultGraph && !Access[(int)QuadColumn.Graph].IsVariable;
        return oneGraph && subject && own.Count > 0 ? Rows * all / own.Count : all;
    }
}
