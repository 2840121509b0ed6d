using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Rdf;

/// <summary>Marks the methods that every byte of a document goes through.</summary>
internal static class HotPath
{
    /// <summary>
    /// Compiled fully at the first call: most processes read one document and end, and would otherwise be half through it before the quick form of
    /// these methods is replaced. Measured on a million triples: two thirds of the time of the first load.
    /// </summary>
    public const MethodImplOptions CompiledAtOnce = MethodImplOptions.AggressiveOptimization;
}
