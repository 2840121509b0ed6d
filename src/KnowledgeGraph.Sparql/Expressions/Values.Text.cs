using System.Runtime.CompilerServices;
using System.Text;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Sparql.Expressions;

/// <content>The text of strings, IRIs and literals, in UTF-8 or UTF-16.</content>
internal sealed partial class Values
{
    // Where text is put that must be translated: what is in a buffer is good until the next one of the same number is asked for.
    private readonly byte[] _scratch = new byte[TermDictionary.ScratchSize * 3];
    private readonly byte[][] _bytes = [[], [], []];
    private readonly char[][] _chars = [[], [], []];

    /// <summary>The text of a value that has some: a string, a string with a language tag, an IRI or another literal that came from a term.</summary>
    /// <param name="value">The value.</param>
    /// <param name="buffer">0, 1 or 2: which buffer may be used; the text is good until the buffer is used again.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ReadOnlySpan<byte> Utf8(in Value value, int buffer)
    {
        if (value.Reference is null || value.Id != 0)
        {
            uint source = value.Id != 0 ? value.Id : value.TextId;
            return terms.LexicalUtf8(source, _scratch.AsSpan(buffer * TermDictionary.ScratchSize, TermDictionary.ScratchSize));
        }

        string text = TextOf(value.Reference);
        int most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_bytes[buffer].Length < most) _bytes[buffer] = new byte[Math.Max(256, most * 2)];
        return _bytes[buffer].AsSpan(0, Encoding.UTF8.GetBytes(text, _bytes[buffer]));
    }

    /// <summary>As <see cref="Utf8"/>, in UTF-16.</summary>
    public ReadOnlySpan<char> Chars(in Value value, int buffer)
    {
        if (value.Reference is not null && value.Id == 0) return TextOf(value.Reference);
        var utf8 = Utf8(value, buffer);
        if (_chars[buffer].Length < utf8.Length) _chars[buffer] = new char[Math.Max(256, utf8.Length * 2)];
        return _chars[buffer].AsSpan(0, Encoding.UTF8.GetChars(utf8, _chars[buffer]));
    }

    /// <summary>As <see cref="Utf8"/>, as a string of its own.</summary>
    public string Text(in Value value) =>
        value.Reference is not null && value.Id == 0 ? TextOf(value.Reference) : Encoding.UTF8.GetString(Utf8(value, 0));

    /// <summary>The lexical form of a literal, also of a number that was computed.</summary>
    public static Value LexicalString(in Value value)
    {
        if (value.Kind == ValueKind.String) return value;
        if (value.Id != 0) return Value.OfLexicalForm(value.Id);
        return Value.Of(value.Kind == ValueKind.LangString ? TextOf(value.Reference!) : LexicalForm.Of(value));
    }

    /// <summary>The language tag of a literal as written; empty where it has none.</summary>
    public ReadOnlySpan<byte> Language(in Value value)
    {
        if (value.Kind != ValueKind.LangString) return default;
        return value.Id != 0 ? terms.LanguageUtf8(value.Id) : Encoding.ASCII.GetBytes(((Literal)value.Reference!).Language!);
    }

    public TextDirection? Direction(in Value value)
    {
        if (value.Kind != ValueKind.LangString) return null;
        return value.Id != 0 ? terms.DirectionOf(value.Id) : ((Literal)value.Reference!).Direction;
    }

    /// <summary>A string with the language and direction of another, or a simple one where that has none.</summary>
    public Value Like(in Value model, string text)
    {
        if (model.Kind != ValueKind.LangString) return Value.Of(text);
        return Value.OfLanguageString(Literal.LanguageTagged(text, Encoding.ASCII.GetString(Language(model)), Direction(model)));
    }

    private static string TextOf(object reference) => reference as string ?? ((Literal)reference).LexicalForm;
}
