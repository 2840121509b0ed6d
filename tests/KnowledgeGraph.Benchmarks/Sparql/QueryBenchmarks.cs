using BenchmarkDotNet.Attributes;
using KnowledgeGraph.Benchmarks.Peers;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql;

namespace KnowledgeGraph.Benchmarks.Sparql;

/// <summary>The queries of the comparison on 100,000 triples, all rows read; one benchmark for each query.</summary>
[MemoryDiagnoser]
public class QueryBenchmarks
{
    private SparqlEngine _engine = new(new Dataset());
    private string _text = "";

    /// <summary>The query's name, as its file has it.</summary>
    [ParamsSource(nameof(Names))]
    public string Query { get; set; } = "";

    public static IEnumerable<string> Names => BenchmarkData.Queries('q').Concat(BenchmarkData.Queries('g')).Select(query => query.Name);

    [GlobalSetup]
    public void Setup()
    {
        string ending = Query[0] == 'g' ? ".nq" : ".ttl";
        _engine = new SparqlEngine(RdfFile.Load(BenchmarkData.Prefix(100_000) + ending).Dataset);
        _text = BenchmarkData.Queries(Query[0]).Single(query => query.Name == Query).Text;
    }

    [Benchmark]
    public int Rows()
    {
        int rows = 0;
        using var result = (SolutionResult)_engine.Query(SparqlQuery.Parse(_text));
        foreach (var solution in result)
        {
            for (int column = 0; column < result.Variables.Count; column++) _ = solution[column];
            rows++;
        }

        return rows;
    }
}
