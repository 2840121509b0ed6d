namespace KnowledgeGraph.Rdf;

/// <summary>A dataset whose blank nodes are so much alike that telling them apart would take more work than was allowed.</summary>
public sealed class CanonicalizationException : InvalidOperationException
{
    internal CanonicalizationException(RdfMessage message)
        : base($"{message.Code}: {message.Text}") => Code = message.Code;

    /// <summary>The error's code, "KG1058".</summary>
    public string Code { get; }
}
