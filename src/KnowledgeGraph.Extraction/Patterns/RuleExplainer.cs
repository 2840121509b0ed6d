using System.Text;
using KnowledgeGraph.Articles;
using KnowledgeGraph.Language;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>Shows what one rule of an ontology folder does with a text: where it fires and why, and where it almost does. Immutable and thread-safe.</summary>
public sealed class RuleExplainer
{
    private readonly ArticleExtractor _extractor;
    private readonly RuleBook _rules;

    private RuleExplainer(ArticleExtractor extractor, RuleBook rules)
    {
        _extractor = extractor;
        _rules = rules;
    }

    /// <summary>The names of the rules, in the order of their files and in them.</summary>
    public IReadOnlyList<string> RuleNames => [.. _rules.Rules.Select(rule => rule.Name)];

    /// <summary>Loads the language models for the rules of a folder.</summary>
    public static RuleExplainer Load(OntologyFolder ontology)
    {
        ArgumentNullException.ThrowIfNull(ontology);
        var language = EnglishPipeline.Load(new EnglishPipelineOptions { Names = ontology.Knowledge.Gazetteer.Names });
        return new RuleExplainer(new ArticleExtractor(language, ontology.Knowledge), ontology.Knowledge.Rules);
    }

    /// <summary>Whether the rule yields nodes with properties, and not edges.</summary>
    /// <exception cref="OntologyException">There is no such rule (KG3217).</exception>
    public bool YieldsNodes(string rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Find(rule).Yield is NodeYield;
    }

