using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>The agreements that an article has spoken of so far, by what is known of each: topic, parties, and where it was named last.</summary>
internal sealed class KnownAgreements
{
    private readonly MentionBoard _board;
    private readonly List<Known> _known = [];

    public KnownAgreements(MentionBoard board) => _board = board;

    /// <summary>Notes that the entity was spoken of at this token.</summary>
    public void Meet(Entity entity, string family, ImmutableArray<string> parties, int token)
    {
        var index = _known.FindIndex(known => known.Entity == entity);
        if (index < 0)
            _known.Add(new Known(entity, family, parties, token));
        else
            _known[index] = _known[index] with { Token = token, Parties = _known[index].Parties.Length > 0 ? _known[index].Parties : parties };
    }

    /// <summary>The entity for a phrase with a name or with its parties: one of this article, one of the gazetteer, or a new one.</summary>
    public Entity Named(AgreementPhrase phrase, string label)
    {
        if (phrase.Parties.Length < 2 && phrase.Family is "cost" or "forces" && _known.LastOrDefault(known => known.Parties.Length >= 2) is { } pair)
            phrase = phrase with { Parties = pair.Parties };
        return Existing(phrase) ?? new Entity(phrase.Class, label);
    }

    /// <summary>The entity for an agreement that the text only describes.</summary>
    public Entity Described(AgreementPhrase phrase, string label) => (phrase.Family.Length > 0 ? Existing(phrase) : null) ?? new Entity(phrase.Class, label) { LocalKey = _board.LocalKey(label) };

    /// <summary>The agreement that everybody calls by its subject and a country that the text up to the end of the sentence names: "the nuclear deal"; null where there is none, or a new one is told of.</summary>
    public Entity? BySubject(AgreementPhrase phrase, Sentence sentence)
    {
        if (phrase.Family.Length == 0 || phrase.Phrase.IsIndefinite || phrase.Parties.Length > 1)
            return null;
        var table = _board.Knowledge.Lexicon["agreement-subjects"];
        var label = _board.In(new TokenRange(0, sentence.Tokens.End), Kg.Country).Select(mention => table.Find($"{phrase.Family} {mention.Entity.Country}", "label")).FirstOrDefault(found => found is not null);
        return label is not null && _board.Knowledge.Gazetteer.Entries.FirstOrDefault(entry => entry.Label == label && _board.Knowledge.IsA(entry.Class, Kg.Agreement)) is { } entry ? GazetteerDetector.EntityOf(entry) : null;
    }

    /// <summary>The agreement of this article, or of the gazetteer, that is between these parties and about the same; null where there is none.</summary>
    public Entity? Existing(AgreementPhrase phrase) => Matching(phrase)?.Entity ?? FromGazetteer(phrase);

    /// <summary>The agreement before the token that a description fits: one that is called by the same word ("the treaty": a treaty) before others, the last before earlier ones; null where there is none.</summary>
    public Entity? LastFitting(AgreementPhrase phrase, int before) =>
        _known.Where(known => known.Token < before && Fits(known, phrase))
            .MaxBy(known => (known.Entity.Label.EndsWith(_board.Tree[phrase.Head].Lemma, StringComparison.OrdinalIgnoreCase), known.Token))?.Entity;

    /// <summary>Whether an agreement was spoken of in that sentence or in one of the two before it.</summary>
    public bool IsFresh(int sentence) => _known.Exists(known => sentence - _board.Tree.SentenceOf(known.Token) is >= 0 and <= 2);

    /// <summary>What an agreement of that class is about.</summary>
    public string FamilyOf(Entity entity)
    {
        if (_known.FirstOrDefault(known => known.Entity == entity) is { Family.Length: > 0 } found)
            return found.Family;
        var topics = _board.Knowledge.Lexicon["agreement-topics"];
        var local = entity.Class.Value[Kg.Namespace.Length..];
        return _board.Knowledge.Lexicon["agreement-classes"].Find(local, "family")
            ?? entity.Label.ToLowerInvariant().Split([' ', '-', '–']).Select(word => topics.Find(word, "family")).LastOrDefault(family => family is not null) ?? "";
    }

    private Known? Matching(AgreementPhrase phrase) =>
        phrase.Parties.Length < 2 ? null
            : _known.FirstOrDefault(known => SameFamily(known.Family, phrase.Family) && known.Parties.SequenceEqual(phrase.Parties, StringComparer.Ordinal));

    private Entity? FromGazetteer(AgreementPhrase phrase)
    {
        if (phrase.Parties.Length < 2)
            return null;
        var entry = _board.Knowledge.Gazetteer.OfClass(phrase.Class).FirstOrDefault(entry =>
            entry.Parties.SequenceEqual(phrase.Parties, StringComparer.Ordinal)
            && phrase.Family.Length > 0 && FamilyOf(GazetteerDetector.EntityOf(entry)) == phrase.Family);
        return entry is null ? null : GazetteerDetector.EntityOf(entry);
    }

    private static bool Fits(Known known, AgreementPhrase phrase) =>
        SameFamily(known.Family, phrase.Family) && (phrase.Family == "alliance") == (known.Family == "alliance")
        && (phrase.Parties.Length == 0 || known.Parties.Length == 0 || phrase.Parties.All(code => known.Parties.Contains(code, StringComparer.Ordinal)));

    private static bool SameFamily(string known, string wanted) => wanted.Length == 0 || known == wanted;

    private sealed record Known(Entity Entity, string Family, ImmutableArray<string> Parties, int Token);
}
