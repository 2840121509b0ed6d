using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Shacl;

namespace KnowledgeGraph.Sparql;

/// <summary>Checks a graph against shapes: SHACL Core, all of it. <see href="https://www.w3.org/TR/shacl/">SHACL</see> sections 2 to 4.</summary>
public static class ShaclValidator
{
    /// <summary>Validates the union of all graphs of a dataset.</summary>
    /// <param name="data">The data; sh:class follows the rdfs:subClassOf that stand in it, so give the ontology along.</param>
    /// <param name="shapes">The shapes.</param>
    /// <param name="cancellation">Stops the validation.</param>
    /// <returns>The report; its results are in the same order whatever the order of the data.</returns>
    /// <exception cref="ShapesException">Shapes refer to one another without end.</exception>
    /// <exception cref="OperationCanceledException">The caller asked for it.</exception>
    public static ValidationReport Validate(Dataset data, ShapesGraph shapes, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(shapes);
        var view = new ShapeData(data);
        var run = new ValidationRun(view, new LiteralOrder(), cancellation);
        var results = new List<ValidationResult>();
        foreach (var (target, shape) in shapes.Targets)
        {
            foreach (var focus in target.Nodes(view)) run.Validate(focus, shape, results.Add);
        }

        return new ValidationReport([.. results.Distinct(ResultIdentity.Instance).Order(ResultIdentity.Instance)], shapes);
    }
}
