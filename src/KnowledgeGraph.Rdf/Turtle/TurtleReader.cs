using System.Runtime.CompilerServices;
using System.Text;

namespace KnowledgeGraph.Rdf;

/// <summary>Reads Turtle, and TriG where graphs are allowed: statements and graphs. Directives and terms are in the other parts.</summary>
/// <remarks>Turtle 1.1 section 6.5, TriG 1.1 section 4.5, and the additions of RDF 1.2. Production numbers are those of the 1.1 grammars.</remarks>
internal sealed partial class TurtleReader<TTerm, TSink> : IQuadReader
    where TSink : struct, IQuadSink<TTerm>
{
    // Each level takes four calls; this many fit on a stack of one megabyte with room to spare.
    private const int MaximumDepth = 400;

    private readonly Utf8Cursor _cursor;
    private readonly TSink _sink;
    private readonly TurtleTerminals _terminals;
    private readonly bool _allowGraphs;
    private TTerm _graph;
    private bool _insideGraph;
    private int _depth;

    public TurtleReader(Utf8Cursor cursor, TSink sink, Iri? baseIri, bool allowGraphs)
    {
        _cursor = cursor;
        _sink = sink;
        _terminals = new TurtleTerminals(cursor);
        _base = baseIri?.Value;
        _allowGraphs = allowGraphs;
        _graph = sink.DefaultGraph;
    }

    public PrefixMap Prefixes => _prefixes.ToMap();

    [MethodImpl(HotPath.CompiledAtOnce)]
    public bool ReadNext()
    {
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
                OpenGraph(_sink.DefaultGraph);
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
        if (!_cursor.TryTake((byte)'}'))
        {
            ReadTriples(ReadSubject());
            if (TryTakeToken('.')) return;
            Expect('}', "'.' or '}'");
        }

        _insideGraph = false;
        _graph = _sink.DefaultGraph;
    }

    private void OpenGraph(TTerm name)
    {
        Expect('{', "'{'");
        _graph = name;
        _insideGraph = true;
    }

    [MethodImpl(HotPath.CompiledAtOnce)]
    private void ReadStatement()
    {
        if (TryReadPlainName(out var subject))
        {
            ReadTriplesOrGraph(new Subject(subject, SubjectKind.Name));
            return;
        }

        if (!TurtleCharacters.IsNameBase(_cursor.PeekCodePoint()))
        {
            ReadTriplesOrGraph(ReadSubject());
            return;
        }

        long place = _cursor.HoldPlace();
        string word = ReadWord();
        if (_cursor.Peek() != ':') ReadKeyword(word, place);
        else ReadTriplesOrGraph(new Subject(ReadPrefixedName(word, place), SubjectKind.Name));
    }

    // Turtle 1.1 [5s] sparqlBase and [6s] sparqlPrefix, TriG 1.1 [2g] block.
    private void ReadKeyword(string word, long place)
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
    [MethodImpl(HotPath.CompiledAtOnce)]
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

    private void Emit(TTerm subject, TTerm predicate, TTerm @object) => _sink.Quad(subject, predicate, @object, _graph);

    [MethodImpl(HotPath.CompiledAtOnce)]
    private bool TryTakeToken(char c)
    {
        _terminals.SkipSpace();
        return _cursor.TryTake((byte)c);
    }

    private bool TryTakeToken(ReadOnlySpan<byte> token)
    {
        _terminals.SkipSpace();
        return _cursor.TryTake(token);
    }

    private void Expect(char c, string expected)
    {
        _terminals.SkipSpace();
        _cursor.Expect((byte)c, expected);
    }

    private void Expect(ReadOnlySpan<byte> token)
    {
        if (!TryTakeToken(token)) throw _cursor.Unexpected($"'{Encoding.ASCII.GetString(token)}'");
    }

    private void Enter()
    {
        if (++_depth > MaximumDepth) throw _cursor.Error(RdfErrors.TooDeep(MaximumDepth));
    }

    private void Leave() => _depth--;

    private static bool Is(string word, string keyword) => word.Equals(keyword, StringComparison.OrdinalIgnoreCase);
}
