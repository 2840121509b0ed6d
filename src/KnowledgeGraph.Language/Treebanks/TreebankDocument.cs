using System.Collections.Immutable;
using System.Text;

namespace KnowledgeGraph.Language.Treebanks;

/// <summary>A document of a treebank with its text as it was before anybody cut it.</summary>
/// <param name="Text">The sentences joined by one space, with a blank line before each new paragraph.</param>
/// <param name="Paragraphs">The paragraphs of <paramref name="Text"/>.</param>
/// <param name="Sentences">The sentences.</param>
/// <param name="TokenSpans">Where the surface tokens of each sentence stand in <paramref name="Text"/>.</param>
internal sealed record TreebankDocument(
    string Text, ImmutableArray<TextSpan> Paragraphs, ImmutableArray<ConlluSentence> Sentences, ImmutableArray<ImmutableArray<TextSpan>> TokenSpans)
{
    /// <summary>The documents of a file, one after the other.</summary>
    /// <exception cref="TreebankFormatException">A token does not stand in the text of its sentence.</exception>
    public static IEnumerable<TreebankDocument> Of(IEnumerable<ConlluSentence> sentences, string sourceName)
    {
        var document = new List<ConlluSentence>();
        foreach (ConlluSentence sentence in sentences)
        {
            if (sentence.BeginsDocument && document.Count > 0)
            {
                yield return Of(document, sourceName);
                document.Clear();
            }

            document.Add(sentence);
        }

        if (document.Count > 0)
        {
            yield return Of(document, sourceName);
        }
    }

    /// <summary>Where the words of a token stand: one behind the other where they make up its form, otherwise each in the whole token.</summary>
    public static IEnumerable<TextSpan> WordSpans(ConlluSentence sentence, ConlluToken token, TextSpan span)
    {
        ConlluWord[] words = [.. sentence.Words.AsSpan()[token.Words.First..token.Words.End]];
        if (words.Length == 1 || string.Concat(words.Select(word => word.Form)).Length != span.Length)
        {
            return words.Select(_ => span);
        }

        int start = span.Start;
        return words.Select(word => new TextSpan(start, start += word.Form.Length)).ToArray();
    }

    private static TreebankDocument Of(List<ConlluSentence> sentences, string sourceName)
    {
        var text = new StringBuilder();
        var paragraphs = ImmutableArray.CreateBuilder<TextSpan>();
        var spans = ImmutableArray.CreateBuilder<ImmutableArray<TextSpan>>();
        int paragraph = 0;
        foreach (ConlluSentence sentence in sentences)
        {
            if (sentence.BeginsParagraph && text.Length > 0)
            {
                paragraphs.Add(new TextSpan(paragraph, text.Length));
                text.Append("\n\n");
                paragraph = text.Length;
            }
            else if (text.Length > 0)
            {
                text.Append(' ');
            }

            spans.Add(Find(sentence, text.Length, sourceName));
            text.Append(sentence.Text);
        }

        paragraphs.Add(new TextSpan(paragraph, text.Length));
        return new TreebankDocument(text.ToString(), paragraphs.ToImmutable(), [.. sentences], spans.ToImmutable());
    }

    private static ImmutableArray<TextSpan> Find(ConlluSentence sentence, int offset, string sourceName)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>(sentence.Tokens.Length);
        int at = 0;
        foreach (ConlluToken token in sentence.Tokens)
        {
            int start = -1;
            foreach (char character in token.Form.Where(character => !char.IsWhiteSpace(character)))
            {
                while (at < sentence.Text.Length && char.IsWhiteSpace(sentence.Text[at]))
                {
                    at++;
                }

                if (at == sentence.Text.Length || sentence.Text[at] != character)
                {
                    throw LanguageErrors.TextDiffers(sourceName, sentence.Line, token.Form);
                }

                start = start < 0 ? at : start;
                at++;
            }

            spans.Add(new TextSpan(offset + Math.Max(start, 0), offset + at));
        }

        return spans.MoveToImmutable();
    }
}
