namespace KnowledgeGraph.Export;

/// <summary>All messages about pictures that cannot be made. Codes are never reused.</summary>
internal static class DiagramErrors
{
    private const int NamesShown = 5;

    public static DiagramException Unknown(string label, IReadOnlyList<string> near)
    {
        string hint = near.Count > 0
            ? $"Did you mean {string.Join(", ", near.Select(name => $"\"{name}\""))}?"
            : "Give the name of a person, a country, an organization, an agreement, a law or an event that an article names.";
        return new DiagramException("KG6001", $"nothing in the graph is called \"{label}\". {hint}", near);
    }

    public static DiagramException UnknownClass(string name, IEnumerable<string> known) => new("KG6002", $"\"{name}\" is no class that can be drawn. Choose from {string.Join(", ", known)}.");

    public static DiagramException NoArticle(IReadOnlyCollection<string> names, DateSpan span, IReadOnlyList<ArticleFacts> articles)
    {
        string wanted = string.Join(" or ", names.Select(name => $"\"{name}\""));
        string dated = (span.Since is null ? "" : $" since {span.Since}") + (span.Until is null ? "" : $" until {span.Until}");
        string known = string.Join("; ", articles.Take(NamesShown).Select(article => $"\"{article.Headline}\"" + (article.Date.Length > 0 ? $" ({article.Date})" : "")));
        string more = articles.Count > NamesShown ? $" and {articles.Count - NamesShown} more" : "";
        return new DiagramException("KG6003", $"the graph has no article{(names.Count > 0 ? " that is called " + wanted : "")}{dated}. It has {known}{more}.");
    }

    public static DiagramException NoAgreement(string label) => new("KG6004", $"\"{label}\" is neither an agreement nor a law. The view ego draws what lies around anything.");

    public static DiagramException NoFocus(DiagramView view) => new("KG6005", $"the view {view.ToString().ToLowerInvariant()} draws what lies around one thing; say around which.");

    public static DiagramException NothingDated() => new("KG6006", "nothing in the graph has a date that the timeline could show. Choose other articles, a longer span, or another view.");
}
