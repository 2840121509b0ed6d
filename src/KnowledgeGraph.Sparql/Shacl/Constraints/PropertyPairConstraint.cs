using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Shacl.Constraints;

/// <summary>sh:equals, sh:disjoint, sh:lessThan, sh:lessThanOrEquals: the values beside those of another property. SHACL section 4.5.</summary>
internal sealed class PropertyPairConstraint(string kind, Iri other) : Constraint(kind)
{
    private readonly PairKind _kind = Enum.Parse<PairKind>(kind);

    /// <summary>Parameter → component.</summary>
    public static readonly (string Parameter, string Name)[] Kinds =
    [
        ("equals", "Equals"),
        ("disjoint", "Disjoint"),
        ("lessThan", "LessThan"),
        ("lessThanOrEquals", "LessThanOrEquals"),
    ];

    public override void Check(Term focus, IReadOnlyCollection<Term> values, ValidationRun run, ConstraintReport report)
    {
        var others = run.Data.Objects(focus, other);
        switch (_kind)
        {
            case PairKind.Equals:
                foreach (var value in values.Except(others)) report(value, $"{other} does not have this value");
                foreach (var value in others.Except(values)) report(value, $"{other} has this value, and the property has not");
                break;
            case PairKind.Disjoint:
                foreach (var value in values.Intersect(others)) report(value, $"{other} has this value too");
                break;
            default:
                foreach (var value in values.Where(value => !others.All(bound => IsBelow(run.Order.Compare(value, bound))))) report(value, $"a value below those of {other} was expected");
                break;
        }
    }

    private bool IsBelow(int? order) => order is { } sign && (sign < 0 || (sign == 0 && _kind == PairKind.LessThanOrEquals));

    private enum PairKind
    {
        Equals,
        Disjoint,
        LessThan,
        LessThanOrEquals,
    }
}
