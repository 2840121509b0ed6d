namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>One state of the automaton that a pattern is translated to, before it is made deterministic (Thompson's construction).</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Symbols">What a <see cref="PatternStepKind.Symbol"/> reads.</param>
/// <param name="Next">The state after it; -1 for the last.</param>
/// <param name="Alternative">The other state after a <see cref="PatternStepKind.Split"/>.</param>
internal record struct PatternStep(PatternStepKind Kind, SymbolSet Symbols = default, int Next = -1, int Alternative = -1);

internal enum PatternStepKind
{
    Symbol,
    Split,
    Start,
    End,
    Match,
}
