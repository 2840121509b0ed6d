using System.Collections.Immutable;
using KnowledgeGraph.Articles;

namespace KnowledgeGraph.Extraction;

/// <summary>A citation in offsets into the file as read: the cited stretches of one sentence and the sentence around them.</summary>
/// <param name="Spans">The stretches, in order; at least one.</param>
/// <param name="Sentence">The sentence that holds them; the stretch itself for a citation of metadata.</param>
internal sealed record SourceEvidence(ImmutableArray<SourceSpan> Spans, SourceSpan Sentence)
{
    /// <inheritdoc/>
    public bool Equals(SourceEvidence? other) => other is not null && Spans.SequenceEqual(other.Spans);

    /// <inheritdoc/>
    public override int GetHashCode() => Spans.Aggregate(17, (hash, span) => HashCode.Combine(hash, span));

    /// <summary>The cited text, stretches joined by a line feed.</summary>
    public string TextIn(string source) => string.Join('\n', Spans.Select(span => span.Of(source)));

    /// <summary>The citation of some evidence of an article's analysed text.</summary>
    public static SourceEvidence Of(ArticleContext context, Evidence evidence)
    {
        var sentence = context.Document.Sentences.FirstOrDefault(s => s.Span.Overlaps(evidence.Spans[0]))?.Span ?? evidence.Spans[0];
        var body = context.Article.Body;
        var spans = evidence.Spans.Select(span => body.ToSource(span.Start, span.End)).ToImmutableArray();
        var whole = body.ToSource(Math.Min(sentence.Start, evidence.Spans[0].Start), Math.Max(sentence.End, evidence.Spans[^1].End));
        return new SourceEvidence(spans, whole);
    }
}
