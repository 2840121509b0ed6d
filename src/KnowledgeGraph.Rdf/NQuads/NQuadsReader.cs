namespace KnowledgeGraph.Rdf;

/// <summary>Reads N-Quads, and N-Triples where no graphs are allowed: one statement a line.</summary>
/// <remarks>N-Quads 1.1 section 4, N-Triples 1.1 section 7, RDF 1.2 N-Triples and N-Quads.</remarks>
internal sealed class NQuadsReader(TextCursor cursor, bool allowGraphs) : IQuadReader
{
    private readonly TurtleTerminals _terminals = new(cursor);
    private readonly BlankNodeLabels _labels = new();

    public PrefixMap Prefixes => PrefixMap.Empty;

    public bool ReadNext(List<Quad> quads)
    {
        _terminals.SkipSpace();
        int c = cursor.Peek();
        if (c < 0) return false;
        if (c == 'V') ReadVersion();
        else quads.Add(ReadStatement());
        EndLine();
        return true;
    }

    private Quad ReadStatement()
    {
        var subject = ReadNode("a subject, an IRI or a blank node,");
        SkipInline();
        var predicate = ReadIri();
        SkipInline();
        var @object = ReadObject(depth: 1);
        SkipInline();
        Term? graph = null;
        if (allowGraphs && cursor.Peek() != '.')
        {
            graph = ReadNode("'.' or a graph name");
            SkipInline();
        }

        cursor.Expect('.', "'.' at the end of the statement");
        return new Quad(subject, predicate, @object, graph);
    }

    private void SkipInline()
    {
        while (cursor.Peek() is ' ' or '\t') cursor.Take();
    }

    private void EndLine()
    {
        SkipInline();
        if (cursor.Peek() == '#') _terminals.SkipComment();
        if (cursor.Peek() is not (-1 or '\r' or '\n')) throw cursor.Error(RdfErrors.Unexpected(cursor.PeekCodePoint(), "the end of the line"));
    }

    private void ReadVersion()
    {
        if (!cursor.TryTake("VERSION")) throw cursor.Error(RdfErrors.Unexpected('V', "a statement"));
        SkipInline();
        RdfVersions.Read(cursor, _terminals);
    }

    private Term ReadNode(string expected) => cursor.Peek() switch
    {
        '<' when cursor.Peek(1) != '<' => ReadIri(),
        '<' => throw cursor.Error(RdfErrors.TripleTermSubject()),
        '_' => _labels.Of(_terminals.ReadBlankNodeLabel()),
        _ => throw cursor.Error(RdfErrors.Unexpected(cursor.PeekCodePoint(), expected)),
    };

    private Term ReadObject(int depth) => cursor.Peek() switch
    {
        '"' => ReadLiteral(),
        '<' when cursor.Peek(1) == '<' => ReadTripleTerm(depth),
        _ => ReadNode("an object"),
    };

    private TripleTerm ReadTripleTerm(int depth)
    {
        if (depth > TripleTerm.MaximumDepth) throw cursor.Error(RdfErrors.TooDeep(TripleTerm.MaximumDepth));
        if (!cursor.TryTake("<<(")) throw cursor.Error(RdfErrors.UnexpectedWord("<<", "'<<(' and a triple term"));
        SkipInline();
        var subject = ReadNode("a subject, an IRI or a blank node,");
        SkipInline();
        var predicate = ReadIri();
        SkipInline();
        var @object = ReadObject(depth + 1);
        SkipInline();
        if (!cursor.TryTake(")>>")) throw cursor.Error(RdfErrors.Unexpected(cursor.PeekCodePoint(), "')>>'"));
        return new TripleTerm(subject, predicate, @object);
    }

    private Iri ReadIri()
    {
        var place = cursor.Place;
        string reference = _terminals.ReadIriReference();
        if (IriSyntax.SchemeLength(reference) == 0) throw cursor.Error(RdfErrors.RelativeIri(reference), place);
        return IriSyntax.FindFault(reference) is { } fault ? throw cursor.Error(RdfErrors.BadIri(reference, fault), place) : Iri.FromTrusted(reference);
    }

    private Literal ReadLiteral()
    {
        string text = _terminals.ReadShortString();
        SkipInline();
        if (cursor.Peek() == '@')
        {
            var (language, direction) = _terminals.ReadLanguage();
            return Literal.LanguageTagged(text, language, direction);
        }

        if (cursor.Peek() != '^') return Literal.String(text);
        if (!cursor.TryTake("^^")) throw cursor.Error(RdfErrors.Unexpected('^', "'^^' and a datatype"));
        SkipInline();
        var place = cursor.Place;
        var datatype = ReadIri();
        return datatype == RdfVocabulary.LangString || datatype == RdfVocabulary.DirLangString
            ? throw cursor.Error(RdfErrors.LanguageMissing(datatype), place)
            : Literal.Typed(text, datatype);
    }
}
