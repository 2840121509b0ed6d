using System.Collections.Immutable;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Algebra;

/// <summary>An expression. SPARQL 1.1 section 17. After parsing no aggregate is left inside: each has become a variable of a <see cref="GraphPattern.Group"/>.</summary>
internal abstract record Expression
{
    private Expression()
    {
    }

    /// <summary>Where in the query text the expression stands.</summary>
    public SourceSpan Span { get; init; }

    internal sealed record OfVariable(Variable Variable) : Expression;

    internal sealed record OfTerm(Term Term) : Expression;

    internal sealed record Unary(UnaryOperator Operator, Expression Operand) : Expression;

    internal sealed record Binary(BinaryOperator Operator, Expression Left, Expression Right) : Expression;

    internal sealed record In(Expression Value, ImmutableArray<Expression> List, bool Negated) : Expression;

    /// <summary>A built-in function by its name in upper case as the grammar writes it: "STRLEN", "BNODE", "IF", "COALESCE", "BOUND", "TRIPLE" …</summary>
    internal sealed record BuiltIn(string Name, ImmutableArray<Expression> Arguments) : Expression;

    /// <summary>A function by IRI: casts such as xsd:integer(…), and extensions (unknown ones are an error when evaluated).</summary>
    internal sealed record Call(Iri Function, ImmutableArray<Expression> Arguments, bool Distinct = false) : Expression;

    internal sealed record Exists(GraphPattern Pattern, bool Negated) : Expression;

    /// <summary>Only inside the parser, until the aggregate has been given its variable.</summary>
    internal sealed record OfAggregate(Aggregate Aggregate) : Expression;
}

internal enum UnaryOperator
{
    Not,
    Plus,
    Minus,
}

internal enum BinaryOperator
{
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    Greater,
    LessOrEqual,
    GreaterOrEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
}
