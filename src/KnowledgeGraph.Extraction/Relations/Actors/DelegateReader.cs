using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>For which countries nameless people act: "the foreign ministers of Peru and Chile", "Peruvian and Chilean troops", "the two countries' envoys".</summary>
internal sealed class DelegateReader
{
    private readonly ArticleContext _context;
    private readonly LexiconTable _nouns;
    private readonly PairReader _pairs;

    public DelegateReader(ArticleContext context)
    {
        _context = context;
        _nouns = context.Knowledge.Lexicon["delegate-nouns"];
        _pairs = new PairReader(context);
    }

    private SyntaxTree Tree => _context.Tree;

    /// <summary>The countries in the order of the text; none where the token is no such plural, or the text does not say whose they are.</summary>
    public ImmutableArray<Actor> At(int noun)
    {
        if (noun < 0 || Tree[noun].Xpos is not ("NNS" or "NNPS") || !_nouns.Contains(Tree[noun].Lemma.ToLowerInvariant()))
            return [];
        var sentence = _context.SentenceOf(noun).Tokens;
        var before = Before(noun, sentence);
        return before.Length > 0 ? before : Behind(noun, sentence);
    }

    /// <summary>Where the words that belong to the noun end: behind "of Peru and Chile".</summary>
    public int EndOf(int noun)
    {
        var found = At(noun);
        return found.Length == 0 ? noun + 1 : Math.Max(noun + 1, found.Max(actor => actor.Tokens.End));
    }

    private ImmutableArray<Actor> Before(int noun, TokenRange sentence)
    {
        var found = new List<Actor>();
        for (var at = noun - 1; at >= sentence.First; at--)
        {
            if (CountryAt(at) is { } country)
            {
                found.Insert(0, new Actor(country.Entity, country.Tokens));
                at = country.Tokens.First;
            }
            else if (found.Count == 0 && Tree[at].Form is "'s" or "’s" or "'" or "’" && at > sentence.First && _pairs.At(at - 1) is { Length: > 0 } pair)
                return [.. pair.Select(entity => new Actor(entity, new TokenRange(at - 1, noun + 1)))];
            else if (!(found.Count == 0 ? Tree[at].Upos is Upos.ADJ or Upos.NOUN or Upos.PROPN or Upos.PART || Tree[at].Form is "-" : Tree[at].Lemma == "and" || Tree[at].Form is "," or "-" or "–"))
                break;
        }

        return [.. found.Distinct()];
    }

    private ImmutableArray<Actor> Behind(int noun, TokenRange sentence)
    {
        var at = noun + 1;
        if (at + 1 >= sentence.End || Tree[at].Lemma is not ("of" or "from"))
            return [];
        var found = ImmutableArray.CreateBuilder<Actor>();
        for (at++; at < sentence.End; at++)
        {
            if (CountryAt(at) is { } country)
            {
                found.Add(new Actor(country.Entity, country.Tokens));
                at = country.Tokens.End - 1;
            }
            else if (!(Tree[at].Upos is Upos.DET || Tree[at].Lemma is "and" or "both" || Tree[at].Form == ","))
                break;
        }

        return found.ToImmutable();
    }

    private Mention? CountryAt(int token) => _context.Covering(token) is { } mention && mention.Class == Kg.Country && mention.Form != MentionForm.Pronoun ? mention : null;
}
