using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Storage;
using KnowledgeGraph.Sparql.Algebra;
using KnowledgeGraph.Sparql.Construct;
using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Update;

/// <content>Operations on whole graphs. SPARQL 1.1 Update sections 3.1.4 and 3.2.</content>
internal sealed partial class UpdateRunner
{
    private void Clear(GraphTarget target)
    {
        var snapshot = dataset.Snapshot();
        if (target.Kind is GraphTargetKind.Default or GraphTargetKind.All) RemoveAll(QuadsOf(snapshot, TermId.None));
        if (target.Kind is GraphTargetKind.Named or GraphTargetKind.All)
        {
            foreach (uint graph in snapshot.GraphNames.ToArray()) RemoveAll(QuadsOf(snapshot, graph));
        }

        if (target.Kind == GraphTargetKind.Graph && TryFind(target, out uint one)) RemoveAll(QuadsOf(snapshot, one));
    }

    // Sections 3.2.3 to 3.2.5. A graph goes to itself without any change.
    private void Transfer(string operation, GraphTarget from, GraphTarget to, bool silent, bool empties, bool moves)
    {
        var snapshot = dataset.Snapshot();
        var source = TryFind(from, out uint id) ? QuadsOf(snapshot, id) : [];
        if (source.Count == 0 && from.Graph is not null)
        {
            if (silent) return;
            throw EvaluationErrors.NoGraph(operation, from.Graph);
        }

        if (from == to) return;
        var terms = new QueryTerms(dataset.Terms);
        uint target = to.Graph is null ? TermId.None : terms.Intern(to.Graph);
        if (empties) RemoveAll(QuadsOf(snapshot, target));
        if (moves) RemoveAll(source);
        foreach (var quad in source) _journal.Add(quad with { Graph = target }, terms);
    }

    private void Load(UpdateOperation.Load load)
    {
        List<Quad> quads;
        try
        {
            if (options.Loader is not { } loader) throw EvaluationErrors.NoLoader(load.Source);
            quads = [.. loader.Load(load.Source, cancellation)];
        }
        catch (Exception exception) when (load.Silent && exception is not OperationCanceledException)
        {
            return;
        }
        catch (Exception exception) when (exception is not (SparqlEvaluationException or OperationCanceledException))
        {
            throw EvaluationErrors.LoadFailed(load.Source, exception);
        }

        var terms = new QueryTerms(dataset.Terms);
        var nodes = new FreshNodes(terms);
        uint into = load.Into is null ? TermId.None : terms.Intern(load.Into);
        foreach (var quad in quads)
        {
            uint graph = into != TermId.None || quad.Graph is null ? into : nodes.Intern(quad.Graph);
            _journal.Add(new QuadIds(nodes.Intern(quad.Subject), nodes.Intern(quad.Predicate), nodes.Intern(quad.Object), graph), terms);
        }
    }

    private bool TryFind(GraphTarget target, out uint graph)
    {
        graph = TermId.None;
        return target.Graph is null || dataset.Terms.TryFind(target.Graph, out graph);
    }

    private void RemoveAll(List<QuadIds> quads)
    {
        foreach (var quad in quads) _journal.Remove(quad);
    }

    private static List<QuadIds> QuadsOf(DatasetSnapshot snapshot, uint graph)
    {
        int shift = graph == TermId.None ? 0 : 1;
        var slice = graph == TermId.None ? snapshot.Range(IndexOrder.Spo) : snapshot.Range(IndexOrder.Gspo, graph);
        var subjects = slice.Column(shift);
        var predicates = slice.Column(shift + 1);
        var objects = slice.Column(shift + 2);
        var quads = new List<QuadIds>(slice.Count);
        for (int i = 0; i < subjects.Length; i++) quads.Add(new QuadIds(subjects[i], predicates[i], objects[i], graph));
        return quads;
    }
}
