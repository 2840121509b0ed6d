using KnowledgeGraph.Training.Parsing;

namespace KnowledgeGraph.Training.Tests.Parsing;

public sealed class ProjectivizerTests
{
    [Fact]
    public void A_projective_tree_stays_as_it_is() => Assert.Equal([1, -1, 1], Projectivizer.Lift([1, -1, 1]));

    [Fact]
    public void A_crossing_arc_is_lifted_to_the_head_of_its_head() => Assert.Equal([1, -1, 1, 1], Projectivizer.Lift([1, -1, 1, 0]));

    [Fact]
    public void The_result_has_no_crossing_arcs()
    {
        int[] lifted = Projectivizer.Lift([2, 3, -1, 2, 0]);

        Assert.DoesNotContain(
            from a in Arcs(lifted)
            from b in Arcs(lifted)
            select a.Low < b.Low && b.Low < a.High && a.High < b.High,
            crosses => crosses);
    }

    private static IEnumerable<(int Low, int High)> Arcs(int[] heads) =>
        heads.Select((head, child) => (Math.Min(head, child), Math.Max(head, child))).Where(arc => arc.Item1 >= 0);
}
