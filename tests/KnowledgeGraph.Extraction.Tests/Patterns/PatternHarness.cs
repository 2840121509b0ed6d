using System.Collections.Immutable;
using KnowledgeGraph.Articles;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Tests.Patterns;

/// <summary>Patterns on trees given by hand, with the classes and lists of this repository's ontology folder.</summary>
internal static class PatternHarness
{
    private static readonly Vocabulary Words = Vocabulary.Of(
        [.. Rdf.RdfFile.Load(Path.Combine(ExtractionHarness.RepositoryRoot, "ontology", "newskg.ttl")).Dataset]);

    /// <summary>A sentence of <see cref="Trees.Sentence"/> as an article; a mention is <c>first-end:head:Class:Label</c>, positions counted from 0.</summary>
    public static ArticleContext Read(string tree, params string[] mentions)
    {
        var document = Trees.Sentence(tree);
        var article = new ArticleReader(new ArticleReaderOptions()).Read("test.txt", System.Text.Encoding.UTF8.GetBytes(document.Text));
        var syntax = new SyntaxTree(document);
        return new ArticleContext(article, document, ExtractionHarness.Ontology.Knowledge, mentions.Select(text => Mention(syntax, text.Split(':'))));
    }

    public static Pattern Compile(string pattern) => PatternCompiler.Compile(
        new PatternParser(new RuleCursor("test.semgrex", pattern)).Chain(), new PatternNames(Words, ImmutableDictionary<string, string>.Empty), ExtractionHarness.Ontology.Knowledge.Lexicon);

    public static RuleBook Book(string rules) => BookOf(RuleFileParser.Parse("test.semgrex", rules));

    public static RuleBook BookOf(RuleFileSyntax file)
    {
        var names = new PatternNames(Words, file.Prefixes);
        return new RuleBook(file.Rules.Select(rule => PatternRule.Compile(rule, names, ExtractionHarness.Ontology.Knowledge.Lexicon)));
    }

    /// <summary>Each match as <c>name=word</c> for every named node, a missing one left out; the first node is <c>*</c> where it has no name.</summary>
    public static ImmutableArray<string> Matches(string pattern, string tree, params string[] mentions)
    {
        var compiled = Compile(pattern);
        var article = new MatchedArticle(Read(tree, mentions));
        return
        [
            .. Enumerable.Range(0, article.Context.Document.Tokens.Length).SelectMany(token => compiled.Match(article, token))
                .Select(match => string.Join(' ', compiled.Names.Zip(match).Where(pair => pair.Second >= 0).Select(pair => $"{(pair.First.Length > 0 ? pair.First : "*")}={article.Tree[pair.Second].Form}"))),
        ];
    }

    private static Mention Mention(SyntaxTree tree, string[] cells)
    {
        var bounds = cells[0].Split('-').Select(number => int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        var tokens = new TokenRange(bounds[0], bounds[1]);
        return new Mention(tokens, int.Parse(cells[1], System.Globalization.CultureInfo.InvariantCulture), tree.SpanOf(tokens), MentionForm.Name, new Entity(Kg.Term(cells[2]), cells[3]));
    }
}
