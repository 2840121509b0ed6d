using System.Buffers;
using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Rdf;

/// <content>The way most lines go: all is found before any of it is used, so that a line that is not plain enough is read again with care.</content>
internal sealed partial class NQuadsReader<TTerm, TSink>
{
    private static readonly SearchValues<byte> IriStops = TurtleTerminals.IriStops;
    private static readonly SearchValues<byte> StringStops = SearchValues.Create("\"\\"u8);

    private readonly TermCache<TTerm> _iris = new(bits: 11);
    private RepeatedNode<TTerm> _lastSubject = new(sink.DefaultGraph);
    private RepeatedNode<TTerm> _lastGraph = new(sink.DefaultGraph);

    [MethodImpl(HotPath.CompiledAtOnce)]
    private bool TryReadLine(ReadOnlySpan<byte> line)
    {
        if (cursor.SawLoneSurrogate) return false;
        int subject = _lastSubject.Match(line);
        bool sameSubject = subject > 0;
        if (!sameSubject) subject = NodeLength(line);
        if (subject == 0) return false;

        var rest = Behind(line, subject);
        int predicate = IriLength(rest);
        if (predicate == 0) return false;
        var verb = rest[..predicate];

        rest = Behind(rest, predicate);
        if (!TryFindObject(rest, out var parts)) return false;
        var value = rest;

        rest = Behind(rest, parts.End);
        int graph = 0;
        var name = rest;
        bool sameGraph = false;
        if (allowGraphs && !rest.StartsWith((byte)'.'))
        {
            graph = _lastGraph.Match(rest);
            sameGraph = graph > 0;
            if (!sameGraph) graph = NodeLength(rest);
            if (graph == 0) return false;
            rest = Behind(rest, graph);
        }

        if (!rest.StartsWith((byte)'.') || Behind(rest, 1).Length > 0) return false;
        if (!sameSubject) _lastSubject.Keep(WithSpace(line, subject), Node(line[..subject]));
        var p = Iri(verb);
        var o = Object(value, parts);
        if (graph > 0 && !sameGraph) _lastGraph.Keep(WithSpace(name, graph), Node(name[..graph]));
        sink.Quad(_lastSubject.Term, p, o, graph > 0 ? _lastGraph.Term : sink.DefaultGraph);
        return true;
    }

    [MethodImpl(HotPath.CompiledAtOnce)]
    private static ReadOnlySpan<byte> Behind(ReadOnlySpan<byte> text, int length)
    {
        while (length < text.Length && text[length] is (byte)' ' or (byte)'\t') length++;
        return text[length..];
    }

    private static ReadOnlySpan<byte> WithSpace(ReadOnlySpan<byte> text, int length) =>
        text[..(length < text.Length && text[length] == ' ' ? length + 1 : length)];

    // Of an IRI with its brackets or a label of the plain kind, 0 for all else.
    private static int NodeLength(ReadOnlySpan<byte> text) => text.StartsWith("_:"u8) ? LabelLength(text) : IriLength(text);

    [MethodImpl(HotPath.CompiledAtOnce)]
    private static int IriLength(ReadOnlySpan<byte> text)
    {
        if (!text.StartsWith((byte)'<')) return 0;
        int end = text[1..].IndexOfAny(IriStops) + 1;
        return end > 0 && text[end] == '>' && Utf8Iris.HasScheme(text[1..end]) ? end + 1 : 0;
    }

    [MethodImpl(HotPath.CompiledAtOnce)]
    private static int LabelLength(ReadOnlySpan<byte> text)
    {
        int length = 2;
        while (length < text.Length && TurtleCharacters.IsAsciiName(text[length])) length++;
        return length > 2 && length < text.Length && text[2] != '-' && text[length] is (byte)' ' or (byte)'\t' ? length : 0;
    }

    [MethodImpl(HotPath.CompiledAtOnce)]
    private static bool TryFindObject(ReadOnlySpan<byte> text, out ObjectParts parts)
    {
        parts = default;
        if (!text.StartsWith((byte)'"'))
        {
            parts.End = NodeLength(text);
            return parts.End > 0;
        }

        int quote = text[1..].IndexOfAny(StringStops) + 1;
        if (quote == 0 || text[quote] != '"') return false;
        parts.Quote = quote;
        parts.End = quote + 1;
        var rest = text[parts.End..];
        if (rest.StartsWith("^^"u8)) return TryFindDatatype(rest[2..], ref parts);
        if (rest.StartsWith((byte)'@')) return TryFindLanguage(rest, ref parts);
        rest = Behind(rest, 0);
        return !rest.IsEmpty && rest[0] is not ((byte)'@' or (byte)'^');
    }

    [MethodImpl(HotPath.CompiledAtOnce)]
    private static bool TryFindDatatype(ReadOnlySpan<byte> text, ref ObjectParts parts)
    {
        int length = IriLength(text);
        parts.Type = parts.End + 2;
        parts.End = parts.Type + length;
        return length > 0 && !Utf8Iris.IsLanguageDatatype(text[1..(length - 1)]);
    }

    // Tags of one part, such as @en: others are read with care.
    [MethodImpl(HotPath.CompiledAtOnce)]
    private static bool TryFindLanguage(ReadOnlySpan<byte> text, ref ObjectParts parts)
    {
        int length = 1;
        while (length < text.Length && char.IsAsciiLetter((char)text[length])) length++;
        parts.Language = parts.End + 1;
        parts.End += length;
        return length is > 1 and <= 9 && length < text.Length && text[length] is (byte)' ' or (byte)'\t';
    }

    private TTerm Node(ReadOnlySpan<byte> token) => token[0] == '_' ? sink.BlankNode(token[2..]) : Iri(token);

    [MethodImpl(HotPath.CompiledAtOnce)]
    private TTerm Iri(ReadOnlySpan<byte> token)
    {
        if (_iris.TryFind(token, out int place, out var term)) return term;
        term = sink.Iri(token[1..^1]);
        _iris.Keep(place, token, term);
        return term;
    }

    [MethodImpl(HotPath.CompiledAtOnce)]
    private TTerm Object(ReadOnlySpan<byte> text, ObjectParts parts)
    {
        if (parts.Quote == 0) return Node(text[..parts.End]);
        var lexical = text[1..parts.Quote];
        if (parts.Type > 0) return sink.Literal(lexical, Iri(text[parts.Type..parts.End]));
        return parts.Language > 0 ? sink.LanguageString(lexical, text[parts.Language..parts.End], null) : sink.String(lexical);
    }

    // Where the parts of an object lie; 0 for those that it has not.
    private struct ObjectParts
    {
        public int Quote;
        public int Type;
        public int Language;
        public int End;
    }
}
