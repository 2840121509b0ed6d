using BenchmarkDotNet.Running;
using KnowledgeGraph.Benchmarks.Peers;

// Without a word of ours the arguments go to BenchmarkDotNet: `-- --filter '*Load*'`.
switch (args)
{
    case ["compare", .. var rest]:
        return Comparison.Run(rest);
    case ["measure", .. var rest]:
        return Measurement.Run(rest);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Comparison).Assembly).Run(args);
        return 0;
}
