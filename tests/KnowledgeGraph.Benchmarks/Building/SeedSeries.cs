using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text;
using KnowledgeGraph.Articles;
using KnowledgeGraph.EndToEnd.Tests.Renaming;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Language;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Benchmarks.Building;

/// <summary>Many articles from the few of <c>seeds/</c>: each a seed with names, countries, ministries, dates and sums of its own, by the generator of the renaming test; the same count gives the same files.</summary>
internal static class SeedSeries
{
    /// <summary><c>articles FOLDER [COUNT]</c>.</summary>
    public static int Run(string[] arguments)
    {
        int count = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 2000;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Write(arguments[0], count)} words in {count} articles"));
        return 0;
    }

    /// <summary>Writes the articles into the folder, which is made where it is not there.</summary>
    /// <returns>Words between white space in all files.</returns>
    public static long Write(string folder, int count)
    {
        string root = Metadata("RepositoryRoot");
        string ontology = Path.Combine(root, "ontology");
        var files = Directory.EnumerateFiles(Path.Combine(root, "seeds"), "*.md").Order(StringComparer.Ordinal).Select(file => (Name: Path.GetFileName(file), Text: File.ReadAllText(file))).ToImmutableArray();
        var texts = files.Select(file => file.Text).ToImmutableArray();
        var language = EnglishPipeline.Load();
        var documents = texts.Select(text => language.Annotate(text.AsMemory())).ToImmutableArray();
        var known = new KnownNames(ontology, Path.Combine(root, "tests", "KnowledgeGraph.EndToEnd.Tests", "Renaming", "countries.tsv"));
        var facts = new FactReader(Graph(OntologyFolder.Load(ontology), files), literal => literal.LexicalForm);
        var countries = facts.LabelsOf("Country").ToImmutableArray();
        var persons = facts.LabelsOf("Person").Except(facts.LabelsOf("UnnamedSource")).Where(label => label.Contains(' ', StringComparison.Ordinal)).ToImmutableArray();

        Directory.CreateDirectory(folder);
        long words = 0;
        for (int first = 0; first < count; first += files.Length)
        {
            var renamer = new SeedRenamer(RenamingPlan.Choose(first / files.Length, known, texts, countries, persons));
            for (int i = 0; i < files.Length && first + i < count; i++)
            {
                string text = renamer.Rename(texts[i], documents[i]);
                words += text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
                File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{first / files.Length:0000}-{files[i].Name}")), text);
            }
        }

        return words;
    }

    private static Dataset Graph(OntologyFolder ontology, IEnumerable<(string Name, string Text)> files)
    {
        var reader = new ArticleReader(new ArticleReaderOptions { PublisherNames = ontology.MediaNames });
        return new KnowledgeGraphBuilder().WithOntology(ontology).Build().Run([.. files.Select(file => reader.Read(file.Name, Encoding.UTF8.GetBytes(file.Text)))]).Dataset;
    }

    private static string Metadata(string key) => typeof(SeedSeries).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(metadata => metadata.Key == key).Value!;
}
