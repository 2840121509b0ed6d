using System.Collections.Immutable;
using System.Reflection;
using KnowledgeGraph.Articles;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Tests;

/// <summary>Short texts in, mentions and assertions out, with the ontology folder of this repository. Loads language and ontology once for the test run.</summary>
internal static class ExtractionHarness
{
    private static readonly Lazy<OntologyFolder> LoadedOntology = new(() => OntologyFolder.Load(Path.Combine(RepositoryRoot, "ontology")));

    private static readonly Lazy<ArticleExtractor> LoadedExtractor = new(() => new ArticleExtractor(EnglishPipeline.Load(new EnglishPipelineOptions { Names = Ontology.Names }), Ontology.Knowledge));

    /// <summary>The ontology folder of this repository.</summary>
    public static OntologyFolder Ontology => LoadedOntology.Value;

    /// <summary>The text annotated and its mentions resolved; empty lines set paragraphs apart.</summary>
    /// <param name="text">Running text without headline and date.</param>
    /// <param name="date">The article's date as <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>; null for an article without one.</param>
    public static ArticleContext Read(string text, string? date = null)
    {
        var options = new ArticleReaderOptions { PublisherNames = Ontology.MediaNames, DefaultDate = date is null ? null : PartialDate.Parse(date) };
        var article = new ArticleReader(options).Read("test.txt", System.Text.Encoding.UTF8.GetBytes(text));
        return LoadedExtractor.Value.Read(article);
    }

    /// <summary>What one extractor, with the rules of the file of its name, finds in the text, a line for each assertion; see <see cref="Show(ArticleContext, Assertion)"/>.</summary>
    public static ImmutableArray<string> Run(IRelationExtractor extractor, string text, string? date = null)
    {
        var context = Read(text, date);
        return [.. Find(extractor, context).Select(assertion => Show(context, assertion)).Distinct()];
    }

    /// <summary>What one extractor, with the rules of the files whose names begin with its own, finds; the same edge or node once.</summary>
    public static IEnumerable<Assertion> Find(IRelationExtractor extractor, ArticleContext context) =>
        extractor.Extract(context).Concat(context.Findings.Where(firing => firing.Rule.Family.StartsWith(extractor.Identity.Name, StringComparison.Ordinal)).SelectMany(firing => firing.ToAssertions(context)));

    /// <summary>
    /// An assertion in one line: <c>Paris Agreement | party | France</c> for an edge, <c>Tenure | holder=Jane Doe | office=…</c> for a node, properties in ordinal order.
    /// </summary>
    public static string Show(ArticleContext context, Assertion assertion) => assertion switch
    {
        EdgeAssertion edge => $"{edge.Subject.Label} | {Local(edge.Predicate.Value)} | {Show(edge.Object)}",
        NodeAssertion node => string.Join(" | ", node.Properties.Select(property => $"{Local(property.Predicate.Value)}={Show(property.Value)}").Order(StringComparer.Ordinal).Prepend(Local(node.Class.Value))),
        _ => assertion.ToString(),
    };

    /// <summary>The text that an assertion cites, stretches joined by " … ".</summary>
    public static string Cited(ArticleContext context, Assertion assertion) => string.Join(" … ", assertion.Evidence.Spans.Select(context.Document.TextOf));

    /// <summary>The folder of the solution.</summary>
    public static string RepositoryRoot =>
        typeof(ExtractionHarness).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(metadata => metadata.Key == "RepositoryRoot").Value!;

    private static string Show(AssertedValue value) => value switch
    {
        AssertedValue.OfEntity entity => entity.Entity.Label,
        AssertedValue.OfNode node => "(" + Local(node.Node.Class.Value) + ")",
        AssertedValue.OfTerm { Term: Rdf.Literal literal } => literal.LexicalForm,
        AssertedValue.OfTerm { Term: Rdf.Iri iri } => Local(iri.Value),
        _ => value.ToString(),
    };

    private static string Local(string iri) => iri[(iri.LastIndexOfAny(['#', '/']) + 1)..];
}
