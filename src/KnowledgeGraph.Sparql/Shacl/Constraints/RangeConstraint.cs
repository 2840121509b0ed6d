using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Shacl.Constraints;

/// <summary>sh:minExclusive, sh:minInclusive, sh:maxExclusive, sh:maxInclusive; what cannot be compared does not fit. SHACL section 4.3.</summary>
internal sealed class RangeConstraint((string Name, string Sign) kind, Literal bound) : ValueConstraint(kind.Name)
{
    /// <summary>Parameter → component and the sign between value and bound.</summary>
    public static readonly (string Parameter, (string Name, string Sign) Kind)[] Kinds =
    [
        ("minExclusive", ("MinExclusive", ">")),
        ("minInclusive", ("MinInclusive", ">=")),
        ("maxExclusive", ("MaxExclusive", "<")),
        ("maxInclusive", ("MaxInclusive", "<=")),
    ];

    protected override string Message => $"a value {kind.Sign} {bound} was expected";

    protected override bool Fits(Term value, ValidationRun run) => run.Order.Compare(value, bound) is { } order && kind.Sign switch
    {
        ">" => order > 0,
        ">=" => order >= 0,
        "<" => order < 0,
        _ => order <= 0,
    };
}
