using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql;

/// <summary>What a validation found. SHACL section 3.6.</summary>
public sealed class ValidationReport
{
    private readonly ShapesGraph _shapes;

    internal ValidationReport(IReadOnlyList<ValidationResult> results, ShapesGraph shapes)
    {
        Results = results;
        _shapes = shapes;
    }

    /// <summary>Whether there is no result of any severity.</summary>
    public bool Conforms => Results.Count == 0;

    /// <summary>The results, ordered by focus node, shape, component and value.</summary>
    public IReadOnlyList<ValidationResult> Results { get; }

    /// <summary>The report as RDF, one sh:ValidationReport with its results.</summary>
    public Dataset ToDataset() => Shacl.ReportGraph.Of(this, _shapes);
}
