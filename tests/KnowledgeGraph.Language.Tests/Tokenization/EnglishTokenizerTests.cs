namespace KnowledgeGraph.Language.Tests;

public sealed class EnglishTokenizerTests
{
    [Theory]
    [InlineData("They don't agree.", "They|do|n't|agree|.")]
    [InlineData("Norway's envoys can't and won't", "Norway|'s|envoys|ca|n't|and|wo|n't")]
    [InlineData("We’ll see; they’ve gone", "We|’ll|see|;|they|’ve|gone")]
    [InlineData("I cannot, I'm gonna", "I|can|not|,|I|'m|gon|na")]
    [InlineData("the ministers' plan", "the|ministers|'|plan")]
    [InlineData("O'Brien said o'clock", "O'Brien|said|o'clock")]
    public void Clitics_are_words_of_their_own(string text, string expected) => AssertTokens(text, expected);

    [Theory]
    [InlineData("the Chile-U.S. accord", "the|Chile|-|U.S.|accord")]
    [InlineData("a long-standing claim", "a|long|-|standing|claim")]
    [InlineData("anti-war and non-nuclear", "anti-war|and|non-nuclear")]
    [InlineData("an e-mail", "an|e-mail")]
    [InlineData("late — very – late--now", "late|—|very|–|late|--|now")]
    public void Hyphens_and_dashes_cut_but_for_prefixes(string text, string expected) => AssertTokens(text, expected);

    [Theory]
    [InlineData("In the U.S. Senate, J. Olsen met Mr. Berg.", "In|the|U.S.|Senate|,|J.|Olsen|met|Mr.|Berg|.")]
    [InlineData("It began at 10:30 p.m. yesterday", "It|began|at|10:30|p.m.|yesterday")]
    [InlineData("No. It is No. 5.", "No|.|It|is|No.|5|.")]
    [InlineData("She has a Ph.D. in law", "She|has|a|Ph.D.|in|law")]
    [InlineData("It came to an end.The next day", "It|came|to|an|end|.|The|next|day")]
    [InlineData("Well... maybe… no", "Well|...|maybe|…|no")]
    public void Full_stops_stay_with_abbreviations_only(string text, string expected) => AssertTokens(text, expected);

    [Theory]
    [InlineData("¥430 and $2.9", "¥|430|and|$|2.9")]
    [InlineData("Rp3.27 billion, RM2,500. R60.5", "Rp3.27|billion|,|RM2,500|.|R60.5")]
    [InlineData("see B12. A ship", "see|B12|.|A|ship")]
    [InlineData("US$5bn or 4%", "US$|5|bn|or|4|%")]
    [InlineData("1,250,000 men, 3,4", "1,250,000|men|,|3|,|4")]
    [InlineData("the G20 and the 1990s", "the|G20|and|the|1990s")]
    [InlineData("5-6 June, call 555-0134", "5|-|6|June|,|call|555-0134")]
    [InlineData("35mm at 7pm", "35|mm|at|7|pm")]
    [InlineData("a .5 share of the '90s", "a|.5|share|of|the|'90s")]
    public void Numbers_signs_and_units(string text, string expected) => AssertTokens(text, expected);

    [Theory]
    [InlineData("See https://example.org/a?b=c.", "See|https://example.org/a?b=c|.")]
    [InlineData("(www.example.org)", "(|www.example.org|)")]
    [InlineData("write to a.berg@example.org, please", "write|to|a.berg@example.org|,|please")]
    [InlineData("Example.com's owner", "Example.com|'s|owner")]
    public void Addresses_are_one_word(string text, string expected) => AssertTokens(text, expected);

    [Theory]
    [InlineData("“Yes,” he said.", "“|Yes|,|”|he|said|.")]
    [InlineData("\"No!?\" (ask)", "\"|No|!?|\"|(|ask|)")]
    [InlineData("und 日本語 Zürich naïve", "und|日本語|Zürich|naïve")]
    [InlineData("and/or AT&T", "and|/|or|AT&T")]
    public void Marks_and_other_scripts(string text, string expected) => AssertTokens(text, expected);

    [Fact]
    public void Text_outside_the_paragraphs_is_not_read()
    {
        var tokenizer = new EnglishTokenizer(LanguageResources.Open());

        var document = tokenizer.Annotate(new AnnotatedDocument("menu Hello there. footer", [new TextSpan(5, 17)]));

        Assert.Equal("Hello|there|.", string.Join('|', document.Tokens.Select(token => token.Form)));
    }

    private static void AssertTokens(string text, string expected)
    {
        var document = Annotated.Of(text);

        Assert.Equal(expected, string.Join('|', document.Tokens.Select(token => token.Form)));
        Assert.All(document.Tokens, token => Assert.Equal(token.Form, document.TextOf(token.Span)));
    }
}
