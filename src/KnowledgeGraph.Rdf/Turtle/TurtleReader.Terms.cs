namespace KnowledgeGraph.Rdf;

/// <content>Subjects, predicates, objects and the brackets that nest them.</content>
internal sealed partial class TurtleReader
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
    private void ReadPredicateObjectList(Term subject)
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
    private Iri ReadVerb()
    {
        _terminals.SkipSpace();
        var place = _cursor.Place;
        if (_cursor.Peek() == '<') return ReadIriReference();
        string word = _terminals.ReadWord();
        if (_cursor.Peek() == ':') return ReadPrefixedName(word, place);
        if (word == "a") return RdfVocabulary.Type;
        throw word.Length > 0 ? _cursor.Error(RdfErrors.UnexpectedWord(word, "a predicate"), place) : Unexpected("a predicate");
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

    // Turtle 1.1 [12] object, with 1.2's triple terms.
    private Term ReadObject()
    {
        _terminals.SkipSpace();
        int c = _cursor.Peek();
        switch (c)
        {
            case '<' when _cursor.Peek(1) == '<':
                return _cursor.Peek(2) == '(' ? ReadTripleTerm() : ReadReifiedTriple();
            case '(':
                return ReadCollection();
            case '[':
                return ReadBrackets(out _);
            default:
                return ReadLiteral() ?? ReadIriOrLabel("an object");
        }
    }

    // Turtle 1.1 [13] literal; null where none begins here. Words are left to ReadIriOrLabel.
    private Literal? ReadLiteral() => _cursor.Peek() switch
    {
        '"' or '\'' => ReadTextLiteral(),
        (>= '0' and <= '9') or '+' or '-' => _terminals.ReadNumber(),
        '.' when TurtleCharacters.IsDigit(_cursor.Peek(1)) => _terminals.ReadNumber(),
        _ => null,
    };

    // Turtle 1.1 [128s] RDFLiteral.
    private Literal ReadTextLiteral()
    {
        string text = _terminals.ReadString();
        _terminals.SkipSpace();
        if (_cursor.Peek() == '@')
        {
            var (language, direction) = _terminals.ReadLanguage();
            return Literal.LanguageTagged(text, language, direction);
        }

        if (!_cursor.TryTake("^^")) return Literal.String(text);
        _terminals.SkipSpace();
        var place = _cursor.Place;
        var datatype = ReadIri("a datatype");
        return datatype == RdfVocabulary.LangString || datatype == RdfVocabulary.DirLangString
            ? throw _cursor.Error(RdfErrors.LanguageMissing(datatype), place)
            : Literal.Typed(text, datatype);
    }

    private Iri ReadIri(string expected) =>
        ReadIriOrLabel(expected) as Iri ?? throw _cursor.Error(RdfErrors.UnexpectedWord("_:", expected));

    // IRIs, labels and, as objects, the words true and false; [] is read elsewhere.
    private Term ReadIriOrLabel(string expected)
    {
        var place = _cursor.Place;
        if (_cursor.Peek() == '<') return ReadIriReference();
        if (_cursor.Peek() == '_') return _labels.Of(_terminals.ReadBlankNodeLabel());
        string word = _terminals.ReadWord();
        if (_cursor.Peek() == ':') return ReadPrefixedName(word, place);
        if (expected == "an object" && word is "true" or "false") return Literal.Boolean(word == "true");
        throw word.Length > 0 ? _cursor.Error(RdfErrors.UnexpectedWord(word, expected), place) : Unexpected(expected);
    }

    private Iri ReadIriReference()
    {
        var place = _cursor.Place;
        string reference = _terminals.ReadIriReference();
        if (IriSyntax.SchemeLength(reference) == 0)
        {
            if (_base is null) throw _cursor.Error(RdfErrors.NoBase(reference), place);
            reference = IriResolver.Resolve(_base.Value, reference);
        }

        return ToIri(reference, place);
    }

    // Turtle 1.1 [136s] PrefixedName, from its colon.
    private Iri ReadPrefixedName(string prefix, TextPlace place)
    {
        _cursor.Take();
        if (!Prefixes.TryGetNamespace(prefix, out string? @namespace)) throw _cursor.Error(RdfErrors.UnknownPrefix(prefix), place);
        return ToIri(@namespace + _terminals.ReadLocalName(), place);
    }

    private Iri ToIri(string text, TextPlace place) =>
        IriSyntax.FindFault(text) is { } fault ? throw _cursor.Error(RdfErrors.BadIri(text, fault), place) : Iri.FromTrusted(text);

    // Turtle 1.1 [14] blankNodePropertyList and [162s] ANON.
    private BlankNode ReadBrackets(out bool empty)
    {
        _cursor.Take();
        var node = _labels.Fresh();
        empty = TryTakeToken(']');
        if (empty) return node;
        Enter();
        ReadPredicateObjectList(node);
        Expect(']', "']'");
        Leave();
        return node;
    }

    // Turtle 1.1 [15] collection.
    private Term ReadCollection()
    {
        _cursor.Take();
        Enter();
        Term? head = null;
        BlankNode? last = null;
        while (!TryTakeToken(')'))
        {
            var cell = _labels.Fresh();
            if (last is not null) Emit(last, RdfVocabulary.Rest, cell);
            head ??= cell;
            last = cell;
            Emit(cell, RdfVocabulary.First, ReadObject());
        }

        if (last is not null) Emit(last, RdfVocabulary.Rest, RdfVocabulary.Nil);
        Leave();
        return head ?? RdfVocabulary.Nil;
    }

    private readonly record struct Subject(Term Term, SubjectKind Kind);
}
