using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Language.Writing;

/// <summary>Writes all layers as one JSON object; every item has "start" and "end", UTF-16 offsets into the input, end exclusive.</summary>
internal static partial class JsonAnnotations
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Bytes kept back before they go to the stream.</summary>
    private const int MostPending = 1 << 16;

    /// <summary>Writes the document, with a line break at the end.</summary>
    public static void Write(AnnotatedDocument document, Stream stream, Func<TextSpan, TextSpan> place)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            WriteArray(json, "sentences", document.Sentences, sentence => WriteSentence(json, document, sentence, place));
            WriteArray(json, "names", document.Names, name =>
            {
                WriteSpan(json, document, name.Span, name.Tokens, place);
                json.WriteString("type", NameTypeCodes.Of(name.Type));
            });
            WriteArray(json, "times", document.Times, time => WriteTime(json, document, time, place));
            WriteArray(json, "quantities", document.Quantities, quantity => WriteQuantity(json, document, quantity, place));
            WriteArray(json, "quotations", document.Quotations, quotation => WriteQuotation(json, document, quotation, place));
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
            if (json.BytesPending > MostPending)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter json, AnnotatedDocument document, TextSpan span, TokenRange tokens, Func<TextSpan, TextSpan> place)
    {
        TextSpan input = place(span);
        json.WriteNumber("start", input.Start);
        json.WriteNumber("end", input.End);
        json.WriteString("text", document.TextOf(span));
        json.WriteNumber("firstToken", tokens.First);
        json.WriteNumber("endToken", tokens.End);
    }

    private static void WriteSentence(Utf8JsonWriter json, AnnotatedDocument document, Sentence sentence, Func<TextSpan, TextSpan> place)
    {
        WriteSpan(json, document, sentence.Span, sentence.Tokens, place);
        json.WriteNumber("paragraph", sentence.Paragraph);
        WriteArray(json, "tokens", Enumerable.Range(sentence.Tokens.First, sentence.Tokens.Length), index =>
        {
            Token token = document.Tokens[index];
            TextSpan input = place(token.Span);
            json.WriteNumber("index", index);
            json.WriteNumber("start", input.Start);
            json.WriteNumber("end", input.End);
            json.WriteString("form", token.Form);
            json.WriteString("lemma", token.Lemma);
            if (token.Xpos.Length > 0)
            {
                json.WriteString("upos", token.Upos.ToString());
                json.WriteString("xpos", token.Xpos);
            }

            if (token.Deprel.Length > 0)
            {
                json.WriteNumber("head", token.Head);
                json.WriteString("deprel", token.Deprel);
            }
        });
    }
}
