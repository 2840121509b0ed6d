using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Shacl;

namespace KnowledgeGraph.Sparql;

/// <summary>Shapes, read and checked; immutable, good for any number of validations.</summary>
public sealed class ShapesGraph
{
    private ShapesGraph(ShapeData data, IReadOnlyList<(ShapeTarget Target, Shape Shape)> targets)
    {
        Data = data;
        Targets = targets;
    }

    /// <summary>How many pairs of a target and its shape there are; shapes without target are used by others only.</summary>
    public int TargetCount => Targets.Count;

    internal ShapeData Data { get; }

    internal IReadOnlyList<(ShapeTarget Target, Shape Shape)> Targets { get; }

    /// <summary>Reads the shapes of all graphs of a dataset.</summary>
    /// <exception cref="ShapesException">A shape is not what SHACL allows.</exception>
    public static ShapesGraph Read(Dataset shapes)
    {
        ArgumentNullException.ThrowIfNull(shapes);
        var data = new ShapeData(shapes);
        return new ShapesGraph(data, new ShapeReader(data).ReadTargets());
    }
}
