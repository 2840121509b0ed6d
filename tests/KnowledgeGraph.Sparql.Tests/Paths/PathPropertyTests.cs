using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Tests.Paths;

/// <summary>Random paths over random graphs against the definitions of the specification.</summary>
public sealed class PathPropertyTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Paths_have_the_solutions_of_their_definitions(int seed)
    {
        var random = new Random(seed);
        for (int round = 0; round < 150; round++)
        {
            int nodes = random.Next(1, 7);
            var world = new PathWorld(string.Join(',', Enumerable.Range(0, random.Next(0, 14)).Select(_ => $"n{random.Next(nodes)} p{random.Next(3)} n{random.Next(nodes)}")));
            var path = RandomPath(random, 3);
            string? subject = random.Next(3) == 0 ? "n" + random.Next(nodes + 1) : null;
            string? @object = random.Next(3) == 0 ? "n" + random.Next(nodes + 1) : null;

            var found = world.Solve(path, subject, @object);

            Assert.True(Expected(world, path, subject, @object).SequenceEqual(found), $"seed {seed}, round {round}: {subject} {KnowledgeGraph.Sparql.Paths.PathText.Of(path)} {@object}");
        }
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void Rows_that_bind_ends_select_from_the_same_solutions(int seed)
    {
        var random = new Random(seed);
        for (int round = 0; round < 150; round++)
        {
            int nodes = random.Next(1, 7);
            var world = new PathWorld(string.Join(',', Enumerable.Range(0, random.Next(0, 14)).Select(_ => $"n{random.Next(nodes)} p{random.Next(3)} n{random.Next(nodes)}")));
            var path = RandomPath(random, 2);
            var rows = Enumerable.Range(0, 8).Select(_ => (Perhaps(), Perhaps())).ToArray();
            var all = Expected(world, path, null, null).Select(text => text.Split(' ')).ToList();
            var expected = rows.SelectMany((row, number) => all
                .Where(pair => (row.Item1 ?? pair[0]) == pair[0] && (row.Item2 ?? pair[1]) == pair[1]).Select(pair => $"{number}: {pair[0]} {pair[1]}")).Order(StringComparer.Ordinal);

            var found = world.Solve(path, null, null, false, rows);

            Assert.True(expected.SequenceEqual(found), $"seed {seed}, round {round}: {KnowledgeGraph.Sparql.Paths.PathText.Of(path)}");

            string? Perhaps() => random.Next(2) == 0 ? null : "n" + random.Next(nodes + 1);
        }
    }

    private static IEnumerable<string> Expected(PathWorld world, PropertyPath path, string? subject, string? @object)
    {
        var universe = world.Triples.SelectMany(triple => new[] { triple.Subject, triple.Object }).Concat(new[] { subject, @object }.OfType<string>()).ToHashSet();
        return new NaivePaths(world, universe).Pairs(path)
            .Where(pair => (subject ?? pair.Subject) == pair.Subject && (@object ?? pair.Object) == pair.Object)
            .Select(pair => pair.Subject + " " + pair.Object).Order(StringComparer.Ordinal);
    }

    private static PropertyPath RandomPath(Random random, int depth) => random.Next(depth == 0 ? 2 : 9) switch
    {
        0 or 1 => PathWorld.Link("p" + random.Next(3)),
        2 => new PropertyPath.Inverse(RandomPath(random, depth - 1)),
        3 => new PropertyPath.Sequence(RandomPath(random, depth - 1), RandomPath(random, depth - 1)),
        4 => new PropertyPath.Alternative(RandomPath(random, depth - 1), RandomPath(random, depth - 1)),
        5 => new PropertyPath.ZeroOrOne(RandomPath(random, depth - 1)),
        6 => new PropertyPath.ZeroOrMore(RandomPath(random, depth - 1)),
        7 => new PropertyPath.OneOrMore(RandomPath(random, depth - 1)),
        _ => new PropertyPath.Negated([PathWorld.Name("p0")], random.Next(2) == 0 ? default : [PathWorld.Name("p1")]),
    };
}
