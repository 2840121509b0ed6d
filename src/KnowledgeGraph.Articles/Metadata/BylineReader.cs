using System.Text.RegularExpressions;

namespace KnowledgeGraph.Articles.Metadata;

/// <summary>Reads bylines: "By Jane Doe and John Roe | The Daily Bugle", "Story by JANE DOE", "Jane Doe, The Daily Bugle".</summary>
internal sealed partial class BylineReader(PublisherMatcher publishers)
{
    private const int LongestByline = 200;

    /// <summary>The facts of a byline, or null when the line is none: every piece of it must be understood.</summary>
    public List<LineFact>? Read(string line)
    {
        if (line.Length > LongestByline)
            return null;
        var match = By().Match(line);
        if (match.Success)
            return ReadNames(line, match.Length, line.Length);
        return ReadNames(line, 0, line.Length) is { } facts && facts.Exists(fact => fact.Kind == FactKind.Publisher && publishers.IsKnown(fact.Value))
            && facts.Exists(fact => fact.Kind == FactKind.Author) ? facts : null;
    }

    /// <summary>A field of a longer line that is a byline with its "By".</summary>
    public List<LineFact>? ReadField(string field, int offset)
    {
        var match = By().Match(field);
        if (!match.Success || ReadNames(field, match.Length, field.Length) is not { } facts)
            return null;
        return facts.ConvertAll(fact => fact with { Start = fact.Start + offset, End = fact.End + offset });
    }

    /// <summary>Names, media and roles in a range of a line; null when a piece is none of them, or when there is no name at all.</summary>
    public List<LineFact>? ReadNames(string line, int start, int end)
    {
        var facts = new List<LineFact>();
        var dates = DateParser.FindAll(line).Where(date => date.Start >= start).ToList();
        facts.AddRange(dates.Select(date => new LineFact(FactKind.Date, "", date.Start, date.End, date.Date)));
        var mask = line.ToCharArray();
        foreach (var date in dates)
            Array.Fill(mask, '|', date.Start, date.End - date.Start);
        foreach (Match joint in Joint().Matches(line))
            Array.Fill(mask, '|', joint.Index, joint.Length);
        foreach (Match piece in Piece().Matches(new string(mask, start, end - start)))
        {
            var (from, to) = Trimmed(line, start + piece.Index, start + piece.Index + piece.Length);
            if (to <= from || Role().IsMatch(line[from..to]))
                continue;
            if (Classify(line[from..to], from, to) is not { } fact)
                return null;
            facts.Add(fact);
        }
        return facts.Exists(fact => fact.Kind is FactKind.Author or FactKind.Publisher) ? facts : null;
    }

    private LineFact? Classify(string text, int from, int to)
    {
        if (publishers.IsLikely(text))
            return new LineFact(FactKind.Publisher, text, from, to);
        if (PersonNames.IsName(text))
            return new LineFact(FactKind.Author, PersonNames.Display(text), from, to);
        return null;
    }

    private static (int From, int To) Trimmed(string line, int from, int to)
    {
        while (from < to && !char.IsLetterOrDigit(line[from]))
            from++;
        while (to > from && !char.IsLetterOrDigit(line[to - 1]) && !(line[to - 1] == '.' && to - 2 >= from && (char.IsUpper(line[to - 2]) || line[to - 2] == 'r')))
            to--;
        return (from, to);
    }

    [GeneratedRegex(@"^\W{0,3}(?:(?:source:|story|text|article|report|analysis|opinion|commentary|column|words|written|reported|posted|published|a report)\s+)?by\b:?\s+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex By();

    [GeneratedRegex(@"[^|•·,;/()\[\]\t]+", RegexOptions.CultureInvariant)]
    private static partial Regex Piece();

    [GeneratedRegex(@"\s(?:(?:and|&|with|for|-|–|—)\s|in\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Joint();

    [GeneratedRegex(@"^(?:(?:our|the|a|an|and|in|with|for|by|from|of|at|special|to|staff|senior|chief|foreign|diplomatic|political|defence|defense|business|world|national|security|economics?|managing|deputy|associate|guest|contributing|freelance|writers?|reporters?|correspondents?|editors?|columnists?|contributors?|journalists?|analysts?|opinion|bureau|team|desk|agencies|updated|published|posted|jr|sr|ph\.?d|and)\b[.\s]*)+$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Role();
}
