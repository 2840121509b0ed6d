using System.Collections.Immutable;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Syntax;

/// <summary>Collects the triples of a block or a template.</summary>
internal sealed class TripleTarget(TripleUse use, Func<string?, PatternTerm> blankNode)
{
    private readonly List<TriplePattern> _triples = [];
    private readonly List<GraphPattern> _parts = [];
    private VariableScope _scope = new();

    public TripleUse Use => use;

    public bool AllowsVariables => use is not (TripleUse.InsertData or TripleUse.DeleteData);

    public bool AllowsBlankNodes => use is not (TripleUse.DeleteData or TripleUse.DeleteTemplate);

    public bool AllowsPaths => use == TripleUse.Pattern;

    public string Name => use switch
    {
        TripleUse.InsertData => "INSERT DATA",
        TripleUse.DeleteData => "DELETE DATA",
        TripleUse.DeleteTemplate => "DELETE",
        TripleUse.Template => "a template",
        _ => "a pattern",
    };

    /// <summary>What a blank node is here; null stands for an anonymous one.</summary>
    public PatternTerm BlankNode(string? label) => blankNode(label);

    /// <summary>Says that the text has a variable here.</summary>
    public void Mention(Variable variable) => _scope.Add(variable);

    public void Add(PatternTerm subject, PatternTerm predicate, PatternTerm @object, SourceSpan span) => _triples.Add(new TriplePattern(subject, predicate, @object, span));

    public void Add(PatternTerm subject, Iri predicate, PatternTerm @object, SourceSpan span) => Add(subject, new PatternTerm.OfTerm(predicate), @object, span);

    public void AddPath(GraphPattern.PathPattern path)
    {
        EndBasicPattern();
        _parts.Add(path);
    }

    /// <summary>The triples of a template, and an empty list of them for what follows.</summary>
    public ImmutableArray<TriplePattern> TakeTriples()
    {
        ImmutableArray<TriplePattern> triples = [.. _triples];
        _triples.Clear();
        return triples;
    }

    /// <summary>The basic graph patterns and paths in the order of the text; a block without paths is one basic graph pattern.</summary>
    public List<GraphPattern> TakeParts()
    {
        EndBasicPattern();
        List<GraphPattern> parts = [.. _parts];
        _parts.Clear();
        return parts;
    }

    /// <summary>The variables of what was read since this was asked last, in the order of the text.</summary>
    public VariableScope TakeScope()
    {
        var scope = _scope;
        _scope = new VariableScope();
        return scope;
    }

    private void EndBasicPattern()
    {
        if (_triples.Count == 0) return;
        var span = new SourceSpan(_triples[0].Span.Start, _triples[^1].Span.End);
        _parts.Add(new GraphPattern.Bgp(TakeTriples()) { Span = span });
    }
}
