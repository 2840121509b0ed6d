using System.Globalization;

namespace KnowledgeGraph.Language.Tests;

/// <summary>Every way in which a news text writes a number or a sum, each in a phrase of its own: what it reads as, with the qualifier in brackets and what it is joined to.</summary>
public sealed class QuantityTableTests
{
    [Theory]
    [InlineData("seven ships", "7")]
    [InlineData("forty-two ships", "42")]
    [InlineData("one hundred and twenty ships", "120")]
    [InlineData("twelve hundred ships", "1200")]
    [InlineData("eight thousand five hundred ships", "8500")]
    [InlineData("two and a half million ships", "2500000")]
    [InlineData("one and a half billion people", "1500000000")]
    [InlineData("half a billion people", "500000000")]
    [InlineData("a hundred ships", "100")]
    [InlineData("a couple of ships", "")]
    [InlineData("several hundred ships", "")]
    [InlineData("three dozen ships", "36")]
    [InlineData("0.75 million people", "750000")]
    [InlineData("1,234,567 people", "1234567")]
    [InlineData("12.5 million people", "12500000")]
    [InlineData("3 lakh people", "300000")]
    [InlineData("two crore voters", "20000000")]
    [InlineData("18k troops", "18000")]
    [InlineData("1.2 thousand troops", "1200")]
    [InlineData("a 4,500-strong force", "4500")]
    public void Numbers(string text, string expected) => AssertReads(text, expected);

    [Theory]
    [InlineData("$40", "40 USD")]
    [InlineData("US$1.4 billion", "1400000000 USD")]
    [InlineData("$750m", "750000000 USD")]
    [InlineData("$1.5tn", "1500000000000 USD")]
    [InlineData("USD 30 million", "30000000 USD")]
    [InlineData("30 million USD", "30000000 USD")]
    [InlineData("30 million U.S. dollars", "30000000 USD")]
    [InlineData("a 30-million-dollar loan", "30000000 USD")]
    [InlineData("A$1.2bn", "1200000000 AUD")]
    [InlineData("AU$90 million", "90000000 AUD")]
    [InlineData("C$7.7 billion", "7700000000 CAD")]
    [InlineData("NZ$20 billion", "20000000000 NZD")]
    [InlineData("S$3 million", "3000000 SGD")]
    [InlineData("HK$9 billion", "9000000000 HKD")]
    [InlineData("NT$30 billion", "30000000000 TWD")]
    [InlineData("R$12 billion", "12000000000 BRL")]
    [InlineData("RM2 trillion", "2000000000000 MYR")]
    [InlineData("RM 450 million", "450000000 MYR")]
    [InlineData("Rs 500 crore", "5000000000 INR")]
    [InlineData("Rs. 20 lakh", "2000000 INR")]
    [InlineData("₹1,500 crore", "15000000000 INR")]
    [InlineData("Rp 6 trillion", "6000000000000 IDR")]
    [InlineData("€3.1bn", "3100000000 EUR")]
    [InlineData("EUR 5 million", "5000000 EUR")]
    [InlineData("£640m", "640000000 GBP")]
    [InlineData("¥90 billion", "90000000000 JPY")]
    [InlineData("₩1.1 trillion", "1100000000000 KRW")]
    [InlineData("1.1 trillion won", "1100000000000 KRW")]
    [InlineData("₱8 billion", "8000000000 PHP")]
    [InlineData("P8 billion", "8000000000 PHP")]
    [InlineData("Sh40 million", "40000000 KES")]
    [InlineData("R60 billion", "60000000000 ZAR")]
    [InlineData("CHF 2 million", "2000000 CHF")]
    [InlineData("SEK 2bn", "2000000000 SEK")]
    [InlineData("2 billion Swedish kronor", "2000000000 SEK")]
    [InlineData("14 billion Czech crowns", "14000000000 CZK")]
    [InlineData("RMB 7 billion", "7000000000 CNY")]
    [InlineData("7 billion yuan", "7000000000 CNY")]
    [InlineData("300 billion rupiah", "300000000000 IDR")]
    [InlineData("60 million Egyptian pounds", "60000000 EGP")]
    [InlineData("50 cents", "50")]
    public void Sums_by_sign_letters_code_and_name(string text, string expected) => AssertReads(text, expected);

    [Theory]
    [InlineData("some 300 ships", "300 (some)")]
    [InlineData("over 300 ships", "300 (over)")]
    [InlineData("around $4 million", "4000000 USD (around)")]
    [InlineData("nearly half a million people", "500000 (nearly)")]
    [InlineData("up to 60 ships", "60 (up to)")]
    [InlineData("an additional 60 ships", "60")]
    [InlineData("at least ten ships", "10 (at least)")]
    [InlineData("as much as €3 billion", "3000000000 EUR (as much as)")]
    [InlineData("just under 20 percent", "20 % (just under)")]
    [InlineData("roughly 2 percentage points", "2 % (roughly)")]
    [InlineData("more than two-thirds", "")]
    [InlineData("approximately 900 million kroner", "900000000 (approximately)")]
    public void Qualifiers(string text, string expected) => AssertReads(text, expected);

    [Theory]
    [InlineData("200 to 300 ships", "200..300")]
    [InlineData("200-300 ships", "200..300")]
    [InlineData("between 20 and 30 ships", "20..30")]
    [InlineData("between $2 billion and $3 billion", "2000000000..3000000000 USD")]
    [InlineData("$2 to $3 billion", "2000000000..3000000000 USD")]
    [InlineData("€2bn-€3bn", "2000000000..3000000000 EUR")]
    [InlineData("two to three million people", "2000000..3000000")]
    [InlineData("5 to 7 percent", "5..7 %")]
    [InlineData("rose from $2 billion to $3 billion", "2000000000 USD; 3000000000 USD")]
    public void Ranges(string text, string expected) => AssertReads(text, expected);

    [Theory]
    [InlineData("80 billion yen ($700 million)", "80000000000 JPY; 700000000 USD")]
    [InlineData("NT$30 billion (US$950 million)", "30000000000 TWD; 950000000 USD")]
    [InlineData("€2 million, or about $2.2 million,", "2000000 EUR; 2200000 USD (about)")]
    [InlineData("$9 million per year", "9000000 USD")]
    [InlineData("$9 million a year over five years", "9000000 USD")]
    [InlineData("$9 million from fiscal 2022", "9000000 USD")]
    [InlineData("a five-year, $9 million plan", "9000000 USD")]
    public void Sums_beside_others_and_beside_times(string text, string expected) => AssertReads(text, expected);

    private static void AssertReads(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Annotated.Of(text).Quantities.Select(Describe)));

    private static string Describe(Quantity quantity)
    {
        var upper = quantity.UpperValue is { } value ? ".." + value.ToString(CultureInfo.InvariantCulture) : "";
        var unit = quantity.Kind switch { QuantityKind.Money => " " + quantity.Currency, QuantityKind.Percent => " %", _ => "" };
        return quantity.Value.ToString(CultureInfo.InvariantCulture) + upper + unit + (quantity.Qualifier is { } qualifier ? $" ({qualifier})" : "");
    }
}
