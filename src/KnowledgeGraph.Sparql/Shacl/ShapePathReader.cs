using KnowledgeGraph.Rdf;
using static KnowledgeGraph.Sparql.Shacl.ShaclVocabulary;

namespace KnowledgeGraph.Sparql.Shacl;

/// <summary>Reads the path of a property shape. SHACL section 2.3.1.</summary>
internal sealed class ShapePathReader(ShapeData shapes)
{
    private const int MaximumDepth = 100;

    /// <exception cref="ShapesException">The node is no path.</exception>
    public ShapePath Read(Term node) => Read(node, 0);

    private ShapePath Read(Term node, int depth)
    {
        if (depth > MaximumDepth) throw ShaclErrors.TooDeep(MaximumDepth);
        if (node is Iri predicate && predicate != RdfVocabulary.Nil) return new ShapePath.Predicate(predicate);
        if (node is not BlankNode) throw ShaclErrors.BadPath(node);
        if (shapes.Object(node, RdfVocabulary.First) is not null) return new ShapePath.Sequence([.. Members(node, node).Select(step => Read(step, depth + 1))]);
        if (shapes.Object(node, InversePath) is { } inverse) return new ShapePath.Inverse(Read(inverse, depth + 1));
        if (shapes.Object(node, AlternativePath) is { } ways) return new ShapePath.Alternative([.. Members(node, ways).Select(way => Read(way, depth + 1))]);
        if (shapes.Object(node, ZeroOrMorePath) is { } any) return new ShapePath.Repeated(Read(any, depth + 1), FromZero: true, Many: true);
        if (shapes.Object(node, OneOrMorePath) is { } some) return new ShapePath.Repeated(Read(some, depth + 1), FromZero: false, Many: true);
        if (shapes.Object(node, ZeroOrOnePath) is { } maybe) return new ShapePath.Repeated(Read(maybe, depth + 1), FromZero: true, Many: false);
        throw ShaclErrors.BadPath(node);
    }

    private IReadOnlyList<Term> Members(Term node, Term list) =>
        shapes.List(list) is { Count: >= 2 } members ? members : throw ShaclErrors.BadPath(node);
}
