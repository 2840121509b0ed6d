namespace KnowledgeGraph.Export;

/// <summary>How a dataset is made into a property graph.</summary>
public sealed class PropertyGraphOptions
{
    /// <summary>Whether tenures, statements, provisions, payments and deployments become edges with properties where nothing else leads to them.</summary>
    /// <value>False: they stay nodes.</value>
    public bool Fold { get; init; }
}
