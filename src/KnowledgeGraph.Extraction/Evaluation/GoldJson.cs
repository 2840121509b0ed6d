using System.Globalization;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Extraction;

/// <summary>A JSON file whose values know where they stand (RFC 8259; a member name may stand once).</summary>
internal sealed class GoldJson
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly byte[] _bytes;
    private readonly string _source;

    private GoldJson(byte[] bytes, string source)
    {
        _bytes = bytes;
        _source = source;
    }

    /// <summary>Reads the whole file; a byte order mark is passed over.</summary>
    /// <exception cref="GoldFormatException">It is not UTF-8, not JSON, or repeats a member.</exception>
    public static (GoldJson File, GoldNode Root) Read(byte[] bytes, string source)
    {
        var file = new GoldJson(bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes[3..] : bytes, source);
        file.RequireUtf8();
        var reader = new Utf8JsonReader(file._bytes);
        try
        {
            reader.Read();
            var root = file.ReadNode(ref reader);
            reader.Read();
            return (file, root);
        }
        catch (JsonException error)
        {
            int line = (int)(error.LineNumber ?? 0), column = (int)(error.BytePositionInLine ?? 0);
            throw GoldErrors.NoJson(file.PlaceOf(file.OffsetOf(line, column)), Reason(error), error);
        }
    }

    /// <summary><c>file:line:column</c> of a value.</summary>
    public string PlaceOf(GoldNode node) => PlaceOf(node.Offset);

    private string PlaceOf(int offset)
    {
        var before = _bytes.AsSpan(0, Math.Min(offset, _bytes.Length));
        int line = before.Count((byte)'\n');
        var inLine = before[(before.LastIndexOf((byte)'\n') + 1)..];
        return string.Create(CultureInfo.InvariantCulture, $"{_source}:{line + 1}:{Strict.GetCharCount(inLine) + 1}");
    }

    private void RequireUtf8()
    {
        try
        {
            Strict.GetCharCount(_bytes);
        }
        catch (DecoderFallbackException error)
        {
            throw GoldErrors.NotUtf8(_source, error);
        }
    }

    private int OffsetOf(int line, int column)
    {
        int start = 0;
        for (; line > 0; line--)
            start += _bytes.AsSpan(start).IndexOf((byte)'\n') + 1;
        return start + column;
    }

    private GoldNode ReadNode(ref Utf8JsonReader reader)
    {
        int start = (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return new GoldNode.Map(start, ReadMembers(ref reader));
            case JsonTokenType.StartArray:
                var items = new List<GoldNode>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    items.Add(ReadNode(ref reader));
                return new GoldNode.List(start, items);
            case JsonTokenType.String:
                return new GoldNode.Text(start, reader.GetString()!);
            case JsonTokenType.True or JsonTokenType.False:
                return new GoldNode.Truth(start, reader.GetBoolean());
            default:
                return new GoldNode.Other(start, Strict.GetString(reader.ValueSpan));
        }
    }

    private List<(string Name, GoldNode Value)> ReadMembers(ref Utf8JsonReader reader)
    {
        var members = new List<(string Name, GoldNode Value)>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            string name = reader.GetString()!;
            if (!names.Add(name))
                throw GoldErrors.Repeated(PlaceOf((int)reader.TokenStartIndex), name);
            reader.Read();
            members.Add((name, ReadNode(ref reader)));
        }

        return members;
    }

    /// <summary>The message without the place that it ends with, which counts from 0.</summary>
    private static string Reason(JsonException error)
    {
        int place = error.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return place < 0 ? error.Message : error.Message[..place];
    }
}
