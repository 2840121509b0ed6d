using System.Text;
using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Rdf;

/// <summary>Writes IRIs as prefixed names where that can be done. Every IRI is announced before the first is written, so that the prefixes in use are known.</summary>
internal sealed class TurtleNames
{
    // What was decided for a term: nothing yet, to write it out, or a prefix, counted from 0 with this added, and whether its local name needs escapes.
    private const int Undecided = 0;
    private const int InFull = 1;
    private const int FirstPrefix = 2;
    private const int EscapesFlag = 1 << 30;

    private readonly TermDictionary _terms;
    private readonly (string Prefix, byte[] Name, byte[] Namespace)[] _prefixes;
    private readonly bool[] _used;
    private readonly int[] _decisions;

    public TurtleNames(TermDictionary terms, PrefixMap prefixes)
    {
        _terms = terms;
        _prefixes = [.. prefixes.OrderByDescending(pair => pair.Value.Length)
            .Select(pair => (pair.Key, Encoding.UTF8.GetBytes(pair.Key + ":"), Encoding.UTF8.GetBytes(pair.Value)))];
        _used = new bool[_prefixes.Length];
        _decisions = new int[terms.Count + 1];
    }

    /// <summary>The prefixes in use with their namespaces, sorted.</summary>
    public IEnumerable<(string Prefix, byte[] Namespace)> Used => _prefixes.Where((_, i) => _used[i])
        .Select(entry => (entry.Prefix, entry.Namespace)).OrderBy(entry => entry.Prefix, CodePointOrder.Instance);

    /// <summary>Says that the IRI will be written.</summary>
    public void Announce(uint iri)
    {
        if (_decisions[iri] != Undecided) return;
        int decision = Decide(_terms.LexicalUtf8(iri, default));
        if (decision != InFull) _used[(decision & ~EscapesFlag) - FirstPrefix] = true;
        _decisions[iri] = decision;
    }

    public void Write(ByteBuilder target, uint iri)
    {
        var text = _terms.LexicalUtf8(iri, default);
        int decision = _decisions[iri];
        if (decision <= InFull)
        {
            target.Append((byte)'<');
            target.Append(text);
            target.Append((byte)'>');
            return;
        }

        var (_, name, @namespace) = _prefixes[(decision & ~EscapesFlag) - FirstPrefix];
        target.Append(name);
        var local = text[@namespace.Length..];
        if ((decision & EscapesFlag) == 0) target.Append(local);
        else TurtleLocalNames.WriteEscaped(target, local);
    }

    // The longest namespace that the IRI begins with, of equal ones the first.
    private int Decide(ReadOnlySpan<byte> iri)
    {
        for (int i = 0; i < _prefixes.Length; i++)
        {
            if (!iri.StartsWith(_prefixes[i].Namespace)) continue;
            var local = iri[_prefixes[i].Namespace.Length..];
            if (!TurtleLocalNames.TryClassify(local, out bool needsEscapes)) return InFull;
            return FirstPrefix + i + (needsEscapes ? EscapesFlag : 0);
        }

        return InFull;
    }
}
