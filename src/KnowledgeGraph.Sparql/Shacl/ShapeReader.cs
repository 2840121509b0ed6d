using System.Collections.Immutable;
using KnowledgeGraph.Rdf;
using static KnowledgeGraph.Sparql.Shacl.ShaclVocabulary;

namespace KnowledgeGraph.Sparql.Shacl;

/// <summary>Finds the shapes of a shapes graph and reads them. SHACL sections 2 and 3.</summary>
internal sealed class ShapeReader
{
    private const int MaximumDepth = 200;

    private static readonly Iri[] TargetProperties = [TargetNode, TargetClass, TargetSubjectsOf, TargetObjectsOf];

    private readonly ShapeData _data;
    private readonly ShapePathReader _paths;
    private readonly ConstraintReader _constraints;
    private readonly Dictionary<Term, Shape> _shapes = [];
    private int _depth;

    public ShapeReader(ShapeData data)
    {
        _data = data;
        _paths = new ShapePathReader(data);
        _constraints = new ConstraintReader(data, this);
    }

    /// <summary>All shapes that have targets, in the order of their nodes.</summary>
    /// <exception cref="ShapesException">A shape is not what SHACL allows.</exception>
    public IReadOnlyList<(ShapeTarget, Shape)> ReadTargets()
    {
        var nodes = new SortedSet<Term>(TargetProperties.SelectMany(_data.SubjectsOf));
        nodes.UnionWith(_data.Instances(NodeShape));
        nodes.UnionWith(_data.Instances(PropertyShape));
        return [.. nodes.SelectMany(node => TargetsOf(node).Select(target => (target, Shape(node))))];
    }

    /// <summary>The shape of a node, read once.</summary>
    /// <exception cref="ShapesException">It is not what SHACL allows, or shapes lie in one another without end.</exception>
    public Shape Shape(Term node)
    {
        if (_shapes.TryGetValue(node, out var known)) return known;
        if (++_depth > MaximumDepth) throw ShaclErrors.TooDeep(MaximumDepth);
        var shape = Head(node);
        _shapes.Add(node, shape);
        shape.Constraints = _constraints.Read(node, shape.Path is not null);
        _depth--;
        return shape;
    }

    private Shape Head(Term node)
    {
        var path = _data.Objects(node, ShaclVocabulary.Path);
        bool isProperty = path.Count > 0 || _data.Objects(node, RdfVocabulary.Type).Contains(PropertyShape);
        if (isProperty && path.Count != 1) throw ShaclErrors.PathMissing(node);
        var own = _data.Object(node, ShaclVocabulary.Severity) as Iri;
        return new Shape(node)
        {
            PathNode = isProperty ? path[0] : null,
            Path = isProperty ? _paths.Read(path[0]) : null,
            IsDeactivated = _data.Object(node, Deactivated) is Literal { LexicalForm: "true" or "1" },
            OwnSeverity = own,
            Severity = own == Sh("Info") ? Sparql.Severity.Info : own == Sh("Warning") ? Sparql.Severity.Warning : Sparql.Severity.Violation,
            Messages = [.. _data.Objects(node, Message).OfType<Literal>()],
        };
    }

    private IEnumerable<ShapeTarget> TargetsOf(Term node)
    {
        foreach (var target in _data.Objects(node, TargetNode)) yield return new ShapeTarget.Node(target);
        foreach (var target in _data.Objects(node, TargetClass)) yield return new ShapeTarget.Class(target);
        foreach (var target in _data.Objects(node, TargetSubjectsOf)) yield return new ShapeTarget.SubjectsOf(Predicate(node, TargetSubjectsOf, target));
        foreach (var target in _data.Objects(node, TargetObjectsOf)) yield return new ShapeTarget.ObjectsOf(Predicate(node, TargetObjectsOf, target));
        if (_data.IsInstance(node, RdfsVocabulary.Class) || _data.IsInstance(node, OwlVocabulary.Class)) yield return new ShapeTarget.Class(node);
    }

    private static Iri Predicate(Term shape, Iri parameter, Term value) => value as Iri ?? throw ShaclErrors.BadValue(shape, parameter, value, "a property's IRI");
}
