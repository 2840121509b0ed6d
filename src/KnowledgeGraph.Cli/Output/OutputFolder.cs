using System.Text;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Writes several files so that either all are replaced or none: each goes beside its place under another name, and <see cref="Commit"/> renames them.</summary>
/// <remarks>Disposed without a commit it removes what it wrote, and the folder if it made that. Files that are not written are left alone. Several threads may write at the same time.</remarks>
internal sealed class OutputFolder(string path) : IDisposable
{
    private const string Suffix = ".part";
    private const int BufferSize = 1 << 16;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly List<string> _written = [];
    private string? _madeFolder;

    /// <summary>Writes a text file: UTF-8 without byte order mark, lines ending in <c>\n</c>.</summary>
    public void WriteText(string name, Action<TextWriter> content) => WriteBytes(name, stream =>
    {
        using var writer = new StreamWriter(stream, Utf8) { NewLine = "\n" };
        content(writer);
    });

    /// <summary>Writes a file of bytes.</summary>
    public void WriteBytes(string name, Action<Stream> content) => Write(name, path =>
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, BufferSize);
        content(stream);
    });

    /// <summary>Has a file of any kind written; on return its bytes are on the disk, under its temporary name.</summary>
    /// <param name="name">The file's name in the end.</param>
    /// <param name="content">Writes the file under the path that it is given.</param>
    /// <exception cref="CliException">A folder of that name is in the way (KG9005).</exception>
    public void Write(string name, Action<string> content)
    {
        string target = Path.Combine(path, name);
        if (Directory.Exists(target))
            throw CliErrors.OutputBlocked(target);
        lock (_written)
        {
            MakeFolder();
            _written.Add(target);
        }

        content(target + Suffix);
        using var stream = new FileStream(target + Suffix, FileMode.Open, FileAccess.Write);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Gives every file its name, replacing what was there.</summary>
    public void Commit()
    {
        foreach (string target in _written)
            File.Move(target + Suffix, target, overwrite: true);
        _written.Clear();
        _madeFolder = null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (string target in _written)
            File.Delete(target + Suffix);
        _written.Clear();
        if (_madeFolder is not null && Directory.Exists(_madeFolder) && !Directory.EnumerateFileSystemEntries(_madeFolder).Any())
            Directory.Delete(_madeFolder);
        _madeFolder = null;
    }

    private void MakeFolder()
    {
        if (Directory.Exists(path))
            return;
        Directory.CreateDirectory(path);
        _madeFolder = path;
    }
}
