using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Tests.Planning;

namespace KnowledgeGraph.Sparql.Tests;

public sealed class SparqlEngineTests
{
    private const string Prefix = "PREFIX : <http://sea.example/> ";
    private static readonly Dataset World = PlanWorld.Make();

    [Fact]
    public void A_row_is_asked_by_column_and_by_name()
    {
        var row = Assert.Single(Select("SELECT ?n ?none { :port3 :name ?n }"));

        Assert.Equal(Literal.String("Port 3"), row[0]);
        Assert.Equal(row[0], row["n"]);
        Assert.Null(row["none"]);
        Assert.Null(row["other"]);
        Assert.Equal(["n", "none"], row.Variables);
    }

    [Fact]
    public void Rows_stay_good_when_reading_goes_on()
    {
        var rows = Select("SELECT ?v ?d { ?v :left ?d }");

        Assert.Equal(400, rows.Count);
        Assert.Equal(400, rows.Select(row => row["d"]).Distinct().Count());
    }

    [Fact]
    public void A_result_is_read_once()
    {
        using var result = Ask<SolutionResult>("SELECT ?v { ?v :left ?d }");
        _ = result.Count();

        Assert.Throws<InvalidOperationException>(() => result.Count());
    }

    [Theory]
    [InlineData("ASK { ?v :by :ship7 }", true)]
    [InlineData("ASK { :ship7 :by ?v }", false)]
    public void ASK_says_whether_there_is_a_solution(string query, bool expected) => Assert.Equal(expected, Ask<BooleanResult>(query).Value);

    [Fact]
    public void ORDER_BY_with_LIMIT_gives_the_first_rows_of_ORDER_BY()
    {
        var all = Select("SELECT ?v ?s { ?v :by ?s } ORDER BY DESC(?s) ?v").Select(row => row.ToList()).ToList();

        var some = Select("SELECT ?v ?s { ?v :by ?s } ORDER BY DESC(?s) ?v LIMIT 30 OFFSET 7").Select(row => row.ToList());

        Assert.Equal(all.Skip(7).Take(30), some);
    }

    [Fact]
    public void A_query_sees_the_data_as_they_were_when_it_was_asked()
    {
        var data = PlanWorld.Make(10);
        using var result = (SolutionResult)new SparqlEngine(data).Query(SparqlQuery.Parse(Prefix + "SELECT * { ?v :left ?d }"));

        data.RemoveWhere(GraphSelector.Any);

        Assert.Equal(10, result.Count());
    }

    [Fact]
    public void FROM_makes_other_graphs_the_default_graph()
    {
        var data = new Dataset();
        var (a, b, p) = (Iri.Parse("http://sea.example/a"), Iri.Parse("http://sea.example/b"), Iri.Parse("http://sea.example/p"));
        data.Add(a, p, a, a);
        data.Add(a, p, a, b);
        data.Add(b, p, b, b);
        data.Add(p, p, p);

        Assert.Equal(1, Count(data, "SELECT * FROM :a { ?s ?p ?o }"));
        Assert.Equal(0, Count(data, "SELECT * FROM :a { GRAPH ?g { ?s ?p ?o } }"));
        Assert.Equal(2, Count(data, "SELECT * FROM :a FROM :b { ?s ?p ?o }"));
        Assert.Equal(2, Count(data, "SELECT * FROM NAMED :b { GRAPH ?g { ?s ?p ?o } }"));
        Assert.Equal(3, Count(data, "SELECT * { ?s ?p ?o }", new QueryOptions { UnionDefaultGraph = true }));
    }

    [Fact]
    public void Time_memory_and_rows_have_limits()
    {
        const string product = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?a != ?d && ?d != ?g) }";
        var time = new QueryOptions { Timeout = TimeSpan.FromMilliseconds(50) };
        var memory = new QueryOptions { MaximumMemory = 1000 };
        var rows = new QueryOptions { MaximumRows = 100 };

        Assert.Contains("KG", Assert.Throws<SparqlLimitException>(() => Count(World, product, time)).Message, StringComparison.Ordinal);
        Assert.Throws<SparqlLimitException>(() => Count(World, "SELECT ?v { ?v :left ?d } ORDER BY ?d", memory));
        Assert.Throws<SparqlLimitException>(() => Count(World, "SELECT ?v { ?v :left ?d }", rows));
        Assert.Equal(100, Count(World, "SELECT ?v { ?v :left ?d } LIMIT 100", rows));
    }

    [Fact]
    public void A_cancelled_query_stops()
    {
        using var source = new CancellationTokenSource();
        using var result = (SolutionResult)new SparqlEngine(World).Query(SparqlQuery.Parse("SELECT * { ?a ?b ?c . ?d ?e ?f }"), cancellationToken: source.Token);

        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (var row in result) source.Cancel();
        });
    }

    [Fact]
    public void Equal_questions_get_equal_answers_in_the_same_sequence()
    {
        const string query = "SELECT * { ?v :from ?a ; :to ?b . OPTIONAL { ?w :from ?b ; :to ?a } }";

        var first = Select(query).Select(row => string.Join(' ', row));
        var second = Select(query).Select(row => string.Join(' ', row));

        Assert.Equal(first, second);
    }

    private static List<Solution> Select(string query) => [.. Ask<SolutionResult>(query)];

    private static T Ask<T>(string query)
        where T : QueryResult => (T)new SparqlEngine(World).Query(SparqlQuery.Parse(Prefix + query));

    private static int Count(Dataset data, string query, QueryOptions? options = null)
    {
        using var result = (SolutionResult)new SparqlEngine(data).Query(SparqlQuery.Parse(Prefix + query), options);
        return result.Count();
    }
}
