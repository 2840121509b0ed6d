using System.Text;

namespace KnowledgeGraph.Rdf;

/// <summary>Collects quads of terms, for callers that take them one by one.</summary>
/// <param name="quads">Where the quads go.</param>
/// <param name="labels">Keeps the labels of the document apart from ours.</param>
internal readonly struct TermSink(List<Quad> quads, BlankNodeLabels labels) : IQuadSink<Term>
{
    // A quad whose graph is null is in the default graph.
    public Term DefaultGraph => null!;

    public Term Iri(ReadOnlySpan<byte> utf8) => Rdf.Iri.FromTrusted(Encoding.UTF8.GetString(utf8));

    public Term BlankNode(ReadOnlySpan<byte> label) => Node(labels.Of(label, stackalloc byte[BlankNodeLabels.MaximumFreshLength]));

    public Term FreshBlankNode() => Node(labels.Fresh(stackalloc byte[BlankNodeLabels.MaximumFreshLength]));

    public Term String(ReadOnlySpan<byte> lexical) => Rdf.Literal.String(Encoding.UTF8.GetString(lexical));

    public Term Literal(ReadOnlySpan<byte> lexical, Term datatype) => Rdf.Literal.Typed(Encoding.UTF8.GetString(lexical), (Iri)datatype);

    public Term LanguageString(ReadOnlySpan<byte> lexical, ReadOnlySpan<byte> tag, TextDirection? direction) =>
        Rdf.Literal.LanguageTagged(Encoding.UTF8.GetString(lexical), Encoding.UTF8.GetString(tag), direction);

    public Term TripleTerm(Term subject, Term predicate, Term @object) => new TripleTerm(subject, (Iri)predicate, @object);

    public void Quad(Term subject, Term predicate, Term @object, Term graph) => quads.Add(new Quad(subject, (Iri)predicate, @object, graph));

    private static BlankNode Node(ReadOnlySpan<byte> label) => new(Encoding.UTF8.GetString(label));
}
