namespace KnowledgeGraph.Export;

/// <summary>A point on the axis of time.</summary>
/// <param name="Id">Unique among the ids of a diagram.</param>
/// <param name="Label">The year, month or day in words.</param>
public sealed record DiagramTick(string Id, string Label);
