using System.Text;
using KnowledgeGraph.Language.Writing;

namespace KnowledgeGraph.Language;

/// <summary>Writes annotated documents down, for people and for other programs: UTF-8 without byte order mark, lines ending in <c>\n</c>.</summary>
public static class AnnotationWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the document; the stream stays open.</summary>
    /// <param name="document">What is written. <see cref="AnnotationFormat.Tree"/> shows trees where a parser has run, words alone otherwise.</param>
    /// <param name="format">How.</param>
    /// <param name="stream">Where to.</param>
    /// <param name="toInput">Turns spans of the document's text into spans of what it was read from; null where that is the same.</param>
    public static void Write(AnnotatedDocument document, AnnotationFormat format, Stream stream, Func<TextSpan, TextSpan>? toInput = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(stream);
        Func<TextSpan, TextSpan> place = toInput ?? (span => span);
        if (format == AnnotationFormat.Json)
        {
            JsonAnnotations.Write(document, stream, place);
            return;
        }

        using var writer = new StreamWriter(stream, Utf8, 1 << 16, leaveOpen: true) { NewLine = "\n" };
        switch (format)
        {
            case AnnotationFormat.Conllu:
                ConlluWriter.Write(document, writer, place);
                break;
            case AnnotationFormat.Tree:
                TreeWriter.Write(document, writer);
                break;
            default:
                WriteNames(document, writer, place);
                break;
        }
    }

    private static void WriteNames(AnnotatedDocument document, TextWriter writer, Func<TextSpan, TextSpan> place)
    {
        foreach (NameSpan name in document.Names)
        {
            TextSpan span = place(name.Span);
            writer.WriteLine(string.Create(
                System.Globalization.CultureInfo.InvariantCulture, $"{span.Start}\t{span.End}\t{NameTypeCodes.Of(name.Type)}\t{OneLine.Of(document.TextOf(name.Span))}"));
        }
    }
}
