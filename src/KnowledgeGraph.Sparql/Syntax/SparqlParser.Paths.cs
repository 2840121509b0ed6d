using System.Collections.Immutable;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Syntax;

internal sealed partial class SparqlParser
{
    // [88] Path, [89] PathAlternative
    private PropertyPath ReadPath()
    {
        var branches = new List<PropertyPath> { ReadPathSequence() };
        while (TryTake(TokenKind.Bar)) branches.Add(ReadPathSequence());
        return Balanced.Fold<PropertyPath>(branches, (left, right) => new PropertyPath.Alternative(left, right));
    }

    // [90] PathSequence
    private PropertyPath ReadPathSequence()
    {
        var steps = new List<PropertyPath> { ReadPathStep() };
        while (TryTake(TokenKind.Slash)) steps.Add(ReadPathStep());
        return Balanced.Fold<PropertyPath>(steps, (left, right) => new PropertyPath.Sequence(left, right));
    }

    // [92] PathEltOrInverse, [91] PathElt, [93] PathMod
    private PropertyPath ReadPathStep()
    {
        bool inverse = TryTake(TokenKind.Caret);
        var path = ReadPathPrimary();
        if (TryTake(TokenKind.Question)) path = new PropertyPath.ZeroOrOne(path);
        else if (TryTake(TokenKind.Star)) path = new PropertyPath.ZeroOrMore(path);
        else if (TryTake(TokenKind.Plus)) path = new PropertyPath.OneOrMore(path);
        return inverse ? new PropertyPath.Inverse(path) : path;
    }

    // [94] PathPrimary
    private PropertyPath ReadPathPrimary()
    {
        if (TryTake(TokenKind.Bang)) return ReadNegatedSet();
        if (Kind != TokenKind.OpenParenthesis) return new PropertyPath.Link(ReadPathIri("a predicate or a path", "[94] PathPrimary"));
        Enter();
        Take();
        var path = ReadPath();
        Expect(TokenKind.CloseParenthesis, "'|', '/' or ')'", "[94] PathPrimary");
        Leave();
        return path;
    }

    private Iri ReadPathIri(string expected, string production)
    {
        if (!IsA) return ReadIri(expected, production);
        Take();
        return RdfVocabulary.Type;
    }

    // [95] PathNegatedPropertySet; the empty set excludes nothing forwards.
    private PropertyPath.Negated ReadNegatedSet()
    {
        var forward = ImmutableArray.CreateBuilder<Iri>();
        var backward = ImmutableArray.CreateBuilder<Iri>();
        if (TryTake(TokenKind.OpenParenthesis))
        {
            if (Kind != TokenKind.CloseParenthesis)
            {
                do ReadNegatedStep(forward, backward);
                while (TryTake(TokenKind.Bar));
            }

            Expect(TokenKind.CloseParenthesis, "'|' or ')'", "[95] PathNegatedPropertySet");
        }
        else
        {
            ReadNegatedStep(forward, backward);
        }

        bool onlyBackward = forward.Count == 0 && backward.Count > 0;
        return new PropertyPath.Negated(onlyBackward ? default : forward.ToImmutable(), backward.Count == 0 ? default : backward.ToImmutable());
    }

    // [96] PathOneInPropertySet
    private void ReadNegatedStep(ImmutableArray<Iri>.Builder forward, ImmutableArray<Iri>.Builder backward)
    {
        bool inverse = TryTake(TokenKind.Caret);
        (inverse ? backward : forward).Add(ReadPathIri("a predicate", "[96] PathOneInPropertySet"));
    }

    /// <summary>Section 18.2.2.4: links are triple patterns, inverses change sides, sequences meet in a variable; what is left is a path pattern.</summary>
    private void AddPath(TripleTarget target, PatternTerm subject, PropertyPath path, PatternTerm @object, SourceSpan span)
    {
        switch (path)
        {
            case PropertyPath.Link link:
                target.Add(subject, link.Predicate, @object, span);
                break;
            case PropertyPath.Inverse inverse:
                AddPath(target, @object, inverse.Path, subject, span);
                break;
            case PropertyPath.Sequence sequence:
                var middle = new PatternTerm.OfVariable(Anonymous("path"));
                AddPath(target, subject, sequence.First, middle, span);
                AddPath(target, middle, sequence.Second, @object, span);
                break;
            default:
                target.AddPath(new GraphPattern.PathPattern(subject, path, @object) { Span = span });
                break;
        }
    }
}
