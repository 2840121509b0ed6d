using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Rdf;

/// <summary>Merges the triples of the default graph with those of the named graphs, each once.</summary>
internal sealed class TripleMerger(int capacity)
{
    private readonly uint[] _subjects = new uint[capacity];
    private readonly uint[] _predicates = new uint[capacity];
    private readonly uint[] _objects = new uint[capacity];
    private int _count;

    public ReadOnlySpan<uint> Subjects => _subjects.AsSpan(0, _count);

    public ReadOnlySpan<uint> Predicates => _predicates.AsSpan(0, _count);

    public ReadOnlySpan<uint> Objects => _objects.AsSpan(0, _count);

    /// <summary>Takes all rows of two orders that both begin with subject, predicate and object.</summary>
    public void Merge(IndexSlice left, IndexSlice right)
    {
        ReadOnlySpan<uint> leftS = left.Column(0), leftP = left.Column(1), leftO = left.Column(2);
        ReadOnlySpan<uint> rightS = right.Column(0), rightP = right.Column(1), rightO = right.Column(2);
        int i = 0;
        int j = 0;
        while (i < leftS.Length || j < rightS.Length)
        {
            bool takeLeft = j == rightS.Length
                || (i < leftS.Length && (leftS[i], leftP[i], leftO[i]).CompareTo((rightS[j], rightP[j], rightO[j])) <= 0);
            if (takeLeft) Add(leftS[i], leftP[i], leftO[i++]);
            else Add(rightS[j], rightP[j], rightO[j++]);
        }
    }

    private void Add(uint subject, uint predicate, uint @object)
    {
        int last = _count - 1;
        if (last >= 0 && _objects[last] == @object && _predicates[last] == predicate && _subjects[last] == subject) return;
        (_subjects[_count], _predicates[_count], _objects[_count]) = (subject, predicate, @object);
        _count++;
    }
}
