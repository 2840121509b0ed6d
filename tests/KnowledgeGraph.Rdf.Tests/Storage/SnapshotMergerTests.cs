using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Rdf.Tests;

public sealed class SnapshotMergerTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(99, 7);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1200)]
    public void Few_changes_and_many_give_what_a_build_gives(int quads) => Prop.ForAll<uint, uint>((seed, changes) =>
    {
        var rows = Rows(quads, seed, 97).Distinct().ToArray();
        var pending = new PendingQuads();
        foreach (var row in Rows((int)(changes % 150), seed + 1, 130))
        {
            if (rows.Contains(row)) pending.Removed.Add(row);
            else pending.Added.Add(row);
        }

        var merged = SnapshotMerger.Merge(Build(rows), pending);

        AssertSame(Build([.. rows.Except(pending.Removed), .. pending.Added]), merged);
    }).Check(Thorough);

    private static void AssertSame(DatasetSnapshot expected, DatasetSnapshot actual)
    {
        foreach (var order in Enum.GetValues<IndexOrder>())
        {
            Assert.Equal(expected.LeadingKeys(order).Keys, actual.LeadingKeys(order).Keys);
            Assert.Equal(expected.LeadingKeys(order).Starts, actual.LeadingKeys(order).Starts);
            for (int column = 0; column < order.Columns().Length; column++) Assert.Equal(expected.Range(order).Column(column), actual.Range(order).Column(column));
        }
    }

    private static DatasetSnapshot Build(QuadKey[] rows)
    {
        var builder = new DatasetBuilder();
        foreach (var row in rows) builder.Add(row.Subject, row.Predicate, row.Object, row.Graph);
        return builder.Build().Snapshot();
    }

    // Numbers that follow from the seed, some of them packed literals; a third in the default graph.
    private static IEnumerable<QuadKey> Rows(int count, uint seed, uint terms)
    {
        uint state = seed | 1;
        for (int i = 0; i < count; i++)
        {
            uint @object = Next(terms) is var o && o % 4 == 0 ? TermId.FirstInline + o : 1 + o;
            yield return new QuadKey(1 + Next(terms), 1 + Next(5), @object, Next(3));
        }

        uint Next(uint below) => (state = unchecked((state * 1_664_525) + 1_013_904_223)) / 65_536 % below;
    }
}
