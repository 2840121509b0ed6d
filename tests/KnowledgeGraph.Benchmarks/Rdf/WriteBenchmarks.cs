using BenchmarkDotNet.Attributes;
using KnowledgeGraph.Benchmarks.Peers;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Benchmarks.Rdf;

/// <summary>From a dataset of 100,000 triples to bytes; N-Triples, which needs no layout, is the measure.</summary>
[MemoryDiagnoser]
public class WriteBenchmarks
{
    private Dataset _dataset = new();

    [GlobalSetup]
    public void Setup() => _dataset = RdfFile.Load(BenchmarkData.Prefix(100_000) + ".ttl").Dataset;

    [Benchmark(Baseline = true)]
    public long NTriples()
    {
        using var sink = new CountingStream();
        NTriplesWriter.Write(sink, _dataset);
        return sink.Length;
    }

    [Benchmark]
    public long Turtle()
    {
        using var sink = new CountingStream();
        TurtleWriter.Write(sink, _dataset);
        return sink.Length;
    }
}
