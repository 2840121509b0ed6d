using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Execution;

/// <summary>Decodes the ids of one result, the same id to the same object. Direct-mapped: a collision forgets the older term, so that the cache stays small.</summary>
internal sealed class DecodedTermCache(QueryTerms terms)
{
    private const int Smallest = 64;
    private const int Largest = 1 << 14;
    private uint[] _ids = new uint[Smallest];
    private Term?[] _terms = new Term?[Smallest];
    private int _misses;

    public Term? Decode(uint id)
    {
        if (id == 0) return null;
        int at = Place(id);
        if (_ids[at] == id) return _terms[at];
        var term = terms.Decode(id);
        if (++_misses > _ids.Length && _ids.Length < Largest) Grow();
        at = Place(id);
        _ids[at] = id;
        return _terms[at] = term;
    }

    private int Place(uint id) => (int)((id * 0x9E37_79B1u) >> 7) & (_ids.Length - 1);

    private void Grow()
    {
        var (ids, known) = (_ids, _terms);
        _ids = new uint[ids.Length * 4];
        _terms = new Term?[ids.Length * 4];
        for (int i = 0; i < ids.Length; i++)
        {
            if (ids[i] == 0) continue;
            _ids[Place(ids[i])] = ids[i];
            _terms[Place(ids[i])] = known[i];
        }
    }
}
