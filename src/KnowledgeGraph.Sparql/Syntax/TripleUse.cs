namespace KnowledgeGraph.Sparql.Syntax;

/// <summary>What triples are read for; decides what may stand in them.</summary>
internal enum TripleUse
{
    /// <summary>A pattern: blank nodes are variables, paths may stand.</summary>
    Pattern,

    /// <summary>The template of CONSTRUCT or INSERT: blank nodes are made anew for each solution.</summary>
    Template,

    /// <summary>INSERT DATA: no variables.</summary>
    InsertData,

    /// <summary>DELETE DATA: neither variables nor blank nodes.</summary>
    DeleteData,

    /// <summary>The template of DELETE, and DELETE WHERE: no blank nodes.</summary>
    DeleteTemplate,
}
