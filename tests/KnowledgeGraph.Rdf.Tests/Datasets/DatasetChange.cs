using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Rdf.Tests;

/// <summary>Something that is done to a dataset: a quad is added or removed, or all quads are removed that fit some columns of a quad, or a snapshot is taken.</summary>
internal sealed record DatasetChange(string Kind, Quad Quad, bool BySubject, bool ByPredicate, bool ByObject, bool ByGraph)
{
    private static readonly Gen<bool> Flag = Gen.Elements(true, false);

    private static readonly Gen<string> AnyKind = Gen.Frequency((10, Gen.Constant("add")), (4, Gen.Constant("remove")), (1, Gen.Constant("remove where")), (1, Gen.Constant("snapshot")));

    public static Arbitrary<DatasetChange[]> Sequences() => AnyKind.SelectMany(kind => SmallTerms.AnyQuad.SelectMany(quad => Flag.ArrayOf(4)
        .Select(flags => new DatasetChange(kind, quad, flags[0], flags[1], flags[2], flags[3])))).ArrayOf().ToArbitrary();

    public Term? Subject => BySubject ? Quad.Subject : null;

    public Iri? Predicate => ByPredicate ? Quad.Predicate : null;

    public Term? Object => ByObject ? Quad.Object : null;

    public GraphSelector Graph => ByGraph ? GraphSelector.Of(Quad.Graph) : GraphSelector.Any;

    public bool Fits(Quad quad) => (!BySubject || quad.Subject == Quad.Subject) && (!ByPredicate || quad.Predicate == Quad.Predicate)
        && (!ByObject || quad.Object == Quad.Object) && (!ByGraph || quad.Graph == Quad.Graph);

    /// <summary>Does it to a dataset and to a plain set, and checks that both say the same about what happened.</summary>
    public void Apply(Dataset dataset, HashSet<Quad> model)
    {
        if (Kind == "add") Assert.Equal(model.Add(Quad), dataset.Add(Quad));
        else if (Kind == "remove") Assert.Equal(model.Remove(Quad), dataset.Remove(Quad));
        else if (Kind == "remove where") Assert.Equal(model.RemoveWhere(Fits), dataset.RemoveWhere(Graph, Subject, Predicate, Object));
        else Assert.Equal(model.Count, dataset.Snapshot().Count);
    }
}
