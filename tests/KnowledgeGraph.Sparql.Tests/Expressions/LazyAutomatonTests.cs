using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Sparql.Expressions;

namespace KnowledgeGraph.Sparql.Tests.Expressions;

public sealed class LazyAutomatonTests
{
    private static readonly string[] Parts =
    [
        "a", "b", "ab", ".", "[ab]", "[^a]", "[a-c]", "(a|b)", "(?:ab|)", "a*", "b+", "(ab)?", "a{2}", "(a|bc){1,2}", "b{2,}", "^", "$", "|", "\\s", "\\S", "\\.", "c*?", "(^a|b$)", "[\\s.]",
    ];

    private static readonly string[] Letters = ["a", "b", "c", "A", "B", " ", ".", "\n", "\u00E9", "\U0001F600"];

    [Fact]
    public void The_automaton_finds_what_the_engine_of_the_platform_finds()
    {
        var patterns = Gen.Elements(Parts).ListOf().Select(parts => string.Concat(parts.Take(6)));
        var texts = Gen.Elements(Letters).ListOf().Select(letters => string.Concat(letters.Take(12)));
        var flags = Gen.Elements("", "i", "s", "is");

        Prop.ForAll(patterns.ToArbitrary(), texts.ToArbitrary(), flags.ToArbitrary(), (pattern, text, flag) =>
        {
            if (PatternCompiler.TryCompile(pattern, flag) is not { } compiled) return true;
            var (translated, options) = XPathPattern.Translate(pattern, flag)!.Value;
            bool expected = Regex.IsMatch(text, translated, options, TimeSpan.FromSeconds(5));

            var actual = new LazyAutomaton(compiled, flag.Contains('i', StringComparison.Ordinal)).Test(Encoding.UTF8.GetBytes(text));

            // Counting dots tells the two apart beyond U+FFFF: there the automaton is right.
            return actual == (expected ? Truth.True : Truth.False) || text.Contains("\U0001F600", StringComparison.Ordinal);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }

    [Theory]
    [InlineData("^.$", "\U0001F600", true)]
    [InlineData("^[^a]$", "\u00E9", true)]
    [InlineData("^$", "", true)]
    [InlineData("a|", "x", true)]
    [InlineData("(cease|truce).*(border|hostage)", "a truce at the border", true)]
    [InlineData("(cease|truce).*(border|hostage)", "at the border a truce", false)]
    [InlineData("^a{2,3}$", "aaaa", false)]
    [InlineData("x$", "ax", true)]
    public void Patterns_are_found(string pattern, string text, bool expected)
    {
        var compiled = Assert.IsType<PatternCompiler>(PatternCompiler.TryCompile(pattern, ""));

        Assert.Equal(expected ? Truth.True : Truth.False, new LazyAutomaton(compiled, false).Test(Encoding.UTF8.GetBytes(text)));
    }

    [Theory]
    [InlineData("(a)\\1")]
    [InlineData("a{2")]
    [InlineData("(a")]
    [InlineData("a)")]
    [InlineData("*a")]
    [InlineData("[a-z-[aeiou]]")]
    [InlineData("\\p{L}")]
    [InlineData("\u00E9")]
    [InlineData("a{1000}")]
    [InlineData("(?=a)")]
    [InlineData("[b-a]")]
    public void What_the_automaton_does_not_know_is_left_to_the_platform(string pattern)
    {
        Assert.Null(PatternCompiler.TryCompile(pattern, ""));
    }

    [Theory]
    [InlineData("\\w+", "\u00E9", "")]
    [InlineData("k", "\u212A", "i")]
    public void Texts_that_need_tables_of_Unicode_are_left_to_the_platform(string pattern, string text, string flags)
    {
        var automaton = new LazyAutomaton(PatternCompiler.TryCompile(pattern, flags)!, flags == "i");

        Assert.Equal(Truth.Error, automaton.Test(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(Truth.True, TextMatcher.Create(pattern, flags, TimeSpan.FromSeconds(1))!.Test(Encoding.UTF8.GetBytes(text)));
    }
}
