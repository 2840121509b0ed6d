using System.Globalization;
using System.Text;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql;

/// <summary>Reads the one term of a TSV cell: the terms of N-Triples, numbers and booleans without quotation marks, and strings between apostrophes.</summary>
/// <param name="text">The cell.</param>
/// <param name="sourceName">What messages call the document.</param>
/// <param name="line">Its line, from 0.</param>
/// <param name="column">Its first column, from 0.</param>
internal sealed class TsvTermReader(string text, string sourceName, int line, int column)
{
    private int _at;

    public Term Read()
    {
        try
        {
            if (BareNumbers.DatatypeOf(text) is { } number) return Literal.Typed(text, number);
            if (text is "true" or "false") return Literal.Typed(text, XsdVocabulary.Boolean);
            var term = ReadTerm(0);
            return _at == text.Length ? term : throw Unexpected("the end of the field");
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException and not SparqlResultsSyntaxException)
        {
            throw Fault(SparqlResultErrors.BadTerm(exception.Message), exception);
        }
    }

    private Term ReadTerm(int depth) => Peek() switch
    {
        '<' when text.AsSpan(_at).StartsWith("<<(") => ReadTriple(depth),
        '<' => ReadIri(),
        '_' => ReadBlankNode(),
        '"' or '\'' => ReadLiteral(),
        _ => throw Unexpected("a term: <…>, _:…, a number or a quoted string"),
    };

    private TripleTerm ReadTriple(int depth)
    {
        if (depth > TripleTermDepth.Maximum) throw Fault(SparqlResultErrors.TooDeep(TripleTermDepth.Maximum));
        _at += 3;
        var subject = ReadPart(depth);
        var predicate = ReadPart(depth);
        var @object = ReadPart(depth);
        SkipSpace();
        if (!text.AsSpan(_at).StartsWith(")>>")) throw Unexpected("')>>'");
        _at += 3;
        return TermWords.Triple(subject, predicate, @object);
    }

    private Term ReadPart(int depth)
    {
        SkipSpace();
        return ReadTerm(depth + 1);
    }

    private Iri ReadIri()
    {
        _at++;
        var value = new StringBuilder();
        while (Peek() != '>')
        {
            if (_at >= text.Length) throw Unexpected("'>'");
            if (text[_at] == '\\') ReadCodePoint(value);
            else value.Append(text[_at++]);
        }

        _at++;
        return Iri.Parse(value.ToString());
    }

    private BlankNode ReadBlankNode()
    {
        if (!text.AsSpan(_at).StartsWith("_:")) throw Unexpected("'_:'");
        int end = text.IndexOf(' ', _at);
        string label = text[(_at + 2)..(end < 0 ? text.Length : end)];
        _at = end < 0 ? text.Length : end;
        return new BlankNode(label);
    }

    private Literal ReadLiteral()
    {
        char quote = text[_at++];
        var lexical = new StringBuilder();
        while (Peek() != quote)
        {
            if (_at >= text.Length) throw Fault(SparqlResultErrors.OpenQuote());
            if (text[_at] == '\\') ReadEscape(lexical);
            else lexical.Append(text[_at++]);
        }

        _at++;
        if (Peek() == '@') return ReadLanguage(lexical.ToString());
        if (!text.AsSpan(_at).StartsWith("^^")) return Literal.String(lexical.ToString());
        _at += 2;
        return Peek() == '<' ? Literal.Typed(lexical.ToString(), ReadIri()) : throw Unexpected("a datatype between '<' and '>'");
    }

    private Literal ReadLanguage(string lexical)
    {
        int start = ++_at;
        while (_at < text.Length && (char.IsAsciiLetterOrDigit(text[_at]) || text[_at] == '-')) _at++;
        string tag = text[start.._at];
        int direction = tag.IndexOf("--", StringComparison.Ordinal);
        return direction < 0 ? Literal.LanguageTagged(lexical, tag) : Literal.LanguageTagged(lexical, tag[..direction], TermWords.Direction(tag[(direction + 2)..]));
    }

    private void ReadEscape(StringBuilder target)
    {
        char c = _at + 1 < text.Length ? text[_at + 1] : '\0';
        int known = "tbnrf\"'\\".IndexOf(c, StringComparison.Ordinal);
        if (known < 0)
        {
            ReadCodePoint(target);
            return;
        }

        target.Append("\t\b\n\r\f\"'\\"[known]);
        _at += 2;
    }

    private void ReadCodePoint(StringBuilder target)
    {
        char kind = _at + 1 < text.Length ? text[_at + 1] : '\0';
        int length = kind == 'u' ? 4 : kind == 'U' ? 8 : throw Fault(SparqlResultErrors.UnknownEscape(kind));
        int start = _at + 2;
        if (start + length > text.Length
            || !int.TryParse(text.AsSpan(start, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code)
            || !Rune.IsValid(code))
        {
            throw Fault(SparqlResultErrors.BadTerm($"'{text[_at..Math.Min(text.Length, start + length)]}' names no Unicode character"));
        }

        target.Append(new Rune(code).ToString());
        _at = start + length;
    }

    private void SkipSpace()
    {
        while (Peek() == ' ') _at++;
    }

    private char Peek() => _at < text.Length ? text[_at] : '\0';

    private SparqlResultsSyntaxException Unexpected(string expected) =>
        Fault(SparqlResultErrors.Unexpected(_at < text.Length ? $"'{text[_at]}'" : "the end of the field", expected));

    private SparqlResultsSyntaxException Fault(SparqlResultMessage message, Exception? inner = null) => new(sourceName, line, column + _at, message, inner);
}
