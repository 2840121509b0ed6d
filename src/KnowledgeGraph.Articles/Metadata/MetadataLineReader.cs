using System.Text.RegularExpressions;

namespace KnowledgeGraph.Articles.Metadata;

/// <summary>Reads lines that say nothing but who published an article, who wrote it, when and where.</summary>
internal sealed partial class MetadataLineReader
{
    private const int LongestLine = 240;
    private const int LongestRemainder = 60;

    private readonly PublisherMatcher _publishers;
    private readonly BylineReader _bylines;
    private readonly CreditLineReader _credits;

    public MetadataLineReader(PublisherMatcher publishers)
    {
        _publishers = publishers;
        _bylines = new BylineReader(publishers);
        _credits = new CreditLineReader(_bylines);
    }

    /// <summary>The facts of a line, or null when the line is something else. A line of times and labels alone gives an empty list.</summary>
    public List<LineFact>? Read(string line)
    {
        if (line.Length is 0 or > LongestLine)
            return null;
        return ReadSourceLine(line) ?? ReadLabelled(line) ?? _bylines.Read(line) ?? ReadDateLine(line) ?? ReadBare(line);
    }

    /// <summary>Who worked on the article, where the line closes a report of an agency; null for anything else.</summary>
    public List<LineFact>? ReadCreditLine(string line) => _credits.Read(line);

    /// <summary>A line that is nothing but the name of a medium or a person; null for anything else. To be asked only beside other metadata.</summary>
    public LineFact? ReadCredit(string line)
    {
        if (_publishers.IsLikely(line))
            return new LineFact(FactKind.Publisher, line, 0, line.Length);
        return PersonNames.IsName(line) && line.Count(c => c == ' ') <= 2 ? new LineFact(FactKind.Author, PersonNames.Display(line), 0, line.Length) : null;
    }

    // (From The Daily Bugle, May 3, 2021)
    private List<LineFact>? ReadSourceLine(string line)
    {
        var match = SourceLine().Match(line);
        if (!match.Success)
            return null;
        var facts = new List<LineFact>();
        var group = match.Groups["rest"];
        foreach (var date in DateParser.FindAll(group.Value))
            facts.Add(new LineFact(FactKind.SourceDate, "", group.Index + date.Start, group.Index + date.End, date.Date));
        foreach (var (start, end) in Fields(line, group.Index, group.Index + group.Length, facts))
        {
            var text = line[start..end];
            if (_publishers.IsLikely(text) || (match.Groups["open"].Success && char.IsUpper(text[0]) && text.Length <= LongestRemainder))
                facts.Add(new LineFact(FactKind.Publisher, text, start, end));
            else if (!Label().IsMatch(text))
                return null;
        }
        return facts.Count == 0 ? null : facts;
    }

    // Publisher: The Daily Bugle
    private List<LineFact>? ReadLabelled(string line)
    {
        var match = KeyValue().Match(line);
        if (!match.Success)
            return null;
        var value = match.Groups["value"];
        var (start, end) = (value.Index, value.Index + value.Length);
        switch (match.Groups["key"].Value.ToLowerInvariant())
        {
            case "title" or "headline":
                return [new LineFact(FactKind.Headline, value.Value, start, end)];
            case "section":
                return [new LineFact(FactKind.Section, value.Value, start, end)];
            case "url" or "link" or "source" when MetadataDraft.IsWebAddress(value.Value):
                return [new LineFact(FactKind.Url, value.Value, start, end)];
            case "publisher" or "publication" or "outlet" or "newspaper":
                return [new LineFact(FactKind.Publisher, value.Value, start, end)];
            case "source":
                return _publishers.IsLikely(value.Value) ? [new LineFact(FactKind.Publisher, value.Value, start, end)] : null;
            case "author" or "authors" or "byline" or "writer":
                return _bylines.ReadNames(line, start, end);
            default:
                return null;
        }
    }

