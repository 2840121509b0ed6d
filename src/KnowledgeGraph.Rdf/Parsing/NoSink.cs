namespace KnowledgeGraph.Rdf;

/// <summary>Forgets all that it is given; for asking only whether something can be read.</summary>
internal readonly struct NoSink : IQuadSink<int>
{
    public int DefaultGraph => 0;

    public int Iri(ReadOnlySpan<byte> utf8) => 0;

    public int BlankNode(ReadOnlySpan<byte> label) => 0;

    public int FreshBlankNode() => 0;

    public int String(ReadOnlySpan<byte> lexical) => 0;

    public int Literal(ReadOnlySpan<byte> lexical, int datatype) => 0;

    public int LanguageString(ReadOnlySpan<byte> lexical, ReadOnlySpan<byte> tag, TextDirection? direction) => 0;

    public int TripleTerm(int subject, int predicate, int @object) => 0;

    public void Quad(int subject, int predicate, int @object, int graph)
    {
    }
}
