using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Extraction.Tests.Evaluation;

public sealed class GoldReaderTests
{
    private const string Entities = "\"article\": \"a.txt\", \"entities\": {\"oslo\": {\"type\": \"Place\", \"labels\": [\"Oslo\"]}}";

    [Theory]
    [InlineData("{\"article\": \"a.txt\",\n  oops}", "gold.json:2:3: KG3301: ")]
    [InlineData("{\"article\": \"a.txt\"", "gold.json:1:20: KG3301: ")]
    [InlineData("[]", "gold.json:1:1: KG3302: the file is an array; expected an object.")]
    [InlineData("{\"article\": 3, \"entities\": {}, \"facts\": []}", "gold.json:1:13: KG3302: \"article\" is 3; expected a string.")]
    [InlineData("{\"entities\": {}, \"facts\": []}", "gold.json:1:1: KG3303: the file lacks \"article\".")]
    [InlineData("{\"article\": \"a\", \"entities\": {\"é\": {\"type\": \"Place\"}}, \"facts\": []}", "gold.json:1:36: KG3303: the entity \"é\" lacks \"labels\".")]
    [InlineData("{\n\"article\": \"a\",\n \"article\": \"b\"}", "gold.json:3:2: KG3304: \"article\" stands in this object already")]
    [InlineData("{\"article\": \"a\", \"entities\": {\"x\": {\"type\": \"Planet\", \"labels\": []}}, \"facts\": []}", "gold.json:1:45: KG3305: there is no entity type \"Planet\"; expected one of Agreement, Any, ")]
    [InlineData("{" + Entities + ",\n\"facts\": [[\"marriedTo\", \"oslo\", \"oslo\"]]}", "gold.json:2:12: KG3306: there is no relation \"marriedTo\"; expected one of affiliatedWith, ")]
    [InlineData("{" + Entities + ",\n\"facts\": [[\"party\", \"oslo\"]]}", "gold.json:2:11: KG3307: party takes 2 values, and 1 are given; a value that does not matter is \"*\".")]
    [InlineData("{" + Entities + ",\n\"facts\": [[\"provision\", \"*\", \"*\", \"*\", \"(pay\"]]}", "gold.json:2:40: KG3308: \"(pay\" is no regular expression: ")]
    [InlineData("{" + Entities + ",\n\"facts\": [[\"party\", \"oslo\", [\"oslo\", null]]]}", "gold.json:2:38: KG3302: an item of a value of party is null; expected a string.")]
    public void What_is_wrong_is_said_with_its_place(string json, string message)
    {
        var error = Assert.Throws<GoldFormatException>(() => Read(json));

        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        var error = Assert.Throws<GoldFormatException>(() => GoldReader.Read([(byte)'{', 0xFF], "gold.json"));

        Assert.StartsWith("gold.json:1:1: KG3309: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_is_a_key_a_text_a_pattern_a_number_or_anything()
    {
        var gold = Read("{" + Entities + """
            , "note": "passed over", "facts": [
              ["payment", ["oslo", "*"], "1500.5", "NOK"], ["provision", "oslo", "right", "oslo", "fish(es)?"], ["quote", "oslo", "We fish."]
            ]}
            """);

        var kinds = gold.Facts.SelectMany(fact => fact.Places).SelectMany(place => place.Choices).Select(choice => choice.Kind);
        Assert.Equal(
            [
                GoldChoiceKind.Entity, GoldChoiceKind.Anything, GoldChoiceKind.Number, GoldChoiceKind.Text,
                GoldChoiceKind.Entity, GoldChoiceKind.Text, GoldChoiceKind.Entity, GoldChoiceKind.Pattern,
                GoldChoiceKind.Entity, GoldChoiceKind.Quotation,
            ],
            kinds);
        Assert.Empty(gold.Optional);
    }

    [Fact]
    public void No_bytes_throw_anything_but_its_own_exception()
    {
        string good = "{" + Entities + ", \"facts\": [[\"party\", \"oslo\", [\"*\"]]]}";
        Prop.ForAll<int, byte>((place, value) =>
        {
            byte[] bytes = Encoding.UTF8.GetBytes(good);
            bytes[Math.Abs(place % bytes.Length)] = value;
            return Record.Exception(() => GoldReader.Read(bytes, "gold.json")) is null or GoldFormatException;
        }).QuickCheckThrowOnFailure();
    }

    private static GoldArticle Read(string json) => GoldReader.Read(Encoding.UTF8.GetBytes(json), "gold.json");
}
