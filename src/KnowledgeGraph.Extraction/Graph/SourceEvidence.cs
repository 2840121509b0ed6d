using System.Collections.Immutable;
using KnowledgeGraph.Articles;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>A citation in offsets into the file as read.</summary>
/// <param name="Stretches">The cited stretches, in order; at least one, none longer than a sentence.</param>
internal sealed record SourceEvidence(ImmutableArray<CitedStretch> Stretches)
{
    /// <summary>The citation of a piece of metadata.</summary>
    public static SourceEvidence At(SourceSpan span) => new([new CitedStretch(span, span)]);

    /// <summary>The citation of some evidence of an article's analysed text; a stretch that runs over the end of a sentence becomes several.</summary>
    public static SourceEvidence Of(ArticleContext context, Evidence evidence)
    {
        var stretches = ImmutableArray.CreateBuilder<CitedStretch>();
        foreach (var span in evidence.Spans)
        {
            var before = stretches.Count;
            foreach (var sentence in context.SentencesIn(span))
            {
                var part = new TextSpan(Math.Max(span.Start, sentence.Span.Start), Math.Min(span.End, sentence.Span.End));
                stretches.Add(new CitedStretch(ToSource(context, part), ToSource(context, sentence.Span)));
            }

            if (stretches.Count == before)
                stretches.Add(new CitedStretch(ToSource(context, span), ToSource(context, span)));
        }

        return new SourceEvidence(stretches.ToImmutable());
    }

    /// <inheritdoc/>
    public bool Equals(SourceEvidence? other) => other is not null && Stretches.SequenceEqual(other.Stretches);

    /// <inheritdoc/>
    public override int GetHashCode() => Stretches.Aggregate(17, HashCode.Combine);

    /// <summary>The cited text, stretches joined by a line feed.</summary>
    public string TextIn(string source) => string.Join('\n', Stretches.Select(stretch => stretch.Span.Of(source)));

    private static SourceSpan ToSource(ArticleContext context, TextSpan span) => context.Article.Body.ToSource(span.Start, span.End);
}
