using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace KnowledgeGraph.Language.Models;

/// <summary>
/// A model file: a readable header of "name: value" lines, the first being "kgmodel: version", closed by an empty line; then eight bytes with the length of the payload and
/// eight with its checksum, little-endian; then the payload.
/// </summary>
internal sealed record ModelFile(string Component, IReadOnlyList<KeyValuePair<string, string>> Notes, byte[] Payload)
{
    /// <summary>Version of the format and of the features; a model of another version is refused.</summary>
    internal const int Version = 1;

    private const string Magic = "kgmodel: ";
    private const int LongestHeader = 1 << 16;

    /// <summary>Reads the model of a component; where <paramref name="folder"/> is null, from the folder Models beside the assembly.</summary>
    /// <exception cref="ModelException">The file is missing, damaged or not for this.</exception>
    internal static ModelFile Read(string? folder, string component)
    {
        string path = Path.Combine(folder ?? Path.Combine(AppContext.BaseDirectory, "Models"), component + ".bin");
        ModelFile file;
        try
        {
            using FileStream stream = File.OpenRead(path);
            file = Parse(path, stream);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ModelException(path, "KG4201", "there is no such model file; expected it in the folder Models beside the program. Make it with KnowledgeGraph.Training.", exception);
        }

        return file.Component == component
            ? file
            : throw new ModelException(path, "KG4204", $"this is a model for the component '{file.Component}', expected '{component}'. Put the right file there.");
    }

    /// <summary>Reads a model from a stream that can seek; <paramref name="path"/> is for messages.</summary>
    internal static ModelFile Parse(string path, Stream stream)
    {
        byte[] head = new byte[(int)Math.Min(stream.Length, LongestHeader)];
        stream.ReadExactly(head);
        int end = head.AsSpan().IndexOf("\n\n"u8);
        string header = Encoding.UTF8.GetString(head.AsSpan(0, end < 0 ? head.Length : end));
        string[] lines = header.Split('\n');
        string expected = string.Create(CultureInfo.InvariantCulture, $"{Magic}{Version}");
        if (lines[0] != expected)
        {
            string found = lines[0].StartsWith(Magic, StringComparison.Ordinal) ? $"the line '{lines[0]}'" : "no model header";
            throw new ModelException(path, "KG4202", $"found {found}, expected '{expected}'. Train the model again with this version of the program.");
        }

        if (end < 0)
        {
            throw new ModelException(path, "KG4203", "the header has no end: the file is cut off. Copy or train it again.");
        }

        var notes = lines.Skip(1).Select(line => line.Split(": ", 2)).Where(parts => parts.Length == 2).Select(parts => KeyValuePair.Create(parts[0], parts[1])).ToList();
        stream.Position = end + 2;
        byte[] payload = CheckedPayload(path, stream);
        string component = notes.FirstOrDefault(note => note.Key == "component").Value ?? "";
        return new ModelFile(component, notes.Where(note => note.Key != "component").ToList(), payload);
    }

    /// <summary>The bytes of the file.</summary>
    internal byte[] ToBytes()
    {
        var header = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{Magic}{Version}\ncomponent: {Component}\n");
        foreach ((string key, string value) in Notes)
        {
            header.Append(key).Append(": ").Append(value).Append('\n');
        }

        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Encoding.UTF8.GetBytes(header.Append('\n').ToString()));
        writer.Write((long)Payload.Length);
        writer.Write(Checksum(Payload));
        writer.Write(Payload);
        return stream.ToArray();
    }

    private static byte[] CheckedPayload(string path, Stream stream)
    {
        const int Prefix = 16;
        Span<byte> prefix = stackalloc byte[Prefix];
        int read = stream.ReadAtLeast(prefix, Prefix, throwOnEndOfStream: false);
        long rest = stream.Length - stream.Position;
        long length = read < Prefix ? -1 : BitConverter.ToInt64(prefix);
        if (length < 0 || length != rest)
        {
            throw new ModelException(path, "KG4203", $"found {(read < Prefix ? 0 : rest)} bytes of weights, expected {length}: the file is cut off or was changed. Copy or train it again.");
        }

        byte[] payload = GC.AllocateUninitializedArray<byte>((int)length);
        stream.ReadExactly(payload);
        return Checksum(payload) == BitConverter.ToUInt64(prefix[8..])
            ? payload
            : throw new ModelException(path, "KG4203", "the checksum of the weights does not match: the file was changed. Copy or train it again.");
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ulong Checksum(ReadOnlySpan<byte> bytes)
    {
        ulong hash = 14695981039346656037;
        foreach (byte b in bytes)
        {
            hash = (hash ^ b) * 1099511628211;
        }

        return hash;
    }
}
