namespace KnowledgeGraph.Extraction;

/// <summary>Makes the label of an event from what its mentions say, and tells whether that is a name that holds across articles.</summary>
internal sealed class EventLabels
{
    private const int LongestAcronym = 6;
    private const int LongestLabel = 90;

    private readonly LexiconTable _familyNamesFirst;

    public EventLabels(Lexicon lexicon) => _familyNamesFirst = lexicon["family-names-first"];

    /// <summary>The label, and whether the event is one resource in whichever article it is spoken of.</summary>
    public (string Label, bool IsName) Of(IReadOnlyList<EventMention> mentions)
    {
        var first = mentions[0];
        if (mentions.Select(mention => mention.Name).FirstOrDefault(name => name is not null) is { } name)
            return (name, true);
        var place = Place(mentions);
        var year = mentions.Select(mention => mention.Time?.Time.Start.LexicalForm).FirstOrDefault(date => date is { Length: >= 4 } && char.IsDigit(date[3]))?[..4];
        if (first.Class == Kg.Term("Summit") && mentions.Select(mention => mention.Body).FirstOrDefault(entity => entity is not null) is { } body)
            return place is not null ? ($"{Short(body)} {place.Label} summit", true) : year is not null ? ($"{year} {Short(body)} summit", true) : ($"{Short(body)} summit", false);
        if (first.Class == Kg.Term("Election"))
            return (year is null ? Longest(mentions) : $"{year} {Longest(mentions)}", year is not null);
        var label = Describe(mentions, place);
        return (label.Length > LongestLabel ? label[..label.LastIndexOf(' ', LongestLabel)] : label, false);
    }

    private string Describe(IReadOnlyList<EventMention> mentions, Entity? place)
    {
        var first = mentions[0];
        if (first.IsVerbal && first.Rest.Length > 0)
            return $"{first.Noun} {first.Rest}";
        var noun = first.Class == Kg.Term("PressConference") || first.IsVerbal ? first.Noun : Longest(mentions);
        var actors = mentions.SelectMany(mention => mention.In("participant").Concat(mention.In("organizer")).Concat(mention.In("chair"))).Distinct()
            .Where(actor => !IsIn(noun, actor)).Take(2).Select(Surname).ToList();
        var label = actors.Count > 0 ? $"{string.Join('-', actors)} {noun}" : noun;
        var target = mentions.SelectMany(mention => mention.In("target")).FirstOrDefault();
        if (target is not null)
            label += $" {(first.Noun.EndsWith("attack", StringComparison.Ordinal) || first.Noun.EndsWith("strike", StringComparison.Ordinal) || first.Noun.EndsWith("raid", StringComparison.Ordinal) ? "on" : "of")} {target.Label}";
        return place is null || label.Contains(place.Label, StringComparison.Ordinal) || place == target ? label : $"{label} {(first.Class == Kg.Term("Visit") ? "to" : "in")} {place.Label}";
    }

    private static Entity? Place(IReadOnlyList<EventMention> mentions) =>
        mentions.SelectMany(mention => mention.In("location")).OrderBy(place => place.Class == Kg.Country).FirstOrDefault();

    private static string Longest(IReadOnlyList<EventMention> mentions) =>
        mentions.Select(mention => mention.Phrase.Length > 0 ? mention.Phrase : mention.Noun).MaxBy(phrase => phrase.Length) ?? mentions[0].Noun;

    /// <summary>Whether the noun phrase names the actor already ("U.S." in "U.S.-Peru talks").</summary>
    private bool IsIn(string noun, Entity actor) =>
        (actor.Entry?.AltLabels ?? []).Concat(actor.Entry?.Demonyms ?? []).Append(actor.Label).Append(Surname(actor)).Any(form => noun.Contains(form, StringComparison.Ordinal));

    private string Surname(Entity actor)
    {
        if (actor.Class != Kg.Person)
            return actor.Label;
        var first = actor.Label.Split(' ')[0];
        return _familyNamesFirst.Contains(first) ? first : PersonNames.SurnameForms(actor.Label).FirstOrDefault(actor.Label);
    }

    /// <summary>The acronym of an organization where it has one.</summary>
    private static string Short(Entity body) =>
        (body.Entry?.AltLabels ?? []).Append(body.Label).Where(form => form.Length is > 1 and <= LongestAcronym && form.All(c => char.IsUpper(c) || char.IsDigit(c)))
            .OrderBy(form => form.Length).ThenBy(form => form, StringComparer.Ordinal).FirstOrDefault(body.Label);
}
