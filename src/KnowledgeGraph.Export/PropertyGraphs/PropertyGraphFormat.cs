namespace KnowledgeGraph.Export;

/// <summary>The formats that a property graph is written in.</summary>
public enum PropertyGraphFormat
{
    /// <summary>GraphML 1.0, one file; attributes are typed.</summary>
    GraphMl,

    /// <summary>GEXF 1.2draft, one file; what has a date is there from that date on.</summary>
    Gexf12,

    /// <summary>GEXF 1.3, one file; says the same as <see cref="Gexf12"/>.</summary>
    Gexf13,

    /// <summary><c>nodes.csv</c> and <c>edges.csv</c>, for spreadsheets.</summary>
    Csv,

    /// <summary>The elements of Cytoscape and Cytoscape.js, one JSON file.</summary>
    Cytoscape,

    /// <summary>CSV with typed headers and arguments for <c>neo4j-admin database import</c>, and <c>load.cypher</c> for a server that runs.</summary>
    Neo4j,

    /// <summary>The CSV of Amazon Neptune's bulk loader, for Gremlin and for openCypher.</summary>
    Neptune,

    /// <summary>One Cypher script of statements that Neo4j, Memgraph and LadybugDB all have.</summary>
    Cypher,
}
