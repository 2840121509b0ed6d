using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Extraction;

/// <summary>Whether a word is one of some, or fits an expression. Immutable and thread-safe.</summary>
internal sealed class WordTest
{
    private readonly FrozenSet<string>? _words;
    private readonly Regex? _regex;
    private readonly bool _ignoresCase;

    private WordTest(FrozenSet<string>? words, Regex? regex, bool ignoresCase)
    {
        _words = words;
        _regex = regex;
        _ignoresCase = ignoresCase;
    }

    /// <summary>All words that pass; null where an expression decides, or case does not count.</summary>
    public IReadOnlyCollection<string>? Words => _ignoresCase ? null : _words;

    /// <summary>All words that pass, in one case of perhaps several; null where an expression decides.</summary>
    public IReadOnlyCollection<string>? Keys => _words;

    /// <summary>One of these words, in this case.</summary>
    public static WordTest OneOf(IEnumerable<string> words) => new(words.ToFrozenSet(StringComparer.Ordinal), null, ignoresCase: false);

    /// <summary>One of the words of a list, in any case: lists are in lower case.</summary>
    public static WordTest InList(IEnumerable<string> words) => new(words.ToFrozenSet(StringComparer.OrdinalIgnoreCase), null, ignoresCase: true);

    /// <summary>A regular expression for the whole word; one that only lists words becomes a set.</summary>
    /// <exception cref="ArgumentException">It is no expression, or one that could take more than linear time.</exception>
    public static WordTest Fits(string regex)
    {
        if (regex.All(c => char.IsLetterOrDigit(c) || c is '|' or '-' or '\'' or '’' or ' '))
            return OneOf(regex.Split('|'));
        try
        {
            return new WordTest(null, new Regex($@"\A(?:{regex})\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking), ignoresCase: false);
        }
        catch (NotSupportedException e)
        {
            throw new ArgumentException(e.Message, nameof(regex), e);
        }
    }

    public bool Matches(string word) => _words?.Contains(word) ?? _regex!.IsMatch(word);
}
