using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>A node while the projection is made.</summary>
/// <param name="Term">What it stands for.</param>
internal sealed record DraftedNode(Term Term)
{
    public List<Iri> Classes { get; } = [];

    /// <summary>Its triples with values, in order.</summary>
    public List<Triple> Values { get; } = [];

    public PropertyBag Properties { get; } = new();

    public TimeSpell Spell { get; set; }
}
