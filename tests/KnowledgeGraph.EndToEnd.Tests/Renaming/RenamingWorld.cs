using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using KnowledgeGraph.Articles;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Language;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.EndToEnd.Tests.Renaming;

/// <summary>The seed articles, the graph that they give as they are, and what is needed to build others. Made once for all renaming tests.</summary>
public sealed class RenamingWorld
{
    private readonly OntologyFolder _ontology;
    private readonly KnowledgeGraphPipeline _pipeline;
    private readonly KnownNames _known;

    /// <summary>Reads <c>seeds/</c> and <c>ontology/</c> of this repository and builds the graph of the seeds.</summary>
    public RenamingWorld()
    {
        string root = Metadata("RepositoryRoot");
        _ontology = OntologyFolder.Load(Path.Combine(root, "ontology"));
        _pipeline = new KnowledgeGraphBuilder().WithOntology(_ontology).Build();
        _known = new KnownNames(Path.Combine(root, "ontology"), Path.Combine(Metadata("ProjectFolder"), "Renaming", "countries.tsv"));
        Language = EnglishPipeline.Load();
        Files = [.. Directory.EnumerateFiles(Path.Combine(root, "seeds"), "*.md").Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllText(file)))];
        Graph = Build(Files);
    }

    /// <summary>Annotates texts for the renamer.</summary>
    public EnglishPipeline Language { get; }

    /// <summary>The seed articles by file name.</summary>
    public ImmutableArray<(string Name, string Text)> Files { get; }

    /// <summary>What the seeds give as they are.</summary>
    public Dataset Graph { get; }

    /// <summary>What that seed renames to what.</summary>
    internal RenamingPlan Plan(int seed)
    {
        var facts = new FactReader(Graph, literal => literal.LexicalForm);
        var persons = facts.LabelsOf("Person").Except(facts.LabelsOf("UnnamedSource")).Where(label => label.Contains(' ', StringComparison.Ordinal));
        return RenamingPlan.Choose(seed, _known, [.. Files.Select(file => file.Text)], facts.LabelsOf("Country"), persons);
    }

    /// <summary>Names of things in the graph of the seeds that stand in the gazetteer and in no seed: who is meant, the gazetteer alone says.</summary>
    internal IEnumerable<Literal> NamesFromLists() =>
        Graph.Match(null, Iri.Parse("http://www.w3.org/2004/02/skos/core#prefLabel")).Select(quad => quad.Object).OfType<Literal>().Distinct()
            .Where(label => _known.Listed.Contains(label.LexicalForm) && !Files.Any(file => file.Text.Contains(label.LexicalForm, StringComparison.Ordinal)));

    /// <summary>The graph of these articles.</summary>
    public Dataset Build(IEnumerable<(string Name, string Text)> files)
    {
        var reader = new ArticleReader(new ArticleReaderOptions { PublisherNames = _ontology.MediaNames });
        var result = _pipeline.Run([.. files.Select(file => reader.Read(file.Name, Encoding.UTF8.GetBytes(file.Text)))]);
        Assert.Empty(result.Failures);
        return result.Dataset;
    }

    private static string Metadata(string key) => typeof(RenamingWorld).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(metadata => metadata.Key == key).Value!;
}
