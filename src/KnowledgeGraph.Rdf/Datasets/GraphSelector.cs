namespace KnowledgeGraph.Rdf;

/// <summary>Which graphs of a dataset a pattern looks at. The default value is <see cref="Any"/>.</summary>
public readonly record struct GraphSelector
{
    private GraphSelector(bool isOne, Term? name)
    {
        IsOne = isOne;
        Name = name;
    }

    /// <summary>All graphs: the default graph and every named one.</summary>
    public static GraphSelector Any => default;

    /// <summary>The default graph alone.</summary>
    public static GraphSelector Default => new(true, null);

    /// <summary>Whether one graph is meant; false for <see cref="Any"/>.</summary>
    public bool IsOne { get; }

    /// <summary>The name of the one graph; null for the default graph and for <see cref="Any"/>.</summary>
    public Term? Name { get; }

    /// <summary>One graph: of that name, or the default graph for null.</summary>
    public static GraphSelector Of(Term? name) => new(true, name);
}
