namespace KnowledgeGraph.Extraction.Tests.Patterns;

/// <summary>What a rule file may hold, and what is said where something is wrong with it.</summary>
public sealed class RuleFileTests
{
    private const string Good = """
        # Ships and those who own them.
        @prefix sea: <https://w3id.org/newskg/ontology#> .

        rule member
          yields sea:party   # a property
          subject pact
          object who
          evidence verb, who
          confidence 0.75
          pattern {lemma:join;tag:VERB}=verb
            >nsubj {type:Country}=who
            >obj {type:Agreement}=pact
          example "Peru joined \"it\"." => "Paris Agreement" | "Peru"
          counter "Peru left."
        """;

    [Fact]
    public void A_rule_is_a_name_and_its_keys_in_any_order()
    {
        var file = RuleFileParser.Parse("ships.semgrex", Good);

        var rule = Assert.Single(file.Rules);
        Assert.Equal("member", rule.Name.Text);
        Assert.Equal("https://w3id.org/newskg/ontology#", file.Prefixes["sea"]);
        Assert.Equal(["verb", "who"], rule.Evidence.Select(word => word.Text));
        Assert.Equal(0.75m, rule.Confidence);
        Assert.Equal("Peru joined \"it\".", rule.Examples.Single().Text);
        Assert.Equal(13, rule.Examples.Single().Place.Line);
        Assert.Equal(2, rule.Pattern.Conditions.Length);
    }

    [Theory]
    [InlineData("rule member", "role member", "ships.semgrex:4:1: KG3201: found 'role', expected '@prefix' or 'rule'")]
    [InlineData("subject pact", "topic pact", "ships.semgrex:6:3: KG3201: found 'topic'")]
    [InlineData("subject pact", "subjects pact", "ships.semgrex:6:3: KG3201: found 'subjects'")]
    [InlineData("tag:VERB}=verb", "tag:VERB=verb", "ships.semgrex:11:5: KG3201: found '>nsubj', expected ';'")]
    [InlineData("tag:VERB}", "tag=VERB}", "ships.semgrex:10:26: KG3201: found '=VERB}=verb', expected ':'")]
    [InlineData(">obj {type", ">obj type", "ships.semgrex:12:10: KG3201: found 'type:Agreeme', expected a node")]
    [InlineData(">obj {type:Agreement}=pact", ">obj ({type:Agreement}=pact", "ships.semgrex:13:3: KG3201: found 'example', expected ')'")]
    [InlineData("lemma:join", "lemma:/join", "ships.semgrex:10:18: KG3202: a regular expression begins here")]
    [InlineData("\"Peru left.\"", "\"Peru left.", "ships.semgrex:14:11: KG3202: a text begins here")]
    [InlineData("lemma:join", "lemma:/jo(in/", "ships.semgrex:10:18: KG3203: /jo(in/ is no regular expression")]
    [InlineData("lemma:join", "lemma:/(?<=x)join/", "ships.semgrex:10:18: KG3203: ")]
    [InlineData("lemma:join", "stem:join", "ships.semgrex:10:12: KG3204: 'stem' is no attribute of a node; expected one of word, lemma, tag")]
    [InlineData("lemma:join", "lemma:@joining", "ships.semgrex:10:18: KG3205: there is no word list 'joining'")]
    [InlineData("lemma:join", "lemma:@speech-verbs[mood=Critical]", "ships.semgrex:10:18: KG3206: the word list 'speech-verbs' has no column 'mood'")]
    [InlineData("type:Country", "type:Harbour", "ships.semgrex:11:18: KG3207: 'Harbour' is no class")]
    [InlineData("type:Country", "type:/Harb.*/", "ships.semgrex:11:18: KG3207: ")]
    [InlineData("sea:party", "sea:owns", "ships.semgrex:5:10: KG3208: 'sea:owns' is no property")]
    [InlineData("sea:party", "sea:signedOn", "ships.semgrex:5:10: KG3209: ")]
    [InlineData("sea:party", "ocean:party", "ships.semgrex:5:10: KG3210: the prefix 'ocean:' is not declared")]
    [InlineData("object who", "object whom", "ships.semgrex:7:10: KG3211: the object is the node 'whom'")]
    [InlineData(">nsubj {type:Country}=who", "?>nsubj {type:Country}=who", "ships.semgrex:7:10: KG3211: ")]
    [InlineData("  subject pact\n", "", "ships.semgrex:4:6: KG3212: the rule 'member' has no 'subject'")]
    [InlineData("  counter \"Peru left.\"", "", "ships.semgrex:4:6: KG3212: the rule 'member' has no 'counter'")]
    [InlineData("subject pact", "subject pact subject who", "ships.semgrex:6:16: KG3213: the rule 'member' has 'subject' already")]
    [InlineData("0.75", "1.5", "ships.semgrex:9:14: KG3215: '1.5' is no confidence")]
    [InlineData("0.75", "0.755", "ships.semgrex:9:14: KG3215: ")]
    public void A_fault_is_reported_with_file_line_column_and_code(string right, string wrong, string message)
    {
        Assert.Contains(right, Good, StringComparison.Ordinal);

        var error = Assert.Throws<OntologyException>(() => Load(Good.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_without_a_fault_compiles()
    {
        Assert.Single(Load(Good).Rules);
    }

    [Fact]
    public void Brackets_without_end_are_a_fault_and_no_crash()
    {
        var error = Assert.Throws<OntologyException>(() => PatternHarness.Compile(string.Concat(Enumerable.Repeat("{} > (", 5000))));

        Assert.Contains("KG3216: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_rules_of_one_name_in_one_folder_are_a_fault()
    {
        var folder = Directory.CreateTempSubdirectory("rules-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "newskg.ttl"), File.ReadAllText(Path.Combine(ExtractionHarness.RepositoryRoot, "ontology", "newskg.ttl")));
            foreach (var name in (string[])["a", "b"])
                Write(folder.FullName, $"patterns/{name}.semgrex", Good);

            var error = Assert.Throws<OntologyException>(() => OntologyFolder.Load(folder.FullName));

            Assert.Contains("b.semgrex:4:6: KG3214: there is a rule 'member' already", error.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void No_text_makes_the_parser_do_anything_but_refuse_it()
    {
        var random = new Random(7);
        var pieces = Good.Split(' ', '\n').Concat(["{", "}", "(", ")", "[", "|", "]", "!", "?", ">", "<<", "=x", "/a/", "@b", "\"", "\\", "\n", "#"]).ToArray();

        for (var run = 0; run < 3000; run++)
        {
            var text = "rule x " + string.Join(' ', Enumerable.Range(0, random.Next(1, 30)).Select(_ => pieces[random.Next(pieces.Length)]));

            var error = Record.Exception(() => Load(text));

            Assert.True(error is null or OntologyException, $"{text}\n{error}");
        }
    }

    private static RuleBook Load(string text)
    {
        var file = RuleFileParser.Parse("ships.semgrex", text);
        return PatternHarness.BookOf(file);
    }

    private static void Write(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
