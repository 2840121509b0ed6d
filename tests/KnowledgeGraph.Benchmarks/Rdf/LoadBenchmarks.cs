using BenchmarkDotNet.Attributes;
using KnowledgeGraph.Benchmarks.Peers;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Benchmarks.Rdf;

/// <summary>From a file to a dataset that can be asked, 100,000 triples; N-Triples, the plainest syntax, is the measure.</summary>
[MemoryDiagnoser]
public class LoadBenchmarks
{
    private string _prefix = "";

    [GlobalSetup]
    public void Setup() => _prefix = BenchmarkData.Prefix(100_000);

    [Benchmark(Baseline = true)]
    public int NTriples() => RdfFile.Load(_prefix + ".nt").Dataset.Count;

    [Benchmark]
    public int Turtle() => RdfFile.Load(_prefix + ".ttl").Dataset.Count;

    [Benchmark]
    public int NQuads() => RdfFile.Load(_prefix + ".nq").Dataset.Count;

    [Benchmark]
    public int TriG() => RdfFile.Load(_prefix + ".trig").Dataset.Count;
}
