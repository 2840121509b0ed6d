using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Export.Tests;

public sealed class MapLayoutTests
{
    [Fact]
    public void No_two_boxes_lie_on_each_other()
    {
        Prop.ForAll(Graphs(), graph => Overlaps(graph, MapLayout.Place(graph)) == 0).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_same_graph_gets_the_same_places()
    {
        Prop.ForAll(Graphs(), graph => MapLayout.Place(graph).SequenceEqual(MapLayout.Place(graph))).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_direction_and_the_repetition_of_edges_do_not_matter()
    {
        var graph = Ring(12);
        var turned = graph with { Edges = [.. graph.Edges.Select(edge => (edge.To, edge.From)), .. graph.Edges, (3, 3)] };

        Assert.Equal(MapLayout.Place(graph), MapLayout.Place(turned));
    }

    [Fact]
    public void A_chain_is_laid_out_in_its_order()
    {
        var chain = new LayoutGraph([.. Enumerable.Repeat((20.0, 20.0), 9)], [.. Enumerable.Range(0, 8).Select(node => (node, node + 1))]);

        var places = MapLayout.Place(chain);

        double ends = Distance(places[0], places[8]);
        Assert.All(Enumerable.Range(0, 8), node => Assert.True(Distance(places[node], places[node + 1]) < ends / 3, $"{node}"));
    }

    [Fact]
    public void Pieces_that_nothing_ties_lie_side_by_side()
    {
        var two = new LayoutGraph([.. Enumerable.Repeat((30.0, 20.0), 24)], [.. Ring(12).Edges, .. Ring(12).Edges.Select(edge => (edge.From + 12, edge.To + 12))]);

        var places = MapLayout.Place(two);

        var (first, second) = (Frame(places[..12]), Frame(places[12..]));
        bool areApart = first.Right < second.Left || second.Right < first.Left || first.Bottom < second.Top || second.Bottom < first.Top;
        Assert.True(areApart, $"{first} {second}");
    }

    [Fact]
    public void Nothing_lies_left_of_or_above_the_corner()
    {
        Prop.ForAll(Graphs(), graph => MapLayout.Place(graph).Zip(graph.Boxes).All(pair => pair.First.X >= (pair.Second.Width / 2) - 1 && pair.First.Y >= (pair.Second.Height / 2) - 1)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void An_empty_graph_has_no_places()
    {
        Assert.Empty(MapLayout.Place(new LayoutGraph([], [])));
    }

    private static LayoutGraph Ring(int count) => new([.. Enumerable.Repeat((30.0, 20.0), count)], [.. Enumerable.Range(0, count).Select(node => (node, (node + 1) % count))]);

    /// <summary>Graphs of up to 40 nodes of different sizes, sparse or dense, in one piece or in several.</summary>
    private static Arbitrary<LayoutGraph> Graphs() =>
        (from count in Gen.Choose(1, 40)
         from sizes in Gen.Choose(10, 110).ListOf(2 * count)
         from ends in Gen.Choose(0, count - 1).ListOf(2 * (count / 2) * 2)
         select new LayoutGraph(
             [.. sizes.Chunk(2).Select(pair => ((double)pair[0], 12 + (pair[1] / 3.0)))],
             [.. ends.Chunk(2).Select(pair => (pair[0], pair[1]))])).ToArbitrary();

    private static int Overlaps(LayoutGraph graph, (int X, int Y)[] places)
    {
        int count = 0;
        for (int left = 0; left < places.Length; left++)
        {
            for (int right = left + 1; right < places.Length; right++)
            {
                bool across = Math.Abs(places[left].X - places[right].X) + 2 < (graph.Boxes[left].Width + graph.Boxes[right].Width) / 2;
                bool down = Math.Abs(places[left].Y - places[right].Y) + 2 < (graph.Boxes[left].Height + graph.Boxes[right].Height) / 2;
                if (across && down) count++;
            }
        }

        return count;
    }

    private static double Distance((int X, int Y) left, (int X, int Y) right) => Math.Sqrt(((left.X - right.X) * (left.X - right.X)) + ((left.Y - right.Y) * (left.Y - right.Y)));

    private static (int Left, int Top, int Right, int Bottom) Frame((int X, int Y)[] places) =>
        (places.Min(place => place.X), places.Min(place => place.Y), places.Max(place => place.X), places.Max(place => place.Y));
}
