using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Algebra;
using KnowledgeGraph.Sparql.Paths;
using KnowledgeGraph.Sparql.Planning;
using KnowledgeGraph.Sparql.Tests.Execution;

namespace KnowledgeGraph.Sparql.Tests.Paths;

/// <summary>A small graph whose nodes and predicates are single words, and paths over it.</summary>
internal sealed class PathWorld
{
    private const string Namespace = "http://example.org/";
    private readonly Dataset _dataset = new();
    private readonly Term? _graph;

    /// <summary>Makes the graph of triples written "s p o, s p o".</summary>
    public PathWorld(string triples, Term? graph = null)
    {
        _graph = graph;
        Triples = [.. triples.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(text => text.Split(' ')).Select(words => (words[0], words[1], words[2])).Distinct()];
        foreach (var (subject, predicate, @object) in Triples) _dataset.Add(Name(subject), Name(predicate), Name(@object), graph);
    }

    public IReadOnlyList<(string Subject, string Predicate, string Object)> Triples { get; }

    public static Iri Name(string word) => Iri.Parse(Namespace + word);

    public static PropertyPath Link(string predicate) => new PropertyPath.Link(Name(predicate));

    /// <summary>The solutions, sorted: "s o". A null end is a variable, a row binds such variables before the path is walked.</summary>
    public List<string> Solve(PropertyPath path, string? subject = null, string? @object = null, bool sameVariable = false, params (string? Subject, string? Object)[] rows)
    {
        var context = TestContexts.Of(_dataset, null, "s", "o", "row");
        uint IdOf(string? word) => word is null ? 0 : context.Terms.Intern(Name(word));
        uint graph = _graph is null ? 0 : context.Terms.Intern(_graph);
        var start = subject is null ? PathEnd.Variable(0) : PathEnd.Constant(IdOf(subject));
        var end = @object is null ? PathEnd.Variable(sameVariable ? 0 : 1) : PathEnd.Constant(IdOf(@object));
        var node = new PathNode(start, path, end, GraphScope.Of(context.Snapshot, graph));
        uint[][] input = [.. rows.Select((row, number) => new[] { IdOf(row.Subject), IdOf(row.Object), (uint)number + 1 })];
        using var running = node.Open(context, rows.Length == 0 ? null : new RowSource(3, input, batchSize: 3));
        var found = RowSource.ReadAll(running, 3).Select(row => (rows.Length == 0 ? "" : row[2] - 1 + ": ") + Word(start, row, 0) + " " + Word(end, row, sameVariable ? 0 : 1));
        return [.. found.Order(StringComparer.Ordinal)];

        string Word(PathEnd place, uint[] row, int slot) => ((Iri)context.Terms.Decode(place.IsVariable ? row[slot] : place.Id)!).Value[Namespace.Length..];
    }
}
