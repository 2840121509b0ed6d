using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>A comparison of a variable with a constant: what index ranges are made of (<see cref="ConstantBounds"/>).</summary>
internal sealed record VariableBound(Variable Variable, BinaryOperator Comparison, Term Constant);
