namespace KnowledgeGraph.Export;

/// <summary>An edge of a property graph.</summary>
/// <param name="Id">A hash of what it says.</param>
/// <param name="From">The id of the node it leaves.</param>
/// <param name="Type">What it says: letters, digits, underscores.</param>
/// <param name="To">The id of the node it leads to.</param>
/// <param name="Properties">Its properties, its provenance among them.</param>
/// <param name="Spell">When it is there.</param>
internal sealed record GraphEdge(string Id, string From, string Type, string To, PropertyBag Properties, TimeSpell Spell);
