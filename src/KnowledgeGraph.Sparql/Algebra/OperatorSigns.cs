namespace KnowledgeGraph.Sparql.Algebra;

/// <summary>Operators as the grammar writes them.</summary>
internal static class OperatorSigns
{
    public static string Sign(this UnaryOperator @operator) => @operator switch
    {
        UnaryOperator.Not => "!",
        UnaryOperator.Plus => "+",
        _ => "-",
    };

    public static string Sign(this BinaryOperator @operator) => @operator switch
    {
        BinaryOperator.Or => "||",
        BinaryOperator.And => "&&",
        BinaryOperator.Equal => "=",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.Less => "<",
        BinaryOperator.Greater => ">",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        _ => "/",
    };
}
