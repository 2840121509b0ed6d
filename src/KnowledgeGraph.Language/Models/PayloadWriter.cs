using System.Text;

namespace KnowledgeGraph.Language.Models;

/// <summary>Writes the parts of a model as numbers of seven bits a byte; hashes are sorted and written as steps, small weights take one byte.</summary>
internal sealed partial class PayloadWriter
{
    private readonly List<byte> _bytes = [];

    /// <summary>The bytes so far.</summary>
    internal byte[] ToArray() => [.. _bytes];

    /// <summary>A number.</summary>
    internal void Number(uint value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            _bytes.Add((byte)(value | 0x80));
        }

        _bytes.Add((byte)value);
    }

    /// <summary>A list of strings.</summary>
    internal void Strings(IReadOnlyCollection<string> strings)
    {
        Number((uint)strings.Count);
        foreach (string text in strings)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            Number((uint)bytes.Length);
            _bytes.AddRange(bytes);
        }
    }
}
