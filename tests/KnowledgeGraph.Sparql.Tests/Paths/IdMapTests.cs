using KnowledgeGraph.Sparql.Execution;
using KnowledgeGraph.Sparql.Paths;

namespace KnowledgeGraph.Sparql.Tests.Paths;

public sealed class IdMapTests
{
    [Fact]
    public void Ids_are_numbered_as_they_come_however_often_the_map_is_emptied()
    {
        var map = new IdMap(new ExecutionBudget(new QueryOptions(), CancellationToken.None));
        var random = new Random(7);
        for (int round = 0; round < 200; round++)
        {
            var expected = new List<uint>();
            map.Clear();
            for (int i = random.Next(600); i > 0; i--)
            {
                uint id = (uint)random.Next(400);
                int known = expected.IndexOf(id);

                Assert.Equal(known < 0, map.Add(id, out int number));

                if (known < 0) expected.Add(id);
                Assert.Equal(expected.IndexOf(id), number);
            }

            Assert.Equal(expected, map.Ids.ToArray());
            Assert.False(map.TryFind(1_000_000, out _));
        }
    }
}
