using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Tests.Reference;

namespace KnowledgeGraph.Sparql.Tests.Execution;

/// <summary>The engine against the definitions of SPARQL 1.1 section 18, on random queries.</summary>
public sealed class AgreementTests
{
    private const int Queries = 800;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Random_queries_have_the_solutions_that_the_specification_defines(int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < Queries; i++)
        {
            var data = RandomQuery.Data(random);
            string text = new RandomQuery(random).Select();
            string? fault = Fault(data, text);

            Assert.True(fault is null, $"seed {seed}, query {i}: {text}\n{string.Join('\n', data)}\n{fault}");
        }
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void Random_stars_and_cycles_have_the_solutions_that_the_specification_defines(int seed)
    {
        var random = new Random(seed);
        int merges = 0;
        int leaps = 0;
        for (int i = 0; i < Queries; i++)
        {
            var data = RandomQuery.Data(random, most: 120, nodes: 7);
            string text = new RandomQuery(random).Shape();
            string plan = new SparqlEngine(data).Explain(SparqlQuery.Parse(text)).Text;
            merges += plan.Contains("Merge join", StringComparison.Ordinal) ? 1 : 0;
            leaps += plan.Contains("Leapfrog join", StringComparison.Ordinal) ? 1 : 0;
            string? fault = Fault(data, text);

            Assert.True(fault is null, $"seed {seed}, query {i}: {text}\n{plan}\n{string.Join('\n', data)}\n{fault}");
        }

        Assert.True(merges > 50 && leaps > 30, $"{merges} plans had merge joins and {leaps} leapfrog joins; too few to have tested them");
    }

    internal static string? Fault(Dataset data, string text)
    {
        SparqlQuery query;
        try
        {
            query = SparqlQuery.Parse(text);
        }
        catch (SparqlSyntaxException)
        {
            return null;
        }

        var expected = new ReferenceEvaluator(data).Evaluate(query.Form.Pattern).Select(ReferenceEvaluator.Key).Order(StringComparer.Ordinal).ToList();
        using var result = (SolutionResult)new SparqlEngine(data).Query(query);
        var found = result.Select(Key).Order(StringComparer.Ordinal).ToList();
        return expected.SequenceEqual(found, StringComparer.Ordinal) ? null : $"expected {expected.Count} rows:\n{string.Join('\n', expected)}\nfound {found.Count}:\n{string.Join('\n', found)}";
    }

    private static string Key(Solution row) => string.Join(' ', Enumerable.Range(0, row.Count)
        .Where(i => row[i] is not null)
        .OrderBy(i => row.Variables[i], StringComparer.Ordinal)
        .Select(i => $"?{row.Variables[i]}={row[i]}"));
}
