using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>Mints resources deterministically: from class and preferred label, or from a hash for what has no name.</summary>
internal sealed class IriMinter
{
    private static readonly FrozenDictionary<char, string> PlainLetters = ReadPlainLetters();

    private readonly string _base;
    private readonly DomainKnowledge _knowledge;

    public IriMinter(string baseIri, DomainKnowledge knowledge)
    {
        _base = baseIri;
        _knowledge = knowledge;
    }

    /// <summary>The article with that slug, which is also the name of its graph.</summary>
    public Iri Article(string slug) => Iri.Parse($"{_base}article/{slug}");

    /// <summary>An extractor in one version.</summary>
    public Iri Extractor(ExtractorIdentity extractor) => Iri.Parse($"{_base}extractor/{extractor.Name}-{extractor.Version}");

    /// <summary>A thing under a hash: "evidence", "statement", "assertion".</summary>
    public Iri Hashed(string kind, params IEnumerable<string> parts) => Iri.Parse($"{_base}{kind}/{StableHash.Of(parts)}");

    /// <summary>The node that stands for an edge of an article and carries where it comes from.</summary>
    public Iri Reifier(Iri article, Iri subject, Iri predicate, Term value) => Hashed("assertion", article.Value, subject.ToString(), predicate.Value, value.ToString());

    /// <summary>An entity: by its label where it has a name of its own, by a hash of its local key otherwise.</summary>
    public Iri Entity(Entity entity)
    {
        var folder = Folder(entity.Class);
        if (entity.LocalKey is not null)
            return Hashed(folder, entity.LocalKey, entity.Class.Value);
        var slug = Slug(entity.Label);
        return slug.Length > 0 ? Iri.Parse($"{_base}{folder}/{slug}") : Hashed(folder, entity.Label);
    }

    /// <summary>Letters and digits of any script in lower case, accents of Latin letters dropped, everything else one hyphen; points inside abbreviations fall away.</summary>
    public static string Slug(string label)
    {
        var slug = new StringBuilder();
        foreach (var c in label.SelectMany(c => PlainLetters.TryGetValue(c, out var plain) ? plain : c.ToString()))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || c is '.' or '\'' or '’')
                continue;
            if (char.IsLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().Trim('-');
    }

    /// <summary>The table is our own, since what normalisation a machine offers depends on how it is set up.</summary>
    private static FrozenDictionary<char, string> ReadPlainLetters()
    {
        using var stream = typeof(IriMinter).Assembly.GetManifestResourceStream("KnowledgeGraph.Extraction.latin-letters.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.TrimEnd('\r').Split('\t')).ToFrozenDictionary(cells => cells[0][0], cells => cells[1]);
    }

    /// <summary>The path segment of a class: that of the topmost class of our vocabulary, so that a ministry and an organization of one name are one resource.</summary>
    private string Folder(Iri @class)
    {
        if (@class == Kg.Country)
            return "country";
        foreach (var (ancestor, folder) in Folders)
        {
            if (_knowledge.IsA(@class, ancestor))
                return folder;
        }

        return Slug(@class.Value[(@class.Value.LastIndexOfAny(['#', '/']) + 1)..]);
    }

    private static readonly (Iri Class, string Folder)[] Folders =
    [
        (Kg.UnnamedSource, "source"), (Kg.Person, "person"), (Kg.Organization, "organization"), (Kg.Place, "place"), (Kg.Office, "office"), (Kg.Agreement, "agreement"), (Kg.Law, "law"),
        (Kg.Event, "event"),
    ];
}
