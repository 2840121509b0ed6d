using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Training.Data;

/// <summary>A file of training data, unpacked where its name ends in ".gz".</summary>
/// <param name="Name">Name for messages and for the header of the model: the path below the data folder, with slashes.</param>
/// <param name="Lines">The lines, without their ends.</param>
/// <param name="Sha256">Of the file as it lies on the disk, in lower-case hexadecimal.</param>
internal sealed record DataFile(string Name, IReadOnlyList<string> Lines, string Sha256)
{
    /// <summary>Reads a file below the data folder.</summary>
    internal static DataFile Read(string folder, string name)
    {
        string path = Path.Combine(folder, name);
        if (!File.Exists(path))
        {
            throw new TrainingDataException(path, 0, "there is no such file; expected the training data there. Give the folder that holds treebank, embeddings, ner and gazetteer with --data.");
        }

        byte[] bytes = File.ReadAllBytes(path);
        using Stream stream = name.EndsWith(".gz", StringComparison.Ordinal)
            ? new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress)
            : new MemoryStream(bytes);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            lines.Add(line);
        }

        return new DataFile(name, lines, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }
}
