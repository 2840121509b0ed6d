using System.Runtime.CompilerServices;
using System.Text;

namespace KnowledgeGraph.Rdf;

/// <content>Literals and their datatypes.</content>
internal sealed partial class TurtleReader<TTerm, TSink>
{
    // Turtle 1.1 [13] literal; false where none begins here. Words are left to ReadIriOrLabel.
    [MethodImpl(HotPath.CompiledAtOnce)]
    private bool TryReadLiteral(out TTerm literal)
    {
        int c = _cursor.Peek();
        if (c is '"' or '\'')
        {
            literal = ReadTextLiteral();
            return true;
        }

        bool isNumber = c is (>= '0' and <= '9') or '+' or '-' || (c == '.' && TurtleCharacters.IsDigit(_cursor.Peek(1)));
        literal = isNumber ? ReadNumber() : default!;
        return isNumber;
    }

    [MethodImpl(HotPath.CompiledAtOnce)]
    private TTerm ReadNumber()
    {
        var kind = _terminals.PeekNumber(out int length);
        var datatype = Known(kind switch
        {
            TurtleNumber.Integer => TurtleVocabulary.Integer,
            TurtleNumber.Decimal => TurtleVocabulary.Decimal,
            _ => TurtleVocabulary.Double,
        });
        var literal = _sink.Literal(_cursor.Rest[..length], datatype);
        _cursor.Skip(length);
        return literal;
    }

    private TTerm BooleanLiteral(bool value) => _sink.Literal(value ? "true"u8 : "false"u8, Known(TurtleVocabulary.Boolean));

    // Turtle 1.1 [128s] RDFLiteral.
    [MethodImpl(HotPath.CompiledAtOnce)]
    private TTerm ReadTextLiteral()
    {
        var text = _terminals.ReadString();
        _terminals.SkipSpace();
        TTerm literal;
        if (_cursor.Peek() == '@')
        {
            var tag = _terminals.ReadLanguage(out var direction);
            literal = _sink.LanguageString(_terminals.TextOf(text), _cursor.FromMark(tag.Start, tag.Length), direction);
        }
        else if (_cursor.TryTake("^^"u8))
        {
            _terminals.SkipSpace();
            var datatype = ReadDatatype();
            literal = _sink.Literal(_terminals.TextOf(text), datatype);
        }
        else
        {
            literal = _sink.String(_terminals.TextOf(text));
        }

        _cursor.Release();
        return literal;
    }

    [MethodImpl(HotPath.CompiledAtOnce)]
    private TTerm ReadDatatype()
    {
        long place = _cursor.HoldPlace();
        if (_cursor.Peek() == '<')
        {
            var reference = _terminals.ReadIriReference();
            if (_datatypeReferences.TryFind(reference, out int slot, out var term)) return term;
            term = Datatype(Resolve(reference, place), place);
            _datatypeReferences.Keep(slot, reference, term);
            return term;
        }

        int length = PlainNameLength(_cursor.Rest, out int colon);
        if (length == 0) return ReadDatatypeName(place);
        var name = _cursor.Rest[..length];
        if (!_datatypeNames.TryFind(name, out int nameSlot, out var known))
        {
            if (!TryExpand(name, colon)) return ReadDatatypeName(place);
            known = Datatype(_expanded.Written, place);
            _datatypeNames.Keep(nameSlot, name, known);
        }

        _cursor.Skip(length);
        return known;
    }

    private TTerm ReadDatatypeName(long place)
    {
        const string Expected = "a datatype";
        if (_cursor.Peek() == '_')
        {
            _terminals.ReadBlankNodeLabel();
            throw _cursor.Error(RdfErrors.UnexpectedWord("_:", Expected));
        }

        string word = ReadWord();
        if (_cursor.Peek() == ':') return Datatype(ReadPrefixedNameText(word, place), place);
        throw word.Length > 0 ? _cursor.Error(RdfErrors.UnexpectedWord(word, Expected), place) : _cursor.Unexpected(Expected);
    }

    private TTerm Datatype(ReadOnlySpan<byte> iri, long place) => Utf8Iris.IsLanguageDatatype(iri)
        ? throw _cursor.Error(RdfErrors.LanguageMissing(Encoding.UTF8.GetString(iri)), place)
        : _sink.Iri(iri);
}
