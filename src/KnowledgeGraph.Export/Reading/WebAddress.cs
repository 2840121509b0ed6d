using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>Addresses that may be followed from a picture: those of the web and no others, since they come from articles that nobody vouches for.</summary>
internal static class WebAddress
{
    private const int WordsAtStart = 5;

    private const int WordsAtEnd = 3;

    /// <summary>The least address of the web among these terms; null where there is none.</summary>
    public static string? Of(IEnumerable<Term> terms) => terms.Select(term => term switch
    {
        Iri iri => iri.Value,
        Literal literal => literal.LexicalForm,
        _ => "",
    }).Where(IsOfTheWeb).Select(text => new Uri(text).AbsoluteUri).Order(StringComparer.Ordinal).FirstOrDefault();

    /// <summary>The place of a sentence in the article: browsers that know text fragments go there and mark it.</summary>
    /// <remarks>URL Fragment Text Directives, Draft Community Group Report of the WICG: <c>#:~:text=start,end</c>; commas, hyphens and ampersands are escaped.</remarks>
    public static string ToSentence(string address, string sentence)
    {
        string[] words = sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || address.Contains('#', StringComparison.Ordinal)) return address;
        string start = Escape(words.Take(WordsAtStart));
        return words.Length <= WordsAtStart + WordsAtEnd ? $"{address}#:~:text={Escape(words)}" : $"{address}#:~:text={start},{Escape(words.TakeLast(WordsAtEnd))}";
    }

    private static string Escape(IEnumerable<string> words) => Uri.EscapeDataString(string.Join(' ', words)).Replace("-", "%2D", StringComparison.Ordinal);

    private static bool IsOfTheWeb(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}
