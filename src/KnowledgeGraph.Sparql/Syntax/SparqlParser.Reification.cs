using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Syntax;

/// <content>Triple terms, reified triples and annotations of SPARQL 1.2.</content>
internal sealed partial class SparqlParser
{
    /// <summary>The term of a triple where it has one; otherwise a pattern: with variables or blank nodes inside, or with a subject that no triple has.</summary>
    private static PatternTerm TripleOf(PatternTerm subject, PatternTerm predicate, PatternTerm @object) =>
        subject is PatternTerm.OfTerm { Term: Iri s } && predicate is PatternTerm.OfTerm { Term: Iri p } && @object is PatternTerm.OfTerm { Term: not Rdf.BlankNode and var o }
            ? new PatternTerm.OfTerm(new TripleTerm(s, p, o))
            : new PatternTerm.OfTriple(subject, predicate, @object);

    // TripleTerm: '<<(' TripleTermSubject Verb TripleTermObject ')>>'
    private PatternTerm ReadTripleTerm(TripleTarget target)
    {
        Enter();
        Take();
        var subject = ReadInnerTerm(target, mayReify: false, "TripleTermSubject");
        var predicate = ReadVerb(target, "TripleTerm");
        var @object = ReadInnerTerm(target, mayReify: false, "TripleTermObject");
        Expect(TokenKind.CloseTripleTerm, "')>>'", "TripleTerm");
        Leave();
        return TripleOf(subject, predicate, @object);
    }

    // ReifiedTriple: '<<' ReifiedTripleSubject Verb ReifiedTripleObject Reifier? '>>'
    private PatternTerm ReadReifiedTriple(TripleTarget target)
    {
        Enter();
        var open = Take();
        var subject = ReadInnerTerm(target, mayReify: true, "ReifiedTripleSubject");
        var predicate = ReadVerb(target, "ReifiedTriple");
        var @object = ReadInnerTerm(target, mayReify: true, "ReifiedTripleObject");
        var reifier = Kind == TokenKind.Tilde ? ReadReifier(target) : BlankNode(target, open);
        Expect(TokenKind.CloseReified, "'~' and a reifier, or '>>'", "ReifiedTriple");
        target.Add(reifier, RdfVocabulary.Reifies, TripleOf(subject, predicate, @object), SpanFrom(open.Start));
        Leave();
        return reifier;
    }

    // What stands inside both: no collections, no brackets with properties.
    private PatternTerm ReadInnerTerm(TripleTarget target, bool mayReify, string production)
    {
        if (mayReify && Kind == TokenKind.OpenReified) return ReadReifiedTriple(target);
        if (Kind != TokenKind.OpenBracket || Next.Kind != TokenKind.CloseBracket) return ReadTerm(target, "a term (lists and brackets cannot stand in a triple term)", production);
        var open = Take();
        Take();
        return BlankNode(target, open);
    }

    // Reifier: '~' VarOrReifierId?
    private PatternTerm ReadReifier(TripleTarget target)
    {
        var tilde = Take();
        if (Kind == TokenKind.OpenBracket && Next.Kind == TokenKind.CloseBracket)
        {
            var open = Take();
            Take();
            return BlankNode(target, open);
        }

        return Kind is TokenKind.Variable or TokenKind.BlankNodeLabel || IsIri ? ReadTerm(target, "a reifier", "Reifier") : BlankNode(target, tilde);
    }

    // Annotation: (Reifier | AnnotationBlock)*; a block without a reifier in front of it has one of its own.
    private void ReadAnnotations(TripleTarget target, PatternTerm subject, PatternTerm predicate, PatternTerm @object)
    {
        PatternTerm? reifier = null;
        while (Kind is TokenKind.Tilde or TokenKind.OpenAnnotation)
        {
            int start = Current.Start;
            bool block = Kind == TokenKind.OpenAnnotation;
            if (!block || reifier is null)
            {
                reifier = block ? BlankNode(target, Current) : ReadReifier(target);
                target.Add(reifier, RdfVocabulary.Reifies, TripleOf(subject, predicate, @object), SpanFrom(start));
            }

            if (!block) continue;
            ReadAnnotationBlock(target, reifier);
            reifier = null;
        }
    }

    private void ReadAnnotationBlock(TripleTarget target, PatternTerm reifier)
    {
        Enter();
        Take();
        ReadProperties(target, reifier);
        Expect(TokenKind.CloseAnnotation, "';' and another property, or '|}'", "AnnotationBlock");
        Leave();
    }

    // TripleTermData, in VALUES: no variables, no blank nodes.
    private TripleTerm ReadTripleTermData()
    {
        Enter();
        Take();
        var subject = ReadIri("an IRI as subject of the triple term", "TripleTermDataSubject");
        var predicate = IsA ? RdfVocabulary.Type : null;
        if (predicate is not null) Take();
        predicate ??= ReadIri("an IRI or 'a'", "TripleTermData");
        Term @object = IsLiteral ? ReadLiteral()
            : Kind == TokenKind.OpenTripleTerm ? ReadTripleTermData()
            : ReadIri("an IRI, a literal or a triple term", "TripleTermDataObject");
        Expect(TokenKind.CloseTripleTerm, "')>>'", "TripleTermData");
        Leave();
        return new TripleTerm(subject, predicate, @object);
    }

    // ExprTripleTerm: the same as TRIPLE(s, p, o)
    private Expression ReadTripleTermExpression()
    {
        Enter();
        int start = Take().Start;
        var subject = ReadOperandOfTriple("a variable or an IRI as subject of the triple term", "ExprTripleTermSubject");
        if (subject is Expression.OfTerm { Term: not Iri }) throw Error(SparqlErrors.Unexpected("a literal", "a variable or an IRI", "ExprTripleTermSubject", null), subject.Span);
        int verb = Current.Start;
        var predicate = ToExpression(ReadVerb(null, "ExprTripleTerm"), SpanFrom(verb));
        var @object = Kind == TokenKind.OpenTripleTerm ? ReadTripleTermExpression()
            : ReadOperandOfTriple("a variable, an IRI, a literal or a triple term", "ExprTripleTermObject");
        Expect(TokenKind.CloseTripleTerm, "')>>'", "ExprTripleTerm");
        Leave();
        return (subject, predicate, @object) is (Expression.OfTerm { Term: Iri s }, Expression.OfTerm { Term: Iri p }, Expression.OfTerm { Term: var o })
            ? new Expression.OfTerm(new TripleTerm(s, p, o)) { Span = SpanFrom(start) }
            : new Expression.BuiltIn("TRIPLE", [subject, predicate, @object]) { Span = SpanFrom(start) };
    }

    private Expression ReadOperandOfTriple(string expected, string production)
    {
        int start = Current.Start;
        if (IsLiteral) return new Expression.OfTerm(ReadLiteral()) { Span = SpanFrom(start) };
        if (Kind == TokenKind.Variable) return new Expression.OfVariable(NameOf(Take())) { Span = SpanFrom(start) };
        return new Expression.OfTerm(ReadIri(expected, production)) { Span = SpanFrom(start) };
    }

    private static Expression ToExpression(PatternTerm term, SourceSpan span) => term is PatternTerm.OfVariable { Variable: var variable }
        ? new Expression.OfVariable(variable) { Span = span }
        : new Expression.OfTerm(((PatternTerm.OfTerm)term).Term) { Span = span };
}
