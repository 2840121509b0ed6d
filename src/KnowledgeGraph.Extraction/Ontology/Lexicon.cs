namespace KnowledgeGraph.Extraction;

/// <summary>The word lists of <c>ontology/lexicon</c>, by file name.</summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, LexiconTable> _tables;
    private readonly string _folder;

    private Lexicon(string folder, Dictionary<string, LexiconTable> tables)
    {
        _folder = folder;
        _tables = tables;
    }

    /// <summary>The list of that name.</summary>
    /// <exception cref="OntologyException">The folder has no such list.</exception>
    public LexiconTable this[string name] =>
        _tables.TryGetValue(name, out var table) ? table : throw OntologyErrors.MissingFile(Path.Combine(_folder, name + ".tsv"));

    /// <summary>The list of that name; null where the folder has none.</summary>
    public LexiconTable? Find(string name) => _tables.GetValueOrDefault(name);

    /// <summary>Reads every <c>*.tsv</c> of the folder.</summary>
    public static Lexicon Load(string folder)
    {
        var tables = new Dictionary<string, LexiconTable>(StringComparer.Ordinal);
        if (Directory.Exists(folder))
        {
            foreach (var path in Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal))
            {
                var name = Path.GetFileNameWithoutExtension(path);
                tables[name] = LexiconTable.Read(name, path, File.ReadLines(path));
            }
        }

        return new Lexicon(folder, tables);
    }
}
