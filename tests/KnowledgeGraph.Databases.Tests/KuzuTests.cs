using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Databases.Tests;

public sealed class KuzuTests : IDisposable
{
    private const string Prefix = "PREFIX kg: <https://w3id.org/newskg/ontology#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> ";

    /// <summary>The same three questions in Cypher over the property graph and in SPARQL over the triples.</summary>
    private static readonly (string Cypher, string Sparql)[] Questions =
    [
        ("MATCH (a{0})-[{1}party]->(c) RETURN a.name, c.name", "SELECT ?a ?c { ?x kg:party ?y . ?x skos:prefLabel ?a . ?y skos:prefLabel ?c }"),
        ("MATCH (a{0})-[{1}criticizes]->(c) RETURN a.name, c.name", "SELECT ?a ?c { ?x kg:criticizes ?y . ?x skos:prefLabel ?a . ?y skos:prefLabel ?c }"),
        ("MATCH (p{0})-[{1}payer]->(c) RETURN CAST(CAST(p.amount, 'DOUBLE'), 'INT64'), c.name", "SELECT ?n ?c { ?p kg:payer ?x ; kg:amount ?n . ?x skos:prefLabel ?c }"),
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kg-kuzu");

    public void Dispose() => _folder.Delete(recursive: true);

    [NodeFact("kuzu")]
    public async Task The_Cypher_script_fills_a_database_that_answers_alike()
    {
        string script = Path.Combine(_folder.FullName, "graph.cypher");
        await Kg.RunAsync(["export", Kg.Graph, "--to", "cypher", "-o", script]);

        var answers = await AskAsync("cypher", script, "MATCH (n:Resource) RETURN count(*)", question => string.Format(null, question, ":Resource", ":"));

        await AssertAlikeAsync(answers, await CountNodesAsync());
    }

    [NodeFact("kuzu")]
    public async Task The_tables_of_nodes_and_edges_are_copied_and_answer_alike()
    {
        string tables = Path.Combine(_folder.FullName, "csv");
        await Kg.RunAsync(["export", Kg.Graph, "--to", "csv", "-o", tables]);

        var answers = await AskAsync("csv", tables, "MATCH (n:Node) RETURN count(*)", ByProperty);

        await AssertAlikeAsync(answers, await CountNodesAsync());
    }

    /// <summary>In the table of edges the type is a column.</summary>
    private static string ByProperty(string question)
    {
        string pattern = string.Format(null, question, ":Node", "e:Edge {type: '").Replace("]->", "'}]->", StringComparison.Ordinal);
        return pattern;
    }

    private static async Task<IReadOnlyList<string>> AskAsync(string kind, string source, string count, Func<string, string> phrase)
    {
        var run = await ProgramRun.OfAsync("node", ["kuzu.mjs", kind, source, count, .. Questions.Select(question => phrase(question.Cypher))], NodeFactAttribute.Folder);
        Assert.True(run.Code == 0, run.Error);
        return run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Rows of the exported table of nodes, as a reader of CSV that nobody here wrote counts them.</summary>
    private async Task<int> CountNodesAsync()
    {
        string path = Path.Combine(_folder.FullName, "nodes.json");
        await Kg.RunAsync(["export", Kg.Graph, "--to", "cytoscape", "-o", path]);
        return JObject.Parse(await File.ReadAllTextAsync(path))["elements"]!["nodes"]!.Count();
    }

    private static async Task AssertAlikeAsync(IReadOnlyList<string> answers, int nodes)
    {
        Assert.Equal($"[[{nodes}]]", answers[0]);
        for (int i = 0; i < Questions.Length; i++)
        {
            string csv = await Kg.RunAsync(["query", Kg.Graph, "-e", Prefix + Questions[i].Sparql, "--format", "tsv"]);
            var expected = csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(PlainRow).Order(StringComparer.Ordinal).ToList();
            Assert.NotEmpty(expected);
            Assert.Equal(expected, JArray.Parse(answers[i + 1]).Select(row => string.Join(" | ", row.Select(cell => (string?)cell))).Order(StringComparer.Ordinal));
        }
    }

    /// <summary>A row of tab-separated terms without quotation marks, languages and decimal points.</summary>
    private static string PlainRow(string row) => string.Join(" | ", row.TrimEnd('\r').Split('\t').Select(term => term.StartsWith('"') ? term[1..term.LastIndexOf('"')] : term.TrimEnd('.', '0') is var cut && term.Contains('.', StringComparison.Ordinal) ? cut : term));
}
