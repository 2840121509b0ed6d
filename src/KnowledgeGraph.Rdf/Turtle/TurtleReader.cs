namespace KnowledgeGraph.Rdf;

/// <summary>Reads Turtle, and TriG where graphs are allowed: statements, directives, graphs. Terms are in the other parts.</summary>
/// <remarks>Turtle 1.1 section 6.5, TriG 1.1 section 4.5, and the additions of RDF 1.2. Production numbers are those of the 1.1 grammars.</remarks>
internal sealed partial class TurtleReader : IQuadReader
{
    // Each level takes four calls; this many fit on a stack of one megabyte with room to spare.
    private const int MaximumDepth = 400;

    private readonly TextCursor _cursor;
    private readonly TurtleTerminals _terminals;
    private readonly bool _allowGraphs;
    private readonly BlankNodeLabels _labels = new();
    private List<Quad> _quads = [];
    private Iri? _base;
    private Term? _graph;
    private bool _insideGraph;
    private int _depth;

    public TurtleReader(TextCursor cursor, Iri? baseIri, bool allowGraphs)
    {
        _cursor = cursor;
        _terminals = new TurtleTerminals(cursor);
        _base = baseIri;
        _allowGraphs = allowGraphs;
    }

    public PrefixMap Prefixes { get; private set; } = PrefixMap.Empty;

    public bool ReadNext(List<Quad> quads)
    {
        _quads = quads;
        _terminals.SkipSpace();
        if (_insideGraph)
        {
            ReadInsideGraph();
            return true;
        }

        switch (_cursor.Peek())
        {
            case < 0:
                return false;
            case '@':
                ReadAtDirective();
                break;
            case '{' when _allowGraphs:
                OpenGraph(null);
                break;
            default:
                ReadStatement();
                break;
        }

        return true;
    }

    // TriG 1.1 [6] triplesBlock: the last full stop may be missing.
    private void ReadInsideGraph()
    {
        if (!_cursor.TryTake('}'))
        {
            ReadTriples(ReadSubject());
            if (TryTakeToken('.')) return;
            Expect('}', "'.' or '}'");
        }

        _insideGraph = false;
        _graph = null;
    }

    private void OpenGraph(Term? name)
    {
        Expect('{', "'{'");
        _graph = name;
        _insideGraph = true;
    }

    private void ReadStatement()
    {
        var place = _cursor.Place;
        if (TurtleCharacters.IsNameBase(_cursor.PeekCodePoint()))
        {
            string word = _terminals.ReadWord();
            if (_cursor.Peek() != ':') ReadKeyword(word, place);
            else ReadTriplesOrGraph(new Subject(ReadPrefixedName(word, place), SubjectKind.Name));
            return;
        }

        ReadTriplesOrGraph(ReadSubject());
    }

    // Turtle 1.1 [5s] sparqlBase and [6s] sparqlPrefix, TriG 1.1 [2g] block.
    private void ReadKeyword(string word, TextPlace place)
    {
        if (Is(word, "PREFIX")) ReadPrefix();
        else if (Is(word, "BASE")) ReadBase();
        else if (Is(word, "VERSION")) ReadVersion();
        else if (_allowGraphs && Is(word, "GRAPH")) ReadNamedGraph();
        else throw _cursor.Error(RdfErrors.UnexpectedWord(word, "a subject or a directive"), place);
    }

    private void ReadNamedGraph()
    {
        _terminals.SkipSpace();
        var place = _cursor.Place;
        var name = ReadSubject();
        if (name.Kind != SubjectKind.Name) throw _cursor.Error(RdfErrors.UnnamedGraph(), place);
        OpenGraph(name.Term);
    }

    // TriG 1.1 [3g] triplesOrGraph and [4g] triples2.
    private void ReadTriplesOrGraph(Subject subject)
    {
        _terminals.SkipSpace();
        if (_allowGraphs && subject.Kind == SubjectKind.Name && _cursor.Peek() == '{')
        {
            OpenGraph(subject.Term);
            return;
        }

        ReadTriples(subject);
        Expect('.', "'.' at the end of the statement");
    }

    // Turtle 1.1 [6] triples. What is already a statement needs no predicate.
    private void ReadTriples(Subject subject)
    {
        _terminals.SkipSpace();
        if (subject.Kind == SubjectKind.Statement && _cursor.Peek() is '.' or '}') return;
        ReadPredicateObjectList(subject.Term);
    }

    // Turtle 1.1 [4] prefixID and [5] base: small letters only, full stop at the end.
    private void ReadAtDirective()
    {
        var place = _cursor.Place;
        _cursor.Take();
        string word = _terminals.ReadWord();
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
        string prefix = _terminals.ReadWord();
        _cursor.Expect(':', "a prefix and ':'");
        Prefixes = Prefixes.Add(prefix, ReadDirectiveIri().Value);
    }

    private void ReadBase() => _base = ReadDirectiveIri();

    private Iri ReadDirectiveIri()
    {
        _terminals.SkipSpace();
        return ReadIriReference();
    }

    private void ReadVersion()
    {
        _terminals.SkipSpace();
        RdfVersions.Read(_cursor, _terminals);
    }

    private void Emit(Term subject, Iri predicate, Term @object) => _quads.Add(new Quad(subject, predicate, @object, _graph));

    private bool TryTakeToken(char c)
    {
        _terminals.SkipSpace();
        return _cursor.TryTake(c);
    }

    private bool TryTakeToken(string token)
    {
        _terminals.SkipSpace();
        return _cursor.TryTake(token);
    }

    private void Expect(char c, string expected)
    {
        _terminals.SkipSpace();
        _cursor.Expect(c, expected);
    }

    private void Expect(string token)
    {
        if (!TryTakeToken(token)) throw Unexpected($"'{token}'");
    }

    private RdfSyntaxException Unexpected(string expected) => _cursor.Error(RdfErrors.Unexpected(_cursor.PeekCodePoint(), expected));

    private void Enter()
    {
        if (++_depth > MaximumDepth) throw _cursor.Error(RdfErrors.TooDeep(MaximumDepth));
    }

    private void Leave() => _depth--;

    private static bool Is(string word, string keyword) => word.Equals(keyword, StringComparison.OrdinalIgnoreCase);
}
