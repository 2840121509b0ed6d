namespace KnowledgeGraph.Export;

/// <summary>What a node stands for; decides its shape, its colour and its entry in the legend.</summary>
public enum DiagramKind
{
    /// <summary>A human being, named or not.</summary>
    Person,

    /// <summary>A body of people.</summary>
    Organization,

    /// <summary>A public post.</summary>
    Office,

    /// <summary>What somebody said.</summary>
    Statement,

    /// <summary>A treaty or another agreement.</summary>
    Agreement,

    /// <summary>A law or a constitution.</summary>
    Law,

    /// <summary>Something that happened or is planned.</summary>
    Event,

    /// <summary>What an agreement or a law demands or allows.</summary>
    Provision,

    /// <summary>A sum that is paid.</summary>
    Payment,

    /// <summary>Forces of one country in another.</summary>
    Deployment,

    /// <summary>A country.</summary>
    Country,

    /// <summary>A place that is no country.</summary>
    Place,

    /// <summary>An entity of a class that the picture has no shape of its own for.</summary>
    Other,
}
