using System.Collections.Immutable;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Algebra;

/// <summary>One operation of an update request. SPARQL 1.1 Update section 3; requests are carried out in sequence.</summary>
internal abstract record UpdateOperation
{
    private UpdateOperation()
    {
    }

    internal sealed record InsertData(ImmutableArray<QuadPattern> Quads) : UpdateOperation;

    internal sealed record DeleteData(ImmutableArray<QuadPattern> Quads) : UpdateOperation;

    /// <summary>DELETE/INSERT … WHERE, and DELETE WHERE (its pattern is its template). WITH has been written into the templates' and the pattern's graphs by <paramref name="With"/> at execution.</summary>
    internal sealed record Modify(
        Iri? With, ImmutableArray<QuadPattern> Delete, ImmutableArray<QuadPattern> Insert, ImmutableArray<Iri> Using, ImmutableArray<Iri> UsingNamed, GraphPattern Where) : UpdateOperation
    {
        public Iri? Base { get; init; }
    }

    internal sealed record Load(Iri Source, Iri? Into, bool Silent) : UpdateOperation;

    internal sealed record Clear(GraphTarget Target, bool Silent) : UpdateOperation;

    internal sealed record Create(Iri Graph, bool Silent) : UpdateOperation;

    internal sealed record Drop(GraphTarget Target, bool Silent) : UpdateOperation;

    internal sealed record Add(GraphTarget From, GraphTarget To, bool Silent) : UpdateOperation;

    internal sealed record Move(GraphTarget From, GraphTarget To, bool Silent) : UpdateOperation;

    internal sealed record Copy(GraphTarget From, GraphTarget To, bool Silent) : UpdateOperation;
}

/// <summary>Which graphs an operation is about.</summary>
internal sealed record GraphTarget(GraphTargetKind Kind, Iri? Graph = null);

internal enum GraphTargetKind
{
    Default,
    Graph,
    Named,
    All,
}
