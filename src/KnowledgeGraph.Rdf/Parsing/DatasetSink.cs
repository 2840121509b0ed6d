using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Rdf;

/// <summary>Gives terms their numbers and quads to a builder; nothing is made that is not kept.</summary>
/// <param name="builder">Where the quads go.</param>
/// <param name="labels">Keeps the labels of the document apart from ours.</param>
internal readonly struct DatasetSink(DatasetBuilder builder, BlankNodeLabels labels) : IQuadSink<uint>
{
    private readonly TermDictionary _terms = builder.Terms;

    public uint DefaultGraph => TermId.None;

    public uint Iri(ReadOnlySpan<byte> utf8) => _terms.AddIri(utf8);

    public uint BlankNode(ReadOnlySpan<byte> label) => _terms.AddBlankNode(labels.Of(label, stackalloc byte[BlankNodeLabels.MaximumFreshLength]));

    public uint FreshBlankNode() => _terms.AddBlankNode(labels.Fresh(stackalloc byte[BlankNodeLabels.MaximumFreshLength]));

    public uint String(ReadOnlySpan<byte> lexical) => _terms.AddString(lexical);

    public uint Literal(ReadOnlySpan<byte> lexical, uint datatype) => _terms.AddLiteral(lexical, datatype);

    public uint LanguageString(ReadOnlySpan<byte> lexical, ReadOnlySpan<byte> tag, TextDirection? direction) => _terms.AddLanguageString(lexical, tag, direction);

    public uint TripleTerm(uint subject, uint predicate, uint @object) => _terms.AddTripleTerm(subject, predicate, @object);

    public void Quad(uint subject, uint predicate, uint @object, uint graph) => builder.Add(subject, predicate, @object, graph);
}
