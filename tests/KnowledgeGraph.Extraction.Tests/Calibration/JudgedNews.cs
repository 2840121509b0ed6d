using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.Articles;
using KnowledgeGraph.Language;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Extraction.Tests.Calibration;

/// <summary>The news texts whose assertions are judged: the Wikinews part of the GUM treebank without the articles that nobody looks into, and the articles of this repository.</summary>
internal static class JudgedNews
{
    private static readonly string[] KeptBack = ["news_clock", "news_defector", "news_homeopathic"];

    private static readonly (string Prefix, string Folder)[] Folders = [("seeds/", "seeds"), ("own/", Path.Combine("tests", "gold", "own", "articles"))];

    private static readonly Lazy<ImmutableArray<FoundAssertion>> Found = new(Extract);

    /// <summary>What the present program finds in them.</summary>
    public static ImmutableArray<FoundAssertion> Assertions => Found.Value;

    private static ImmutableArray<FoundAssertion> Extract()
    {
        var ontology = ExtractionHarness.Ontology;
        var extractor = new ArticleExtractor(EnglishPipeline.Load(new EnglishPipelineOptions { Names = ontology.Names }), ontology.Knowledge, includesOpenRelations: true);
        var reader = new ArticleReader(new ArticleReaderOptions { PublisherNames = ontology.MediaNames });
        return [.. Texts().SelectMany(text => FoundAssertion.In(text.Name, extractor.Extract(reader.Read(text.File, text.Bytes))))];
    }

    private static IEnumerable<(string Name, string File, byte[] Bytes)> Texts()
    {
        foreach (var (name, text) in TreebankNews.Read(ExtractionHarness.RepositoryRoot).Where(pair => !KeptBack.Contains(pair.Key)))
            yield return (name, name + ".txt", Encoding.UTF8.GetBytes(text));
        foreach (var (prefix, folder) in Folders)
        {
            foreach (var path in Directory.EnumerateFiles(Path.Combine(ExtractionHarness.RepositoryRoot, folder)).Order(StringComparer.Ordinal))
                yield return (prefix + Path.GetFileNameWithoutExtension(path), Path.GetFileName(path), File.ReadAllBytes(path));
        }
    }
}
