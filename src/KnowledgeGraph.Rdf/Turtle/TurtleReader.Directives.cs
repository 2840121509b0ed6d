namespace KnowledgeGraph.Rdf;

/// <content>Prefixes, the base and the version.</content>
internal sealed partial class TurtleReader<TTerm, TSink>
{
    // Every name may become an IRI as long as its namespace, so that a few bytes of text could fill the memory.
    private const int LongestNamespace = 4096;

    private readonly PrefixTable _prefixes = new();
    private string? _base;

    // Turtle 1.1 [4] prefixID and [5] base: small letters only, full stop at the end.
    private void ReadAtDirective()
    {
        long place = _cursor.HoldPlace();
        _cursor.Skip(1);
        string word = ReadWord();
        switch (word)
        {
            case "prefix":
                ReadPrefix();
                break;
            case "base":
                ReadBase();
                break;
            case "version":
                ReadVersion();
                break;
            default:
                throw _cursor.Error(RdfErrors.UnexpectedWord("@" + word, "'@prefix', '@base' or a subject"), place);
        }

        Expect('.', "'.' at the end of the directive");
    }

    private void ReadPrefix()
    {
        _terminals.SkipSpace();
        byte[] prefix = _terminals.ReadWord().ToArray();
        _cursor.Expect((byte)':', "a prefix and ':'");
        _prefixes.Set(prefix, ReadDirectiveIri().ToArray());
        ForgetNames();
    }

    private void ReadBase()
    {
        _base = Utf8Text.ToUtf16(ReadDirectiveIri());
        ForgetNames();
    }

    private ReadOnlySpan<byte> ReadDirectiveIri()
    {
        _terminals.SkipSpace();
        long place = _cursor.HoldPlace();
        var iri = Resolve(_terminals.ReadIriReference(), place);
        return iri.Length <= LongestNamespace ? iri : throw _cursor.Error(RdfErrors.NamespaceTooLong(LongestNamespace), place);
    }

    private void ReadVersion()
    {
        _terminals.SkipSpace();
        RdfVersions.Read(_cursor, _terminals);
    }
}
