using System.Collections.Immutable;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Algebra;

/// <summary>A node of the algebra. SPARQL 1.1 section 18.2; the parser makes it, the planner rewrites it, nobody changes one.</summary>
internal abstract record GraphPattern
{
    private GraphPattern()
    {
    }

    /// <summary>Where in the query text the node comes from.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>A basic graph pattern; the empty one has exactly one solution, the empty one.</summary>
    internal sealed record Bgp(ImmutableArray<TriplePattern> Triples) : GraphPattern;

    /// <summary>A property path between two terms. Sequences and inverses at the top have been taken apart already where the specification says so.</summary>
    internal sealed record PathPattern(PatternTerm Subject, PropertyPath Path, PatternTerm Object) : GraphPattern;

    internal sealed record Join(GraphPattern Left, GraphPattern Right) : GraphPattern;

    /// <summary>OPTIONAL; a null condition is true.</summary>
    internal sealed record LeftJoin(GraphPattern Left, GraphPattern Right, Expression? Condition) : GraphPattern;

    internal sealed record Filter(Expression Condition, GraphPattern Inner) : GraphPattern;

    internal sealed record Union(GraphPattern Left, GraphPattern Right) : GraphPattern;

    /// <summary>GRAPH with an IRI or a variable.</summary>
    internal sealed record Graph(PatternTerm Name, GraphPattern Inner) : GraphPattern;

    /// <summary>BIND, and each expression of SELECT.</summary>
    internal sealed record Extend(GraphPattern Inner, Variable Variable, Expression Expression) : GraphPattern;

    internal sealed record Minus(GraphPattern Left, GraphPattern Right) : GraphPattern;

    /// <summary>VALUES; null is UNDEF.</summary>
    internal sealed record Values(ImmutableArray<Variable> Variables, ImmutableArray<ImmutableArray<Term?>> Rows) : GraphPattern;

    internal sealed record Service(PatternTerm Name, GraphPattern Inner, bool Silent, string Text) : GraphPattern;

    /// <summary>GROUP BY with its aggregates (also the one implicit group of a query that has aggregates only: no keys).</summary>
    /// <param name="Inner">What is grouped.</param>
    /// <param name="Keys">Variables; an expression key has been made an <see cref="Extend"/> of <paramref name="Inner"/> first, with an anonymous variable where it has no name.</param>
    /// <param name="Aggregates">Each binds its result to a variable, mostly an anonymous one.</param>
    internal sealed record Group(GraphPattern Inner, ImmutableArray<Variable> Keys, ImmutableArray<Aggregate> Aggregates) : GraphPattern;

    internal sealed record OrderBy(GraphPattern Inner, ImmutableArray<OrderCondition> Conditions) : GraphPattern;

    /// <summary>Project: only these variables go on. A subquery is a Project somewhere below.</summary>
    internal sealed record Project(GraphPattern Inner, ImmutableArray<Variable> Variables) : GraphPattern;

    internal sealed record Distinct(GraphPattern Inner) : GraphPattern;

    internal sealed record Reduced(GraphPattern Inner) : GraphPattern;

    /// <summary>OFFSET and LIMIT; a null limit is none.</summary>
    internal sealed record Slice(GraphPattern Inner, long Offset, long? Limit) : GraphPattern;
}

/// <summary>One condition of ORDER BY.</summary>
internal sealed record OrderCondition(Expression Expression, bool Descending);
