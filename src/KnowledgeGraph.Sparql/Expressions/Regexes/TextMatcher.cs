using System.Text.RegularExpressions;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>One pattern with its flags, ready to match. Not for several threads.</summary>
internal sealed class TextMatcher
{
    private bool? _matchesNothing;

    private TextMatcher(Regex regex) => Regex = regex;

    public Regex Regex { get; }

    /// <summary>Whether the pattern matches the empty text.</summary>
    public bool MatchesNothing => _matchesNothing ??= Regex.IsMatch("");

    /// <summary>Prepares a pattern of XPath.</summary>
    /// <returns>Null where the pattern or a flag is wrong.</returns>
    public static TextMatcher? Create(string pattern, string flags, TimeSpan timeout)
    {
        if (XPathPattern.Translate(pattern, flags) is not { } translated) return null;
        try
        {
            return new TextMatcher(new Regex(translated.Pattern, translated.Options, timeout));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Whether the pattern occurs in the text; an error where that took too long.</summary>
    public Truth Test(ReadOnlySpan<char> text)
    {
        try
        {
            return Regex.IsMatch(text) ? Truth.True : Truth.False;
        }
        catch (RegexMatchTimeoutException)
        {
            return Truth.Error;
        }
    }
}
