using System.Collections.Immutable;
using KnowledgeGraph.Language.Treebanks;

namespace KnowledgeGraph.Language.Evaluation;

/// <summary>Turns a treebank's reading and the pipeline's into what is scored.</summary>
internal static class Readings
{
    /// <summary>What the treebank says.</summary>
    public static ScoredText Of(TreebankDocument document)
    {
        var visible = new VisibleCharacters(document.Text);
        var words = ImmutableArray.CreateBuilder<ScoredWord>();
        var sentences = ImmutableArray.CreateBuilder<TextSpan>();
        var names = new NameCollector();
        foreach (var (sentence, spans) in document.Sentences.Zip(document.TokenSpans))
        {
            int first = words.Count;
            names.EndSentence();
            foreach (var (token, span) in sentence.Tokens.Zip(spans))
            {
                foreach (var (word, wordSpan) in sentence.Words.Skip(token.Words.First).Take(token.Words.Length).Zip(TreebankDocument.WordSpans(sentence, token, span)))
                {
                    words.Add(Word(word, visible.Of(span), token.IsMultiword, first));
                    names.Add(visible.Of(wordSpan), word.MiscValue("NER") ?? "O");
                }
            }

            sentences.Add(visible.Of(new TextSpan(spans[0].Start, spans[^1].End)));
        }

        return new ScoredText([.. document.TokenSpans.SelectMany(spans => spans).Select(visible.Of)], sentences.ToImmutable(), words.ToImmutable(), names.Names);
    }

    /// <summary>What the pipeline says.</summary>
    /// <param name="document">The annotated text.</param>
    /// <param name="surface">The surface tokens, as ranges of tokens.</param>
    public static ScoredText Of(AnnotatedDocument document, IReadOnlyList<TokenRange> surface)
    {
        var visible = new VisibleCharacters(document.Text);
        var words = ImmutableArray.CreateBuilder<ScoredWord>(document.Tokens.Length);
        var tokens = ImmutableArray.CreateBuilder<TextSpan>(surface.Count);
        string[] features = TokenFeatures.Of(document);
        foreach (TokenRange range in surface)
        {
            TextSpan span = visible.Of(TextSpan.Cover(document.Tokens[range.First].Span, document.Tokens[range.End - 1].Span));
            tokens.Add(span);
            for (int i = range.First; i < range.End; i++)
            {
                Token token = document.Tokens[i];
                words.Add(new ScoredWord(span, range.Length > 1, token.Form)
                {
                    Upos = token.Upos.ToString(),
                    Features = ScoredFeatures.Of(features[i]),
                    Lemma = token.Lemma,
                    Head = token.Head,
                    Relation = Universal(token.Deprel),
                });
            }
        }

        return new ScoredText(
            tokens.MoveToImmutable(),
            [.. document.Sentences.Select(sentence => visible.Of(sentence.Span))],
            words.MoveToImmutable(),
            [.. document.Names.Select(name => (visible.Of(name.Span), NameTypeCodes.Of(name.Type)))]);
    }

    private static ScoredWord Word(ConlluWord word, TextSpan span, bool isMultiword, int first) => new(span, isMultiword, word.Form)
    {
        Upos = word.Upos,
        Features = ScoredFeatures.Of(word.Features),
        Lemma = word.Lemma,
        Head = word.Head < 0 ? -1 : first + word.Head,
        Relation = Universal(word.Relation),
    };

    private static string Universal(string relation) => relation.Split(':')[0];

    /// <summary>Puts names together from labels.</summary>
    private sealed class NameCollector
    {
        private readonly ImmutableArray<(TextSpan Span, string Type)>.Builder _names = ImmutableArray.CreateBuilder<(TextSpan, string)>();
        private bool _isOpen;

        public ImmutableArray<(TextSpan Span, string Type)> Names => _names.ToImmutable();

        public void EndSentence() => _isOpen = false;

        public void Add(TextSpan span, string label)
        {
            if (label.Length < 3)
            {
                _isOpen = false;
            }
            else if (label[0] == 'I' && _isOpen && _names[^1].Type == label[2..])
            {
                _names[^1] = (TextSpan.Cover(_names[^1].Span, span), label[2..]);
            }
            else
            {
                _names.Add((span, label[2..]));
                _isOpen = true;
            }
        }
    }
}
