namespace KnowledgeGraph.Extraction;

/// <summary>When something holds: from a date to a date, each as precise as it is known ("2019", "2019-06", "197X").</summary>
/// <param name="From">The first date.</param>
/// <param name="To">The last date; the same as the first where one is known.</param>
internal readonly record struct FigureTime(string From, string To)
{
    /// <summary>One date of any precision.</summary>
    public static FigureTime At(string date) => new(date, date);

    /// <summary>Whether the two have no day in common: "2019" and "2019-06" may have, "2019" and "2020-01" have not.</summary>
    public bool IsApartFrom(FigureTime other) => IsBefore(To, other.From) || IsBefore(other.To, From);

    /// <summary>Whether every day of the one comes before every day of the other, as far as both are precise.</summary>
    private static bool IsBefore(string one, string other)
    {
        string last = one.TrimEnd('~', '?').Replace('X', '9'), first = other.TrimEnd('~', '?').Replace('X', '0');
        int length = Math.Min(last.Length, first.Length);
        return string.CompareOrdinal(last, 0, first, 0, length) < 0;
    }
}
