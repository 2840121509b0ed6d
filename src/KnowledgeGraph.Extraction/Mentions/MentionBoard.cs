using System.Collections.Immutable;
using KnowledgeGraph.Language;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>Where the detectors of one article put what they find, in their order; what an earlier one took, a later one sees. Lives only while the mentions of one article are made.</summary>
internal sealed class MentionBoard
{
    private readonly List<Mention> _mentions = [];
    private readonly Mention?[] _taken;

    public MentionBoard(AnnotatedDocument document, DomainKnowledge knowledge, string slug, DateOnly? date)
    {
        Document = document;
        Knowledge = knowledge;
        Slug = slug;
        Date = date;
        Tree = new SyntaxTree(document);
        _taken = new Mention?[document.Tokens.Length];
    }

    public AnnotatedDocument Document { get; }

    public DomainKnowledge Knowledge { get; }

    public SyntaxTree Tree { get; }

    /// <summary>The article's slug, part of the key of what has no name.</summary>
    public string Slug { get; }

    /// <summary>The article's date, where it is known to the day.</summary>
    public DateOnly? Date { get; }

    /// <summary>ISO codes of the countries that the article is at home in; empty where that is not known.</summary>
    public ImmutableArray<string> Homes { get; init; } = [];

    /// <summary>What was found so far, in the order of finding.</summary>
    public IReadOnlyList<Mention> Mentions => _mentions;

    /// <summary>The longest mention so far that covers the token; null where there is none.</summary>
    public Mention? At(int token) => _taken[token];

    /// <summary>Whether any token of the range is covered by a mention already.</summary>
    public bool IsTaken(TokenRange tokens)
    {
        for (var i = tokens.First; i < tokens.End; i++)
        {
            if (_taken[i] is not null)
                return true;
        }

        return false;
    }

    /// <summary>Puts a mention on the board; mentions may nest, the longer one is then what <see cref="At"/> gives.</summary>
    public Mention Add(TokenRange tokens, int head, MentionForm form, Entity entity)
    {
        if (entity.Class == Kg.Country && form != MentionForm.Pronoun)
            head = TopOf(tokens, head);
        var mention = new Mention(tokens, head, Tree.SpanOf(tokens), form, entity);
        _mentions.Add(mention);
        for (var i = tokens.First; i < tokens.End; i++)
        {
            if (_taken[i] is not { } other || other.Tokens.Length <= tokens.Length)
                _taken[i] = mention;
        }

        return mention;
    }

    /// <summary>Takes a mention off the board: what an earlier detector took it for, it is not.</summary>
    public void Remove(Mention mention)
    {
        _mentions.Remove(mention);
        for (var i = mention.Tokens.First; i < mention.Tokens.End; i++)
            _taken[i] = _mentions.Where(other => other.Tokens.Contains(i)).MaxBy(other => other.Tokens.Length);
    }

    /// <summary>The token of a name that hangs on a word outside it; of flat names the first.</summary>
    private int TopOf(TokenRange tokens, int head) =>
        Enumerable.Range(tokens.First, tokens.Length).FirstOrDefault(token => !tokens.Contains(Document.Tokens[token].Head), head);

    /// <summary>The mentions of that class or its subclasses that lie wholly in the tokens, in the order of the text.</summary>
    public IEnumerable<Mention> In(TokenRange tokens, Iri ancestor) =>
        _mentions.Where(mention => mention.Tokens.First >= tokens.First && mention.Tokens.End <= tokens.End && Knowledge.IsA(mention.Class, ancestor))
            .OrderBy(mention => mention.Span);

    /// <summary>The mentions of that class or its subclasses that end before the token, the nearest first.</summary>
    public IEnumerable<Mention> Before(int token, Iri ancestor) =>
        _mentions.Where(mention => mention.Tokens.End <= token && Knowledge.IsA(mention.Class, ancestor)).OrderByDescending(mention => mention.Tokens.End).ThenBy(mention => mention.Span);

    /// <summary>Ordinal among equals, for the key of a thing without a name.</summary>
    public string LocalKey(string label)
    {
        var equals = _mentions.Select(mention => mention.Entity).Distinct().Count(entity => entity.Label == label && entity.LocalKey is not null);
        return $"{Slug}|{label}|{equals}";
    }
}
