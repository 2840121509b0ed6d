namespace KnowledgeGraph.Sparql;

/// <summary>The four forms of a query. SPARQL 1.1 section 16.</summary>
public enum QueryKind
{
    /// <summary>SELECT: a table of solutions.</summary>
    Select,

    /// <summary>CONSTRUCT: a graph made from a template.</summary>
    Construct,

    /// <summary>ASK: whether there is a solution.</summary>
    Ask,

    /// <summary>DESCRIBE: a graph about the terms named.</summary>
    Describe,
}
