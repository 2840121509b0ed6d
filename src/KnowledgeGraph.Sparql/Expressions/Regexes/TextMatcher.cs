using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>One pattern with its flags, ready to match: by an automaton over UTF-8 where the pattern allows it, else by the platform's engine. Not for several threads.</summary>
internal sealed class TextMatcher
{
    private readonly LazyAutomaton? _automaton;
    private readonly Lazy<Regex?> _regex;
    private char[] _characters = new char[256];

    private TextMatcher(LazyAutomaton? automaton, Func<Regex?> regex)
    {
        _automaton = automaton;
        _regex = new Lazy<Regex?>(regex, isThreadSafe: false);
    }

    /// <summary>The pattern for the platform's engine, made when it is first asked for; null where it is wrong.</summary>
    public Regex? Regex => _regex.Value;

    /// <summary>Prepares a pattern of XPath.</summary>
    /// <returns>Null where the pattern or a flag is wrong.</returns>
    public static TextMatcher? Create(string pattern, string flags, TimeSpan timeout)
    {
        if (PatternCompiler.TryCompile(pattern, flags) is { } compiled)
        {
            return new TextMatcher(new LazyAutomaton(compiled, flags.Contains('i', StringComparison.Ordinal)), () => Translate(pattern, flags, timeout));
        }

        var regex = Translate(pattern, flags, timeout);
        return regex is null ? null : new TextMatcher(null, () => regex);
    }

    /// <summary>Whether the pattern occurs in the text; an error where that took too long.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Truth Test(ReadOnlySpan<byte> utf8)
    {
        if (_automaton is not null && _automaton.Test(utf8) is var outcome and not Truth.Error) return outcome;
        if (Regex is null) return Truth.Error;
        if (_characters.Length < utf8.Length) _characters = new char[utf8.Length * 2];
        try
        {
            return Regex.IsMatch(_characters.AsSpan(0, Encoding.UTF8.GetChars(utf8, _characters))) ? Truth.True : Truth.False;
        }
        catch (RegexMatchTimeoutException)
        {
            return Truth.Error;
        }
    }

    private static Regex? Translate(string pattern, string flags, TimeSpan timeout)
    {
        if (XPathPattern.Translate(pattern, flags) is not { } translated) return null;
        try
        {
            return new Regex(translated.Pattern, translated.Options, timeout);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
