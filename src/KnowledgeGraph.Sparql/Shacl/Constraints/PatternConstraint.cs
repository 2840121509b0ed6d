using System.Text.RegularExpressions;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Shacl.Constraints;

/// <summary>sh:pattern with sh:flags, as SPARQL's REGEX; blank nodes never fit. SHACL section 4.4.3.</summary>
internal sealed class PatternConstraint : ValueConstraint
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    private readonly Regex _regex;

    private PatternConstraint(Regex regex)
        : base("Pattern") => _regex = regex;

    protected override string Message => $"a text that matches \"{_regex}\" was expected";

    /// <exception cref="ShapesException">The pattern or a flag is none.</exception>
    public static PatternConstraint Of(Term shape, string pattern, string flags)
    {
        try
        {
            return new PatternConstraint(new Regex(flags.Contains('q', StringComparison.Ordinal) ? Regex.Escape(pattern) : pattern, Options(flags), Limit));
        }
        catch (ArgumentException error)
        {
            throw ShaclErrors.BadPattern(shape, pattern, error.Message);
        }
    }

    protected override bool Fits(Term value, ValidationRun run)
    {
        try
        {
            return TermText.Of(value) is { } text && _regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static RegexOptions Options(string flags)
    {
        var options = RegexOptions.CultureInvariant;
        foreach (char flag in flags)
        {
            options |= flag switch
            {
                'i' => RegexOptions.IgnoreCase,
                's' => RegexOptions.Singleline,
                'm' => RegexOptions.Multiline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                'q' => RegexOptions.None,
                _ => throw new ArgumentException($"'{flag}' is no flag; i, s, m, x and q are"),
            };
        }

        return options;
    }
}
