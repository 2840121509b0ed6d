namespace KnowledgeGraph.Language;

internal sealed partial class TimeScanner
{
    /// <summary>"six months", "two-day", "the past decade", "for a year".</summary>
    private TimeExpression? ReadDuration(int index)
    {
        var isStretch = Value(TimeWordRole.Shift, index) is not null || Value(TimeWordRole.Span, index) is not null;
        var at = isStretch ? index + 1 : index;
        if (isStretch && Value(TimeWordRole.Unit, at) is { } unit && (TimeWordIsSpan(index) || unit >= (int)TimeUnit.Decade))
        {
            return Make(index, at + 1, TimeKind.Duration) with { Amount = 1, Unit = (TimeUnit)unit };
        }

        if (ReadLength(at) is not { } length || IsAge(length.End) || (!isStretch && IsRate(at, length.End)))
        {
            return null;
        }

        return Make(index, length.End, TimeKind.Duration) with { Amount = length.Amount, Unit = length.Unit };
    }

    /// <summary>"71 years old", "71-year-old", "45 years of age".</summary>
    private bool IsAge(int end) => Has(end, "old") || Has(end - 1, "old") || (Has(end, "of") && Has(end + 1, "age"));

    private bool TimeWordIsSpan(int index) => Value(TimeWordRole.Span, index) is not null;

    /// <summary>"annual", "per year", "every two years", "a year" behind a sum.</summary>
    private TimeExpression? ReadRate(int index)
    {
        if (Value(TimeWordRole.Rate, index) is { } rate)
        {
            return Make(index, index + 1, TimeKind.Rate) with { Amount = 1, Unit = (TimeUnit)rate };
        }

        if (Value(TimeWordRole.Every, index) is not null)
        {
            if (Value(TimeWordRole.Unit, index + 1) is { } unit && IsSingular(index + 1))
            {
                return Make(index, index + 2, TimeKind.Rate) with { Amount = 1, Unit = (TimeUnit)unit };
            }

            return ReadLength(index + 1) is { IsHyphenated: false } length
                ? Make(index, length.End, TimeKind.Rate) with { Amount = length.Amount, Unit = length.Unit }
                : Has(index, "per") && Has(index + 1, "annum") ? Make(index, index + 2, TimeKind.Rate) with { Amount = 1, Unit = TimeUnit.Year } : null;
        }

        return At(index) is "a" && Value(TimeWordRole.Unit, index + 1) is { } per && IsSingular(index + 1) && IsRate(index, index + 2)
            ? Make(index, index + 2, TimeKind.Rate) with { Amount = 1, Unit = (TimeUnit)per }
            : null;
    }

    /// <summary>Whether "a year" tells how often: it follows a sum, a number or a noun, not a preposition, verb or clause mark.</summary>
    private bool IsRate(int index, int end)
    {
        if (At(index) is not "a" || end != index + 2 || index == sentence.First || At(end) is "of" || Value(TimeWordRole.Unit, index + 1) >= (int)TimeUnit.Decade)
        {
            return false;
        }

        var before = tokens[index - 1];
        var isWord = char.IsLetterOrDigit(before.Form[0]) || before.Form is "%" or ")";
        return isWord && !lexicon.DurationCues.Contains(before.Form) && before.Upos is not (Upos.VERB or Upos.ADP or Upos.AUX or Upos.SCONJ or Upos.CCONJ);
    }

    /// <summary>A number and a unit of time, also joined by a hyphen and followed by "-long" or "-old".</summary>
    private TimeLength? ReadLength(int index)
    {
        if (index >= sentence.End)
        {
            return null;
        }

        if (Has(index, "half") && At(index + 1) is "a" or "an" && Value(TimeWordRole.Unit, index + 2) is { } whole && HalfOf((TimeUnit)whole) is { } half)
        {
            return new TimeLength(index + 3, half.Amount, half.Unit, false);
        }

        if (ReadCount(index) is not { } count)
        {
            return null;
        }

        var (next, amount) = count;
        var isHyphenated = IsTightHyphen(next);
        next += isHyphenated ? 1 : 0;
        if (Value(TimeWordRole.Unit, next) is not { } unit)
        {
            return null;
        }

        if (unit == (int)TimeUnit.Year && amount * 2 == decimal.Truncate(amount * 2) && amount != decimal.Truncate(amount))
        {
            (amount, unit) = (amount * 12, (int)TimeUnit.Month);
        }

        if (amount != decimal.Truncate(amount) || amount > 1_000_000 || amount < 1)
        {
            return null;
        }

        next++;
        if (IsTightHyphen(next) && At(next + 1) is "long" or "old")
        {
            next += 2;
            isHyphenated = true;
        }

        return new TimeLength(next, (int)amount, (TimeUnit)unit, isHyphenated);
    }

    /// <summary>The number before a unit; "a" is one.</summary>
    private (int Next, decimal Amount)? ReadCount(int index)
    {
        if (At(index) is "a" or "an" or "A" or "An" && Value(TimeWordRole.Unit, index + 1) is not null)
        {
            return (index + 1, 1);
        }

        return lexicon.Numbers.Read(tokens, index, sentence.End) is { } number ? (number.End, number.Value) : null;
    }

    private static (int Amount, TimeUnit Unit)? HalfOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Century => (50, TimeUnit.Year),
        TimeUnit.Decade => (5, TimeUnit.Year),
        TimeUnit.Year => (6, TimeUnit.Month),
        TimeUnit.Day => (12, TimeUnit.Hour),
        TimeUnit.Hour => (30, TimeUnit.Minute),
        _ => null,
    };

    private readonly record struct TimeLength(int End, int Amount, TimeUnit Unit, bool IsHyphenated);
}
