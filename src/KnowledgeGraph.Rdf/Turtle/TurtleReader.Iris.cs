using System.Runtime.CompilerServices;
using System.Text;

namespace KnowledgeGraph.Rdf;

/// <content>IRIs in brackets and prefixed names, with what they were resolved to the last time.</content>
internal sealed partial class TurtleReader<TTerm, TSink>
{
    // Names and references apart, because <a:b> and a:b are two things; datatypes apart from other IRIs, because not every IRI is allowed there.
    private readonly TermCache<TTerm> _names = new(bits: 11);
    private readonly TermCache<TTerm> _references = new(bits: 10);
    private readonly TermCache<TTerm> _datatypeNames = new(bits: 5);
    private readonly TermCache<TTerm> _datatypeReferences = new(bits: 5);
    private readonly ByteBuilder _expanded = new();

    private void ForgetNames()
    {
        _names.Clear();
        _references.Clear();
        _datatypeNames.Clear();
        _datatypeReferences.Clear();
    }

    // An IRI that the grammar itself stands for.
    [MethodImpl(HotPath.CompiledAtOnce)]
    private TTerm Known(ReadOnlySpan<byte> iri)
    {
        if (_references.TryFind(iri, out int place, out var term)) return term;
        term = _sink.Iri(iri);
        _references.Keep(place, iri, term);
        return term;
    }

    [MethodImpl(HotPath.CompiledAtOnce)]
    private TTerm ReadIriReference()
    {
        long place = _cursor.HoldPlace();
        var reference = _terminals.ReadIriReference();
        if (_references.TryFind(reference, out int slot, out var term)) return term;
        term = _sink.Iri(Resolve(reference, place));
        _references.Keep(slot, reference, term);
        return term;
    }

    // The absolute IRI, valid until the next one is made.
    private ReadOnlySpan<byte> Resolve(ReadOnlySpan<byte> reference, long place)
    {
        if (!Utf8Iris.HasScheme(reference))
        {
            string relative = Utf8Text.ToUtf16(reference);
            if (_base is null) throw _cursor.Error(RdfErrors.NoBase(relative), place);
            string resolved = IriResolver.Resolve(_base, relative);
            if (IriSyntax.FindFault(resolved) is { } fault) throw _cursor.Error(RdfErrors.BadIri(resolved, fault), place);
            return Encoding.UTF8.GetBytes(resolved);
        }

        if (_cursor.SawLoneSurrogate) _cursor.RefuseLoneSurrogate(reference, place);
        return reference;
    }

    // Turtle 1.1 [136s] PrefixedName of the plain kind, all ASCII and without escapes; leaves all else where it is, errors too.
    [MethodImpl(HotPath.CompiledAtOnce)]
    private bool TryReadPlainName(out TTerm term)
    {
        int length = PlainNameLength(_cursor.Rest, out int colon);
        var name = _cursor.Rest[..length];
        term = default!;
        if (length == 0) return false;
        if (!_names.TryFind(name, out int slot, out term))
        {
            if (!TryExpand(name, colon)) return false;
            term = _sink.Iri(_expanded.Written);
            _names.Keep(slot, name, term);
        }

        _cursor.Skip(length);
        return true;
    }

    [MethodImpl(HotPath.CompiledAtOnce)]
    private bool TryExpand(ReadOnlySpan<byte> name, int colon)
    {
        if (!_prefixes.TryGet(name[..colon], out var @namespace)) return false;
        _expanded.Clear();
        _expanded.Append(@namespace);
        _expanded.Append(name[(colon + 1)..]);
        return true;
    }

    // 0 where it ends with what is held, or where a character comes that asks for care.
    [MethodImpl(HotPath.CompiledAtOnce)]
    private static int PlainNameLength(ReadOnlySpan<byte> text, out int colon)
    {
        colon = 0;
        while (colon < text.Length && TurtleCharacters.IsAsciiName(text[colon])) colon++;
        if (colon + 1 >= text.Length || text[colon] != ':' || text[colon + 1] is (byte)'-' or (byte)'.') return 0;
        if (colon > 0 && !char.IsAsciiLetter((char)text[0])) return 0;
        int length = colon + 1;
        while (length + 1 < text.Length)
        {
            byte c = text[length];
            if (TurtleCharacters.IsAsciiName(c) || c == ':') length++;
            else if (c == '.' && (TurtleCharacters.IsAsciiName(text[length + 1]) || text[length + 1] == ':')) length += 2;
            else return c is >= 0x80 or (byte)'%' or (byte)'\\' || (c == '.' && MayGoOn(text[length + 1])) ? 0 : length;
        }

        return 0;
    }

    private static bool MayGoOn(byte behindDot) => behindDot is >= 0x80 or (byte)'%' or (byte)'\\' or (byte)'.';

    // Turtle 1.1 [136s] PrefixedName, from its colon.
    private TTerm ReadPrefixedName(string prefix, long place) => _sink.Iri(ReadPrefixedNameText(prefix, place));

    private ReadOnlySpan<byte> ReadPrefixedNameText(string prefix, long place)
    {
        _cursor.Skip(1);
        if (!_prefixes.TryGet(Encoding.UTF8.GetBytes(prefix), out var @namespace)) throw _cursor.Error(RdfErrors.UnknownPrefix(prefix), place);
        _expanded.Clear();
        _expanded.Append(@namespace);
        _terminals.ReadLocalName(_expanded);
        return _expanded.Written;
    }

    private string ReadWord() => Encoding.UTF8.GetString(_terminals.ReadWord());
}
