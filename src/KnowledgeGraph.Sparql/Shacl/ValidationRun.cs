using System.Globalization;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Shacl;

/// <summary>One validation: the data, what was found so far, and the shapes in whose midst it is.</summary>
internal sealed class ValidationRun(ShapeData data, LiteralOrder order, CancellationToken cancellation)
{
    private const int MaximumDepth = 200;

    private readonly HashSet<(Shape, Term)> _open = [];
    private readonly Dictionary<(Shape, Term), bool> _known = [];

    public ShapeData Data => data;

    public LiteralOrder Order => order;

    /// <summary>Whether a node conforms to a shape: whether it would have no result. SHACL section 3.4.</summary>
    /// <remarks>Shapes that come back to themselves at the same node are not defined by SHACL; the inner question is answered with yes.</remarks>
    public bool Conforms(Term node, Shape shape)
    {
        if (_known.TryGetValue((shape, node), out bool known)) return known;
        int found = 0;
        bool isWhole = Validate(node, shape, _ => found++);
        if (isWhole) _known.Add((shape, node), found == 0);
        return found == 0;
    }

    /// <summary>Reports all that is wrong with one node; false where the question was already being asked further out.</summary>
    /// <exception cref="ShapesException">Shapes ask one another without end.</exception>
    public bool Validate(Term focus, Shape shape, Action<ValidationResult> report)
    {
        cancellation.ThrowIfCancellationRequested();
        if (shape.IsDeactivated) return true;
        if (!_open.Add((shape, focus))) return false;
        if (_open.Count > MaximumDepth) throw ShaclErrors.TooDeep(MaximumDepth);
        var values = shape.Path is { } path ? path.From(focus, data) : [focus];
        foreach (var constraint in shape.Constraints)
        {
            if (constraint is PropertyConstraint inner)
            {
                foreach (var value in values) Validate(value, inner.Shape, report);
                continue;
            }

            constraint.Check(focus, values, this, (value, sentence, predicate) => report(Result(focus, value, shape, constraint, sentence, predicate)));
        }

        _open.Remove((shape, focus));
        return true;
    }

    private static ValidationResult Result(Term focus, Term? value, Shape shape, Constraint constraint, string sentence, Iri? predicate) =>
        new(focus, (predicate ?? (object?)shape.Path)?.ToString(), value, shape.Node, constraint.Component, shape.Severity, shape.Messages.IsEmpty ? [Literal.LanguageTagged(sentence, "en")] : shape.Messages)
        {
            OwnSeverity = shape.OwnSeverity,
            PathNode = predicate ?? shape.PathNode,
        };

    /// <summary>A number as it is written in messages.</summary>
    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