    /// <summary>Every sentence of the article that the rule's first node fits, in the order of the text.</summary>
    /// <exception cref="OntologyException">There is no such rule (KG3217).</exception>
    public IReadOnlyList<SentenceExplanation> Explain(string rule, Article article)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(article);
        return Explain(Find(rule), article);
    }

    /// <summary>Runs the rule's own examples and counter-examples.</summary>
    /// <returns>One line for each that does not come out as it should; empty where all do.</returns>
    /// <exception cref="OntologyException">There is no such rule (KG3217).</exception>
    public IReadOnlyList<string> Check(string rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var compiled = Find(rule);
        var missing = compiled.Examples.Select(example => (example, Found: FoundIn(compiled, example)))
            .Where(pair => !pair.Found.Exists(firing => IsExpected(pair.example, firing)))
            .Select(pair => PatternErrors.ExampleFails(pair.example.Place, rule, Show(pair.example), Show(pair.Found)));
        var wrong = compiled.CounterExamples.Select(example => (example, Found: FoundIn(compiled, example)))
            .Where(pair => pair.Found.Count > 0).Select(pair => PatternErrors.CounterExampleFires(pair.example.Place, rule, Show(pair.Found)));
        return [.. missing, .. wrong];
    }

    private PatternRule Find(string rule) =>
        _rules.Find(rule) ?? throw PatternErrors.UnknownRule(rule, _rules.Rules.IsEmpty ? "none at all" : string.Join(", ", RuleNames));

    private List<FiringExplanation> FoundIn(PatternRule rule, RuleExample example) =>
        [.. Explain(rule, ArticleOf(example.Text)).SelectMany(sentence => sentence.Firings).Where(firing => firing.IsAsserted)];

    /// <summary>Whether the edge has these two ends, or the node these values among others.</summary>
    private static bool IsExpected(RuleExample example, FiringExplanation firing) =>
        firing.IsEdge ? firing.Roles.Select(role => role.Value).SequenceEqual(example.Expected.Select(value => value.Value))
            : example.Expected.All(expected => firing.Roles.Any(role => role.Value == expected.Value && PatternNames.LocalName(role.Property!) == expected.Property!.Value.Text.Split(':')[^1]));

    private static string Show(RuleExample example) =>
        string.Join(" | ", example.Expected.Select(value => value.Property is { } property ? $"{property.Text} {value.Value}" : value.Value));

    private static string Show(List<FiringExplanation> found) =>
        found.Count == 0 ? "nothing" : string.Join(" and ", found.Select(firing => string.Join(" | ", firing.Roles.Select(role => role.Property is { } property ? $"{PatternNames.LocalName(property)} {role.Value}" : role.Value))));

    private static Article ArticleOf(string text) => new ArticleReader(new ArticleReaderOptions()).Read("example.txt", Encoding.UTF8.GetBytes(text));

    private List<SentenceExplanation> Explain(PatternRule rule, Article article)
    {
        var context = _extractor.Read(article);
        var reader = new RuleReader(context);
        var explained = new List<SentenceExplanation>();
        foreach (var sentence in context.Document.Sentences)
        {
            var tokens = Enumerable.Range(sentence.Tokens.First, sentence.Tokens.Length).ToList();
            var firings = tokens.SelectMany(token => reader.At(rule, token)).Select(firing => Explain(context, firing)).ToList();
            var misses = firings.Count > 0 ? [] : tokens.Select(token => (Token: token, Missing: reader.MissingAt(rule, token))).Where(pair => pair.Missing is not null)
                .Select(pair => new RuleMiss(Describe(context, pair.Token), [.. pair.Missing!])).ToList();
            if (firings.Count > 0 || misses.Count > 0)
                explained.Add(new SentenceExplanation(LineOf(article, sentence.Span), OneLine(context.Document.TextOf(sentence.Span)), firings, misses));
        }

        return explained;
    }

    private static FiringExplanation Explain(ArticleContext context, RuleFiring firing)
    {
        var names = firing.Rule.Pattern.Names;
        var nodes = names.Select((name, slot) => (Name: name.Length > 0 ? name : "(first node)", Token: firing.Words[slot])).Where(node => node.Token >= 0)
            .Select(node => KeyValuePair.Create(node.Name, Describe(context, node.Token)));
        var evidence = OneLine(context.Document.TextOf(context.EvidenceAt(firing.Cited).Spans[0]));
        var yields = firing.Rule.Yield is EdgeYield edge ? edge.Property : ((NodeYield)firing.Rule.Yield).Class;
        return new FiringExplanation(yields, RolesOf(context, firing), firing.Rule.Confidence, firing.Status.ToString().ToLowerInvariant(), evidence, [.. nodes]);
    }

    private static RoleExplanation[] RolesOf(ArticleContext context, RuleFiring firing) => firing.Rule.Yield is NodeYield node
        ? [.. firing.Properties(node, context).Select(property => new RoleExplanation(property.Predicate, Show(property.Value)))]
        : [.. firing.Values.Select(values => new RoleExplanation(null, Show(values[0].Value)))];

    private static string Show(AssertedValue value) => value switch
    {
        AssertedValue.OfEntity entity => entity.Entity.Label,
        AssertedValue.OfTerm { Term: Literal literal } => literal.LexicalForm,
        AssertedValue.OfTerm { Term: Iri iri } => PatternNames.LocalName(iri),
        _ => value.ToString(),
    };

    /// <summary>"bought" (lemma buy, VERB VBD, root), Organization "Name".</summary>
    private static string Describe(ArticleContext context, int token)
    {
        var word = context.Tree[token];
        var place = word.Head < 0 ? word.Deprel : $"{word.Deprel} of \"{context.Tree[word.Head].Form}\"";
        var mention = new MatchedArticle(context).HeadedBy(token) is [var longest, ..] ? $", {PatternNames.LocalName(longest.Class)} \"{longest.Entity.Label}\"" : "";
        return $"\"{word.Form}\" (lemma {word.Lemma}, {word.Upos} {word.Xpos}, {place}){mention}";
    }

    private static int LineOf(Article article, TextSpan sentence) =>
        1 + article.Source.AsSpan(0, article.Body.ToSource(sentence.Start, sentence.End).Start).Count('\n');

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
