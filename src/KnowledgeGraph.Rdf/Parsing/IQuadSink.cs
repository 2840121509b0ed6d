namespace KnowledgeGraph.Rdf;

/// <summary>What a reader hands its terms and quads to; every reader is generic over it, so that the compiler makes one reader for each sink.</summary>
/// <remarks>
/// A sink is a struct that holds nothing but references: a copy of it is the same sink. Spans hold UTF-8 and are the caller's: a sink that wants to keep
/// them copies them. The reader has checked all it gives: IRIs are absolute, resolved, unescaped and without forbidden characters, labels match Turtle's
/// [141s] BLANK_NODE_LABEL, tags [144s] LANGTAG; subjects and graph names are IRIs or blank nodes, and triple terms are no deeper than
/// <see cref="TripleTerm.MaximumDepth"/>. A term may be handed to <see cref="Quad"/> any number of times, and need not be handed over at all.
/// </remarks>
/// <typeparam name="TTerm">What stands for a term: its number in a dictionary, or the term itself.</typeparam>
internal interface IQuadSink<TTerm>
{
    /// <summary>What stands for the default graph as the fourth argument of <see cref="Quad"/>.</summary>
    TTerm DefaultGraph { get; }

    /// <summary>An absolute IRI, without angle brackets.</summary>
    TTerm Iri(ReadOnlySpan<byte> utf8);

    /// <summary>The blank node of a label that the document uses, without <c>_:</c>; the same node for the same label.</summary>
    TTerm BlankNode(ReadOnlySpan<byte> label);

    /// <summary>A blank node that is no other.</summary>
    TTerm FreshBlankNode();

    /// <summary>An <c>xsd:string</c>.</summary>
    TTerm String(ReadOnlySpan<byte> lexical);

    /// <summary>A literal of a datatype that <see cref="Iri"/> gave; never <c>rdf:langString</c> or <c>rdf:dirLangString</c>.</summary>
    TTerm Literal(ReadOnlySpan<byte> lexical, TTerm datatype);

    /// <summary>A string with a language tag, which is kept as written, and perhaps a direction.</summary>
    TTerm LanguageString(ReadOnlySpan<byte> lexical, ReadOnlySpan<byte> tag, TextDirection? direction);

    /// <summary>A triple as a term.</summary>
    TTerm TripleTerm(TTerm subject, TTerm predicate, TTerm @object);

    /// <summary>A statement of the document; a document may say the same twice.</summary>
    void Quad(TTerm subject, TTerm predicate, TTerm @object, TTerm graph);
}
