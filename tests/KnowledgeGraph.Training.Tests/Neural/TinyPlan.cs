using KnowledgeGraph.Language.Neural;
using KnowledgeGraph.Training.Neural;

namespace KnowledgeGraph.Training.Tests.Neural;

/// <summary>A network small enough for tests.</summary>
internal static class TinyPlan
{
    internal static NetworkShape Shape { get; } = new(32, [3, 1], TagLayer: 1, ArcWidth: 32, LabelWidth: 32);

    internal static SyntaxPlan Plan { get; } = new(Shape, new Dropping(10, 10, 10, 10, 10), BatchWords: 20, Vectors: 0);

    internal static WordVectors NoVectors { get; } = new([], []);
}
