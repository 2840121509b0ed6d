using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Rdf;

/// <summary>Orders numbers as the terms are ordered that they stand for, without making terms.</summary>
/// <remarks>The order of <see cref="Term"/>; that of UTF-8 bytes is that of code points.</remarks>
internal sealed class IdOrder(TermDictionary terms) : IComparer<uint>
{
    public int Compare(uint x, uint y)
    {
        if (x == y) return 0;
        var (left, right) = (terms.KindOf(x), terms.KindOf(y));
        if (left != right) return Rank(left).CompareTo(Rank(right));
        return left switch
        {
            TermKind.TripleTerm => CompareTriples(x, y),
            TermKind.Literal => CompareLiterals(x, y),
            _ => CompareText(x, y),
        };
    }

    /// <summary>Compares IRIs, labels or lexical forms alone.</summary>
    public int CompareText(uint x, uint y)
    {
        Span<byte> left = stackalloc byte[TermDictionary.ScratchSize];
        Span<byte> right = stackalloc byte[TermDictionary.ScratchSize];
        return terms.LexicalUtf8(x, left).SequenceCompareTo(terms.LexicalUtf8(y, right));
    }

    private int CompareLiterals(uint x, uint y)
    {
        int order = CompareText(x, y);
        if (order == 0) order = Compare(terms.DatatypeOf(x), terms.DatatypeOf(y));
        if (order == 0) order = terms.LanguageUtf8(x).SequenceCompareTo(terms.LanguageUtf8(y));
        return order != 0 ? order : Nullable.Compare(terms.DirectionOf(x), terms.DirectionOf(y));
    }

    private int CompareTriples(uint x, uint y)
    {
        var (left, right) = (terms.TripleOf(x), terms.TripleOf(y));
        int order = Compare(left.Subject, right.Subject);
        if (order == 0) order = Compare(left.Predicate, right.Predicate);
        return order != 0 ? order : Compare(left.Object, right.Object);
    }

    private static int Rank(TermKind kind) => kind switch
    {
        TermKind.Iri => 0,
        TermKind.BlankNode => 1,
        TermKind.Literal => 2,
        _ => 3,
    };
}
