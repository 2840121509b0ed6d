namespace KnowledgeGraph.Language;

internal sealed partial class QuantityScanner
{
    /// <summary>The upper end of a range: "5,000 to 6,000", "between 5 and 6 billion", "$3-4 billion". "From 5 to 6" is a change, no range.</summary>
    private Amount? ReadUpper(int index, Amount lower)
    {
        var joint = At(lower.End);
        var before = At(index - 1);
        var isRange = (joint is "to" && !before.Equals("from", StringComparison.OrdinalIgnoreCase))
            || (joint is "and" && before.Equals("between", StringComparison.OrdinalIgnoreCase)) || IsDash(joint);
        if (!isRange || ReadAmount(lower.End + 1, lower.Currency) is not { } upper)
        {
            return null;
        }

        var value = lower.Scale == 1 && upper.Scale > 1 && lower.Value < upper.Value / upper.Scale ? lower.Value * upper.Scale : lower.Value;
        var isSameKind = lower.Kind == upper.Kind || lower.Kind == QuantityKind.Number || upper.Kind == QuantityKind.Number;
        return value < upper.Value && isSameKind && (lower.Currency is null || upper.Currency is null || lower.Currency == upper.Currency) ? upper : null;
    }

    /// <summary>Whether a plain number is a name, a mark or a clock time.</summary>
    private bool IsNoQuantity(int index, Amount amount)
    {
        var before = index > sentence.First ? tokens[index - 1].Form : "";
        var next = amount.End < sentence.End ? tokens[amount.End].Form : "";
        var isSingle = amount.End == index + 1;
        if (before.Length > 0 && (lexicon.NumberingWords.Contains(before) || before is "#" or "[" or "/" || (before.Length == 1 && Characters.IsApostrophe(before[0]))))
        {
            return true;
        }

        // "F-35", "Covid-19": joined by a hyphen to a word before it.
        if (IsDash(before) && IsTight(index) && index - 2 >= sentence.First && IsTight(index - 1) && char.IsLetter(tokens[index - 2].Form[^1]))
        {
            return true;
        }

        if (next is "a.m." or "p.m." or "am" or "pm" or "AM" or "PM" or "o'clock" or "/" or "°" || (next is "p.m" or "a.m"))
        {
            return true;
        }

        // A list mark at the beginning: "1." or "2)".
        if (isSingle && index == sentence.First && next is "." or ")")
        {
            return true;
        }

        // "71 years old", "71-year-old": ages are no times, and no counts either.
        if ((IsDash(next) ? At(amount.End + 1) : next) is "year" or "years")
        {
            return true;
        }

        // "two-thirds", "one half".
        if (isSingle && !amount.IsDigits && lexicon.FractionWords.Contains(IsDash(next) ? At(amount.End + 1) : next))
        {
            return true;
        }

        return isSingle && IsPronounOne(index, before, next);
    }

    /// <summary>"one" that is no number: "one of", "no one", "this one".</summary>
    private bool IsPronounOne(int index, string before, string next)
    {
        var token = tokens[index];
        if (!token.Form.Equals("one", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        return (token.Xpos.Length > 0 && token.Xpos != "CD") || next is "of" or "another" or "'s" or "’s" or "who" or "that" or "." or ","
            || before.ToLowerInvariant() is "no" or "this" or "that" or "the" or "any" or "every" or "each" or "another" or "which" or "not";
    }

    /// <summary>Adds the longest qualifier that stands right before, over a "between".</summary>
    private Quantity WithQualifier(Quantity quantity)
    {
        var end = quantity.Tokens.First;
        if (quantity.UpperValue is not null && At(end - 1).Equals("between", StringComparison.OrdinalIgnoreCase))
        {
            end--;
        }

        for (var words = Math.Min(lexicon.LongestQualifier, end - _start); words > 0; words--)
        {
            var phrase = Phrase(end - words, words);
            if (lexicon.Qualifiers.Contains(phrase))
            {
                return quantity with { Qualifier = phrase.ToLowerInvariant(), QualifierTokens = new TokenRange(end - words, end) };
            }
        }

        return quantity;
    }
}
