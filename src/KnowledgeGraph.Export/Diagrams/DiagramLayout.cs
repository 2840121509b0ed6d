namespace KnowledgeGraph.Export;

/// <summary>How nodes find their places: the layout engines of Graphviz.</summary>
public enum DiagramLayout
{
    /// <summary>In columns or rows (<c>dot</c>).</summary>
    Dot,

    /// <summary>By springs of wanted lengths (<c>neato</c>).</summary>
    Neato,

    /// <summary>By forces; keeps frames (<c>fdp</c>).</summary>
    Fdp,

    /// <summary>By forces in several scales, for large graphs (<c>sfdp</c>).</summary>
    Sfdp,
}
