using System.Collections.Immutable;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Shacl;

/// <summary>A property path of a shape. SHACL section 2.3.1.</summary>
internal abstract record ShapePath
{
    private ShapePath()
    {
    }

    /// <summary>The nodes that the path leads to, each once, in the order of terms.</summary>
    public abstract IReadOnlyCollection<Term> From(Term node, ShapeData data);

    /// <summary>The nodes that lead here.</summary>
    public abstract IReadOnlyCollection<Term> To(Term node, ShapeData data);

    internal sealed record Predicate(Iri Iri) : ShapePath
    {
        public override IReadOnlyCollection<Term> From(Term node, ShapeData data) => data.Objects(node, Iri);

        public override IReadOnlyCollection<Term> To(Term node, ShapeData data) => data.Subjects(Iri, node);

        public override string ToString() => Iri.ToString();
    }

    internal sealed record Inverse(ShapePath Path) : ShapePath
    {
        public override IReadOnlyCollection<Term> From(Term node, ShapeData data) => Path.To(node, data);

        public override IReadOnlyCollection<Term> To(Term node, ShapeData data) => Path.From(node, data);

        public override string ToString() => "^" + Path;
    }

    internal sealed record Sequence(ImmutableArray<ShapePath> Steps) : ShapePath
    {
        public override IReadOnlyCollection<Term> From(Term node, ShapeData data) => Steps.Aggregate(One(node), (nodes, step) => Each(nodes, next => step.From(next, data)));

        public override IReadOnlyCollection<Term> To(Term node, ShapeData data) => Steps.Reverse().Aggregate(One(node), (nodes, step) => Each(nodes, next => step.To(next, data)));

        public override string ToString() => string.Join('/', Steps);
    }

    internal sealed record Alternative(ImmutableArray<ShapePath> Ways) : ShapePath
    {
        public override IReadOnlyCollection<Term> From(Term node, ShapeData data) => [.. new SortedSet<Term>(Ways.SelectMany(way => way.From(node, data)))];

        public override IReadOnlyCollection<Term> To(Term node, ShapeData data) => [.. new SortedSet<Term>(Ways.SelectMany(way => way.To(node, data)))];

        public override string ToString() => $"({string.Join('|', Ways)})";
    }

    /// <summary>Zero or more, one or more, zero or one: told apart by whether the start counts and whether one goes on.</summary>
    internal sealed record Repeated(ShapePath Path, bool FromZero, bool Many) : ShapePath
    {
        public override IReadOnlyCollection<Term> From(Term node, ShapeData data) => Reach(node, next => Path.From(next, data));

        public override IReadOnlyCollection<Term> To(Term node, ShapeData data) => Reach(node, next => Path.To(next, data));

        public override string ToString() => $"({Path}){(Many ? FromZero ? "*" : "+" : "?")}";

        private SortedSet<Term> Reach(Term node, Func<Term, IReadOnlyCollection<Term>> step)
        {
            var reached = new SortedSet<Term>(step(node));
            var open = new Queue<Term>(Many ? reached : []);
            while (open.TryDequeue(out var next))
            {
                foreach (var further in step(next))
                {
                    if (reached.Add(further)) open.Enqueue(further);
                }
            }

            if (FromZero) reached.Add(node);
            return reached;
        }
    }

    private static IReadOnlyCollection<Term> One(Term node) => [node];

    private static IReadOnlyCollection<Term> Each(IReadOnlyCollection<Term> nodes, Func<Term, IReadOnlyCollection<Term>> step) =>
        nodes.Count == 1 ? step(nodes.First()) : new SortedSet<Term>(nodes.SelectMany(step));
}
