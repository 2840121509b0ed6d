using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Update;
using ExecutionContext = KnowledgeGraph.Sparql.Execution.ExecutionContext;

namespace KnowledgeGraph.Sparql.Service;

/// <summary>The answers of the endpoints that one SERVICE has asked so far.</summary>
internal sealed class ServiceAnswers : IDisposable
{
    private readonly ServiceNode _node;
    private readonly ExecutionContext _context;
    private readonly Dictionary<uint, HeldRows> _answers = [];
    private HttpServiceClient? _http;

    public ServiceAnswers(ServiceNode node, ExecutionContext context)
    {
        (_node, _context) = (node, context);
        Slots = [.. node.Slots.Order()];
    }

    /// <summary>The slots of the rows, ascending.</summary>
    public int[] Slots { get; }

    /// <summary>What an endpoint answers; asked when it is first wanted.</summary>
    /// <param name="service">The id of its IRI; 0 where the variable is unbound.</param>
    public HeldRows Of(uint service)
    {
        if (!_answers.TryGetValue(service, out var rows)) _answers.Add(service, rows = Ask(service));
        return rows;
    }

    public void Dispose() => _http?.Dispose();

    private HeldRows Ask(uint service)
    {
        try
        {
            if (!_context.Options.AllowService) throw EvaluationErrors.ServiceIsOff(_context.Terms.Decode(service)?.ToString() ?? "");
            var name = _context.Terms.Decode(service) ?? throw EvaluationErrors.ServiceHasNoName();
            return Ask(name as Iri ?? throw EvaluationErrors.NoServiceName(name));
        }
        catch (Exception exception) when (_node.IsSilent && exception is not (OperationCanceledException or SparqlLimitException))
        {
            return new HeldRows(Slots, [new uint[Slots.Length]]);
        }
    }

    private HeldRows Ask(Iri service)
    {
        SparqlResults results;
        try
        {
            var client = _context.Options.Services ?? (_http ??= new HttpServiceClient());
            using var answer = client.Ask(service, _node.Query, _context.Budget.Cancellation);
            results = SparqlResultsReader.Read(answer, SparqlResultsFormat.Json, service.Value);
        }
        catch (Exception exception) when (exception is not (SparqlEvaluationException or SparqlLimitException) && !_context.Budget.Cancellation.IsCancellationRequested)
        {
            throw EvaluationErrors.ServiceFailed(service, exception);
        }

        if (results.Boolean is not null) throw EvaluationErrors.ServiceIsNoTable(service);
        return new HeldRows(Slots, Rows(results));
    }

    // Blank nodes of an answer are none of ours.
    private List<uint[]> Rows(SparqlResults results)
    {
        var nodes = new FreshNodes(_context.Terms);
        int[] places = [.. results.Variables.Select(name => _node.Columns.TryGetValue(name, out int slot) ? Array.IndexOf(Slots, slot) : -1)];
        var rows = new List<uint[]>();
        foreach (var solution in results.Rows)
        {
            _context.Budget.Reserve(sizeof(uint) * Slots.Length);
            uint[] row = new uint[Slots.Length];
            for (int i = 0; i < places.Length; i++)
            {
                if (places[i] >= 0 && solution[i] is { } term) row[places[i]] = nodes.Intern(term);
            }

            rows.Add(row);
        }

        return rows;
    }
}
