namespace KnowledgeGraph.Export;

/// <summary>A node of a property graph.</summary>
/// <param name="Id">Its IRI, or <c>_:</c> and the label of a blank node.</param>
/// <param name="Labels">Its classes, the most telling first; at least one.</param>
/// <param name="Properties">Its properties; what it is called is always among them.</param>
/// <param name="Spell">When it is there.</param>
internal sealed record GraphNode(string Id, IReadOnlyList<string> Labels, PropertyBag Properties, TimeSpell Spell)
{
    public string Name => Properties[ReservedNames.Name][0].Text;
}
