using BenchmarkDotNet.Running;
using KnowledgeGraph.Benchmarks.Building;
using KnowledgeGraph.Benchmarks.Peers;

// Without a word of ours the arguments go to BenchmarkDotNet: `-- --filter '*Load*'`.
switch (args)
{
    case ["compare", .. var rest]:
        return Comparison.Run(rest);
    case ["measure", .. var rest]:
        return Measurement.Run(rest);
    case ["articles", .. var rest]:
        return SeedSeries.Run(rest);
    case ["build", .. var rest]:
        return BuildMeasurement.Run(rest);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Comparison).Assembly).Run(args);
        return 0;
}
