using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Rdf;

/// <content>Subjects, predicates, objects and the brackets that nest them.</content>
internal sealed partial class TurtleReader<TTerm, TSink>
{
    private enum SubjectKind
    {
        // An IRI, a blank node label or []: may name a graph.
        Name,

        // A list: needs a predicate.
        List,

        // A bracket with facts in it or a reified triple: may stand alone.
        Statement,
    }

    // Turtle 1.1 [7] predicateObjectList. Ends before what cannot begin a predicate.
    [MethodImpl(HotPath.CompiledAtOnce)]
    private void ReadPredicateObjectList(TTerm subject)
    {
        while (true)
        {
            var predicate = ReadVerb();
            do ReadObjectAndAnnotations(subject, predicate);
            while (TryTakeToken(','));
            if (!TryTakeToken(';')) return;
            while (TryTakeToken(';'))
            {
            }

            if (_cursor.Peek() is -1 or '.' or ']' or '}' or '|') return;
        }
    }

    // Turtle 1.1 [9] verb.
    [MethodImpl(HotPath.CompiledAtOnce)]
    private TTerm ReadVerb()
    {
        _terminals.SkipSpace();
        if (_cursor.Peek() == '<') return ReadIriReference();
        if (TryReadPlainName(out var term)) return term;
        if (_cursor.Peek() == 'a' && _cursor.Peek(1) == ' ')
        {
            _cursor.Skip(1);
            return Known(TurtleVocabulary.Type);
        }

        long place = _cursor.HoldPlace();
        string word = ReadWord();
        if (_cursor.Peek() == ':') return ReadPrefixedName(word, place);
        if (word == "a") return Known(TurtleVocabulary.Type);
        throw word.Length > 0 ? _cursor.Error(RdfErrors.UnexpectedWord(word, "a predicate"), place) : _cursor.Unexpected("a predicate");
    }

    // Turtle 1.1 [10] subject, with 1.2's reified triple.
    private Subject ReadSubject()
    {
        _terminals.SkipSpace();
        switch (_cursor.Peek())
        {
            case '<' when _cursor.Peek(1) == '<' && _cursor.Peek(2) == '(':
                throw _cursor.Error(RdfErrors.TripleTermSubject());
            case '<' when _cursor.Peek(1) == '<':
                return new Subject(ReadReifiedTriple(), SubjectKind.Statement);
            case '(':
                return new Subject(ReadCollection(), SubjectKind.List);
            case '[':
                var node = ReadBrackets(out bool empty);
                return new Subject(node, empty ? SubjectKind.Name : SubjectKind.Statement);
            default:
                return new Subject(ReadIriOrLabel("a subject"), SubjectKind.Name);
        }
    }

    // Turtle 1.1 [12] object, with 1.2's triple terms; tells how deep triple terms lie in it.
    [MethodImpl(HotPath.CompiledAtOnce)]
    private TTerm ReadObject(out int termDepth)
    {
        _terminals.SkipSpace();
        termDepth = 0;
        switch (_cursor.Peek())
        {
            case '<' when _cursor.Peek(1) == '<':
                return _cursor.Peek(2) == '(' ? ReadTripleTerm(out termDepth) : ReadReifiedTriple();
            case '(':
                return ReadCollection();
            case '[':
                return ReadBrackets(out _);
            default:
                return TryReadLiteral(out var literal) ? literal : ReadIriOrLabel("an object");
        }
    }

    // IRIs, labels and, as objects, the words true and false; [] is read elsewhere.
    [MethodImpl(HotPath.CompiledAtOnce)]
    private TTerm ReadIriOrLabel(string expected)
    {
        if (_cursor.Peek() == '<') return ReadIriReference();
        if (TryReadPlainName(out var term)) return term;
        if (_cursor.Peek() == '_') return _sink.BlankNode(_terminals.ReadBlankNodeLabel());
        long place = _cursor.HoldPlace();
        string word = ReadWord();
        if (_cursor.Peek() == ':') return ReadPrefixedName(word, place);
        if (expected == "an object" && word is "true" or "false") return BooleanLiteral(word == "true");
        throw word.Length > 0 ? _cursor.Error(RdfErrors.UnexpectedWord(word, expected), place) : _cursor.Unexpected(expected);
    }

    // Turtle 1.1 [14] blankNodePropertyList and [162s] ANON.
    private TTerm ReadBrackets(out bool empty)
    {
        _cursor.Skip(1);
        var node = _sink.FreshBlankNode();
        empty = TryTakeToken(']');
        if (empty) return node;
        Enter();
        ReadPredicateObjectList(node);
        Expect(']', "']'");
        Leave();
        return node;
    }

    // Turtle 1.1 [15] collection.
    private TTerm ReadCollection()
    {
        _cursor.Skip(1);
        Enter();
        bool any = false;
        var (head, last) = (_sink.DefaultGraph, _sink.DefaultGraph);
        while (!TryTakeToken(')'))
        {
            var cell = _sink.FreshBlankNode();
            if (any) Emit(last, Known(TurtleVocabulary.Rest), cell);
            else head = cell;
            any = true;
            last = cell;
            var member = ReadObject(out _);
            Emit(cell, Known(TurtleVocabulary.First), member);
        }

        Leave();
        if (!any) return Known(TurtleVocabulary.Nil);
        Emit(last, Known(TurtleVocabulary.Rest), Known(TurtleVocabulary.Nil));
        return head;
    }

    private readonly record struct Subject(TTerm Term, SubjectKind Kind);
}
