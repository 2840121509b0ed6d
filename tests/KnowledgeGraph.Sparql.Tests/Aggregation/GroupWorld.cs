using System.Collections.Immutable;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Aggregation;
using KnowledgeGraph.Sparql.Algebra;
using KnowledgeGraph.Sparql.Execution;
using KnowledgeGraph.Sparql.Tests.Execution;
using ExecutionContext = KnowledgeGraph.Sparql.Execution.ExecutionContext;

namespace KnowledgeGraph.Sparql.Tests.Aggregation;

/// <summary>Groups rows of two variables, <c>?k</c> in slot 0 and <c>?v</c> in slot 1; the outcome is in slot 2.</summary>
internal sealed class GroupWorld
{
    private readonly ExecutionContext _context = TestContexts.Of(new Dataset(), null, "k", "v", "outcome");

    /// <summary>A whole number: 7; a decimal: 7.5; a double: 7e0; an IRI: a:b; a blank node: _:b; another word: a string; "-": unbound.</summary>
    public uint Id(string text) => text switch
    {
        "-" => 0,
        _ when text.StartsWith("_:", StringComparison.Ordinal) => _context.Terms.Intern(new BlankNode(text[2..])),
        _ when text.Contains(':', StringComparison.Ordinal) => _context.Terms.Intern(Iri.Parse(text)),
        _ when !char.IsDigit(text[^1]) => _context.Terms.Intern(Literal.String(text)),
        _ when text.Contains('e', StringComparison.Ordinal) => _context.Terms.Intern(Literal.Typed(text, XsdVocabulary.Double)),
        _ when text.Contains('.', StringComparison.Ordinal) => _context.Terms.Intern(Literal.Typed(text, XsdVocabulary.Decimal)),
        _ => _context.Terms.Intern(Literal.Typed(text, XsdVocabulary.Integer)),
    };

    /// <summary>The outcome of one aggregate over rows "key value"; each group as "key: lexical form".</summary>
    public List<string> Group(AggregateKind kind, bool distinct, string rows, int batchSize = RowBatch.Capacity, string separator = " ") =>
        [.. Run([0], new AggregateStep(kind, null, 1, distinct, separator, 2), rows, batchSize).Select(row => $"{Text(row[0])}: {Text(row[2])}")];

    /// <summary>The same with one group of all rows.</summary>
    public string All(AggregateKind kind, bool distinct, string values, string separator = " ") =>
        Text(Assert.Single(Run([], new AggregateStep(kind, null, 1, distinct, separator, 2), Keyless(values), RowBatch.Capacity))[2]);

    /// <summary>COUNT(*), or COUNT(DISTINCT *), by the key.</summary>
    public List<string> CountRows(bool distinct, string rows) =>
        [.. Run([0], new AggregateStep(AggregateKind.Count, null, -1, distinct, "", 2), rows, RowBatch.Capacity).Select(row => $"{Text(row[0])}: {Text(row[2])}")];

    public List<uint[]> Run(ImmutableArray<int> keys, AggregateStep step, string rows, int batchSize, Operator? input = null)
    {
        uint[][] ids = [.. rows.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(row => row.Split(' ').Select(Id).ToArray())];
        using var running = new GroupNode(new FixedRows(ids, 2, batchSize), keys, [step], [0, 1]).Open(_context, input);
        return RowSource.ReadAll(running, 3);
    }

    public string Text(uint id) => _context.Terms.Decode(id) switch
    {
        null => "-",
        Iri iri => iri.Value,
        BlankNode node => "_:" + node.Label,
        Literal literal => literal.LexicalForm,
        _ => "?",
    };

    private static string Keyless(string values) => string.Join(',', values.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(value => "- " + value));
}
