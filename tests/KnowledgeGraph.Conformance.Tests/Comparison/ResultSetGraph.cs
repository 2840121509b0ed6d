using System.Globalization;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql;

namespace KnowledgeGraph.Conformance.Tests;

/// <summary>Reads a table of solutions that is written as a graph, in the <c>rs:</c> vocabulary of the older tests.</summary>
internal static class ResultSetGraph
{
    /// <summary>The table, and whether its rows are numbered; null where the graph holds none.</summary>
    public static (SparqlResults Results, bool IsOrdered)? Read(Dataset graph)
    {
        if (graph.Instances(ManifestVocabulary.ResultSet).FirstOrDefault() is not { } set) return null;
        if (graph.Object(set, ManifestVocabulary.Boolean) is Literal answer) return (SparqlResults.OfBoolean(answer.LexicalForm == "true"), false);
        List<string> variables = [.. graph.Objects(set, ManifestVocabulary.ResultVariable).Select(name => ((Literal)name).LexicalForm)];
        var solutions = graph.Objects(set, ManifestVocabulary.Solution).ToList();
        bool isOrdered = solutions.Count > 0 && solutions.TrueForAll(solution => Index(graph, solution) is not null);
        if (isOrdered) solutions = [.. solutions.OrderBy(solution => Index(graph, solution))];
        return (SparqlResults.OfSolutions(variables, [.. solutions.Select(solution => Row(graph, solution, variables))]), isOrdered);
    }

    private static int? Index(Dataset graph, Term solution) =>
        graph.Object(solution, ManifestVocabulary.Index) is Literal index ? int.Parse(index.LexicalForm, CultureInfo.InvariantCulture) : null;

    private static Term?[] Row(Dataset graph, Term solution, List<string> variables)
    {
        var row = new Term?[variables.Count];
        foreach (var binding in graph.Objects(solution, ManifestVocabulary.Binding))
        {
            string name = ((Literal)graph.Object(binding, ManifestVocabulary.Variable)!).LexicalForm;
            row[variables.IndexOf(name)] = graph.Object(binding, ManifestVocabulary.Value);
        }

        return row;
    }
}
