using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Syntax;

internal sealed partial class SparqlParser
{
    private bool BeginsTriples => Kind is TokenKind.Variable or TokenKind.BlankNodeLabel or TokenKind.OpenParenthesis or TokenKind.OpenBracket
        or TokenKind.OpenReified or TokenKind.OpenTripleTerm || IsIri || IsLiteral;

    // [55] TriplesBlock, [52] TriplesTemplate, [74] ConstructTriples; says whether a dot stands behind the last triple.
    private bool ReadTriples(TripleTarget target)
    {
        while (BeginsTriples)
        {
            ReadTriplesSameSubject(target);
            if (!TryTake(TokenKind.Dot)) return false;
        }

        return true;
    }

    // [75] TriplesSameSubject, [81] TriplesSameSubjectPath, with ReifiedTripleBlock of SPARQL 1.2.
    private void ReadTriplesSameSubject(TripleTarget target)
    {
        bool mayStandAlone = Kind == TokenKind.OpenReified || (Kind == TokenKind.OpenBracket && Next.Kind != TokenKind.CloseBracket)
            || (Kind == TokenKind.OpenParenthesis && Next.Kind != TokenKind.CloseParenthesis);
        var subject = ReadNode(target, "the subject of a triple", "[75] TriplesSameSubject");
        if (mayStandAlone && !BeginsVerb(target)) return;
        ReadProperties(target, subject);
    }

    // [77] PropertyListNotEmpty, [83] PropertyListPathNotEmpty
    private void ReadProperties(TripleTarget target, PatternTerm subject)
    {
        do
        {
            ReadVerbAndObjects(target, subject);
            if (Kind != TokenKind.Semicolon) return;
            while (TryTake(TokenKind.Semicolon))
            {
            }
        }
        while (BeginsVerb(target));
    }

    private bool IsA => Kind == TokenKind.Word && TextOf(Current) is "a";

    private bool BeginsVerb(TripleTarget target) => Kind == TokenKind.Variable || IsIri || IsA
        || (target.AllowsPaths && Kind is TokenKind.Caret or TokenKind.Bang or TokenKind.OpenParenthesis);

    private void ReadVerbAndObjects(TripleTarget target, PatternTerm subject)
    {
        if (target.AllowsPaths && Kind != TokenKind.Variable)
        {
            var path = ReadPath();
            if (path is PropertyPath.Link link) ReadObjects(target, subject, new PatternTerm.OfTerm(link.Predicate));
            else ReadPathObjects(target, subject, path);
        }
        else
        {
            ReadObjects(target, subject, ReadVerb(target, "[78] Verb"));
        }
    }

    // [78] Verb
    private PatternTerm ReadVerb(TripleTarget? target, string production)
    {
        if (Kind == TokenKind.Variable) return target is null ? new PatternTerm.OfVariable(NameOf(Take())) : ReadVariableTerm(target);
        if (!IsA) return new PatternTerm.OfTerm(ReadIri("a predicate: a variable, an IRI or 'a'", production));
        Take();
        return new PatternTerm.OfTerm(RdfVocabulary.Type);
    }

    // [79] ObjectList, [80] Object with its annotations
    private void ReadObjects(TripleTarget target, PatternTerm subject, PatternTerm predicate)
    {
        do
        {
            int start = Current.Start;
            var @object = ReadNode(target, "the object of a triple", "[80] Object");
            target.Add(subject, predicate, @object, SpanFrom(start));
            ReadAnnotations(target, subject, predicate, @object);
        }
        while (TryTake(TokenKind.Comma));
    }

    // [86] ObjectListPath, where the path is more than a predicate
    private void ReadPathObjects(TripleTarget target, PatternTerm subject, PropertyPath path)
    {
        do
        {
            int start = Current.Start;
            var @object = ReadNode(target, "the object of a path", "[87] ObjectPath");
            AddPath(target, subject, path, @object, SpanFrom(start));
            if (Kind is TokenKind.Tilde or TokenKind.OpenAnnotation) throw Error(SparqlErrors.AnnotatedPath());
        }
        while (TryTake(TokenKind.Comma));
    }

    // [104] GraphNode, [105] GraphNodePath: a term, a collection, brackets, a reified triple
    private PatternTerm ReadNode(TripleTarget target, string expected, string production)
    {
        switch (Kind)
        {
            case TokenKind.OpenParenthesis:
                return ReadCollection(target);
            case TokenKind.OpenBracket:
                return ReadBrackets(target);
            case TokenKind.OpenReified:
                return ReadReifiedTriple(target);
            default:
                return ReadTerm(target, expected, production);
        }
    }

    // [106] VarOrTerm, without the empty collection and the anonymous blank node
    private PatternTerm ReadTerm(TripleTarget target, string expected, string production)
    {
        if (IsLiteral) return new PatternTerm.OfTerm(ReadLiteral());
        return Kind switch
        {
            TokenKind.Variable => ReadVariableTerm(target),
            TokenKind.BlankNodeLabel => BlankNode(target, Take()),
            TokenKind.OpenTripleTerm => ReadTripleTerm(target),
            _ => new PatternTerm.OfTerm(ReadIri(expected, production)),
        };
    }

    private PatternTerm.OfVariable ReadVariableTerm(TripleTarget target)
    {
        var token = Take();
        var variable = NameOf(token);
        if (!target.AllowsVariables) throw Error(SparqlErrors.VariableHere(variable.Name, target.Name), token.Span);
        target.Mention(variable);
        return new PatternTerm.OfVariable(variable);
    }

    // [138] BlankNode; a null label is an anonymous one
    private PatternTerm BlankNode(TripleTarget target, Token token)
    {
        if (!target.AllowsBlankNodes) throw Error(SparqlErrors.BlankNodeHere(target.Name), token.Span);
        return target.BlankNode(token.Kind == TokenKind.BlankNodeLabel ? TextOf(token)[2..].ToString() : null);
    }

    // [99] BlankNodePropertyList, [163] ANON
    private PatternTerm ReadBrackets(TripleTarget target)
    {
        var node = BlankNode(target, Take());
        if (TryTake(TokenKind.CloseBracket)) return node;
        Enter();
        ReadProperties(target, node);
        Expect(TokenKind.CloseBracket, "';' and another property, or ']'", "[99] BlankNodePropertyList");
        Leave();
        return node;
    }

    // [102] Collection, [161] NIL
    private PatternTerm ReadCollection(TripleTarget target)
    {
        var open = Take();
        var nil = new PatternTerm.OfTerm(RdfVocabulary.Nil);
        if (TryTake(TokenKind.CloseParenthesis)) return nil;
        Enter();
        var first = BlankNode(target, open);
        var cell = first;
        while (true)
        {
            int start = Current.Start;
            target.Add(cell, RdfVocabulary.First, ReadNode(target, "an element of the list or ')'", "[102] Collection"), SpanFrom(start));
            bool last = TryTake(TokenKind.CloseParenthesis);
            var rest = last ? nil : BlankNode(target, open);
            target.Add(cell, RdfVocabulary.Rest, rest, SpanFrom(start));
            if (last) break;
            cell = rest;
        }

        Leave();
        return first;
    }
}
