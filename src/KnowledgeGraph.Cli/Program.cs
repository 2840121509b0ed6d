using KnowledgeGraph.Cli;

return await KgCommand.RunAsync(args, Terminal.OfProcess());
