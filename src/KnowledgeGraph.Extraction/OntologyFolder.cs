using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>An ontology folder as read: classes and properties (<c>newskg.ttl</c> and other Turtle files beside it), who is who (<c>gazetteer/</c>), word lists (<c>lexicon/</c>), rules
/// (<c>patterns/</c>), how often what is found is right (<c>confidence.tsv</c>). Immutable.</summary>
public sealed class OntologyFolder
{
    private const string Shapes = "shapes.ttl";

    private OntologyFolder(DomainKnowledge knowledge) => Knowledge = knowledge;

    /// <summary>Names under which news media are known, in ordinal order.</summary>
    public IReadOnlyList<string> MediaNames =>
        [.. Knowledge.Gazetteer.Entries.Where(entry => entry.Class == Kg.Media).SelectMany(entry => entry.AltLabels.Prepend(entry.Label)).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The names of the gazetteer, as evidence for the name recognizer.</summary>
    public Language.NameLists Names => Knowledge.Gazetteer.Names;

    internal DomainKnowledge Knowledge { get; }

    /// <summary>Reads the folder.</summary>
    /// <exception cref="OntologyException">The folder or a file in it is missing or cannot be used.</exception>
    public static OntologyFolder Load(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        if (!Directory.Exists(folder))
            throw OntologyErrors.MissingFolder(folder);
        var classes = Path.Combine(folder, "newskg.ttl");
        if (!File.Exists(classes))
            throw OntologyErrors.MissingFile(classes);
        var declared = Directory.EnumerateFiles(folder, "*.ttl").Where(path => Path.GetFileName(path) != Shapes).Order(StringComparer.Ordinal).SelectMany(Read).ToList();
        var subclasses = declared.Where(quad => quad is { Subject: Iri, Object: Iri } && quad.Predicate == RdfsVocabulary.SubClassOf)
            .Select(quad => ((Iri)quad.Subject, (Iri)quad.Object));
        var gazetteer = GazetteerReader.Read(Path.Combine(folder, "gazetteer"), Read);
        var lexicon = Lexicon.Load(Path.Combine(folder, "lexicon"));
        var rules = RuleBook.Load(Path.Combine(folder, "patterns"), Vocabulary.Of(declared), lexicon);
        return new OntologyFolder(new DomainKnowledge(gazetteer, lexicon, subclasses) { Rules = rules, Confidence = ConfidenceTable.Load(Path.Combine(folder, "confidence.tsv")) });
    }

    private static List<Quad> Read(string path)
    {
        try
        {
            using var reader = File.OpenText(path);
            return [.. TurtleParser.Stream(reader, path)];
        }
        catch (RdfSyntaxException e)
        {
            throw new OntologyException(e.Message, e);
        }
    }
}
