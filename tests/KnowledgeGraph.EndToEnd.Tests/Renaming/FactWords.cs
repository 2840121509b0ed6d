using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.EndToEnd.Tests.Renaming;

/// <summary>Brings the literals of the renamed and of the unrenamed graph to the same words: all that names a country becomes its code, articles and marks go.</summary>
internal sealed partial class FactWords
{
    private readonly RenamingPlan _plan;
    private readonly SeedRenamer _renamer;
    private readonly Dictionary<string, string> _codes = new(StringComparer.Ordinal);
    private readonly Regex _forms;

    public FactWords(RenamingPlan plan, SeedRenamer renamer)
    {
        _plan = plan;
        _renamer = renamer;
        foreach (var (_, to) in plan.Countries)
        {
            foreach (string name in to.All.Append(to.Style!.Adjective).Append(to.Style.People))
                _codes[name] = $" zq{to.Code.ToLowerInvariant()}qz ";
            foreach (string name in to.Capital)
                _codes[name] = $" capital{to.Code.ToLowerInvariant()} ";
        }

        foreach (var (_, to) in plan.Ministries)
        {
            foreach (string name in to.Names.Where(name => name.Contains(' ', StringComparison.Ordinal)))
                _codes[name] = $" {to.Names[0]} ";
            foreach (string name in to.Offices.Where(name => name.Contains(' ', StringComparison.Ordinal)))
                _codes[name] = $" {to.Offices[0]} ";
        }

        _forms = new Regex($@"(?<!\w)(?:{string.Join('|', _codes.Keys.OrderByDescending(form => form.Length).Select(Regex.Escape))})(?!\w)", RegexOptions.CultureInvariant);
    }

    /// <summary>A literal of the unrenamed graph in the words that the renamed graph should have.</summary>
    public string Expected(Literal literal)
    {
        string type = literal.Datatype.Value[(literal.Datatype.Value.LastIndexOfAny(['#', '/']) + 1)..];
        string text = literal.LexicalForm;
        if (type is "date" or "gYear" or "gYearMonth" or "EDTF")
            return _plan.Dates.Lexical(text);
        if (type is "decimal" or "integer")
            return Plain(_plan.Amounts.Apply(Plain(text)));
        var currency = _plan.Countries.FirstOrDefault(pair => pair.From.Style?.Currency == text).To;
        return currency is not null ? Words(currency.Style!.Currency) : Words(_renamer.Rename(text));
    }

    /// <summary>A literal of the renamed graph.</summary>
    public string Actual(Literal literal) => literal.Datatype == XsdVocabulary.Decimal ? Plain(literal.LexicalForm) : literal.Datatype == XsdVocabulary.String || literal.Language is not null ? Words(literal.LexicalForm) : literal.LexicalForm;

    private static string Plain(string number) => decimal.Parse(number, CultureInfo.InvariantCulture).ToString("0.############", CultureInfo.InvariantCulture);

    private string Words(string text)
    {
        string coded = _forms.Replace(text, match => _codes[match.Value]).ToLowerInvariant().Replace("’s", " s", StringComparison.Ordinal).Replace("'s", " s", StringComparison.Ordinal);
        string plain = Blanks().Replace(Unsaid().Replace(NoWord().Replace(coded, " "), " "), " ").Trim();
        return Pair().Replace(plain, match => string.Join(' ', new[] { match.Groups[1].Value, match.Groups[2].Value }.Order(StringComparer.Ordinal)));
    }

    [GeneratedRegex(@"[^\w]")]
    private static partial Regex NoWord();

    [GeneratedRegex(@"\b(?:the|an?|s)\b")]
    private static partial Regex Unsaid();

    [GeneratedRegex(@" {2,}")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"(zq\w+?qz) (zq\w+?qz)")]
    private static partial Regex Pair();
}
