using System.Collections.Frozen;

namespace KnowledgeGraph.Language;

/// <summary>The word lists of the quantities.</summary>
internal sealed class QuantityLexicon
{
    private const int MaxLetters = 5;

    private readonly FrozenDictionary<string, string> _signs;
    private readonly FrozenDictionary<string, string> _glued;
    private readonly FrozenDictionary<string, string> _codes;
    private readonly FrozenDictionary<string, (string Code, bool IsLarge)> _names;

    public QuantityLexicon(LanguageResources resources)
    {
        var rows = resources.ReadRows("currencies.tsv", 3).Select(row => (Form: row[0], Code: row[1], Kind: row.Name<CurrencyForm>(2))).ToList();
        _signs = rows.Where(row => row.Kind == CurrencyForm.Sign).ToFrozenDictionary(row => row.Form, row => row.Code, StringComparer.Ordinal);
        _glued = rows.Where(row => row.Kind == CurrencyForm.Glued).ToFrozenDictionary(row => row.Form, row => row.Code, StringComparer.Ordinal);
        _codes = rows.Where(row => row.Kind == CurrencyForm.Code).ToFrozenDictionary(row => row.Form, row => row.Code, StringComparer.Ordinal);
        _names = rows.Where(row => row.Kind is CurrencyForm.Name or CurrencyForm.LargeName).ToFrozenDictionary(row => row.Form, row => (row.Code, row.Kind == CurrencyForm.LargeName), StringComparer.OrdinalIgnoreCase);
        Numbers = new NumberReader(resources);
        Qualifiers = resources.ReadSet("number-qualifiers.txt", StringComparer.OrdinalIgnoreCase);
        LongestQualifier = Qualifiers.Max(phrase => phrase.Count(c => c == ' ') + 1);
        FractionWords = resources.ReadSet("fraction-words.txt", StringComparer.Ordinal);
        NumberingWords = resources.ReadSet("numbering-words.txt", StringComparer.OrdinalIgnoreCase);
    }

    public NumberReader Numbers { get; }

    /// <summary>Phrases with single spaces.</summary>
    public FrozenSet<string> Qualifiers { get; }

    /// <summary>Words in the longest phrase of <see cref="Qualifiers"/>.</summary>
    public int LongestQualifier { get; }

    public FrozenSet<string> NumberingWords { get; }

    public FrozenSet<string> FractionWords { get; }

    /// <summary>Currency that the token before a number stands for.</summary>
    public string? Before(string form) => _signs.GetValueOrDefault(form) ?? _codes.GetValueOrDefault(form);

    /// <summary>The currency whose letters begin the token, right before its digits ("RM2", "Rs500"), with their count; a single letter needs a scale behind the number. Null if there is none.</summary>
    public (string Code, int Length)? GluedTo(string form)
    {
        var letters = 0;
        while (letters < form.Length && (char.IsAsciiLetter(form[letters]) || form[letters] == '.'))
        {
            letters++;
        }

        return letters is > 0 and < MaxLetters && letters < form.Length && (_signs.TryGetValue(form[..letters], out var code) || _glued.TryGetValue(form[..letters], out code)) ? (code, letters) : null;
    }

    /// <summary>Currency that a sign or code behind a number stands for.</summary>
    public string? Behind(string form) => _codes.GetValueOrDefault(form) ?? (Characters.IsCurrencySign(form[^1]) ? _signs.GetValueOrDefault(form) : null);

    /// <summary>Currency of that name; null where there is none, or where the word counts only behind larger numbers.</summary>
    public string? Named(string name, decimal value) => _names.TryGetValue(name, out var found) && (!found.IsLarge || value >= 1000) ? found.Code : null;
}
