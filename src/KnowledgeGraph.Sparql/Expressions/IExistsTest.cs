using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>An EXISTS inside an expression, answered by the engine; EXISTS as a whole filter is a semi-join of the planner's and never comes here.</summary>
internal interface IExistsTest
{
    bool Exists(RowBatch batch, int row);
}
