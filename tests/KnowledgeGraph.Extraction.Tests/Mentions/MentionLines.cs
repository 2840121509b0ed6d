namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>The mentions of a short text as lines, so that a test reads like a list.</summary>
internal static class MentionLines
{
    /// <summary>All mentions of a class or its subclasses, in the order of the text: <c>Tokyo (Metonym) = Country: Japan</c>.</summary>
    public static IEnumerable<string> Of(string text, Rdf.Iri ancestor, string? date = null)
    {
        var context = ExtractionHarness.Read(text, date);
        return context.Mentions.Where(mention => context.IsA(mention, ancestor))
            .Select(mention => $"{context.Document.TextOf(mention.Span)} ({mention.Form}) = {mention.Class.Value[Kg.Namespace.Length..]}: {mention.Entity.Label}");
    }

    /// <summary>The things that mentions of a class or its subclasses stand for, each once, in the order of the text.</summary>
    public static IEnumerable<string> Labels(string text, Rdf.Iri ancestor, string? date = null)
    {
        var context = ExtractionHarness.Read(text, date);
        return context.Mentions.Where(mention => context.IsA(mention, ancestor)).Select(mention => mention.Entity).Distinct().Select(entity => entity.Label);
    }

    /// <summary>The label of what the words stand for where they are met last; null where they are no mention.</summary>
    public static string? Meaning(string text, string words, string? date = null)
    {
        var context = ExtractionHarness.Read(text, date);
        return context.Mentions.Where(mention => context.Document.TextOf(mention.Span) == words).Select(mention => mention.Entity.Label).LastOrDefault();
    }
}
