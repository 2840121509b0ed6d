using System.Collections.Immutable;

namespace KnowledgeGraph.Language;

/// <summary>Finds the quantities of one sentence, between its time expressions.</summary>
internal sealed partial class QuantityScanner(ImmutableArray<Token> tokens, TokenRange sentence, QuantityLexicon lexicon, ImmutableArray<Quantity>.Builder quantities)
{
    private int _start;
    private int _end;

    /// <summary>Reads the tokens from <paramref name="start"/> to before <paramref name="end"/>.</summary>
    public void Run(int start, int end)
    {
        (_start, _end) = (start, end);
        var index = start;
        while (index < end)
        {
            var quantity = ReadQuantity(index);
            if (quantity is null)
            {
                index = SkipNumber(index);
                continue;
            }

            quantities.Add(WithQualifier(quantity));
            index = quantity.Tokens.End;
        }
    }

    private string At(int index) => index >= sentence.First && index < _end ? tokens[index].Form : "";

    private bool IsTight(int index) => index > sentence.First && index < sentence.End && tokens[index - 1].Span.End == tokens[index].Span.Start;

    private static bool IsDash(string form) => form is "-" or "–" or "—" or "‐" or "‑";

    /// <summary>Behind a number that is no quantity, so that its last part is not taken for one.</summary>
    private int SkipNumber(int index) => lexicon.Numbers.Read(tokens, index, _end)?.End ?? index + 1;

    private Quantity? ReadQuantity(int index)
    {
        if (ReadAmount(index, null) is not { } amount || (amount.Kind == QuantityKind.Number && IsNoQuantity(index, amount)))
        {
            return null;
        }

        var upper = ReadUpper(index, amount);
        var end = upper?.End ?? amount.End;
        var range = new TokenRange(index, end);
        var span = new TextSpan(tokens[index].Span.Start, tokens[end - 1].Span.End);
        if (upper is { } top)
        {
            var kind = top.Kind == QuantityKind.Number ? amount.Kind : top.Kind;
            var lower = amount.Scale == 1 && top.Scale > 1 && amount.Value < top.Value / top.Scale ? amount.Value * top.Scale : amount.Value;
            return new Quantity(range, span, kind, lower) { UpperValue = top.Value, Currency = amount.Currency ?? top.Currency };
        }

        return new Quantity(range, span, amount.Kind, amount.Value) { Currency = amount.Currency };
    }

    /// <summary>A number with its currency or percent sign.</summary>
    /// <param name="index">Where it must begin.</param>
    /// <param name="inherited">The currency of the lower end of a range; null if there is none.</param>
    private Amount? ReadAmount(int index, string? inherited)
    {
        if (index >= _end)
        {
            return null;
        }

        if (ReadGlued(index) is { } glued)
        {
            return glued;
        }

        var currency = lexicon.Before(tokens[index].Form);
        var at = currency is null ? index : index + 1;
        if (at >= _end || lexicon.Numbers.Read(tokens, at, _end, (currency ?? inherited) is not null) is not { } number || (currency is not null && !number.IsDigits))
        {
            return null;
        }

        var end = number.End;
        if (currency is not null)
        {
            return new Amount(end, number.Value, number.Scale, QuantityKind.Money, currency, number.IsDigits);
        }

        if (PercentLength(end) is var percent and > 0)
        {
            return new Amount(end + percent, number.Value, number.Scale, QuantityKind.Percent, null, number.IsDigits);
        }

        var (code, length) = CurrencyBehind(end, number.Value);
        return code is null
            ? new Amount(end, number.Value, number.Scale, QuantityKind.Number, null, number.IsDigits)
            : new Amount(end + length, number.Value, number.Scale, QuantityKind.Money, code, number.IsDigits);
    }

    /// <summary>"RM2 trillion", "Rs500": a currency in letters and a number in one token.</summary>
    private Amount? ReadGlued(int index)
    {
        if (lexicon.GluedTo(tokens[index].Form) is not { } currency || lexicon.Numbers.ReadBehind(tokens, index, currency.Length, _end) is not { } number)
        {
            return null;
        }

        return currency.Length == 1 && number.Scale == 1 ? null : new Amount(number.End, number.Value, number.Scale, QuantityKind.Money, currency.Code, true);
    }

    private int PercentLength(int index) => At(index) switch
    {
        "%" or "percent" or "pct" or "％" => 1,
        "percentage" when At(index + 1) is "point" or "points" => 2,
        "per" when At(index + 1) is "cent" => 2,
        "-" when At(index + 1) is "percent" && IsTight(index) => 2,
        _ => 0,
    };

    /// <summary>A code, sign or name of at most three words behind a number; a hyphen may stand between.</summary>
    private (string? Code, int Length) CurrencyBehind(int index, decimal value)
    {
        var skip = At(index) is "-" && IsTight(index) && IsTight(index + 1) ? 1 : 0;
        var at = index + skip;
        if (At(at).Length == 0)
        {
            return (null, 0);
        }

        if (lexicon.Behind(At(at)) is { } code)
        {
            return (code, skip + 1);
        }

        for (var words = Math.Min(3, _end - at); words > 0; words--)
        {
            if (lexicon.Named(Phrase(at, words), value) is { } named)
            {
                return (named, skip + words);
            }
        }

        return (null, 0);
    }

    private string Phrase(int first, int words) =>
        words == 1 ? tokens[first].Form : string.Join(' ', Enumerable.Range(first, words).Select(index => tokens[index].Form));

    /// <param name="End">Index behind its last token.</param>
    /// <param name="Value">Its value, scale included.</param>
    /// <param name="Scale">Its scale, 1 if none.</param>
    /// <param name="Kind">What it counts.</param>
    /// <param name="Currency">ISO 4217 code, or null.</param>
    /// <param name="IsDigits">Whether it begins with digits.</param>
    private readonly record struct Amount(int End, decimal Value, decimal Scale, QuantityKind Kind, string? Currency, bool IsDigits);
}
