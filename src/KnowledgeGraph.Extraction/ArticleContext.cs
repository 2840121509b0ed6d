using System.Collections.Immutable;
using KnowledgeGraph.Articles;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>One article with all that is known of its language: what every relation extractor reads. Immutable.</summary>
internal sealed class ArticleContext
{
    private readonly ILookup<int, Mention> _byHead;
    private readonly Mention?[] _covering;
    private readonly Lazy<ImmutableArray<RuleFiring>> _findings;

    public ArticleContext(Article article, AnnotatedDocument document, DomainKnowledge knowledge, IEnumerable<Mention> mentions)
    {
        Article = article;
        Document = document;
        Knowledge = knowledge;
        Tree = new SyntaxTree(document);
        _findings = new(() => [.. new RuleReader(this).Read(knowledge.OtherRules).Where(firing => firing.Status == FactualStatus.Asserted)]);
        Factuality = new Factuality(document, Tree, knowledge.Lexicon);
        Mentions = [.. mentions.OrderBy(mention => mention.Span).ThenBy(mention => mention.Entity.Label, StringComparer.Ordinal)];
        _byHead = Mentions.ToLookup(mention => mention.Head);
        _covering = new Mention?[document.Tokens.Length];
        foreach (var mention in Mentions.OrderBy(mention => mention.Tokens.Length).Reverse())
        {
            for (var token = mention.Tokens.First; token < mention.Tokens.End; token++)
                _covering[token] = mention;
        }
    }

    public Article Article { get; }

    public AnnotatedDocument Document { get; }

    public SyntaxTree Tree { get; }

    public Factuality Factuality { get; }

    public DomainKnowledge Knowledge { get; }

    /// <summary>All mentions, in the order of the text; they may nest ("Japan" in "the Japan-U.S. Security Treaty") but do not cross.</summary>
    public ImmutableArray<Mention> Mentions { get; }

    /// <summary>What the rules of the ontology folder find that the article asserts, events left out, in the order of the text.</summary>
    public ImmutableArray<RuleFiring> Findings => _findings.Value;

    /// <summary>The events of the article; their mentions by nouns are among <see cref="Mentions"/>.</summary>
    public ImmutableArray<FoundEvent> Events { get; init; } = [];

    /// <summary>The longest mention whose head is this token; null where there is none.</summary>
    public Mention? HeadedBy(int token) => token < 0 ? null : _byHead[token].MaxBy(mention => mention.Tokens.Length);

    /// <summary>The shortest mention that covers this token; null where there is none.</summary>
    public Mention? Covering(int token) => token < 0 ? null : _covering[token];

    /// <summary>The mentions that lie wholly in these tokens, in order.</summary>
    public IEnumerable<Mention> In(TokenRange tokens) =>
        Mentions.Where(mention => mention.Tokens.First >= tokens.First && mention.Tokens.End <= tokens.End);

    /// <summary>Whether the mention lies inside a longer one ("Japan" in "the Japan-U.S. Security Treaty").</summary>
    public bool IsNested(Mention mention) =>
        Mentions.Any(other => other.Tokens.Length > mention.Tokens.Length && other.Tokens.First <= mention.Tokens.First && mention.Tokens.End <= other.Tokens.End);

    /// <summary>Whether the entity's class is <paramref name="ancestor"/> or one of its subclasses.</summary>
    public bool IsA(Mention? mention, Rdf.Iri ancestor) => mention is not null && Knowledge.IsA(mention.Class, ancestor);

    /// <summary>The sentence that holds the token.</summary>
    public Sentence SentenceOf(int token) => Document.Sentences[Tree.SentenceOf(token)];

    /// <summary>The sentences that share at least one character with the span, in order.</summary>
    public IEnumerable<Sentence> SentencesIn(TextSpan span) => Document.Sentences.Where(sentence => sentence.Span.Overlaps(span));

    /// <summary>The quotation that the token stands in; the outermost where they nest; null outside.</summary>
    public Quotation? QuotationAt(int token)
    {
        var offset = Document.Tokens[token].Span.Start;
        return Document.Quotations.FirstOrDefault(quotation => quotation.Span.Contains(offset));
    }

    /// <summary>Evidence from the first to the last of these tokens.</summary>
    public Evidence EvidenceAt(TokenRange tokens) => Evidence.At(Tree.SpanOf(tokens));

    /// <summary>Evidence from the first to the last of the given tokens, in whatever order they come.</summary>
    public Evidence EvidenceOver(params int[] tokens) => EvidenceAt(new TokenRange(tokens.Min(), tokens.Max() + 1));
}
