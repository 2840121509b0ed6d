using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace KnowledgeGraph.Language;

/// <summary>Reads cardinal numbers in digits, in words and mixed: "60,000", "sixty thousand", "2.9 billion", "a dozen".</summary>
internal sealed class NumberReader(LanguageResources resources)
{
    private readonly FrozenDictionary<string, (NumberWordKind Kind, decimal Value)> _words = resources
        .ReadRows("number-words.tsv", 3)
        .ToFrozenDictionary(row => row[0], row => (row.Name<NumberWordKind>(1), row.Decimal(2)), StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the number that begins at <paramref name="index"/>; null if none does.</summary>
    /// <param name="tokens">All tokens.</param>
    /// <param name="index">Where it must begin.</param>
    /// <param name="end">Index behind the last token that may belong to it.</param>
    /// <param name="isMoney">Whether a currency stands before it, so that a scale in letters may stand apart.</param>
    public NumberReading? Read(ImmutableArray<Token> tokens, int index, int end, bool isMoney = false)
    {
        var form = tokens[index].Form;
        if (TryParseDigits(form, out var value))
        {
            return ReadScale(tokens, index + 1, end, value, isMoney);
        }

        if (form.Equals("half", StringComparison.OrdinalIgnoreCase) && index + 2 < end && tokens[index + 1].Form is "a" && Scale(tokens[index + 2].Form) is { } half)
        {
            return new NumberReading(index + 3, Normalize(half / 2), half, false);
        }

        return ReadWords(tokens, index, end);
    }

    /// <summary>Reads the number that begins inside the token, behind a currency written in letters: "RM2 trillion"; null if none does.</summary>
    public NumberReading? ReadBehind(ImmutableArray<Token> tokens, int index, int prefix, int end) =>
        tokens[index].Form.Length > prefix && TryParseDigits(tokens[index].Form[prefix..], out var value) ? ReadScale(tokens, index + 1, end, value, isMoney: true) : null;

    /// <summary>Digits with thousands commas and a decimal point; nothing else.</summary>
    public static bool TryParseDigits(string form, out decimal value)
    {
        value = 0;
        if (form.Length > 20 || !(char.IsAsciiDigit(form[0]) || (form[0] == '.' && form.Length > 1)) || !char.IsAsciiDigit(form[^1]))
        {
            return false;
        }

        return decimal.TryParse(form, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value);
    }

    private decimal? Scale(string form) => _words.TryGetValue(form, out var word) && word.Kind is NumberWordKind.Scale or NumberWordKind.Hundred ? word.Value : null;

    private NumberReading ReadScale(ImmutableArray<Token> tokens, int index, int end, decimal value, bool isMoney)
    {
        var scale = 1m;
        while (index < end)
        {
            var at = tokens[index].Form is "-" && index + 1 < end && tokens[index].Span.End == tokens[index + 1].Span.Start ? index + 1 : index;
            if (!_words.TryGetValue(tokens[at].Form, out var word) || word.Kind is NumberWordKind.Unit or NumberWordKind.Ten)
            {
                break;
            }

            if (word.Kind == NumberWordKind.Letter && (scale != 1 || at != index || !(isMoney || tokens[at].Span.Start == tokens[at - 1].Span.End) || !IsLetterScale(tokens[at].Form, isMoney)))
            {
                break;
            }

            if (value > 1_000_000_000_000_000m)
            {
                break;
            }

            scale *= word.Value;
            value *= word.Value;
            index = at + 1;
        }

        return new NumberReading(index, Normalize(value), scale, true);
    }

    /// <summary>"m" and "b" without a currency are as often metres and bytes; only "k", "m" in lower case and the two-letter forms count there.</summary>
    private static bool IsLetterScale(string form, bool isMoney) => isMoney || form.Length > 1 || form is "k" or "m" or "K" or "M";

    private NumberReading? ReadWords(ImmutableArray<Token> tokens, int index, int end)
    {
        var sum = new WordSum();
        if (tokens[index].Form is "a" or "an" or "A" or "An")
        {
            if (index + 1 >= end || Scale(tokens[index + 1].Form) is null)
            {
                return null;
            }

            sum.BeginWithOne();
            index++;
        }

        var last = index;
        while (index < end)
        {
            var form = tokens[index].Form;
            var joins = sum.IsBegun && index + 1 < end && ((form is "-" && Kind(tokens[index - 1].Form) == NumberWordKind.Ten) || (form is "and" && sum.EndsInHundred));
            index += joins && IsSmall(tokens[index + 1].Form) ? 1 : 0;
            if (!_words.TryGetValue(tokens[index].Form, out var word) || !sum.TryAdd(word.Kind, word.Value))
            {
                break;
            }

            last = ++index;
        }

        return !sum.IsBegun ? null : WithHalf(tokens, last, end, sum) ?? new NumberReading(last, sum.Total, sum.Scale, false);
    }

    /// <summary>"two and a half million": a half behind a small number, with the scale that both have.</summary>
    private NumberReading? WithHalf(ImmutableArray<Token> tokens, int index, int end, WordSum sum)
    {
        if (sum.Scale != 1 || index + 2 >= end || tokens[index].Form is not "and" || tokens[index + 1].Form is not "a" || tokens[index + 2].Form is not "half")
        {
            return null;
        }

        var scale = index + 3 < end ? Scale(tokens[index + 3].Form) : null;
        return new NumberReading(scale is null ? index + 3 : index + 4, Normalize((sum.Total + 0.5m) * (scale ?? 1)), scale ?? 1, false);
    }

    /// <summary>Drops the zeros that a product carries behind its decimal point.</summary>
    private static decimal Normalize(decimal value) => value == decimal.Truncate(value) ? decimal.Truncate(value) : value;

    private NumberWordKind? Kind(string form) => _words.TryGetValue(form, out var word) ? word.Kind : null;

    private bool IsSmall(string form) => Kind(form) is NumberWordKind.Unit or NumberWordKind.Ten;
}
