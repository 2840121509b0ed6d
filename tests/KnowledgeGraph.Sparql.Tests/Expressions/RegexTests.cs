namespace KnowledgeGraph.Sparql.Tests.Expressions;

public sealed class RegexTests
{
    private readonly ExpressionWorld _world = new();

    [Theory]
    [InlineData("abcDEFghiJKL", "GHI", "", false)]
    [InlineData("abcDEFghiJKL", "DeFghI", "i", true)]
    [InlineData("http://example.com/", "example\\\\.com", "", true)]
    [InlineData("b\\n", "^b$", "", false)]
    [InlineData("a\\nb\\nc", "^b$", "m", true)]
    [InlineData("a\\nb\\nc", "^b$", "", false)]
    [InlineData("a\\nc", "a.c", "", false)]
    [InlineData("a\\nc", "a.c", "s", true)]
    [InlineData("abbc", "ab{2}c", "", true)]
    [InlineData("abbbc", "ab{1,2}c", "", false)]
    [InlineData("a?+*.{}()[]c", "a?+*.{}()[]c", "q", true)]
    [InlineData("a?+*.{}()[]c", "a?+*.{}()[]C", "iq", true)]
    [InlineData("anc", " a n\\tc ", "x", true)]
    [InlineData("a nc", "a[ ]nc", "x", true)]
    [InlineData("aec", "a[^b]c", "", true)]
    [InlineData("x_y", "^x\\\\wy$", "", false)]
    [InlineData("x1y", "^x[\\\\w-]y$", "", true)]
    [InlineData("caf\u00E9 noir", "CAF\u00C9 N", "i", true)]
    [InlineData("the truce held, the hostages came home", "(cease|truce).*(border|hostage)", "i", true)]
    [InlineData("abab", "^(ab)\\\\1$", "", true)]
    [InlineData("grey", "gr[a-z-[aeiou]]y", "", false)]
    public void Patterns_are_those_of_XPath(string text, string pattern, string flags, bool expected)
    {
        string outcome = $"\"{(expected ? "true" : "false")}\"^^<xsd:boolean>";

        Assert.Equal(outcome, _world.Evaluate($"REGEX(\"{text}\", \"{pattern}\", \"{flags}\")"));
        Assert.Equal(outcome, _world.Evaluate($"REGEX(?a, \"{pattern}\", \"{flags}\")", $"\"{text}\"@en"));
        Assert.Equal(outcome, _world.Evaluate($"REGEX(?a, ?b, ?c)", $"\"{text}\"", $"\"{pattern}\"", $"\"{flags}\""));
    }

    [Theory]
    [InlineData("REGEX(\"a\", \"(\")")]
    [InlineData("REGEX(\"a\", \"a\", \"k\")")]
    [InlineData("REGEX(:a, \"a\")")]
    [InlineData("REGEX(1, \"1\")")]
    [InlineData("REPLACE(\"abc\", \"x*\", \"-\")")]
    [InlineData("REPLACE(\"abc\", \"b\", \"$\")")]
    [InlineData("REPLACE(\"abc\", \"b\", \"\\\\x\")")]
    public void Wrong_patterns_flags_and_texts_are_errors(string expression)
    {
        Assert.Equal("error", _world.Evaluate(expression));
    }

    [Theory]
    [InlineData("REPLACE(\"abracadabra\", \"bra\", \"*\")", "\"a*cada*\"")]
    [InlineData("REPLACE(\"abracadabra\", \"a.*?a\", \"*\")", "\"*c*bra\"")]
    [InlineData("REPLACE(\"abcd\", \"(ab)|(a)\", \"[1=$1][2=$2]\")", "\"[1=ab][2=]cd\"")]
    [InlineData("REPLACE(\"abc\", \"(b)\", \"$1$11\")", "\"abb1c\"")]
    [InlineData("REPLACE(\"aAbBaC\", \"a\", \"~/\", \"i\")", "\"~/~/bB~/C\"")]
    [InlineData("REPLACE(\"a.b\"@en, \".\", \"$1\", \"q\")", "\"a$1b\"@en")]
    [InlineData("REPLACE(\"abc\", \"b\", \"\\\\$\\\\\\\\\")", "\"a$\\\\c\"")]
    public void Replacements_know_groups(string expression, string expected)
    {
        Assert.Equal(expected, _world.Evaluate(expression));
    }

    [Fact]
    public void A_match_that_takes_too_long_is_an_error()
    {
        var world = new ExpressionWorld(new QueryOptions { RegexTimeout = TimeSpan.FromMilliseconds(20) });

        Assert.Equal("error", world.Evaluate("REGEX(?a, \"^(a+)+\\\\1b$\")", $"\"{new string('a', 40)}\""));
    }
}
