using System.Globalization;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Shacl;

/// <summary>Writes a report in the words of SHACL section 3.6.</summary>
internal static class ReportGraph
{
    public static Dataset Of(ValidationReport report, ShapesGraph shapes)
    {
        var graph = new Dataset();
        var root = new BlankNode("report");
        graph.Add(root, RdfVocabulary.Type, ShaclVocabulary.ValidationReport);
        graph.Add(root, ShaclVocabulary.Sh("conforms"), Literal.Boolean(report.Conforms));
        for (int number = 0; number < report.Results.Count; number++)
        {
            var node = new BlankNode(string.Create(CultureInfo.InvariantCulture, $"result{number + 1}"));
            graph.Add(root, ShaclVocabulary.Sh("result"), node);
            Describe(graph, node, report.Results[number], shapes);
        }

        return graph;
    }

    private static void Describe(Dataset graph, BlankNode node, ValidationResult result, ShapesGraph shapes)
    {
        graph.Add(node, RdfVocabulary.Type, ShaclVocabulary.ValidationResult);
        graph.Add(node, ShaclVocabulary.Sh("focusNode"), result.FocusNode);
        graph.Add(node, ShaclVocabulary.Sh("sourceShape"), result.Shape);
        graph.Add(node, ShaclVocabulary.Sh("sourceConstraintComponent"), result.Component);
        graph.Add(node, ShaclVocabulary.Sh("resultSeverity"), result.OwnSeverity ?? ShaclVocabulary.Sh(result.Severity.ToString()));
        if (result.Value is { } value) graph.Add(node, ShaclVocabulary.Sh("value"), value);
        foreach (var message in result.Messages) graph.Add(node, ShaclVocabulary.Sh("resultMessage"), message);
        if (result.PathNode is not { } path) return;
        graph.Add(node, ShaclVocabulary.Sh("resultPath"), path);
        CopyTree(graph, path, shapes.Data, []);
    }

    /// <summary>A path that is no IRI is a tree of blank nodes: it goes along.</summary>
    private static void CopyTree(Dataset graph, Term node, ShapeData shapes, HashSet<Term> copied)
    {
        if (node is not BlankNode || !copied.Add(node)) return;
        foreach (var (predicate, @object) in shapes.PropertiesOf(node))
        {
            graph.Add(node, predicate, @object);
            CopyTree(graph, @object, shapes, copied);
        }
    }
}
