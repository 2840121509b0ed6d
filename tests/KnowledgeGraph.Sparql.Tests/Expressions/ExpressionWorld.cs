using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Algebra;
using KnowledgeGraph.Sparql.Execution;
using KnowledgeGraph.Sparql.Expressions;
using KnowledgeGraph.Sparql.Tests.Execution;
using ExecutionContext = KnowledgeGraph.Sparql.Execution.ExecutionContext;

namespace KnowledgeGraph.Sparql.Tests.Expressions;

/// <summary>Parses, compiles and evaluates expressions; <c>?a</c>, <c>?b</c> and <c>?c</c> have slots 0 to 2.</summary>
internal sealed class ExpressionWorld
{
    private const string Prefixes = """
        BASE <http://example.org/>
        PREFIX : <http://example.org/>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>

        """;

    private readonly ExpressionCompiler _compiler;

    public ExpressionWorld(QueryOptions? options = null)
    {
        var plain = TestContexts.Of(new Dataset(), options, "a", "b", "c");
        Context = new ExecutionContext
        {
            Snapshot = plain.Snapshot,
            Terms = plain.Terms,
            Slots = plain.Slots,
            Options = plain.Options,
            Budget = plain.Budget,
            Now = plain.Now,
            Base = Iri.Parse("http://example.org/"),
        };
        _compiler = new ExpressionCompiler(Context, _ => throw new InvalidOperationException("no EXISTS is expected here"));
    }

    public ExecutionContext Context { get; }

    public Values Values => _compiler.Values;

    /// <summary>The value as a term in N-Triples with short datatypes ("xsd:integer"); "error" where it is one.</summary>
    public string Evaluate(string expression, params string[] bindings) => Show(EvaluateId(expression, bindings));

    public uint EvaluateId(string expression, params string[] bindings)
    {
        var batch = Rows([bindings]);
        return Compile(expression).EvaluateId(batch, 0);
    }

    public CompiledExpression Compile(string expression) => _compiler.Compile(Parse(expression));

    /// <summary>The rows that a filter keeps.</summary>
    public int[] Filter(string expression, params string[] values)
    {
        int[] selected = new int[RowBatch.Capacity];
        int count = Compile(expression).Select(Rows([.. values.Select(value => new[] { value })]), selected);
        return selected[..count];
    }

    /// <summary>A batch whose rows bind <c>?a</c>, <c>?b</c> and <c>?c</c> to what the expressions come to; "-" is unbound.</summary>
    public RowBatch Rows(string[][] rows)
    {
        var batch = Context.NewBatch();
        batch.Count = rows.Length;
        for (int row = 0; row < rows.Length; row++)
        {
            for (int slot = 0; slot < rows[row].Length; slot++) batch.Writable(slot)[row] = rows[row][slot] == "-" ? 0 : Id(rows[row][slot]);
        }

        return batch;
    }

    /// <summary>The id of a term written in SPARQL.</summary>
    public uint Id(string term) => _compiler.Compile(Parse(term)).EvaluateId(Context.NewBatch(), 0);

    public string Show(uint id) => id == 0
        ? "error"
        : Context.Terms.Decode(id)!.ToString().Replace("<http://www.w3.org/2001/XMLSchema#", "<xsd:", StringComparison.Ordinal).Replace("http://example.org/", ":", StringComparison.Ordinal);

    public static Expression Parse(string expression)
    {
        var pattern = SparqlQuery.Parse($"{Prefixes} SELECT (({expression}) AS ?x) {{}}").Form.Pattern;
        return ((GraphPattern.Extend)((GraphPattern.Project)pattern).Inner).Expression;
    }
}
