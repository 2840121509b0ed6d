namespace KnowledgeGraph.Rdf.Storage;

/// <summary>The sorted copies of a dataset's quads: those with three letters hold the default graph, those with four all named graphs.</summary>
/// <remarks>The letters name the columns in the order in which they sort; in each column the numbers of terms ascend, packed literals behind all others.</remarks>
public enum IndexOrder
{
    /// <summary>Default graph: subject, predicate, object.</summary>
    Spo,

    /// <summary>Default graph: predicate, object, subject.</summary>
    Pos,

    /// <summary>Default graph: object, subject, predicate.</summary>
    Osp,

    /// <summary>Named graphs: subject, predicate, object, graph.</summary>
    Spog,

    /// <summary>Named graphs: predicate, object, subject, graph.</summary>
    Posg,

    /// <summary>Named graphs: object, subject, predicate, graph.</summary>
    Ospg,

    /// <summary>Named graphs: graph, subject, predicate, object.</summary>
    Gspo,

    /// <summary>Named graphs: graph, predicate, object, subject.</summary>
    Gpos,

    /// <summary>Named graphs: graph, object, subject, predicate.</summary>
    Gosp,
}
