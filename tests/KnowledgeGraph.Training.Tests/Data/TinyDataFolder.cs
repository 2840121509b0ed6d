using System.IO.Compression;
using KnowledgeGraph.Training.Data;

namespace KnowledgeGraph.Training.Tests.Data;

/// <summary>A folder of training data with all the files that the syntax needs, each of a few invented sentences.</summary>
internal sealed class TinyDataFolder : IDisposable
{
    private const int VectorWidth = 100;

    internal TinyDataFolder()
    {
        foreach (string name in Treebanks.Training.Concat(Treebanks.Development.Values))
        {
            Write(name, TinyCorpus.Treebank.Lines);
        }

        Write("embeddings/glove-100d-150k.vec.gz", ["1 100", "boats" + string.Concat(Enumerable.Repeat(" 0.25", VectorWidth))]);
    }

    internal string Path { get; } = Directory.CreateTempSubdirectory("training").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);

    /// <summary>Writes a file of the folder, packed.</summary>
    internal void Write(string name, IEnumerable<string> lines)
    {
        string path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        using var stream = new GZipStream(File.Create(path), CompressionLevel.Fastest);
        using var writer = new StreamWriter(stream) { NewLine = "\n" };
        foreach (string line in lines)
        {
            writer.WriteLine(line);
        }
    }
}
