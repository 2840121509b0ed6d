using AngleSharp.Dom;
using KnowledgeGraph.Articles.Cues;

namespace KnowledgeGraph.Articles.Html;

/// <summary>Tells from names, roles and classes which elements of a page hold no part of an article.</summary>
internal static class PageParts
{
    private static readonly CueList ClassWords = CueList.Load("page-parts.txt");

    /// <summary>Elements whose text nobody reads as text.</summary>
    public static bool IsSilent(string name) =>
        name is "script" or "style" or "noscript" or "template" or "iframe" or "svg" or "math" or "select" or "button" or "textarea" or "object" or "audio" or "video" or "canvas" or "option" or "head" or "title";

    /// <summary>Elements that are not part of an article wherever they stand.</summary>
    public static bool IsFurniture(IElement element) =>
        element.LocalName is "nav" or "aside" or "footer" or "form" or "dialog" or "menu"
        || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true"
        || element.GetAttribute("role") is "navigation" or "complementary" or "banner" or "contentinfo" or "search" or "dialog" or "alert"
        || (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));

    /// <summary>Elements whose class or id says that they are not part of an article; less sure than <see cref="IsFurniture"/>.</summary>
    public static bool IsLikelyFurniture(IElement element) =>
        element.LocalName is not ("html" or "body" or "article" or "main" or "p" or "h1")
        && (HasFurnitureWord(element.ClassName) || HasFurnitureWord(element.Id));

    public static bool IsCaption(IElement element) =>
        element.LocalName is "figcaption" or "caption"
        || (element.ClassName is { } name && name.Contains("caption", StringComparison.OrdinalIgnoreCase) && element.LocalName is "div" or "p" or "span");

    public static bool IsInline(string name) =>
        name is "a" or "abbr" or "acronym" or "b" or "bdi" or "bdo" or "big" or "cite" or "code" or "data" or "del" or "dfn" or "em" or "font" or "i" or "ins" or "kbd"
            or "label" or "mark" or "q" or "s" or "samp" or "small" or "span" or "strike" or "strong" or "sub" or "sup" or "time" or "tt" or "u" or "var" or "wbr";

    private static bool HasFurnitureWord(string? names)
    {
        if (string.IsNullOrEmpty(names))
            return false;
        var start = 0;
        for (var index = 0; index <= names.Length; index++)
        {
            if (index < names.Length && char.IsAsciiLetter(names[index]))
                continue;
            if (index > start && ClassWords.Contains(names[start..index].ToLowerInvariant()))
                return true;
            start = index + 1;
        }
        return false;
    }
}
