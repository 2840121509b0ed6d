using System.IO.Compression;
using System.Text;

namespace KnowledgeGraph.Cli.Input;

/// <summary>Text of a file or of standard input.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>All bytes; those of standard input where the path is "-".</summary>
    public static byte[] ReadBytes(string path)
    {
        if (path != "-")
            return File.ReadAllBytes(path);
        using var input = Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The text as it stands, line ends and all; a byte order mark is left out.</summary>
    /// <exception cref="CliException">The bytes are not UTF-8 (KG9020).</exception>
    public static string Read(string path)
    {
        byte[] bytes = ReadBytes(path);
        try
        {
            return Strict.GetString(bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsSpan(3) : bytes);
        }
        catch (DecoderFallbackException error)
        {
            throw CliErrors.NotUtf8(path, error);
        }
    }

    /// <summary>Opens UTF-8 text, unpacked where it is gzip.</summary>
    public static StreamReader Open(string path)
    {
        byte[] bytes = ReadBytes(path);
        Stream stream = new MemoryStream(bytes);
        return new StreamReader(bytes is [0x1F, 0x8B, ..] ? new GZipStream(stream, CompressionMode.Decompress) : stream, Encoding.UTF8);
    }
}
