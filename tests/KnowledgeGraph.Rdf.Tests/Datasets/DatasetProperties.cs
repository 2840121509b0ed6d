using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Rdf.Tests;

/// <summary>The dataset against a plain set of quads that does the same.</summary>
public sealed class DatasetProperties
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(80).WithReplay(20250301, 7);

    [Fact]
    public void It_holds_what_a_set_would_hold_whatever_is_done() => Prop.ForAll(DatasetChange.Sequences(), changes =>
    {
        var dataset = new Dataset();
        var model = new HashSet<Quad>();

        foreach (var change in changes)
        {
            change.Apply(dataset, model);

            Assert.Equal(model.Count, dataset.Count);
            Assert.Equal(model.Contains(change.Quad), dataset.Contains(change.Quad));
            Assert.Equal(model.Where(change.Fits).Order(), dataset.Match(change.Graph, change.Subject, change.Predicate, change.Object).Order());
        }

        Assert.Equal(model.Order(), dataset.Order());
        Assert.Equal(model.Select(quad => quad.Triple).Distinct().Order(), dataset.Union().Order());
        Assert.Equal(model.Select(quad => quad.Graph).OfType<Term>().Distinct().Order(), dataset.GraphNames.Order());
    }).Check(Thorough);

    [Fact]
    public void The_order_does_not_show_when_changes_were_worked_in() => Prop.ForAll(DatasetChange.Sequences(), changes =>
    {
        var patient = new Dataset();
        var eager = new Dataset();
        foreach (var change in changes)
        {
            change.Apply(patient, [.. patient]);
            change.Apply(eager, [.. eager]);
            eager.Snapshot();

            Assert.Equal(eager.Match(change.Graph, change.Subject, change.Predicate, change.Object), patient.Match(change.Graph, change.Subject, change.Predicate, change.Object));
        }
    }).Check(Thorough);

    [Fact]
    public void A_snapshot_stays_as_it_was() => Prop.ForAll(DatasetChange.Sequences(), changes =>
    {
        var dataset = new Dataset();
        var model = new HashSet<Quad>();
        var taken = new List<(DatasetSnapshot Snapshot, Quad[] Quads)>();
        foreach (var change in changes)
        {
            change.Apply(dataset, model);
            if (change.ByGraph) taken.Add((dataset.Snapshot(), [.. model]));
        }

        Assert.All(taken, pair => Assert.Equal(pair.Quads.Order(), QuadsOf(pair.Snapshot).Order()));
    }).Check(Thorough);

    private static IEnumerable<Quad> QuadsOf(DatasetSnapshot snapshot) =>
        new[] { IndexOrder.Spo, IndexOrder.Gosp }.SelectMany(order => IndexRows.Of(snapshot.Range(order))).Select(row => new Quad(
            snapshot.Terms.Decode(row.Subject), (Iri)snapshot.Terms.Decode(row.Predicate), snapshot.Terms.Decode(row.Object), row.Graph == 0 ? null : snapshot.Terms.Decode(row.Graph)));
}
