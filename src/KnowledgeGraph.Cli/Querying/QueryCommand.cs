using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql;

namespace KnowledgeGraph.Cli.Querying;

/// <summary>Graphs and a question in, the answer out.</summary>
internal sealed class QueryCommand(QuerySettings settings, Terminal terminal)
{
    /// <summary>Answers the question; see <see cref="ExitCode"/> for what comes back.</summary>
    /// <exception cref="OperationCanceledException">The user gave up.</exception>
    public int Run(CancellationToken cancellation)
    {
        long start = Stopwatch.GetTimestamp();
        var graph = GraphFile.LoadAll(settings.Graphs, settings.Named, cancellation);
        var prefixes = graph.Prefixes.AddRange(OntologyPrefixes.Of(settings.OntologyFolder));
        var loaded = Stopwatch.GetElapsedTime(start);

        var query = SparqlQuery.Parse(settings.Text, settings.TextName, prefixes: prefixes);
        RefuseFormat(query.Kind);
        var engine = new SparqlEngine(graph.Dataset);
        var options = new QueryOptions { Timeout = settings.Timeout, UnionDefaultGraph = !settings.DefaultGraphAlone };
        if (settings.Explain)
            ResultSink.Write(settings.Output, terminal, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(engine.Explain(query, options, cancellation).ToString())));
        else
            Answer(engine, query, options, prefixes, cancellation);

        if (settings.Time)
            terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"loaded {graph.Dataset.Count} triples in {loaded.TotalSeconds:0.000} s, answered in {(Stopwatch.GetElapsedTime(start) - loaded).TotalSeconds:0.000} s"));
        return ExitCode.Done;
    }

    private void Answer(SparqlEngine engine, SparqlQuery query, QueryOptions options, PrefixMap prefixes, CancellationToken cancellation)
    {
        using var result = engine.Query(query, options, cancellation);
        ResultSink.Write(settings.Output, terminal, stream =>
        {
            if (result is GraphResult triples)
                AnswerWriter.Write(triples, settings.Format ?? QueryFormat.Turtle, prefixes, stream);
            else
                AnswerWriter.Write(result, settings.Format ?? QueryFormat.Table, prefixes, settings.Output is null ? terminal.Width : int.MaxValue, stream);
        });
    }

    private void RefuseFormat(QueryKind kind)
    {
        bool isGraph = kind is QueryKind.Construct or QueryKind.Describe;
        if (settings.Format is { } format && format.IsForGraphs() != isGraph)
            throw CliErrors.WrongFormat(QueryFormats.Names[(int)format], kind.ToString().ToUpperInvariant(), isGraph ? "ttl, nt or jsonld" : "table, json, xml, csv or tsv");
        if (kind == QueryKind.Ask && settings.Format is QueryFormat.Csv or QueryFormat.Tsv)
            throw CliErrors.WrongFormat(QueryFormats.Names[(int)settings.Format], "ASK", "table, json or xml");
    }
}
