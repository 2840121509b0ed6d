using System.Globalization;

namespace KnowledgeGraph.Language.Tests;

public sealed class QuantityFinderTests
{
    [Theory]
    [InlineData("They sent 72,500 men.", "72,500 = 72500")]
    [InlineData("sixty thousand people", "sixty thousand = 60000")]
    [InlineData("twenty-five thousand three hundred and four", "twenty-five thousand three hundred and four = 25304")]
    [InlineData("a dozen ships and two dozen boats", "a dozen = 12; two dozen = 24")]
    [InlineData("3.5 million voters and 5k runners", "3.5 million = 3500000; 5k = 5000")]
    [InlineData("half a million", "half a million = 500000")]
    [InlineData("Belgium's 1,500 boats", "1,500 = 1500")]
    public void Numbers_in_digits_words_and_both(string text, string expected) => AssertQuantities(text, expected);

    [Theory]
    [InlineData("¥12.5 trillion", "¥12.5 trillion = 12500000000000 JPY")]
    [InlineData("US$3bn and A$4.5m", "US$3bn = 3000000000 USD; A$4.5m = 4500000 AUD")]
    [InlineData("JPY 7 million or USD 2bn", "JPY 7 million = 7000000 JPY; USD 2bn = 2000000000 USD")]
    [InlineData("80 billion yen", "80 billion yen = 80000000000 JPY")]
    [InlineData("6.25 billion euros", "6.25 billion euros = 6250000000 EUR")]
    [InlineData("70 million Philippine pesos", "70 million Philippine pesos = 70000000 PHP")]
    [InlineData("12 billion won", "12 billion won = 12000000000 KRW")]
    [InlineData("a $5-billion plan", "$5-billion = 5000000000 USD")]
    [InlineData("9 dollars and 40 pounds", "9 dollars = 9 USD; 40 = 40")]
    public void Money_by_sign_code_and_name(string text, string expected) => AssertQuantities(text, expected);

    [Theory]
    [InlineData("4 percent, 2.5% and 7 per cent", "4 percent = 4 %; 2.5% = 2.5 %; 7 per cent = 7 %")]
    [InlineData("4,000 to 6,000 boats", "4,000 to 6,000 = 4000..6000")]
    [InlineData("between 7 and 8 billion crowns", "7 and 8 billion = 7000000000..8000000000")]
    [InlineData("$2-3 billion", "$2-3 billion = 2000000000..3000000000 USD")]
    [InlineData("fell from 9 to 12 places", "9 = 9; 12 = 12")]
    public void Percentages_and_ranges(string text, string expected) => AssertQuantities(text, expected);

    [Theory]
    [InlineData("about 90 men", "about")]
    [InlineData("More than 90 men", "more than")]
    [InlineData("an estimated 90 men", "an estimated")]
    [InlineData("as many as 90 men", "as many as")]
    [InlineData("up to $90", "up to")]
    [InlineData("all 90 men", null)]
    public void Qualifiers_are_kept(string text, string? expected)
    {
        var quantity = Assert.Single(Annotated.Of(text).Quantities);

        Assert.Equal(expected, quantity.Qualifier);
        Assert.Equal(expected?.Split(' ').Length ?? 0, quantity.QualifierTokens.Length);
    }

    [Theory]
    [InlineData("Article 5 of the 3rd accord, No. 7 and Room 12")]
    [InlineData("the F-16, the G7 and Covid-19")]
    [InlineData("at 10:30 a.m. or 5 p.m.")]
    [InlineData("hundreds of billions of crowns")]
    [InlineData("on June 3, 1950, and in 1960")]
    [InlineData("one of them, and no one")]
    [InlineData("two-thirds, one half")]
    [InlineData("call 555-010-0134")]
    public void What_only_looks_like_a_quantity_is_left_out(string text) => Assert.Empty(Annotated.Of(text).Quantities);

    private static void AssertQuantities(string text, string expected)
    {
        var document = Annotated.Of(text);

        Assert.Equal(expected, string.Join("; ", document.Quantities.Select(quantity => $"{document.TextOf(quantity.Span)} = {Describe(quantity)}")));
    }

    private static string Describe(Quantity quantity)
    {
        var upper = quantity.UpperValue is { } value ? ".." + value.ToString(CultureInfo.InvariantCulture) : "";
        var unit = quantity.Kind switch { QuantityKind.Money => " " + quantity.Currency, QuantityKind.Percent => " %", _ => "" };
        return quantity.Value.ToString(CultureInfo.InvariantCulture) + upper + unit;
    }
}
