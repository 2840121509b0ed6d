namespace KnowledgeGraph.Rdf.Storage;

/// <summary>The terms that were decoded last, so that what is asked for again and again is made once. For any number of threads.</summary>
internal sealed class DecodedTerms
{
    private const int Places = 1024;

    // Each place holds the last term whose number hashes to it; an entry is one object, so number and term always fit together.
    private Entry?[]? _entries;

    public Term? Find(uint id) => _entries is { } entries && entries[PlaceOf(id)] is { } entry && entry.Id == id ? entry.Term : null;

    public void Keep(uint id, Term term)
    {
        var entries = _entries ??= new Entry?[Places];
        Volatile.Write(ref entries[PlaceOf(id)], new Entry(id, term));
    }

    private static int PlaceOf(uint id) => (int)((id ^ (id >> 10)) & (Places - 1));

    private sealed record Entry(uint Id, Term Term);
}
