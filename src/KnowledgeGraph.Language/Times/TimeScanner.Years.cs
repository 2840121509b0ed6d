using System.Globalization;

namespace KnowledgeGraph.Language;

internal sealed partial class TimeScanner
{
    /// <summary>"fiscal 2022", "fiscal year 2022", "FY2022", "the 2022 fiscal year".</summary>
    private TimeExpression? ReadFiscalYear(int index)
    {
        var form = At(index);
        if (form.StartsWith("FY", StringComparison.Ordinal))
        {
            var (digits, end) = form.Length == 2 ? (At(index + 1), index + 2) : (form[2..], index + 1);
            return FiscalYear(digits) is { } short2 ? Make(index, end, TimeKind.FiscalYear) with { Year = short2 } : null;
        }

        if (Has(index, "fiscal"))
        {
            var at = Has(index + 1, "year") ? index + 2 : index + 1;
            return YearAt(at) is { } year ? Make(index, at + 1, TimeKind.FiscalYear) with { Year = year } : null;
        }

        return YearAt(index) is { } before && Has(index + 1, "fiscal") && Has(index + 2, "year")
            ? Make(index, index + 3, TimeKind.FiscalYear) with { Year = before }
            : null;
    }

    private static int? FiscalYear(string digits) =>
        digits.Length is 2 or 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? (digits.Length == 2 ? 2000 + year : year) : null;

    /// <summary>"1970s", "1990's", "mid-1980s", "'90s".</summary>
    private TimeExpression? ReadDecade(int index)
    {
        var form = At(index);
        var digits = form.StartsWith("mid-", StringComparison.OrdinalIgnoreCase) ? form[4..] : form;
        if (digits.Length < 3 || digits[^1] != 's')
        {
            return null;
        }

        digits = Characters.IsApostrophe(digits[^2]) ? digits[..^2] : digits[..^1];
        var isShort = Characters.IsApostrophe(digits[0]) && digits.Length == 3;
        digits = isShort ? digits[1..] : digits;
        if (digits[^1] != '0' || digits.Length != (isShort ? 2 : 4) || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is > 2190)
        {
            return null;
        }

        return Make(index, index + 1, TimeKind.Decade) with { Year = isShort ? year + 1900 : year, IsApproximate = form.Length > 4 && form[3] == '-' };
    }

    /// <summary>A year alone, where its neighbours say that it is one.</summary>
    private TimeExpression? ReadYear(int index)
    {
        if (At(index).StartsWith("mid-", StringComparison.OrdinalIgnoreCase) && int.TryParse(At(index).AsSpan(4), NumberStyles.None, CultureInfo.InvariantCulture, out var vague) && vague is > 1000 and < 2200)
        {
            return Make(index, index + 1, TimeKind.Calendar) with { Year = vague, IsApproximate = true };
        }

        if (ReadLastYear(index) is { } last)
        {
            return last;
        }

        if (YearAt(index) is not { } year || IsCounted(index) || !(IsCuedBefore(index) || IsCuedBehind(index, year)))
        {
            return null;
        }

        return Make(index, index + 1, TimeKind.Calendar) with { Year = year };
    }

    /// <summary>The end of a range close behind its first year: "2016-2020", "1990-95"; of the same kind as the first.</summary>
    private TimeExpression? ReadLastYear(int index)
    {
        if (times.Count == _firstTime || LastEnd != index - 1 || !IsHyphen(index - 1) || times[^1] is not { Year: { } first, Month: null, Kind: TimeKind.Calendar or TimeKind.FiscalYear })
        {
            return null;
        }

        var isShort = At(index) is { Length: 2 } form && char.IsAsciiDigit(form[0]) && char.IsAsciiDigit(form[1]);
        var year = isShort ? first - (first % 100) + int.Parse(At(index), NumberStyles.None, CultureInfo.InvariantCulture) : YearAt(index);
        return year > first ? Make(index, index + 1, times[^1].Kind) with { Year = year } : null;
    }

    /// <summary>Something is counted, measured or paid: "2000 troops", "$1950", "1,000 to 2000 yen".</summary>
    private bool IsCounted(int index)
    {
        var (before, next) = (At(index - 1), At(index + 1));
        if (before.Length > 0 && (Characters.IsCurrencySign(before[^1]) || before is "." or "#" or "No." or "+"))
        {
            return true;
        }

        if (next.Length == 0)
        {
            return false;
        }

        if (next is "%" or "percent" or "people" or "per" || Value(TimeWordRole.Unit, index + 1) is not null || lexicon.Numbers.Read(tokens, index + 1, sentence.End) is { IsDigits: false })
        {
            return true;
        }

        var tag = tokens[index + 1].Xpos;
        return tag == "NNS" || (tag.Length == 0 && char.IsLower(next[0]) && next.Length > 3 && next[^1] == 's' && next[^2] is not ('s' or 'u' or 'i'));
    }

    private bool IsCuedBefore(int index)
    {
        var before = At(index - 1).ToLowerInvariant();
        if (lexicon.YearCues.Contains(before) || lexicon.Is(TimeWordRole.Vague, before) || before is "(" or "year")
        {
            return true;
        }

        // A further year of a list or range: "from 1994 to 1998", "2018 and 2019", "1994-98".
        return times.Count > _firstTime && times[^1] is { Kind: TimeKind.Calendar, Year: not null } && LastEnd == index - 1 && (IsHyphen(index - 1) || before is "to" or "and" or "or" or "," or "through");
    }

    /// <summary>"the 2016 election", "2015 law": a year of our times before a noun, and not behind another number; or the first of a range.</summary>
    private bool IsCuedBehind(int index, int year)
    {
        if (IsHyphen(index + 1) && YearAt(index + 2) is { } last && last > year)
        {
            return true;
        }

        var next = At(index + 1);
        if (year is < 1500 or > 2100 || next.Length == 0)
        {
            return false;
        }

        var isNounBehind = char.IsLetter(next[0]) && next.Length > 2 && !lexicon.YearCues.Contains(next) && !(tokens[index + 1].Xpos is "IN" or "MD" or "CC" or "VBD" or "VBZ" or "VBP");
        var before = At(index - 1);
        return (isNounBehind || next is "'s" or "’s" or "-") && (before.Length == 0 || char.IsLetter(before[0]) || before is "," or "“" or "\"" or "'s" or "’s");
    }
}
