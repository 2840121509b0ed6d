using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Sparql.Paths;

/// <summary>The triples of one graph, by term ids. No method empties its target; all add in an order that depends on the ids only.</summary>
/// <param name="snapshot">The data.</param>
/// <param name="graph">The graph's name; 0 for the default graph.</param>
internal sealed class GraphView(DatasetSnapshot snapshot, uint graph)
{
    // In the orders of named graphs the graph is the first column, so all others stand one further to the right.
    private readonly int _shift = graph == 0 ? 0 : 1;
    private readonly IndexOrder _spo = graph == 0 ? IndexOrder.Spo : IndexOrder.Gspo;
    private readonly IndexOrder _pos = graph == 0 ? IndexOrder.Pos : IndexOrder.Gpos;
    private readonly IndexOrder _osp = graph == 0 ? IndexOrder.Osp : IndexOrder.Gosp;

    /// <summary>How many triples there are.</summary>
    public int Count => Range(_spo).Count;

    /// <summary>Whether a term is subject or object of a triple.</summary>
    public bool IsNode(uint id) => !Range(_spo, id).IsEmpty || !Range(_osp, id).IsEmpty;

    /// <summary>How many triples have this predicate.</summary>
    public int CountEdges(uint predicate) => Range(_pos, predicate).Count;

    /// <summary>Adds the objects of a subject and predicate.</summary>
    public void AddObjects(uint subject, uint predicate, IdList target) => target.AddRange(Range(_spo, subject, predicate).Column(2 + _shift));

    /// <summary>Adds the subjects of a predicate and object.</summary>
    public void AddSubjects(uint predicate, uint @object, IdList target) => target.AddRange(Range(_pos, predicate, @object).Column(2 + _shift));

    /// <summary>Adds the objects of a subject, once for each predicate that is not excluded.</summary>
    public void AddObjectsExcept(uint subject, HashSet<uint> excluded, IdList target)
    {
        var slice = Range(_spo, subject);
        var predicates = slice.Column(1 + _shift);
        var objects = slice.Column(2 + _shift);
        for (int i = 0; i < predicates.Length; i++)
        {
            if (!excluded.Contains(predicates[i])) target.Add(objects[i]);
        }
    }

    /// <summary>Adds the subjects of an object, once for each predicate that is not excluded.</summary>
    public void AddSubjectsExcept(uint @object, HashSet<uint> excluded, IdList target)
    {
        var slice = Range(_osp, @object);
        var subjects = slice.Column(1 + _shift);
        var predicates = slice.Column(2 + _shift);
        for (int i = 0; i < predicates.Length; i++)
        {
            if (!excluded.Contains(predicates[i])) target.Add(subjects[i]);
        }
    }

    /// <summary>Adds subject and object of every triple with this predicate, to two lists in step.</summary>
    public void AddEdges(uint predicate, IdList subjects, IdList objects)
    {
        var slice = Range(_pos, predicate);
        objects.AddRange(slice.Column(1 + _shift));
        subjects.AddRange(slice.Column(2 + _shift));
    }

    /// <summary>Adds all subjects, ascending, each once.</summary>
    public void AddAllSubjects(IdList target) => AddKeys(_spo, target);

    /// <summary>Adds all objects, ascending, each once.</summary>
    public void AddAllObjects(IdList target) => AddKeys(_osp, target);

    /// <summary>Adds predicate and object of every triple of a subject, to two lists in step.</summary>
    public void AddTriplesOf(uint subject, IdList predicates, IdList objects)
    {
        var slice = Range(_spo, subject);
        predicates.AddRange(slice.Column(1 + _shift));
        objects.AddRange(slice.Column(2 + _shift));
    }

    private void AddKeys(IndexOrder order, IdList target)
    {
        if (graph == 0)
        {
            target.AddRange(snapshot.LeadingKeys(order).Keys);
            return;
        }

        uint last = 0;
        foreach (uint id in Range(order).Column(1))
        {
            if (id != last) target.Add(last = id);
        }
    }

    private IndexSlice Range(IndexOrder order) => graph == 0 ? snapshot.Range(order) : snapshot.Range(order, graph);

    private IndexSlice Range(IndexOrder order, uint first) => graph == 0 ? snapshot.Range(order, first) : snapshot.Range(order, graph, first);

    private IndexSlice Range(IndexOrder order, uint first, uint second) =>
        graph == 0 ? snapshot.Range(order, first, second) : snapshot.Range(order, graph, first, second);
}
