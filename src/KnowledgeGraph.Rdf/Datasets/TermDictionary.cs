using System.Runtime.InteropServices;

namespace KnowledgeGraph.Rdf;

/// <summary>Numbers terms in the order in which they first come, from 1; 0 stands for "no term" (the default graph).</summary>
internal sealed class TermDictionary
{
    public const int None = 0;

    private readonly Dictionary<Term, int> _numbers = [];
    private readonly List<Term?> _terms = [null];

    public Term? this[int number] => _terms[number];

    public int Add(Term term)
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, term, out bool known);
        if (known) return number;
        number = _terms.Count;
        _terms.Add(term);
        return number;
    }

    /// <summary>The number of a term that was added before.</summary>
    public bool TryFind(Term term, out int number) => _numbers.TryGetValue(term, out number);
}
