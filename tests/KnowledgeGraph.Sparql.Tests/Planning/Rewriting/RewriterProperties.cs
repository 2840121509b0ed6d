using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Algebra;
using KnowledgeGraph.Sparql.Execution;
using KnowledgeGraph.Sparql.Planning;
using KnowledgeGraph.Sparql.Planning.Rewriting;
using KnowledgeGraph.Sparql.Tests.Syntax;

namespace KnowledgeGraph.Sparql.Tests.Planning.Rewriting;

public sealed class RewriterProperties
{
    private const string Data =
        """
        @prefix : <https://example.org/> .
        :x :p :y, 1 ; :q :z, 2 ; :r :x .
        :y :p :z, 2 ; :q :x, 1 .
        :z :q :y ; :r 1, :x .
        :g { :x :p :y ; :q 1 . :y :r :x . }
        :x { :y :p :z, 1 . :z :q :x . }
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Rewriting_never_changes_answers(int seed)
    {
        var snapshot = TriGParser.Parse(Data).Dataset.Snapshot();
        var queries = new RandomQueries(seed);

        for (int i = 0; i < 250; i++)
        {
            string text = queries.Next();
            var form = Read(text);
            if (form is null) continue;
            var rewritten = Rewriter.Rewrite(form);

            Assert.True(Rows(snapshot, form).SequenceEqual(Rows(snapshot, rewritten)), $"{text}\n{AlgebraPrinter.Print(form.Pattern)}\n{AlgebraPrinter.Print(rewritten.Pattern)}");
        }
    }

    // A variable may be assigned that is bound already: such texts are no queries.
    private static QueryForm? Read(string text)
    {
        try
        {
            return Parsed.Query(text);
        }
        catch (SparqlSyntaxException fault) when (fault.Code is "KG5018" or "KG5019")
        {
            return null;
        }
    }

    private static List<string> Rows(KnowledgeGraph.Rdf.Storage.DatasetSnapshot snapshot, QueryForm form)
    {
        var running = QueryPlanner.Prepare(snapshot, form.Pattern, DatasetClause.Of(form), new QueryOptions(), form.Base, profile: null, CancellationToken.None);
        var names = form.Variables.Select(variable => variable.Name);
        using var result = new SolutionStream(running, form.Variables);
        return [.. result.Read().Select(solution => string.Join(' ', names.Select(name => solution[name]?.ToString() ?? "-"))).Order(StringComparer.Ordinal)];
    }
}
