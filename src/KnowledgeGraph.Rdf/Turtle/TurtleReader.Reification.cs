namespace KnowledgeGraph.Rdf;

/// <content>Triple terms, reified triples and annotations.</content>
/// <remarks>RDF 1.2 Turtle sections 2.9 to 2.11.</remarks>
internal sealed partial class TurtleReader
{
    // tripleTerm ::= '<<(' ttSubject verb ttObject ')>>'
    private TripleTerm ReadTripleTerm()
    {
        Expect("<<(");
        if (++_depth > TripleTerm.MaximumDepth) throw _cursor.Error(RdfErrors.TooDeep(TripleTerm.MaximumDepth));
        var subject = ReadPlainNode("a subject, an IRI or a blank node,");
        var predicate = ReadVerb();
        _terminals.SkipSpace();
        var @object = _cursor.Peek() == '<' && _cursor.Peek(1) == '<' ? ReadTripleTerm() : ReadPlainObject();
        Expect(")>>");
        Leave();
        return new TripleTerm(subject, predicate, @object);
    }

    // reifiedTriple ::= '<<' rtSubject verb rtObject reifier? '>>'; stands for its reifier.
    private Term ReadReifiedTriple()
    {
        Expect("<<");
        Enter();
        _terminals.SkipSpace();
        if (_cursor.Peek() == '<' && _cursor.Peek(1) == '<' && _cursor.Peek(2) == '(') throw _cursor.Error(RdfErrors.TripleTermSubject());
        var subject = AtReifiedTriple() ? ReadReifiedTriple() : ReadPlainNode("a subject, an IRI or a blank node,");
        var predicate = ReadVerb();
        _terminals.SkipSpace();
        var place = _cursor.Place;
        var @object = AtReifiedTriple() ? ReadReifiedTriple() : _cursor.Peek() == '<' && _cursor.Peek(1) == '<' ? ReadTripleTerm() : ReadPlainObject();
        var reifier = TryTakeToken('~') ? ReadReifier() : _labels.Fresh();
        Expect(">>");
        Leave();
        EmitReifies(reifier, subject, predicate, @object, place);
        return reifier;
    }

    // objectList and annotation ::= (reifier | annotationBlock)*; a block belongs to the reifier right before it, or to a new one.
    private void ReadObjectAndAnnotations(Term subject, Iri predicate)
    {
        _terminals.SkipSpace();
        var place = _cursor.Place;
        var @object = ReadObject();
        Emit(subject, predicate, @object);
        Term? reifier = null;
        while (true)
        {
            if (TryTakeToken('~'))
            {
                reifier = ReadReifier();
                EmitReifies(reifier, subject, predicate, @object, place);
            }
            else if (TryTakeToken("{|"))
            {
                if (reifier is null) EmitReifies(reifier = _labels.Fresh(), subject, predicate, @object, place);
                Enter();
                ReadPredicateObjectList(reifier);
                Expect("|}");
                Leave();
                reifier = null;
            }
            else
            {
                return;
            }
        }
    }

    private Term ReadReifier()
    {
        _terminals.SkipSpace();
        int c = _cursor.PeekCodePoint();
        bool named = c is '_' or '[' or ':' || (c == '<' && _cursor.Peek(1) != '<') || TurtleCharacters.IsNameBase(c);
        return named ? ReadPlainNode("a reifier") : _labels.Fresh();
    }

    private void EmitReifies(Term reifier, Term subject, Iri predicate, Term @object, TextPlace place)
    {
        if (@object is TripleTerm { Depth: >= TripleTerm.MaximumDepth }) throw _cursor.Error(RdfErrors.TooDeep(TripleTerm.MaximumDepth), place);
        Emit(reifier, RdfVocabulary.Reifies, new TripleTerm(subject, predicate, @object));
    }

    private bool AtReifiedTriple() => _cursor.Peek() == '<' && _cursor.Peek(1) == '<' && _cursor.Peek(2) != '(';

    // An IRI, a label or []; no brackets with facts in them.
    private Term ReadPlainNode(string expected)
    {
        _terminals.SkipSpace();
        if (!_cursor.TryTake('[')) return ReadIriOrLabel(expected);
        Expect(']', "']'");
        return _labels.Fresh();
    }

    private Term ReadPlainObject()
    {
        _terminals.SkipSpace();
        return ReadLiteral() ?? ReadPlainNode("an object");
    }
}
