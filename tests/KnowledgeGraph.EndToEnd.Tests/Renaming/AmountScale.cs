using System.Globalization;
using System.Text;

namespace KnowledgeGraph.EndToEnd.Tests.Renaming;

/// <summary>Replaces a number by another that is written alike: the digits that count are multiplied, zeros, commas and point stay where they are.</summary>
/// <param name="Hundredths">The factor in hundredths, above 100 and below 1000.</param>
internal sealed record AmountScale(int Hundredths)
{
    /// <summary>"50,000" gives "90,000", "1.87" gives "3.27" with a factor of 1.75.</summary>
    public string Apply(string number)
    {
        int point = number.IndexOf('.', StringComparison.Ordinal);
        int decimals = point < 0 ? 0 : number.Length - point - 1;
        string digits = string.Concat(number.Where(char.IsAsciiDigit));
        string counting = digits.TrimStart('0').TrimEnd('0');
        if (counting.Length == 0)
            return number;
        long scaled = ((long.Parse(counting, CultureInfo.InvariantCulture) * Hundredths) + 50) / 100;
        string result = scaled.ToString(CultureInfo.InvariantCulture) + new string('0', digits.Length - digits.TrimEnd('0').Length);
        string whole = decimals == 0 ? result : result.PadLeft(decimals + 1, '0')[..^decimals];
        string fraction = decimals == 0 ? "" : "." + result[^decimals..];
        return (number.Contains(',', StringComparison.Ordinal) ? Grouped(whole) : whole) + fraction;
    }

    private static string Grouped(string digits)
    {
        var text = new StringBuilder(digits);
        for (int at = digits.Length - 3; at > 0; at -= 3)
            text.Insert(at, ',');
        return text.ToString();
    }
}
