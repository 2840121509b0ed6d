namespace KnowledgeGraph.Export;

/// <summary>A span of dates as somebody asks for it: bounds are days, months or years, and the last counts with all of it.</summary>
internal readonly record struct DateSpan(string? Since, string? Until)
{
    /// <summary>Whether anything is asked for.</summary>
    public bool IsGiven => Since is not null || Until is not null;

    /// <summary>Whether a date is inside. A date that is less precise than a bound is inside where a part of it is. The empty text is in no span that is given.</summary>
    public bool Holds(string date)
    {
        if (!IsGiven) return true;
        if (date.Length == 0) return false;
        return (Since is null || Compare(date, Since) >= 0) && (Until is null || Compare(date, Until) <= 0);
    }

    /// <summary>ISO 8601 dates compare as texts as far as both are precise; an X of EDTF stands for any digit.</summary>
    private static int Compare(string date, string bound)
    {
        for (int i = 0; i < Math.Min(date.Length, bound.Length); i++)
        {
            if (date[i] == 'X') return 0;
            if (date[i] != bound[i]) return date[i].CompareTo(bound[i]);
        }

        return 0;
    }
}
