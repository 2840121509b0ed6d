namespace KnowledgeGraph.Language.Parsing;

/// <summary>A class of the parser: shift is 0, then a left arc for each label, then a right arc for each.</summary>
internal readonly record struct ParserAction(ParserMove Move, int Label)
{
    /// <summary>The action of a class number.</summary>
    internal static ParserAction Of(int action, int labels) =>
        action == 0 ? new ParserAction(ParserMove.Shift, 0)
        : action <= labels ? new ParserAction(ParserMove.Left, action - 1)
        : new ParserAction(ParserMove.Right, action - 1 - labels);

    /// <summary>Number of classes for so many labels.</summary>
    internal static int Count(int labels) => 1 + (2 * labels);

    /// <summary>The class number.</summary>
    internal int Number(int labels) => Move switch
    {
        ParserMove.Shift => 0,
        ParserMove.Left => 1 + Label,
        _ => 1 + labels + Label,
    };

    /// <summary>Does it.</summary>
    internal void Apply(ParserState state)
    {
        switch (Move)
        {
            case ParserMove.Shift:
                state.Shift();
                break;
            case ParserMove.Left:
                state.Left(Label);
                break;
            default:
                state.Right(Label);
                break;
        }
    }
}
