namespace KnowledgeGraph.Export;

/// <summary>A version of GEXF.</summary>
/// <param name="Number">As the root element has it.</param>
/// <param name="Namespace">The namespace of its elements.</param>
internal sealed record GexfVersion(string Number, string Namespace)
{
    public static readonly GexfVersion Draft12 = new("1.2", "http://www.gexf.net/1.2draft");

    public static readonly GexfVersion Final13 = new("1.3", "http://gexf.net/1.3");
}
