using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>The mentions of an article that can speak: persons, unnamed sources, organizations, and countries that are no mere attribute.</summary>
internal sealed class SpeakerMentions
{
    private readonly ArticleContext _context;
    private readonly ImmutableArray<Mention>[] _at;

    public SpeakerMentions(ArticleContext context)
    {
        _context = context;
        var at = new List<Mention>?[context.Document.Tokens.Length];
        foreach (var mention in context.Mentions.Where(CanSpeak))
        {
            for (var token = mention.Tokens.First; token < mention.Tokens.End; token++)
                (at[token] ??= []).Add(mention);
        }

        _at = [.. at.Select(list => list is null ? ImmutableArray<Mention>.Empty : [.. list])];
    }

    /// <summary>The speaker that the token heads: an unnamed source before what its phrase holds, a longer name before a shorter. "the Canadian side" is the country. Null where nobody can speak.</summary>
    public Mention? At(int token) => token < 0 ? null
        : _at[token].Where(mention => mention.Head == token || mention.Class == Kg.UnnamedSource || IsNamedPerson(mention))
            .OrderBy(mention => mention.Class == Kg.UnnamedSource ? 0 : 1).ThenByDescending(mention => mention.Tokens.Length).FirstOrDefault() ?? Side(token);

    /// <summary>The speaker at the token or in the name that the tree hangs on it: "opposition leader Jane Doe".</summary>
    public Mention? Around(int token) =>
        At(token) ?? (token < 0 ? null : _context.Tree.Children(token, "flat", "appos", "nmod:desc", "compound").Select(At).FirstOrDefault(mention => mention is not null && IsNamedPerson(mention)));

    /// <summary>The longest speaker that ends right before <paramref name="end"/>; null where there is none.</summary>
    public Mention? EndingAt(int end) => end <= 0 ? null : _at[end - 1].Where(mention => mention.Tokens.End == end && mention.Form != MentionForm.Attribute).MaxBy(mention => mention.Tokens.Length);

    /// <summary>
    /// Who is named by the noun phrase that begins at <paramref name="start"/>: "said Finnish Foreign Minister Jane Doe", "said a spokesman for the ministry", "said Doe's aide". A person's name before a source, a source
    /// before an organization or country, which has to be the phrase's last word. Reads the words in their order, for where a tree is wrong.
    /// </summary>
    public Mention? Leading(int start, int limit)
    {
        var end = PhraseEnd(start, limit);
        var inside = new List<Mention>();
        for (var token = start; token < end; token++)
            inside.AddRange(_at[token].Where(mention => mention.Tokens.First == token && !IsPossessive(mention) && mention.Form != MentionForm.Attribute));
        return inside.FirstOrDefault(IsNamedPerson) ?? inside.Where(mention => mention.Class == Kg.UnnamedSource).MaxBy(mention => mention.Tokens.Length)
            ?? inside.FirstOrDefault(mention => mention.Class == Kg.Person && mention.Tokens.End >= end)
            ?? inside.Where(mention => mention.Tokens.End >= end).MaxBy(mention => mention.Tokens.Length) ?? Apposed(end, limit);
    }

    /// <summary>"the head of the council, Jane Doe": the name behind the comma that ends the phrase and what hangs on it.</summary>
    public Mention? Apposed(int end, int limit)
    {
        var tokens = _context.Document.Tokens;
        for (var i = end; i + 1 < Math.Min(limit, end + 10); i++)
        {
            if (tokens[i].Upos is Upos.VERB or Upos.AUX or Upos.SCONJ || tokens[i].Form is "." or ";" or ":" || _context.QuotationAt(i) is not null)
                return null;
            if (tokens[i].Form == ",")
                return _at[i + 1].FirstOrDefault(mention => mention.Tokens.First == i + 1 && IsNamedPerson(mention));
        }

        return null;
    }

    /// <summary>End of the run of words that can stand before and in the head of a noun phrase.</summary>
    public int PhraseEnd(int start, int limit)
    {
        var tokens = _context.Document.Tokens;
        var end = start;
        while (end < limit && (_at[end].Any(mention => mention.Tokens.Contains(end) && mention.Tokens.First < end && mention.Tokens.First >= start)
            || tokens[end].Upos is Upos.DET or Upos.ADJ or Upos.NOUN or Upos.PROPN or Upos.NUM or Upos.PART or Upos.PRON or Upos.X || tokens[end].Form is "-" or "–"))
            end++;
        return end;
    }

    private bool IsPossessive(Mention mention) =>
        mention.Tokens.End < _context.Document.Tokens.Length && _context.Document.Tokens[mention.Tokens.End].Form is "'s" or "’s" or "'" or "’" && _context.Document.Tokens[mention.Tokens.End].Upos == Upos.PART;

    private static bool IsNamedPerson(Mention mention) => mention.Form == MentionForm.Name && mention.Class == Kg.Person;

    /// <summary>"the U.S. side", "the Canadian delegation": the country speaks.</summary>
    private Mention? Side(int token) =>
        !_context.Knowledge.Lexicon["side-heads"].Contains(_context.Tree[token].Lemma) ? null
            : _context.Mentions.Where(mention => mention.Class == Kg.Country && mention.Tokens.End <= token && token - mention.Tokens.End <= 1).MaxBy(mention => mention.Tokens.End);

    private bool CanSpeak(Mention mention) =>
        _context.IsA(mention, Kg.Person) || _context.IsA(mention, Kg.Organization) || (mention.Class == Kg.Country && mention.Form is not MentionForm.Attribute);
}
