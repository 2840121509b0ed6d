using System.Collections.Immutable;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Storage;
using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Paths;

/// <summary>From a path of the algebra to steps over one graph.</summary>
internal sealed class PathCompiler(TermDictionary terms, PathRun run)
{
    /// <summary>Makes the steps of a path.</summary>
    /// <param name="path">The path.</param>
    /// <param name="distinct">Whether what is around takes each end once only, so that repetitions need not be kept.</param>
    public PathStep Compile(PropertyPath path, bool distinct = false) => path switch
    {
        PropertyPath.Link link => new LinkStep(run, IdOf(link.Predicate)),
        PropertyPath.Inverse inverse => new InverseStep(run, Compile(inverse.Path, distinct)),
        PropertyPath.Sequence sequence => new SequenceStep(run, Compile(sequence.First, distinct), Compile(sequence.Second, distinct), distinct),
        PropertyPath.Alternative either => new AlternativeStep(run, Compile(either.First, distinct), Compile(either.Second, distinct)),
        PropertyPath.ZeroOrOne optional => new OptionalStep(run, Compile(optional.Path, distinct: true)),
        PropertyPath.ZeroOrMore closure => Closure(closure.Path, withStart: true),
        PropertyPath.OneOrMore closure => Closure(closure.Path, withStart: false),
        PropertyPath.Negated negated => new NegatedStep(run, IdsOf(negated.Forward), IdsOf(negated.Backward)),
        _ => throw new ArgumentOutOfRangeException(nameof(path), path, "not a property path"),
    };

    private ClosureStep Closure(PropertyPath inner, bool withStart) => new(run, Compile(inner, distinct: true), withStart, PathShape.MayBeEmpty(inner));

    // A predicate that the dictionary does not know is in no triple.
    private uint IdOf(Iri predicate) => terms.TryFind(predicate, out uint id) ? id : 0;

    private HashSet<uint>? IdsOf(ImmutableArray<Iri> predicates) => predicates.IsDefault ? null : [.. predicates.Select(IdOf)];
}