    // 14:07 GMT, March 5, 2021 | The Daily Bugle
    private List<LineFact>? ReadDateLine(string line)
    {
        var facts = new List<LineFact>();
        var labelStart = 0;
        foreach (var date in DateParser.FindAll(line))
        {
            facts.Add(new LineFact(KindOf(line[labelStart..date.Start]), "", date.Start, date.End, date.Date));
            labelStart = date.End;
        }
        var hasTime = Time().IsMatch(line);
        if (facts.Count == 0 && !hasTime)
            return null;
        var unknown = 0;
        foreach (var (start, end) in Fields(line, 0, line.Length, [.. facts]))
        {
            var text = line[start..end];
            if (Label().IsMatch(text))
                continue;
            if (_publishers.IsLikely(text))
                facts.Add(new LineFact(FactKind.Publisher, text, start, end));
            else if (_bylines.ReadField(text, start) is { } authors)
                facts.AddRange(authors);
            else
                unknown += text.Length;
        }
        var mayHoldMore = facts.Count > 0 && unknown <= LongestRemainder && line.AsSpan().IndexOfAny('|', '•', '·') >= 0;
        return unknown == 0 || mayHoldMore ? facts : null;
    }

    private List<LineFact>? ReadBare(string line)
    {
        if (MetadataDraft.IsWebAddress(line))
            return [new LineFact(FactKind.Url, line, 0, line.Length)];
        return _publishers.IsKnown(line) ? [new LineFact(FactKind.Publisher, line, 0, line.Length)] : null;
    }

    private static FactKind KindOf(string label)
    {
        if (UpdateLabel().IsMatch(label))
            return FactKind.UpdateDate;
        return PublishLabel().IsMatch(label) ? FactKind.LabelledDate : FactKind.Date;
    }

    /// <summary>What is left of a line between its facts, times and separators.</summary>
    private static List<(int Start, int End)> Fields(string line, int start, int end, List<LineFact> facts)
    {
        var mask = line.ToCharArray();
        foreach (var fact in facts)
            Array.Fill(mask, '|', fact.Start, fact.End - fact.Start);
        foreach (Match match in Time().Matches(line))
            Array.Fill(mask, '|', match.Index, match.Length);
        var fields = new List<(int, int)>();
        foreach (Match match in Field().Matches(new string(mask, start, end - start)))
        {
            var (from, to) = (start + match.Index, start + match.Index + match.Length);
            while (from < to && !char.IsLetterOrDigit(line[from]))
                from++;
            while (to > from && !char.IsLetterOrDigit(line[to - 1]) && line[to - 1] is not '.')
                to--;
            if (to > from)
                fields.Add((from, to));
        }
        return fields;
    }

    [GeneratedRegex(@"^(?<open>[(\[])?\s*(?:from|source:?|first published (?:in|by|on)|originally published (?:in|by|on)|published (?:in|by)|reprinted from|courtesy:?)\s+(?<rest>[^()\[\]]{2,120}?)\s*[)\]]?\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SourceLine();

    [GeneratedRegex(@"^(?<key>title|headline|section|url|link|source|publisher|publication|outlet|newspaper|authors?|byline|writer)\s*:\s+(?<value>\S.*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex KeyValue();

    [GeneratedRegex(@"(?<![\w.])(?:\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\b\.?)?|\d{1,2}h\d{2}|\d{1,2}\s*[ap]\.?m\b\.?|\d{4}(?=\s*(?:GMT|UTC|hrs|hours)))(?:\s*(?:hrs|hours))?(?:\s*\(?(?:[ECMP][SD]?T|[A-Z]{1,3}ST|GMT|UTC|CEST|CET|EEST|EET|JST|KST|HKT|SGT|WIB|WAT|CAT|EAT|Z)\b\)?(?:\s?[+-]\d{1,2}(?::?\d{2})?)?)?(?!\w)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Time();

    [GeneratedRegex(@"[^|•·,;/–—\t()\[\]]+?(?=\s+-\s+|[|•·,;/–—\t()\[\]]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Field();

    [GeneratedRegex(@"^(?:(?:first|originally|last|on|at|by|in|and|as|of|the|date|dated|day|time|published|publish|posted|post|updated?|modified|created|issued|released?|release|filed|uploaded|online|edition|local|ist|am|pm|gmt|utc|jst|est|edt|et|bst|cet|cest|pst|pdt|pt|mon|tues?|wed|thu|thurs?|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d{1,3}|mins?|minutes?|hours?|days?|weeks?|months?|an?|read|views?|ago|comments?)\b[\s.:]*)+$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Label();

    [GeneratedRegex(@"updat|modif|revis|correct", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UpdateLabel();

    [GeneratedRegex(@"publish|posted|issued|release|\bdated?\b|created|filed", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PublishLabel();
}
