using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Export.Tests;

public sealed class TextWrapTests
{
    [Theory]
    [InlineData("Varland–Ostrana Mutual Defence Pact", 22, "Varland–Ostrana\nMutual Defence Pact")]
    [InlineData("one two three four", 13, "one two\nthree four")]
    [InlineData("short", 22, "short")]
    [InlineData("日米安全保障条約日米安全保障条約", 10, "日米安全保障条約日米\n安全保障条約")]
    [InlineData("", 10, "")]
    public void Lines_break_at_spaces_and_are_about_as_long_as_each_other(string text, int width, string expected) =>
        Assert.Equal(expected, TextWrap.Wrap(text, width));

    [Fact]
    public void Wrapping_changes_nothing_but_white_space() => Prop.ForAll<NonNull<string>, PositiveInt>((text, width) =>
    {
        string Bare(string value) => string.Concat(value.ReplaceLineEndings("\n").EnumerateRunes().Where(rune => rune.Value is not (' ' or '\n')));
        return Bare(TextWrap.Wrap(text.Get, width.Get + 2)) == Bare(text.Get);
    }).QuickCheckThrowOnFailure();
}
