using System.Globalization;
using KnowledgeGraph.Language.Treebanks;

namespace KnowledgeGraph.Language.Writing;

/// <summary>Writes CoNLL-U (https://universaldependencies.org/format.html): words with clitics as ranges, "# text", "# newpar", and in the last column Start, End, NER, SpaceAfter.</summary>
internal sealed class ConlluWriter
{
    private const string Nothing = "_";

    private readonly AnnotatedDocument _document;
    private readonly TextWriter _writer;
    private readonly Func<TextSpan, TextSpan> _place;
    private readonly string[] _features;
    private readonly string[] _names;

    private ConlluWriter(AnnotatedDocument document, TextWriter writer, Func<TextSpan, TextSpan> place)
    {
        (_document, _writer, _place) = (document, writer, place);
        (_features, _names) = (TokenFeatures.Of(document), NameTags.Of(document));
    }

    /// <summary>Writes all sentences.</summary>
    public static void Write(AnnotatedDocument document, TextWriter writer, Func<TextSpan, TextSpan> place)
    {
        var conllu = new ConlluWriter(document, writer, place);
        int paragraph = -1;
        int number = 0;
        foreach (var (span, sentence) in Parts(document))
        {
            int of = sentence?.Paragraph ?? ParagraphOf(document, span);
            if (of != paragraph)
            {
                writer.WriteLine("# newpar");
                paragraph = of;
            }

            writer.WriteLine($"# sent_id = {Text(++number)}");
            writer.WriteLine($"# text = {OneLine.Of(document.TextOf(span))}");
            if (sentence is null)
            {
                conllu.WritePassage(span);
            }
            else
            {
                conllu.WriteWords(sentence);
            }

            writer.WriteLine();
        }
    }

    /// <summary>Sentences and, between them, foreign passages, which have no sentence.</summary>
    private static IEnumerable<(TextSpan Span, Sentence? Sentence)> Parts(AnnotatedDocument document) =>
        document.Sentences.Select(sentence => (sentence.Span, (Sentence?)sentence)).Concat(document.ForeignPassages.Select(passage => (passage, (Sentence?)null))).OrderBy(part => part.Item1.Start);

    private static int ParagraphOf(AnnotatedDocument document, TextSpan span)
    {
        int index = 0;
        while (!document.Paragraphs[index].Contains(span))
        {
            index++;
        }

        return index;
    }

    /// <summary>A passage that was not read: what white space separates, without a guess at its grammar.</summary>
    private void WritePassage(TextSpan passage)
    {
        int number = 0;
        int start = passage.Start;
        while (start < passage.End)
        {
            int end = start;
            while (end < passage.End && !char.IsWhiteSpace(_document.Text[end]))
            {
                end++;
            }

            if (end > start)
            {
                number++;
                string form = _document.Text[start..end];
                WriteRow(Text(number), form, form, "X", "FW", "Foreign=Yes", number == 1 ? "0" : "1", number == 1 ? "root" : "flat:foreign", Nothing, Misc(new TextSpan(start, end), "O", IsTight(end)));
            }

            start = end + 1;
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Or(string value) => value.Length == 0 ? Nothing : value;

    private void WriteWords(Sentence sentence)
    {
        foreach (TokenRange token in SurfaceTokens.Of(_document.Tokens, sentence.Tokens))
        {
            if (token.Length > 1)
            {
                TextSpan span = TextSpan.Cover(_document.Tokens[token.First].Span, _document.Tokens[token.End - 1].Span);
                string range = $"{Text(token.First - sentence.Tokens.First + 1)}-{Text(token.End - sentence.Tokens.First)}";
                WriteRow(range, _document.TextOf(span), Nothing, Nothing, Nothing, Nothing, Nothing, Nothing, Nothing, Misc(span, null, IsTight(token)));
            }

            for (int i = token.First; i < token.End; i++)
            {
                WriteWord(i, sentence.Tokens.First, token.Length == 1 && IsTight(token));
            }
        }
    }

    private void WriteWord(int index, int first, bool isTight)
    {
        Token token = _document.Tokens[index];
        bool isTagged = token.Xpos.Length > 0;
        bool hasTree = token.Deprel.Length > 0;
        WriteRow(
            Text(index - first + 1),
            token.Form,
            token.Lemma,
            isTagged ? token.Upos.ToString() : Nothing,
            Or(token.Xpos),
            _features[index],
            hasTree ? Text(token.Head < 0 ? 0 : token.Head - first + 1) : Nothing,
            Or(token.Deprel),
            Nothing,
            Misc(token.Span, _names[index], isTight));
    }

    private void WriteRow(params ReadOnlySpan<string> columns)
    {
        for (int i = 0; i < columns.Length; i++)
        {
            if (i > 0)
            {
                _writer.Write('\t');
            }

            _writer.Write(columns[i]);
        }

        _writer.WriteLine();
    }

    private bool IsTight(TokenRange token) => IsTight(_document.Tokens[token.End - 1].Span.End);

    /// <summary>Whether the next token follows without white space, be it in the next sentence.</summary>
    private bool IsTight(int end) => end < _document.Text.Length && !char.IsWhiteSpace(_document.Text[end]);

    private string Misc(TextSpan span, string? name, bool isTight)
    {
        TextSpan input = _place(span);
        return $"Start={Text(input.Start)}|End={Text(input.End)}{(name is null ? "" : $"|NER={name}")}{(isTight ? "|SpaceAfter=No" : "")}";
    }
}
