using System.Collections.Frozen;
using System.IO.Compression;

namespace KnowledgeGraph.Language;

/// <summary>The folder of word lists and tables that the components read when they are constructed. Immutable; holds no open file.</summary>
/// <remarks>
/// Text files are UTF-8. A line that starts with <c># </c> or is empty is a comment; columns are separated by one tab. A name that ends in <c>.gz</c> is unpacked while it is read.
/// </remarks>
public sealed class LanguageResources
{
    private LanguageResources(string folder) => Folder = folder;

    /// <summary>Full path of the folder.</summary>
    public string Folder { get; }

    /// <summary>Opens the resources in <paramref name="folder"/>; null is the folder <c>Data</c> beside the assembly.</summary>
    /// <exception cref="LanguageResourceException">KG4001: there is no such folder.</exception>
    public static LanguageResources Open(string? folder = null)
    {
        var path = Path.GetFullPath(folder ?? Path.Combine(AppContext.BaseDirectory, "Data"));
        return Directory.Exists(path) ? new LanguageResources(path) : throw LanguageErrors.FolderMissing(path);
    }

    /// <summary>Opens the file <paramref name="name"/>, unpacked if its name ends in <c>.gz</c>. The caller disposes the stream.</summary>
    /// <exception cref="LanguageResourceException">KG4002: there is no such file.</exception>
    public Stream OpenFile(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var path = Path.Combine(Folder, name);
        if (!File.Exists(path))
        {
            throw LanguageErrors.FileMissing(path);
        }

        var file = File.OpenRead(path);
        return name.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
    }

    internal IEnumerable<ResourceRow> ReadRows(string name, int columns)
    {
        using var reader = new StreamReader(OpenFile(name));
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line.StartsWith("# ", StringComparison.Ordinal))
            {
                continue;
            }

            var cells = line.Split('\t');
            if (cells.Length != columns)
            {
                throw LanguageErrors.WrongColumns(Path.Combine(Folder, name), number, cells.Length, columns);
            }

            yield return new ResourceRow(Path.Combine(Folder, name), number, cells);
        }
    }

    internal FrozenSet<string> ReadSet(string name, StringComparer comparer) =>
        ReadRows(name, 1).Select(row => row[0]).ToFrozenSet(comparer);

    internal FrozenDictionary<string, string> ReadMap(string name, StringComparer comparer) =>
        ReadRows(name, 2).ToFrozenDictionary(row => row[0], row => row[1], comparer);
}
