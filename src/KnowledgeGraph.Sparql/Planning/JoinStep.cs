namespace KnowledgeGraph.Sparql.Planning;

/// <summary>One step of a join order.</summary>
/// <param name="Part">The number of the part that is joined.</param>
/// <param name="Method">How.</param>
/// <param name="Rows">How many rows are expected after it.</param>
/// <param name="Cost">What all steps up to it are expected to cost.</param>
internal readonly record struct JoinStep(int Part, JoinMethod Method, double Rows, double Cost);
