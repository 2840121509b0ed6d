namespace KnowledgeGraph.Extraction.Tests.Relations.Statements;

/// <summary>Statements of a text as short lines: <c>speaker | stance | topics | words</c>.</summary>
internal static class SaidBy
{
    /// <summary>A line for each statement: speaker, stance, topics, then the quotation in quotation marks, else the paraphrase.</summary>
    public static IReadOnlyList<string> In(string text) => [.. Nodes(text).Select(Line)];

    /// <summary>One property of every statement, in order.</summary>
    public static IReadOnlyList<string> Values(string text, string property) => [.. Nodes(text).SelectMany(node => Of(node, property))];

    private static IEnumerable<NodeAssertion> Nodes(string text) =>
        new StatementExtractor().Extract(ExtractionHarness.Read(text, "2024-05-14")).OfType<NodeAssertion>().Where(node => node.Class == Kg.Statement);

    private static string Line(NodeAssertion node)
    {
        var words = Of(node, "quote").Select(quote => $"\"{quote}\"").Concat(Of(node, "paraphrase")).FirstOrDefault("");
        return string.Join(" | ", string.Join("; ", Of(node, "speaker")), string.Join("; ", Of(node, "stance")), string.Join("; ", Of(node, "topic")), words);
    }

    private static IEnumerable<string> Of(NodeAssertion node, string property) =>
        node.Properties.Where(pair => pair.Predicate == Kg.Term(property)).Select(pair => pair.Value switch
        {
            AssertedValue.OfEntity entity => entity.Entity.Label,
            AssertedValue.OfTerm { Term: Rdf.Literal literal } => literal.LexicalForm,
            AssertedValue.OfTerm { Term: Rdf.Iri iri } => iri.Value[Kg.Namespace.Length..],
            _ => "",
        });
}
