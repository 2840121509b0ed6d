using System.Collections.Immutable;
using System.Diagnostics;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Storage;
using KnowledgeGraph.Sparql.Algebra;
using KnowledgeGraph.Sparql.Construct;
using KnowledgeGraph.Sparql.Execution;
using KnowledgeGraph.Sparql.Planning;
using QuadPattern = KnowledgeGraph.Sparql.Algebra.QuadPattern;

namespace KnowledgeGraph.Sparql.Update;

/// <summary>Carries out the operations of one update request. SPARQL 1.1 Update section 3.</summary>
/// <remarks>Each operation reads a snapshot to its end before it changes anything. Empty graphs are not recorded, so that CREATE does nothing and CLEAR and DROP are the same.</remarks>
internal sealed partial class UpdateRunner(Dataset dataset, QueryOptions options, CancellationToken cancellation)
{
    private readonly long _start = Stopwatch.GetTimestamp();
    private ChangeJournal _journal = new(dataset, remembers: false);

    /// <summary>Carries out all operations, or none where one fails.</summary>
    public void Run(ImmutableArray<UpdateOperation> operations)
    {
        _journal = new ChangeJournal(dataset, remembers: operations.Length > 1);
        try
        {
            foreach (var operation in operations)
            {
                cancellation.ThrowIfCancellationRequested();
                Run(operation);
            }
        }
        catch
        {
            _journal.Undo();
            throw;
        }
    }

    private void Run(UpdateOperation operation)
    {
        switch (operation)
        {
            case UpdateOperation.InsertData insert:
                InsertData(insert.Quads);
                break;
            case UpdateOperation.DeleteData delete:
                DeleteData(delete.Quads);
                break;
            case UpdateOperation.Modify modify:
                Modify(modify);
                break;
            case UpdateOperation.Load load:
                Load(load);
                break;
            case UpdateOperation.Clear clear:
                Clear(clear.Target);
                break;
            case UpdateOperation.Drop drop:
                Clear(drop.Target);
                break;
            case UpdateOperation.Create:
                break;
            case UpdateOperation.Add add:
                Transfer("ADD", add.From, add.To, add.Silent, empties: false, moves: false);
                break;
            case UpdateOperation.Copy copy:
                Transfer("COPY", copy.From, copy.To, copy.Silent, empties: true, moves: false);
                break;
            case UpdateOperation.Move move:
                Transfer("MOVE", move.From, move.To, move.Silent, empties: true, moves: true);
                break;
            default:
                throw new InvalidOperationException($"{operation.GetType().Name} is no operation of an update");
        }
    }

    // Sections 3.1.1 and 3.1.2: templates without variables, filled once.
    private void InsertData(ImmutableArray<QuadPattern> quads)
    {
        var terms = new QueryTerms(dataset.Terms);
        foreach (var quad in Ground(quads, terms)) _journal.Add(quad, terms);
    }

    private void DeleteData(ImmutableArray<QuadPattern> quads)
    {
        foreach (var quad in Ground(quads, new QueryTerms(dataset.Terms))) _journal.Remove(quad);
    }

    private static List<QuadIds> Ground(ImmutableArray<QuadPattern> quads, QueryTerms terms)
    {
        var found = new List<QuadIds>(quads.Length);
        new Template(terms, new SlotMap(), quads).Fill(new RowBatch(0) { Count = 1 }, 0, found);
        return found;
    }

    // Section 3.1.3: first all is deleted, then all is inserted.
    private void Modify(UpdateOperation.Modify modify)
    {
        var clause = modify.Using.Length + modify.UsingNamed.Length > 0 ? DatasetClause.Of(modify.Using, modify.UsingNamed)
            : modify.With is null ? DatasetClause.None : DatasetClause.With(modify.With);
        using var query = QueryPlanner.Prepare(dataset.Snapshot(), modify.Where, clause, Rest(), modify.Base, profile: null, cancellation);
        var terms = query.Context.Terms;
        uint graph = modify.With is null ? TermId.None : terms.Intern(modify.With);
        var deleted = new QuadCollector(query.Context, modify.Delete, graph);
        var inserted = new QuadCollector(query.Context, modify.Insert, graph);
        while (query.Next() is { } batch)
        {
            deleted.Add(batch);
            inserted.Add(batch);
        }

        foreach (var quad in deleted.Quads) _journal.Remove(quad);
        foreach (var quad in inserted.Quads) _journal.Add(quad, terms);
    }

    // The time that the operations before have left.
    private QueryOptions Rest()
    {
        if (options.Timeout is not { } limit) return options;
        var rest = limit - Stopwatch.GetElapsedTime(_start);
        return rest > TimeSpan.Zero ? options with { Timeout = rest } : throw LimitErrors.Time(limit);
    }
}
