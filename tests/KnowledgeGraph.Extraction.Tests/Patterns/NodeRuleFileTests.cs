namespace KnowledgeGraph.Extraction.Tests.Patterns;

/// <summary>What is said where something is wrong with a rule that yields nodes.</summary>
public sealed class NodeRuleFileTests
{
    private const string Good = """
        rule pays
          yields kg:Payment
          role kg:payer giver
          role kg:amount sum
          role kg:currency sum as currency
          value kg:qualifier "about"
          also kg:party giver giver
          confidence 0.75
          pattern {lemma:pay} >nsubj {type:Country}=giver >obj {number:Money}=sum
          example "Peru paid $5." => kg:payer "Peru" | kg:amount "5"
          counter "Peru left."
        """;

    [Fact]
    public void A_rule_without_a_fault_compiles()
    {
        var rule = Assert.Single(Load(Good).Rules);

        var node = Assert.IsType<NodeYield>(rule.Yield);
        Assert.Equal(["Thing", "Number", "Currency"], node.Roles.Select(role => role.Reading.ToString()));
        Assert.Single(node.Also);
    }

    [Theory]
    [InlineData("kg:Payment", "kg:Paiment", "pay.semgrex:2:10: KG3207: 'kg:Paiment' is no class")]
    [InlineData("role kg:payer giver", "role kg:paier giver", "pay.semgrex:3:8: KG3208: 'kg:paier' is no property")]
    [InlineData("role kg:payer giver", "role kg:payer taker", "pay.semgrex:3:17: KG3211: the kg:payer is the node 'taker'")]
    [InlineData("role kg:payer giver", "role kg:holder giver", "pay.semgrex:3:8: KG3223: 'kg:holder' is no property of Payment")]
    [InlineData("role kg:amount sum", "role kg:amount giver", "pay.semgrex:4:8: KG3209: the values of 'kg:amount' cannot be read from the text: the node 'giver' need not be a number")]
    [InlineData("role kg:amount sum", "role kg:startDate sum", "pay.semgrex:4:8: KG3209: the values of 'kg:startDate' cannot be read from the text: the node 'sum' need not be a time")]
    [InlineData("as currency", "as money", "pay.semgrex:5:27: KG3221: a node cannot be read as 'money'; expected one of thing, actor, party")]
    [InlineData("as currency", "as date", "pay.semgrex:5:27: KG3220: the values of 'kg:currency' cannot be read as date")]
    [InlineData("as currency", "as @coins[code]", "pay.semgrex:5:28: KG3205: there is no word list 'coins'")]
    [InlineData("as currency", "as @occupations[code]", "pay.semgrex:5:28: KG3206: the word list 'occupations' has no column 'code'")]
    [InlineData("value kg:qualifier \"about\"", "value kg:amount \"about\"", "pay.semgrex:6:19: KG3222: 'about' is no value of 'kg:amount'")]
    [InlineData("value kg:qualifier \"about\"", "value kg:equivalentTo kg:Nothing", "pay.semgrex:6:25: KG3226: 'kg:Nothing' is declared in no Turtle file")]
    [InlineData("value kg:qualifier \"about\"", "value kg:qualifier published", "pay.semgrex:6:22: KG3222: 'published' is no value")]
    [InlineData("also kg:party giver giver", "also kg:party giver taker", "pay.semgrex:7:23: KG3224: no role is read from the node 'taker'")]
    [InlineData("confidence 0.75", "confidence 0.75 subject giver", "pay.semgrex:8:19: KG3225: the rule 'pays' has roles")]
    [InlineData("confidence 0.75", "confidence 0.75 holds perhaps", "pay.semgrex:8:25: KG3201: found 'perhaps', expected presupposed")]
    [InlineData("number:Money", "number:Gold", "pay.semgrex:9:64: KG3228: 'Gold' is no kind of number")]
    [InlineData("kg:payer \"Peru\" | kg:amount \"5\"", "\"Peru\" | \"5\"", "pay.semgrex:10:3: KG3227: an example of the rule 'pays' names properties")]
    [InlineData("kg:payer \"Peru\" | kg:amount \"5\"", "kg:payee \"Peru\"", "pay.semgrex:10:30: KG3227: an example of the rule 'pays' names a property that the rule gives")]
    public void A_fault_is_reported_with_file_line_column_and_code(string right, string wrong, string message)
    {
        Assert.Contains(right, Good, StringComparison.Ordinal);

        var error = Assert.Throws<OntologyException>(() => Load(Good.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    private static RuleBook Load(string text) => PatternHarness.BookOf(RuleFileParser.Parse("pay.semgrex", text));
}
