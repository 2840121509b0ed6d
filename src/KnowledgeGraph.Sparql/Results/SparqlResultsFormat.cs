namespace KnowledgeGraph.Sparql;

/// <summary>The formats of query results.</summary>
public enum SparqlResultsFormat
{
    /// <summary>SPARQL 1.1 Query Results JSON Format with the additions of 1.2, <c>.srj</c>.</summary>
    Json,

    /// <summary>SPARQL Query Results XML Format (Second Edition) with the additions of 1.2, <c>.srx</c>.</summary>
    Xml,

    /// <summary>Comma-separated values, <c>.csv</c>: the text of the terms without their kinds.</summary>
    Csv,

    /// <summary>Tab-separated values, <c>.tsv</c>: whole terms in the syntax of Turtle.</summary>
    Tsv,
}
