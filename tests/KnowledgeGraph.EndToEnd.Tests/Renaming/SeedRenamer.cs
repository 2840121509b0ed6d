using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.EndToEnd.Tests.Renaming;

/// <summary>Writes a text anew with everything replaced that the plan replaces, articles, possessives and hyphenated pairs kept right.</summary>
internal sealed class SeedRenamer
{
    private const string Months = "January|February|March|April|May|June|July|August|September|October|November|December";
    private const string Number = @"\d+(?:,\d{3})*(?:\.\d+)?";

    private readonly RenamingPlan _plan;
    private readonly Dictionary<string, Func<RenamingPlace, string>> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _signs = new(StringComparer.Ordinal);
    private readonly Regex _pattern;

    public SeedRenamer(RenamingPlan plan)
    {
        _plan = plan;
        foreach (var (from, to) in plan.Countries)
            AddCountry(from, new CountryWording(from, to));
        foreach (var (from, to) in plan.Cities)
            _forms[from] = place => place.Around(to);
        foreach (var (from, to) in plan.Ministries)
            AddMinistry(from, to);
        foreach (var (from, to) in plan.Names)
            _forms[from] = place => place.Around(to);
        _pattern = new Regex(Pattern(), RegexOptions.CultureInvariant);
    }

    /// <summary>The whole text, renamed.</summary>
    /// <param name="text">An article as it lies in its file, or a label.</param>
    /// <param name="document">The same text annotated, so that "the US bases" and "the US has" are told apart; null for a label, where it does not matter.</param>
    public string Rename(string text, AnnotatedDocument? document = null)
    {
        int year = YearOf(text);
        return _pattern.Replace(text, match => Replace(match, text, document, year));
    }

    private string Replace(Match match, string text, AnnotatedDocument? document, int year)
    {
        if (match.Groups["form"] is { Success: true } form)
            return _forms[form.Value](new RenamingPlace(match, text, document));
        if (match.Groups["sign"].Success)
            return _signs.GetValueOrDefault(match.Groups["sign"].Value, match.Groups["sign"].Value) + _plan.Amounts.Apply(match.Groups["sum"].Value);
        if (match.Groups["amount"].Success)
            return _plan.Amounts.Apply(match.Value);
        return match.Groups["decade"].Success
            ? _plan.Dates.Decade(int.Parse(match.Value[..4], CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture) + "s"
            : Date(match, year);
    }

    private string Date(Match match, int year)
    {
        if (match.Groups["iso"].Success)
            return _plan.Dates.Lexical(match.Value);
        if (!match.Groups["month"].Success)
            return _plan.Dates.Lexical(match.Value);
        bool hasYear = match.Groups["in"].Success;
        string whole = $"{match.Groups["month"].Value} {match.Groups["day"].Value}, {(hasYear ? match.Groups["in"].Value : year.ToString(CultureInfo.InvariantCulture))}";
        var date = _plan.Dates.Apply(DateOnly.ParseExact(whole, "MMMM d, yyyy", CultureInfo.InvariantCulture));
        return date.ToString(hasYear ? "MMMM d, yyyy" : "MMMM d", CultureInfo.InvariantCulture);
    }

    /// <summary>The year that days without one belong to: that of the first whole date in the text.</summary>
    private static int YearOf(string text) =>
        Regex.Match(text, $@"\b(?:(?<y>(?:19|20)\d\d)-\d\d-\d\d|(?:{Months}) \d{{1,2}}, (?<y>(?:19|20)\d\d))\b") is { Success: true } match
            ? int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture) : 2020;

    private void AddCountry(CountryForms from, CountryWording wording)
    {
        foreach (string name in from.All)
            _forms[name] = place => wording.Write(place);
        foreach (string capital in from.Capital)
            _forms[capital] = place => place.Around(wording.To.Capital[0]);
        if (from.Style is not { } old || wording.To.Style is not { } style)
            return;
        _forms[old.Unit] = place => place.Around(style.Unit);
        _forms[old.Units] = place => place.Around(style.Units);
        _signs[old.Sign] = style.Sign;
    }

    private void AddMinistry(MinistryForms from, MinistryForms to)
    {
        foreach (string name in from.Names.Where(name => name.Contains(' ', StringComparison.Ordinal)))
            _forms[name] = place => place.Around(to.Like(name));
        foreach (string office in from.Offices.Where(name => name.Contains(' ', StringComparison.Ordinal)))
            _forms[office] = place => place.Around(to.OfficeLike(office));
    }

    private string Pattern()
    {
        string Any(IEnumerable<string> words) => string.Join('|', words.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).Select(Regex.Escape));
        string units = Any(_plan.Countries.SelectMany(pair => pair.From.Style is { } style ? new[] { style.Unit, style.Units } : []).Distinct());
        string[] parts =
        [
            @"(?<iso>\b(?:19|20)\d\d-\d\d-\d\d\b)",
            $@"\b(?<month>{Months}) (?<day>\d{{1,2}})\b(?:, (?<in>(?:19|20)\d\d)\b)?",
            @"(?<decade>\b(?:19|20)\d0s\b)",
            $@"(?<sign>{Any(_signs.Keys.Append("US$"))})(?<sum>{Number})",
            $@"(?<amount>(?<![\w.,]){Number}(?= (?:[mbtr]+illion )?(?:{units})\b)|(?<![\w.,])\d{{1,3}}(?:,\d{{3}})+\b)",
            @"(?<year>(?<![\w.,-])(?:19|20)\d\d(?!\w|,\d|\.\d))",
            $@"(?<!\w)(?:(?<article>[Aa]n? |[Tt]he ))?(?<form>{Any(_forms.Keys)})(?!\w)(?:(?<possessive>['’]s(?!\w))|(?<=s)(?<possessive>['’](?=\s)))?",
        ];
        return string.Join('|', parts);
    }
}
