using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Rdf.Tests;

public sealed class DatasetSnapshotTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(200).WithEndSize(60).WithReplay(4711, 11);

    [Fact]
    public void Every_order_holds_all_its_quads_sorted() => Prop.ForAll(SmallTerms.Quads(), quads =>
    {
        var snapshot = Build(quads);

        foreach (var order in Enum.GetValues<IndexOrder>())
        {
            var expected = Rows(snapshot, quads, order);

            Assert.Equal(expected, RowsOf(snapshot.Range(order), snapshot.Range(order).Width));
        }
    }).Check(Thorough);

    [Fact]
    public void Every_range_is_what_a_filter_leaves() => Prop.ForAll(SmallTerms.Quads(), quads =>
    {
        var snapshot = Build(quads);
        foreach (var order in Enum.GetValues<IndexOrder>())
        {
            var rows = Rows(snapshot, quads, order);
            foreach (uint[] row in rows.Append(new uint[4]).Append([uint.MaxValue, 1, 1, 1]))
            {
                for (int bound = 1; bound <= order.Columns().Length; bound++)
                {
                    uint[] keys = row[..Math.Min(bound, row.Length)];
                    var slice = snapshot.Range(order, keys);

                    Assert.Equal(rows.Where(other => other.AsSpan().StartsWith(keys)), RowsOf(slice, order.Columns().Length));
                    Assert.Equal(slice.Count, Overload(snapshot, order, keys).Count);
                }
            }
        }
    }).Check(Thorough);

    [Fact]
    public void It_contains_its_quads_and_no_others() => Prop.ForAll(SmallTerms.Quads(), quads =>
    {
        var snapshot = Build(quads);
        var terms = snapshot.Terms;
        foreach (var quad in SmallTerms.Quads().Generator.Sample(30, 3).SelectMany(some => some).Concat(quads))
        {
            var (s, p, o, g) = (terms.Add(quad.Subject), terms.Add(quad.Predicate), terms.Add(quad.Object), quad.Graph is null ? 0 : terms.Add(quad.Graph));

            Assert.Equal(quads.Contains(quad), snapshot.Contains(s, p, o, g));
        }
    }).Check(Thorough);

    [Fact]
    public void Counts_and_statistics_are_exact() => Prop.ForAll(SmallTerms.Quads(), quads =>
    {
        var snapshot = Build(quads);
        var statistics = snapshot.Statistics;

        Assert.Equal(quads.Distinct().Count(), snapshot.Count);
        Assert.Equal(quads.Where(quad => quad.Graph is null).Distinct().Count(), snapshot.DefaultGraphCount);
        Assert.Equal(quads.Select(quad => quad.Graph).OfType<Term>().ToHashSet(), snapshot.GraphNames.ToArray().Select(snapshot.Terms.Decode).ToHashSet());
        Assert.Equal(quads.Where(quad => quad.Graph is not null).Select(quad => quad.Object).Distinct().Count(), statistics.DistinctCount(IndexOrder.Ospg));
        foreach (var predicate in SmallTerms.Predicates)
        {
            uint id = snapshot.Terms.Add(predicate);

            Assert.Equal(Naive(quads.Where(quad => quad.Graph is null && quad.Predicate == predicate)), statistics.InDefaultGraph(id));
            Assert.Equal(Naive(quads.Where(quad => quad.Graph is not null && quad.Predicate == predicate)), statistics.InNamedGraphs(id));
        }
    }).Check(Thorough);

    [Fact]
    public void A_cursor_finds_keys_in_any_order() => Prop.ForAll(SmallTerms.Quads(), quads =>
    {
        var snapshot = Build(quads);
        foreach (var predicate in SmallTerms.Predicates)
        {
            uint p = snapshot.Terms.Add(predicate);
            var keys = SmallTerms.Objects.Select(snapshot.Terms.Add).ToArray();
            var cursor = new RangeCursor(snapshot.Range(IndexOrder.Pos, p));
            var fromAll = new RangeCursor(snapshot.Range(IndexOrder.Osp));

            foreach (uint key in keys.Order().Concat(keys))
            {
                Assert.Equal(RowsOf(snapshot.Range(IndexOrder.Pos, p, key), 3), RowsOf(cursor.Find(key), 3));
                Assert.Equal(RowsOf(snapshot.Range(IndexOrder.Osp, key), 3), RowsOf(fromAll.Find(key), 3));
            }
        }
    }).Check(Thorough);

    [Fact]
    public void A_slice_is_walked_run_by_run()
    {
        Quad[] quads = [.. SmallTerms.Subjects.SelectMany(s => SmallTerms.Objects.Take(6).Select(o => new Quad(s, SmallTerms.Predicates[0], o)))];
        var snapshot = Build(quads);
        var slice = snapshot.Range(IndexOrder.Pos, snapshot.Terms.Add(SmallTerms.Predicates[0]));

        var runs = new List<int>();
        for (int row = 0; row < slice.Count; row += slice.RunLength(row)) runs.Add(slice.RunLength(row));

        Assert.Equal([5, 5, 5, 5, 5, 5], runs);
        Assert.Equal(10, slice.Seek(3, slice.Column(1)[10]));
        Assert.Equal(slice.Count, slice.Seek(0, uint.MaxValue));
        Assert.Equal(slice.Column(2)[7..12].ToArray(), slice.Slice(7, 5).Column(2).ToArray());
        Assert.Throws<InvalidOperationException>(() => slice.Narrow(slice.Column(1)[0]).Narrow(slice.Narrow(slice.Column(1)[0]).Column(2)[0]).RunLength(0));
    }

    internal static DatasetSnapshot Build(IEnumerable<Quad> quads)
    {
        var builder = new DatasetBuilder();
        var terms = builder.Terms;
        foreach (var quad in quads) builder.Add(terms.Add(quad.Subject), terms.Add(quad.Predicate), terms.Add(quad.Object), quad.Graph is null ? 0 : terms.Add(quad.Graph));
        return builder.Build().Snapshot();
    }

    private static List<uint[]> Rows(DatasetSnapshot snapshot, IEnumerable<Quad> quads, IndexOrder order)
    {
        var terms = snapshot.Terms;
        var rows = quads.Distinct().Where(quad => quad.Graph is null == order.IsOfDefaultGraph())
            .Select(quad => new QuadKey(terms.Add(quad.Subject), terms.Add(quad.Predicate), terms.Add(quad.Object), quad.Graph is null ? 0 : terms.Add(quad.Graph))).ToList();
        rows.Sort(new QuadOrder(order));
        return [.. rows.Select(row => order.Columns().Select(column => row[column]).ToArray())];
    }

    private static List<uint[]> RowsOf(IndexSlice slice, int width)
    {
        uint[][] columns = [.. Enumerable.Range(0, width).Select(column => Copy(slice, column))];
        Assert.All(Enumerable.Range(1, width - 1), column => Assert.Equal(columns[column], slice.Column(column).ToArray()));
        return [.. Enumerable.Range(0, slice.Count).Select(row => columns.Select(column => column[row]).ToArray())];
    }

    private static uint[] Copy(IndexSlice slice, int column)
    {
        uint[] numbers = new uint[slice.Count];
        slice.CopyColumn(column, 0, numbers);
        return numbers;
    }

    private static IndexSlice Overload(DatasetSnapshot snapshot, IndexOrder order, uint[] keys) => keys switch
    {
        [var a] => snapshot.Range(order, a),
        [var a, var b] => snapshot.Range(order, a, b),
        [var a, var b, var c] => snapshot.Range(order, a, b, c),
        [var a, var b, var c, var d] => snapshot.Range(order, a, b, c, d),
        _ => snapshot.Range(order),
    };

    private static PredicateStatistics Naive(IEnumerable<Quad> quads)
    {
        var rows = quads.Distinct().ToList();
        return new PredicateStatistics(rows.Count, rows.Select(quad => quad.Subject).Distinct().Count(), rows.Select(quad => quad.Object).Distinct().Count());
    }
}
