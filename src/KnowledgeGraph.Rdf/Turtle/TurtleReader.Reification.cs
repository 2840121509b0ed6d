using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Rdf;

/// <content>Triple terms, reified triples and annotations.</content>
/// <remarks>RDF 1.2 Turtle sections 2.9 to 2.11.</remarks>
internal sealed partial class TurtleReader<TTerm, TSink>
{
    // tripleTerm ::= '<<(' ttSubject verb ttObject ')>>'
    private TTerm ReadTripleTerm(out int termDepth)
    {
        Expect("<<("u8);
        if (++_depth > TripleTerm.MaximumDepth) throw _cursor.Error(RdfErrors.TooDeep(TripleTerm.MaximumDepth));
        var subject = ReadPlainNode("a subject, an IRI or a blank node,");
        var predicate = ReadVerb();
        _terminals.SkipSpace();
        int inner = 0;
        var @object = _cursor.Peek() == '<' && _cursor.Peek(1) == '<' ? ReadTripleTerm(out inner) : ReadPlainObject();
        Expect(")>>"u8);
        Leave();
        termDepth = inner + 1;
        return _sink.TripleTerm(subject, predicate, @object);
    }

    // reifiedTriple ::= '<<' rtSubject verb rtObject reifier? '>>'; stands for its reifier.
    private TTerm ReadReifiedTriple()
    {
        Expect("<<"u8);
        Enter();
        _terminals.SkipSpace();
        if (_cursor.Peek() == '<' && _cursor.Peek(1) == '<' && _cursor.Peek(2) == '(') throw _cursor.Error(RdfErrors.TripleTermSubject());
        var subject = AtReifiedTriple() ? ReadReifiedTriple() : ReadPlainNode("a subject, an IRI or a blank node,");
        var predicate = ReadVerb();
        var place = PlaceOfTripleTerm();
        int depth = 0;
        var @object = AtReifiedTriple() ? ReadReifiedTriple() : place is not null ? ReadTripleTerm(out depth) : ReadPlainObject();
        var reifier = TryTakeToken('~') ? ReadReifier() : _sink.FreshBlankNode();
        Expect(">>"u8);
        Leave();
        EmitReifies(reifier, new Annotated(subject, predicate, @object, depth, place));
        return reifier;
    }

    // objectList and annotation ::= (reifier | annotationBlock)*; a block belongs to the reifier right before it, or to a new one.
    [MethodImpl(HotPath.CompiledAtOnce)]
    private void ReadObjectAndAnnotations(TTerm subject, TTerm predicate)
    {
        var place = PlaceOfTripleTerm();
        var @object = ReadObject(out int depth);
        Emit(subject, predicate, @object);
        _terminals.SkipSpace();
        if (_cursor.Peek() is '~' or '{') ReadAnnotations(new Annotated(subject, predicate, @object, depth, place));
    }

    private void ReadAnnotations(Annotated triple)
    {
        bool hasReifier = false;
        var reifier = _sink.DefaultGraph;
        while (true)
        {
            if (TryTakeToken('~'))
            {
                reifier = ReadReifier();
                hasReifier = true;
                EmitReifies(reifier, triple);
            }
            else if (TryTakeToken("{|"u8))
            {
                if (!hasReifier) EmitReifies(reifier = _sink.FreshBlankNode(), triple);
                Enter();
                ReadPredicateObjectList(reifier);
                Expect("|}"u8);
                Leave();
                hasReifier = false;
            }
            else
            {
                return;
            }
        }
    }

    private TTerm ReadReifier()
    {
        _terminals.SkipSpace();
        int c = _cursor.PeekCodePoint();
        bool named = c is '_' or '[' or ':' || (c == '<' && _cursor.Peek(1) != '<') || TurtleCharacters.IsNameBase(c);
        return named ? ReadPlainNode("a reifier") : _sink.FreshBlankNode();
    }

    private void EmitReifies(TTerm reifier, Annotated triple)
    {
        if (triple.Depth >= TripleTerm.MaximumDepth) throw _cursor.Error(RdfErrors.TooDeep(TripleTerm.MaximumDepth), triple.Place ?? _cursor.Place);
        Emit(reifier, Known(TurtleVocabulary.Reifies), _sink.TripleTerm(triple.Subject, triple.Predicate, triple.Object));
    }

    private bool AtReifiedTriple() => _cursor.Peek() == '<' && _cursor.Peek(1) == '<' && _cursor.Peek(2) != '(';

    // Where an object begins, if it is a triple term: the one kind that may be too deep, which is known only when its text is gone.
    [MethodImpl(HotPath.CompiledAtOnce)]
    private TextPlace? PlaceOfTripleTerm()
    {
        _terminals.SkipSpace();
        return _cursor.Peek() == '<' && _cursor.Peek(1) == '<' && _cursor.Peek(2) == '(' ? _cursor.Place : null;
    }

    // An IRI, a label or []; no brackets with facts in them.
    private TTerm ReadPlainNode(string expected)
    {
        _terminals.SkipSpace();
        if (!_cursor.TryTake((byte)'[')) return ReadIriOrLabel(expected);
        Expect(']', "']'");
        return _sink.FreshBlankNode();
    }

    private TTerm ReadPlainObject()
    {
        _terminals.SkipSpace();
        return TryReadLiteral(out var literal) ? literal : ReadPlainNode("an object");
    }

    private readonly record struct Annotated(TTerm Subject, TTerm Predicate, TTerm Object, int Depth, TextPlace? Place);
}
