using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Expressions;

internal delegate Value NoArgumentFunction();

internal delegate Value OneArgumentFunction(in Value value);

internal delegate Value TwoArgumentFunction(in Value first, in Value second);

internal delegate Value ManyArgumentFunction(ReadOnlySpan<Value> arguments);

/// <summary>A test of one value, which is no error.</summary>
internal delegate Truth OneArgumentTest(in Value value);

/// <summary>A test of two values, none of which is an error.</summary>
internal delegate Truth TwoArgumentTest(in Value first, in Value second);

/// <summary>A function without arguments, called for each row.</summary>
internal sealed class FunctionOfNone(Values values, NoArgumentFunction function) : CompiledExpression(values)
{
    public override Value Evaluate(RowBatch batch, int row) => function();
}

/// <summary>A function of one argument; where that is an error, it is too.</summary>
internal sealed class FunctionOfOne(CompiledExpression argument, OneArgumentFunction function) : CompiledExpression(argument.Values)
{
    public override Value Evaluate(RowBatch batch, int row)
    {
        var value = argument.Evaluate(batch, row);
        return value.IsError ? value : function(value);
    }
}

/// <summary>A function of two arguments; where one is an error, it is too.</summary>
internal sealed class FunctionOfTwo(CompiledExpression first, CompiledExpression second, TwoArgumentFunction function) : CompiledExpression(first.Values)
{
    public override Value Evaluate(RowBatch batch, int row)
    {
        var left = first.Evaluate(batch, row);
        if (left.IsError) return left;
        var right = second.Evaluate(batch, row);
        return right.IsError ? right : function(left, right);
    }
}

/// <summary>A function of any number of arguments; where one is an error, it is too.</summary>
internal sealed class FunctionOfMany(Values values, ImmutableArray<CompiledExpression> arguments, ManyArgumentFunction function) : CompiledExpression(values)
{
    private readonly Value[] _values = new Value[arguments.Length];

    public override Value Evaluate(RowBatch batch, int row)
    {
        for (int i = 0; i < _values.Length; i++)
        {
            _values[i] = arguments[i].Evaluate(batch, row);
            if (_values[i].IsError) return Value.Error;
        }

        return function(_values);
    }
}

/// <summary>A test of one argument; where that is an error, it is too.</summary>
internal sealed class TestOfOne(CompiledExpression argument, OneArgumentTest test) : TestExpression(argument.Values)
{
    public override Truth Test(RowBatch batch, int row)
    {
        var value = argument.Evaluate(batch, row);
        return value.IsError ? Truth.Error : test(value);
    }
}

/// <summary>A test of two arguments; where one is an error, it is too.</summary>
internal sealed class TestOfTwo(CompiledExpression first, CompiledExpression second, TwoArgumentTest test) : TestExpression(first.Values)
{
    public override Truth Test(RowBatch batch, int row)
    {
        var left = first.Evaluate(batch, row);
        if (left.IsError) return Truth.Error;
        var right = second.Evaluate(batch, row);
        return right.IsError ? Truth.Error : test(left, right);
    }
}
