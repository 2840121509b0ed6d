using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>Finds out whether a pattern occurs in a text, in one pass over its UTF-8 and without going back: a deterministic automaton that is made while it runs.</summary>
/// <remarks>Not for several threads. Gives up where it would need too many states.</remarks>
internal sealed class LazyAutomaton
{
    private const int Width = 256; // a row of the table: 129 symbols, a power of two for the address
    private const int MostStates = 4000;
    private const int Unknown = 0;
    private const int Accepting = -1;

    private readonly IReadOnlyList<PatternStep> _steps;
    private readonly int _first;
    private readonly bool _needsAscii;
    private readonly bool _ignoreCase;
    private readonly Dictionary<string, int> _numbers = [];
    private readonly List<int[]> _states = [];
    private readonly List<bool> _matchesAtEnd = [];
    private readonly int _startState;

    // State × symbol: the next state, 0 where it is not known yet, -1 where the pattern has been found. States count from 1.
    private int[] _table = new int[Width * 16];

    public LazyAutomaton(PatternCompiler pattern, bool ignoreCase)
    {
        _steps = pattern.Steps;
        _first = pattern.First;
        _needsAscii = pattern.NeedsAscii;
        _ignoreCase = ignoreCase;
        _startState = Number(Close([_first], atStart: true, atEnd: false));
    }

    /// <summary>Whether the pattern occurs; <see cref="Truth.Error"/> where another engine must say it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Truth Test(ReadOnlySpan<byte> utf8)
    {
        int state = _startState;
        if (state == Accepting) return Truth.True;
        if (state == Unknown) return Truth.Error;
        int[] table = _table;
        for (int i = 0; i < utf8.Length; i++)
        {
            int symbol = utf8[i];
            if (symbol >= SymbolSet.OtherSymbol)
            {
                if (symbol < 0xC0) continue; // the rest of a character that was read
                if (_needsAscii || (_ignoreCase && HasAsciiCase(utf8, i))) return Truth.Error;
                symbol = SymbolSet.OtherSymbol;
            }

            int next = table[(state * Width) + symbol];
            if (next == Unknown)
            {
                next = Step(state, symbol);
                table = _table;
                if (next == Unknown) return Truth.Error;
            }

            if (next == Accepting) return Truth.True;
            state = next;
        }

        return _matchesAtEnd[state - 1] ? Truth.True : Truth.False;
    }

    // Letters beyond ASCII that are a case of an ASCII letter: U+0130, U+0131, U+017F, U+212A.
    private static bool HasAsciiCase(ReadOnlySpan<byte> utf8, int at) => utf8[at] is 0xC4 or 0xC5 || (utf8[at] == 0xE2 && utf8[at + 1] == 0x84);

    private int Step(int state, int symbol)
    {
        var reached = new List<int>();
        foreach (int step in _states[state - 1])
        {
            if (_steps[step].Kind == PatternStepKind.Symbol && _steps[step].Symbols.Contains(symbol)) reached.Add(_steps[step].Next);
        }

        reached.Add(_first); // a match may begin at the next place too
        int next = Number(Close(reached, atStart: false, atEnd: false));
        if (next != Unknown) _table[(state * Width) + symbol] = next;
        return next;
    }

    // All states that are reached without reading.
    private SortedSet<int> Close(IEnumerable<int> from, bool atStart, bool atEnd)
    {
        var closed = new SortedSet<int>();
        var open = new Stack<int>(from);
        while (open.TryPop(out int step))
        {
            if (!closed.Add(step)) continue;
            var (kind, _, next, alternative) = _steps[step];
            if (kind == PatternStepKind.Split) open.Push(alternative);
            if (kind == PatternStepKind.Split || (kind == PatternStepKind.Start && atStart) || (kind == PatternStepKind.End && atEnd)) open.Push(next);
        }

        return closed;
    }

    private int Number(SortedSet<int> closed)
    {
        if (closed.Any(step => _steps[step].Kind == PatternStepKind.Match)) return Accepting;
        int[] kept = [.. closed.Where(step => _steps[step].Kind is PatternStepKind.Symbol or PatternStepKind.End)];
        string key = new(MemoryMarshal.Cast<int, char>(kept));
        if (_numbers.TryGetValue(key, out int number)) return number;
        if (_states.Count == MostStates) return Unknown;
        _states.Add(kept);
        bool matchesAtEnd = Close(kept, atStart: false, atEnd: true).Any(step => _steps[step].Kind == PatternStepKind.Match);
        _matchesAtEnd.Add(matchesAtEnd);
        number = _states.Count;
        if ((number + 1) * Width > _table.Length) Array.Resize(ref _table, _table.Length * 2);
        return _numbers[key] = number;
    }
}
