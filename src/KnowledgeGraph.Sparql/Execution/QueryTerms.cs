using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Sparql.Execution;

/// <summary>The terms of one evaluation: those of the dataset, and an overlay for those that expressions make. Not for several threads.</summary>
/// <remarks>A term has one id only: whoever makes one asks the dictionary first. Ids are equal exactly when the terms are the same as written.</remarks>
internal sealed class QueryTerms(TermDictionary dictionary)
{
    private const uint FirstOwn = 0x4000_0000;
    private readonly Dictionary<Term, uint> _ids = [];
    private readonly List<Term> _own = [];

    public TermDictionary Dictionary => dictionary;

    /// <summary>Whether the term was made by this evaluation and is not in the dataset's dictionary.</summary>
    public static bool IsOwn(uint id) => id is >= FirstOwn and < 0x8000_0000;

    /// <summary>The id of a term, made where it is not known.</summary>
    public uint Intern(Term term)
    {
        if (dictionary.TryFind(term, out uint id) || _ids.TryGetValue(term, out id)) return id;
        _ids.Add(term, id = FirstOwn + (uint)_own.Count);
        _own.Add(term);
        return id;
    }

    /// <summary>The term of an id; null for 0.</summary>
    public Term? Decode(uint id) => id == 0 ? null : IsOwn(id) ? _own[(int)(id - FirstOwn)] : dictionary.Decode(id);
}
