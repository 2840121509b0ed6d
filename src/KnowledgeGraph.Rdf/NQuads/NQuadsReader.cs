using System.Runtime.CompilerServices;
using System.Text;

namespace KnowledgeGraph.Rdf;

/// <summary>Reads N-Quads, and N-Triples where no graphs are allowed: one statement a line. This part allows all that may be written and finds what may not.</summary>
/// <remarks>N-Quads 1.1 section 4, N-Triples 1.1 section 7, RDF 1.2 N-Triples and N-Quads.</remarks>
internal sealed partial class NQuadsReader<TTerm, TSink>(Utf8Cursor cursor, TSink sink, bool allowGraphs) : IQuadReader
    where TSink : struct, IQuadSink<TTerm>
{
    private readonly TurtleTerminals _terminals = new(cursor);

    public PrefixMap Prefixes => PrefixMap.Empty;

    [MethodImpl(HotPath.CompiledAtOnce)]
    public bool ReadNext()
    {
        while (cursor.Peek() is '\n' or '\r') cursor.Skip(1);
        var line = cursor.PeekLine();
        if (!TryReadLine(line)) return ReadAnyLine();
        cursor.Skip(line.Length);
        return true;
    }

    private bool ReadAnyLine()
    {
        _terminals.SkipSpace();
        int c = cursor.Peek();
        if (c < 0) return false;
        if (c == 'V') ReadVersion();
        else ReadStatement();
        return true;
    }

    private void ReadStatement()
    {
        var subject = ReadNode("a subject, an IRI or a blank node,");
        SkipInline();
        var predicate = ReadIri();
        SkipInline();
        var @object = ReadObject(depth: 1);
        SkipInline();
        var graph = sink.DefaultGraph;
        if (allowGraphs && cursor.Peek() != '.')
        {
            graph = ReadNode("'.' or a graph name");
            SkipInline();
        }

        cursor.Expect((byte)'.', "'.' at the end of the statement");
        EndLine();
        sink.Quad(subject, predicate, @object, graph);
    }

    private void SkipInline()
    {
        while (cursor.Peek() is ' ' or '\t') cursor.Skip(1);
    }

    private void EndLine()
    {
        SkipInline();
        if (cursor.Peek() == '#') _terminals.SkipComment();
        if (cursor.Peek() is not (-1 or '\r' or '\n')) throw cursor.Unexpected("the end of the line");
    }

    private void ReadVersion()
    {
        if (!cursor.TryTake("VERSION"u8)) throw cursor.Error(RdfErrors.Unexpected('V', "a statement"));
        SkipInline();
        RdfVersions.Read(cursor, _terminals);
        EndLine();
    }

    private TTerm ReadNode(string expected) => cursor.Peek() switch
    {
        '<' when cursor.Peek(1) != '<' => ReadIri(),
        '<' => throw cursor.Error(RdfErrors.TripleTermSubject()),
        '_' => sink.BlankNode(_terminals.ReadBlankNodeLabel()),
        _ => throw cursor.Unexpected(expected),
    };

    private TTerm ReadObject(int depth) => cursor.Peek() switch
    {
        '"' => ReadLiteral(),
        '<' when cursor.Peek(1) == '<' => ReadTripleTerm(depth),
        _ => ReadNode("an object"),
    };

    private TTerm ReadTripleTerm(int depth)
    {
        if (depth > TripleTerm.MaximumDepth) throw cursor.Error(RdfErrors.TooDeep(TripleTerm.MaximumDepth));
        if (!cursor.TryTake("<<("u8)) throw cursor.Error(RdfErrors.UnexpectedWord("<<", "'<<(' and a triple term"));
        SkipInline();
        var subject = ReadNode("a subject, an IRI or a blank node,");
        SkipInline();
        var predicate = ReadIri();
        SkipInline();
        var @object = ReadObject(depth + 1);
        SkipInline();
        if (!cursor.TryTake(")>>"u8)) throw cursor.Unexpected("')>>'");
        return sink.TripleTerm(subject, predicate, @object);
    }

    private TTerm ReadIri() => sink.Iri(ReadIriText());

    private ReadOnlySpan<byte> ReadIriText()
    {
        long place = cursor.HoldPlace();
        var text = _terminals.ReadIriReference();
        if (!Utf8Iris.HasScheme(text)) throw cursor.Error(RdfErrors.RelativeIri(Utf8Text.ToUtf16(text)), place);
        if (cursor.SawLoneSurrogate) cursor.RefuseLoneSurrogate(text, place);
        return text;
    }

    private TTerm ReadLiteral()
    {
        var text = _terminals.ReadShortString();
        SkipInline();
        var literal = cursor.Peek() switch
        {
            '@' => ReadLanguageString(text),
            '^' => ReadTypedLiteral(text),
            _ => sink.String(_terminals.TextOf(text)),
        };
        cursor.Release();
        return literal;
    }

    private TTerm ReadLanguageString(TextSlice text)
    {
        var tag = _terminals.ReadLanguage(out var direction);
        return sink.LanguageString(_terminals.TextOf(text), cursor.FromMark(tag.Start, tag.Length), direction);
    }

    private TTerm ReadTypedLiteral(TextSlice text)
    {
        if (!cursor.TryTake("^^"u8)) throw cursor.Error(RdfErrors.Unexpected('^', "'^^' and a datatype"));
        SkipInline();
        long place = cursor.HoldPlace();
        var datatype = ReadIriText();
        if (Utf8Iris.IsLanguageDatatype(datatype)) throw cursor.Error(RdfErrors.LanguageMissing(Encoding.UTF8.GetString(datatype)), place);
        var type = sink.Iri(datatype);
        return sink.Literal(_terminals.TextOf(text), type);
    }
}
