using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Conformance.Tests;

/// <summary>Builds the dataset that a test begins or ends with.</summary>
internal static class TestDatasets
{
    /// <summary>The dataset of a query test.</summary>
    public static Dataset OfQuery(ManifestEntry test) => Of(test.Manifest, test.Action, ManifestVocabulary.QueryData, ManifestVocabulary.QueryGraphData);

    /// <summary>The dataset that an update test begins with (its action) or must end with (its result).</summary>
    public static Dataset OfUpdate(ManifestEntry test, Term side) => Of(test.Manifest, side, ManifestVocabulary.UpdateData, ManifestVocabulary.UpdateGraphData);

    /// <summary>Adds a file as the graph that has its name, if there is none of that name.</summary>
    public static void AddGraph(Dataset dataset, Iri file)
    {
        if (!dataset.GraphNames.Contains(file)) Merge(dataset, file, file);
    }

    private static Dataset Of(Dataset manifest, Term side, Iri data, Iri graphData)
    {
        var dataset = new Dataset();
        foreach (var file in manifest.Objects(side, data)) Merge(dataset, file, null);
        foreach (var graph in manifest.Objects(side, graphData))
        {
            var file = manifest.Object(graph, ManifestVocabulary.UpdateGraph) ?? graph;
            var name = manifest.Object(graph, RdfsVocabulary.Label) is Literal label ? Iri.Parse(label.LexicalForm) : (Iri)file;
            Merge(dataset, file, name);
        }

        return dataset;
    }

    private static void Merge(Dataset dataset, Term file, Iri? name)
    {
        var document = new Dataset();
        foreach (var quad in TestFiles.Load(file)) document.Add(name is null ? quad : quad.Triple.In(name));
        dataset.Merge(document);
    }
}
