using KnowledgeGraph.Language.Parsing;
using KnowledgeGraph.Language.Perceptrons;

namespace KnowledgeGraph.Training.Parsing;

/// <summary>Tells which moves lose no arc of the right tree that can still be reached (Goldberg and Nivre 2013, arc-hybrid).</summary>
/// <param name="heads">Heads of a projective tree; the root of the sentence has the number of words as its head.</param>
/// <param name="labels">Labels of the words; -1 for the root.</param>
internal sealed class DynamicOracle(int[] heads, int[] labels)
{
    /// <summary>Whether the action is as good as any: it loses no arc, and an arc it adds rightly has the right label.</summary>
    internal bool IsRight(ParserState state, ParserAction action) => action.Move switch
    {
        ParserMove.Shift => state.CanShift && ShiftLosesNothing(state),
        ParserMove.Left => state.CanLeft && LeftLosesNothing(state) && LabelIsRight(state.Stack(0), state.Next, action.Label),
        _ => state.CanRight && RightLosesNothing(state) && LabelIsRight(state.Stack(0), state.Stack(1), action.Label),
    };

    /// <summary>The best-scored class among the right ones; -1 where the state allows no right one.</summary>
    internal int BestRight(ParserState state, int labelCount, ReadOnlySpan<int> scores)
    {
        int best = -1;
        foreach (ParserMove move in (ReadOnlySpan<ParserMove>)[ParserMove.Shift, ParserMove.Left, ParserMove.Right])
        {
            var action = new ParserAction(move, Label(state, move, labelCount, scores));
            if (IsRight(state, action) && (best < 0 || scores[action.Number(labelCount)] > scores[best]))
            {
                best = action.Number(labelCount);
            }
        }

        return best;
    }

    /// <summary>The right label of the arc that the move adds, or the best-scored one where the arc is not in the tree.</summary>
    private int Label(ParserState state, ParserMove move, int labelCount, ReadOnlySpan<int> scores)
    {
        int head = move == ParserMove.Left ? state.Next : state.Stack(1);
        int child = state.Stack(0);
        if (move == ParserMove.Shift || child < 0 || head < 0)
        {
            return 0;
        }

        return heads[child] == head && labels[child] >= 0
            ? labels[child]
            : Scoring.Best(scores.Slice(new ParserAction(move, 0).Number(labelCount), labelCount));
    }

    private bool LabelIsRight(int child, int head, int label) => heads[child] != head || labels[child] == label;

    private bool ShiftLosesNothing(ParserState state)
    {
        int next = state.Next;
        for (int at = 0; at < state.Depth; at++)
        {
            int word = state.Stack(at);
            if (heads[word] == next || (at > 0 && heads[next] == word))
            {
                return false;
            }
        }

        return true;
    }

    private bool LeftLosesNothing(ParserState state)
    {
        int top = state.Stack(0);
        return heads[top] == state.Next || (heads[top] != state.Stack(1) && heads[top] < state.Next && NoChildAhead(state, top));
    }

    private bool RightLosesNothing(ParserState state)
    {
        int top = state.Stack(0);
        return heads[top] < state.Next && NoChildAhead(state, top);
    }

    private bool NoChildAhead(ParserState state, int word)
    {
        for (int ahead = state.Next; ahead < state.Words; ahead++)
        {
            if (heads[ahead] == word)
            {
                return false;
            }
        }

        return true;
    }
}
