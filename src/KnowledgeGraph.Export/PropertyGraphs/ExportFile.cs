namespace KnowledgeGraph.Export;

/// <summary>A file of an export, to be written when its place is known.</summary>
/// <param name="Name">Its name within a folder; a format of one file gives the name that is usual for it.</param>
/// <param name="Write">Writes the bytes to a stream and leaves it open; may be called again.</param>
public sealed record ExportFile(string Name, Action<Stream> Write);
