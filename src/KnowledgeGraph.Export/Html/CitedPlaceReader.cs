using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>Reads evidences into sentences with marks; each evidence is kept once and has a number.</summary>
/// <remarks>Web Annotation Data Model sections 4.2.4 (Text Quote Selector) and 4.2.5 (Text Position Selector). Texts are untouched, white space and all.</remarks>
internal sealed class CitedPlaceReader(Dataset data, IReadOnlyDictionary<Term, int> articles)
{
    private readonly Dictionary<Term, int> _numbers = [];
    private readonly List<CitedPlace> _places = [];

    /// <summary>The places that were asked for, by number.</summary>
    public IReadOnlyList<CitedPlace> Places => _places;

    /// <summary>The numbers of the places that nodes or reifiers are derived from, by article and place in it.</summary>
    public IReadOnlyList<int> Of(IEnumerable<Term> nodes)
    {
        var found = nodes.SelectMany(node => data.Objects(node, ProvVocabulary.WasDerivedFrom)).Distinct().Order().Select(NumberOf).Where(number => number >= 0).Distinct();
        return [.. found.OrderBy(number => _places[number].Article).ThenBy(number => _places[number].Start).ThenBy(number => _places[number].Sentence, StringComparer.Ordinal)];
    }

    private int NumberOf(Term evidence)
    {
        if (_numbers.TryGetValue(evidence, out int number)) return number;
        number = -1;
        if (Read(evidence) is { } place)
        {
            number = _places.Count;
            _places.Add(place);
        }

        return _numbers[evidence] = number;
    }

    private CitedPlace? Read(Term evidence)
    {
        var selectors = data.Objects(evidence, OaVocabulary.HasSelector).ToList();
        var quotes = selectors.Where(selector => Text(selector, OaVocabulary.Exact) is not null)
            .Select(selector => (Before: Text(selector, OaVocabulary.Prefix) ?? "", Exact: Text(selector, OaVocabulary.Exact)!, After: Text(selector, OaVocabulary.Suffix) ?? ""))
            .OrderBy(quote => quote.Before.Length).ThenBy(quote => quote.Before + quote.Exact, StringComparer.Ordinal).ToList();
        if (quotes.Count == 0) return null;
        string sentence = quotes.Select(quote => quote.Before + quote.Exact + quote.After).MaxBy(text => text.Length)!;
        var marks = quotes.Select(quote => Mark(sentence, quote.Before, quote.Exact)).Where(mark => mark.Start >= 0).Distinct().Order();
        int article = data.Objects(evidence, OaVocabulary.HasSource).Order().Select(source => articles.GetValueOrDefault(source, -1)).FirstOrDefault(-1);
        long start = selectors.Select(selector => Text(selector, OaVocabulary.Start)).OfType<string>()
            .Select(text => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long at) ? at : -1).Where(at => at >= 0).DefaultIfEmpty(-1).Min();
        return new CitedPlace(article, start, sentence, [.. Joined(marks)]);
    }

    private static (int Start, int End) Mark(string sentence, string before, string exact)
    {
        int start = sentence.StartsWith(before + exact, StringComparison.Ordinal) ? before.Length : sentence.IndexOf(exact, StringComparison.Ordinal);
        return (start, start + exact.Length);
    }

    /// <summary>Marks that touch or overlap are one.</summary>
    private static List<(int Start, int End)> Joined(IEnumerable<(int Start, int End)> marks)
    {
        var joined = new List<(int Start, int End)>();
        foreach (var mark in marks)
        {
            if (joined.Count > 0 && mark.Start <= joined[^1].End) joined[^1] = (joined[^1].Start, Math.Max(joined[^1].End, mark.End));
            else joined.Add(mark);
        }

        return joined;
    }

    private string? Text(Term node, Iri property) =>
        data.Objects(node, property).OfType<Literal>().Select(literal => literal.LexicalForm).Order(StringComparer.Ordinal).FirstOrDefault();
}
