using System.Globalization;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>Translates the common part of XPath's regular expressions to an automaton over code points: no back-references, categories, or characters beyond ASCII in the pattern.</summary>
/// <remarks>Works from the end: each method gets the state that follows and gives the state to begin with. -1 says that the pattern is not of that part, or wrong.</remarks>
internal sealed class PatternCompiler
{
    private const int MostSteps = 2000;
    private const int Failed = -1;
    private const string WordSymbols = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$+<=>^`|~";

    private readonly List<PatternStep> _steps = [];
    private readonly string _pattern;
    private readonly bool _dotAll;
    private readonly bool _ignoreCase;
    private int _depth;

    private PatternCompiler(string pattern, bool dotAll, bool ignoreCase)
    {
        _pattern = pattern;
        _dotAll = dotAll;
        _ignoreCase = ignoreCase;
    }

    /// <summary>Whether the pattern tells characters beyond ASCII apart, so that only ASCII texts can be matched.</summary>
    public bool NeedsAscii { get; private set; }

    public IReadOnlyList<PatternStep> Steps => _steps;

    /// <summary>The state to begin with.</summary>
    public int First { get; private set; }

    /// <summary>Translates a pattern, or gives null where another engine must do it.</summary>
    public static PatternCompiler? TryCompile(string pattern, string flags)
    {
        if (flags.AsSpan().IndexOfAnyExcept("six") >= 0 || !System.Text.Ascii.IsValid(pattern)) return null;
        if (flags.Contains('x', StringComparison.Ordinal) && pattern.Contains('[', StringComparison.Ordinal)) return null;
        if (flags.Contains('x', StringComparison.Ordinal)) pattern = string.Concat(pattern.Where(c => c is not (' ' or '\t' or '\n' or '\r')));
        var compiler = new PatternCompiler(pattern, flags.Contains('s', StringComparison.Ordinal), flags.Contains('i', StringComparison.Ordinal));
        int match = compiler.Add(new PatternStep(PatternStepKind.Match));
        compiler.First = compiler.Alternatives(0, pattern.Length, match);
        return compiler.First == Failed || compiler._steps.Count > MostSteps ? null : compiler;
    }

    private int Add(PatternStep step)
    {
        _steps.Add(step);
        return _steps.Count > MostSteps ? Failed : _steps.Count - 1;
    }

    private int Alternatives(int start, int end, int next)
    {
        if (++_depth > 100) return Failed;
        int first = Failed;
        bool any = false;
        for (int at = start; at <= end;)
        {
            int bar = EndOfBranch(at, end);
            int branch = bar < 0 ? Failed : Branch(at, bar, next);
            if (branch == Failed) return Failed;
            first = any ? Add(new PatternStep(PatternStepKind.Split, default, first, branch)) : branch;
            if (first == Failed) return Failed;
            any = true;
            at = bar + 1;
        }

        _depth--;
        return first;
    }

    // The next bar that is in no group and no class, or the end; -1 where something is not closed.
    private int EndOfBranch(int at, int end)
    {
        int depth = 0;
        for (int i = at; i < end; i++)
        {
            char c = _pattern[i];
            if (c == '\\') i++;
            else if (c == '[') i = EndOfClass(i, end);
            else if (c == '(') depth++;
            else if (c == ')' && --depth < 0) return -1;
            else if (c == '|' && depth == 0) return i;
            if (i < 0) return -1;
        }

        return depth == 0 ? end : -1;
    }

    // The index of the closing bracket; -1 for none, or for a class inside the class.
    private int EndOfClass(int at, int end)
    {
        int i = at + 1;
        if (i < end && _pattern[i] == '^') i++;
        if (i < end && _pattern[i] == ']') return int.MinValue;
        for (; i < end; i++)
        {
            if (_pattern[i] == '\\') i++;
            else if (_pattern[i] == '[') return int.MinValue;
            else if (_pattern[i] == ']') return i;
        }

        return int.MinValue;
    }

    // Pieces are found from the front and joined from the back.
    private int Branch(int start, int end, int next)
    {
        var pieces = new List<(int Start, int End, int Least, int Most)>();
        for (int at = start; at < end;)
        {
            int atomEnd = EndOfAtom(at, end);
            if (atomEnd < 0 || !ReadQuantifier(atomEnd, end, out int after, out int least, out int most)) return Failed;
            if (_pattern[at] is '^' or '$' && after > atomEnd) return Failed;
            pieces.Add((at, atomEnd, least, most));
            at = after;
        }

        for (int i = pieces.Count - 1; i >= 0 && next != Failed; i--) next = Repeat(pieces[i].Start, pieces[i].End, pieces[i].Least, pieces[i].Most, next);
        return next;
    }

    private int EndOfAtom(int at, int end)
    {
        switch (_pattern[at])
        {
            case '\\':
                return at + 2 <= end ? at + 2 : -1;
            case '[':
                int close = EndOfClass(at, end);
                return close < 0 ? -1 : close + 1;
            case '(':
                int depth = 0;
                for (int i = at; i < end; i++)
                {
                    if (_pattern[i] == '\\') i++;
                    else if (_pattern[i] == '[') i = EndOfClass(i, end);
                    else if (_pattern[i] == '(') depth++;
                    else if (_pattern[i] == ')' && --depth == 0) return i + 1;
                    if (i < 0) return -1;
                }

                return -1;
            default:
                return _pattern[at] is '*' or '+' or '?' or '{' or '}' or ']' or ')' ? -1 : at + 1;
        }
    }

    // A question mark behind a quantifier makes it reluctant, which does not change whether there is a match.
    private bool ReadQuantifier(int at, int end, out int after, out int least, out int most)
    {
        (after, least, most) = (at, 1, 1);
        if (at >= end) return true;
        (least, most) = _pattern[at] switch
        {
            '*' => (0, int.MaxValue),
            '+' => (1, int.MaxValue),
            '?' => (0, 1),
            _ => (1, 1),
        };
        if (_pattern[at] is '*' or '+' or '?')
        {
            after = at + 1;
        }
        else if (_pattern[at] == '{')
        {
            int close = _pattern.IndexOf('}', at);
            if (close < 0 || close >= end || !ReadCounts(_pattern[(at + 1)..close], out least, out most)) return false;
            after = close + 1;
        }

        if (after > at && after < end && _pattern[after] == '?') after++;
        return true;
    }

    private static bool ReadCounts(string text, out int least, out int most)
    {
        int comma = text.IndexOf(',', StringComparison.Ordinal);
        most = int.MaxValue;
        bool valid = int.TryParse(comma < 0 ? text : text[..comma], NumberStyles.None, CultureInfo.InvariantCulture, out least);
        if (valid && comma < 0) most = least;
        if (valid && comma >= 0 && comma + 1 < text.Length) valid = int.TryParse(text[(comma + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out most);
        return valid && least <= most && least <= 200 && (most <= 200 || most == int.MaxValue);
    }

    private int Repeat(int start, int end, int least, int most, int next)
    {
        if (most == int.MaxValue)
        {
            int loop = Add(new PatternStep(PatternStepKind.Split, default, next, next));
            int body = loop == Failed ? Failed : Atom(start, end, loop);
            if (body == Failed) return Failed;
            _steps[loop] = _steps[loop] with { Alternative = body };
            next = loop;
        }
        else
        {
            int after = next;
            for (int i = least; i < most && next != Failed; i++)
            {
                int body = Atom(start, end, next);
                next = body == Failed ? Failed : Add(new PatternStep(PatternStepKind.Split, default, after, body));
            }
        }

        for (int i = 0; i < least && next != Failed; i++) next = Atom(start, end, next);
        return next;
    }

    private int Atom(int start, int end, int next)
    {
        char c = _pattern[start];
        switch (c)
        {
            case '(':
                int inner = start + 1;
                if (_pattern[inner] == '?') inner = _pattern[inner + 1] == ':' ? inner + 2 : Failed;
                return inner == Failed ? Failed : Alternatives(inner, end - 1, next);
            case '^':
                return Add(new PatternStep(PatternStepKind.Start, default, next));
            case '$':
                return Add(new PatternStep(PatternStepKind.End, default, next));
            case '[':
                return Class(start + 1, end - 1) is { } set ? Symbols(set, next) : Failed;
            case '.':
                return Add(new PatternStep(PatternStepKind.Symbol, _dotAll ? SymbolSet.All : ~SymbolSet.Of("\n\r"), next));
            case '\\':
                return Escape(_pattern[start + 1]) is { } escaped ? Symbols(escaped, next) : Failed;
            default:
                return Symbols(SymbolSet.Of(c), next);
        }
    }

    private int Symbols(SymbolSet set, int next) => Add(new PatternStep(PatternStepKind.Symbol, _ignoreCase && !set.Other ? set.IgnoreCase() : set, next));

    private SymbolSet? Class(int start, int end)
    {
        bool negated = _pattern[start] == '^';
        var set = default(SymbolSet);
        for (int i = negated ? start + 1 : start; i < end; i++)
        {
            char c = _pattern[i];
            bool isRange = i + 2 < end && _pattern[i + 1] == '-' && c != '\\' && _pattern[i + 2] != '\\';
            if (isRange && _pattern[i + 2] < c) return null;
            var part = c == '\\' ? Escape(_pattern[++i]) : isRange ? SymbolSet.Range(c, _pattern[i + 2]) : SymbolSet.Of(c);
            if (part is not { } symbols || (c == '\\' && i + 2 < end && _pattern[i + 1] == '-')) return null;
            set |= symbols;
            if (isRange) i += 2;
        }

        if (_ignoreCase) set = set.IgnoreCase();
        return negated ? ~set : set;
    }

    private SymbolSet? Escape(char c)
    {
        if (c is 'd' or 'D' or 'w' or 'W') NeedsAscii = true;
        return c switch
        {
            'n' => SymbolSet.Of('\n'),
            'r' => SymbolSet.Of('\r'),
            't' => SymbolSet.Of('\t'),
            's' => SymbolSet.Of(" \t\n\r"),
            'S' => ~SymbolSet.Of(" \t\n\r"),
            'd' => SymbolSet.Range('0', '9'),
            'D' => ~SymbolSet.Range('0', '9'),
            'w' => SymbolSet.Of(WordSymbols),
            'W' => ~SymbolSet.Of(WordSymbols),
            _ => char.IsAsciiLetterOrDigit(c) ? null : SymbolSet.Of(c),
        };
    }
}
