using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Which two countries "the two countries", "both sides" are: those that the text has just spoken of, where it spoke of two.</summary>
internal sealed class PairReader
{
    /// <summary>How many sentences back a pair may have been named.</summary>
    public const int SentencesBack = 3;

    private readonly ArticleContext _context;
    private readonly LexiconTable _both;

    public PairReader(ArticleContext context)
    {
        _context = context;
        _both = context.Knowledge.Lexicon["both-parties"];
    }

    /// <summary>The two that the plural noun stands for, in the order of the text; none where it is no such noun, or the text leaves it open.</summary>
    public ImmutableArray<Entity> At(int noun)
    {
        if (!_both.Contains(_context.Tree[noun].Lemma) || _context.Tree[noun].Xpos is not ("NNS" or "NNPS"))
            return [];
        var sentence = _context.Tree.SentenceOf(noun);
        var here = Countries(_context.Document.Sentences[sentence].Tokens);
        if (here.Count >= 2)
            return here.Count == 2 ? [.. here] : [];
        return IsTwo(noun) ? Before(noun) : [];
    }

    /// <summary>The two countries that the sentences before the token name, the nearest first to name two; none where the first that name more than one name more than two.</summary>
    public ImmutableArray<Entity> Before(int token, int sentencesBack = SentencesBack)
    {
        var sentence = _context.Tree.SentenceOf(token);
        List<Entity> here = Countries(new TokenRange(_context.Document.Sentences[sentence].Tokens.First, token));
        if (here.Count >= 2)
            return here.Count == 2 ? [.. here] : [];
        for (var back = sentence - 1; back >= Math.Max(0, sentence - sentencesBack); back--)
        {
            here = Countries(_context.Document.Sentences[back].Tokens);
            if (here.Count >= 2)
                return here.Count == 2 ? [.. here] : [];
        }

        return [];
    }

    /// <summary>"the two countries", "both countries".</summary>
    private bool IsTwo(int noun)
    {
        var phrase = NounPhraseChunker.At(_context.Document, noun, _context.SentenceOf(noun).Tokens.First);
        return phrase.Determiner == "both" || Enumerable.Range(phrase.Tokens.First, phrase.Tokens.Length).Any(at => _context.Tree[at].Lemma.ToLowerInvariant() is "two" or "both");
    }

    private List<Entity> Countries(TokenRange tokens) => [.. _context.In(tokens).Where(mention => mention.Class == Kg.Country).Select(mention => mention.Entity).Distinct()];
}
