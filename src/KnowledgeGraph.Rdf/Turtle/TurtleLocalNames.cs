using System.Text;

namespace KnowledgeGraph.Rdf;

/// <summary>Tells what local names can be written, and writes them.</summary>
/// <remarks>Turtle 1.1 section 6.5, [168s] PN_LOCAL.</remarks>
internal static class TurtleLocalNames
{
    /// <summary>Whether a local name can be written; false where it holds a character that no escape can bring in.</summary>
    public static bool TryClassify(ReadOnlySpan<byte> local, out bool needsEscapes)
    {
        needsEscapes = false;
        for (int i = 0; i < local.Length;)
        {
            if (TurtleCharacters.IsAsciiName(local[i]) && (i > 0 || local[i] != '-'))
            {
                i++;
                continue;
            }

            Rune.DecodeFromUtf8(local[i..], out var rune, out int length);
            if (!MayStand(local, i, rune.Value))
            {
                if (!TurtleCharacters.IsLocalEscape(rune.Value)) return false;
                needsEscapes = true;
            }

            i += length;
        }

        return true;
    }

    /// <summary>Writes a local name that can be written.</summary>
    public static void WriteEscaped(ByteBuilder target, ReadOnlySpan<byte> local)
    {
        for (int i = 0; i < local.Length;)
        {
            Rune.DecodeFromUtf8(local[i..], out var rune, out int length);
            if (!MayStand(local, i, rune.Value)) target.Append((byte)'\\');
            target.Append(local.Slice(i, length));
            i += length;
        }
    }

    private static bool MayStand(ReadOnlySpan<byte> local, int index, int c) => c switch
    {
        ':' => true,
        '.' => index > 0 && index < local.Length - 1,
        '%' => index + 2 < local.Length && TurtleCharacters.IsHex(local[index + 1]) && TurtleCharacters.IsHex(local[index + 2]),
        _ when index == 0 => TurtleCharacters.IsNameStart(c) || TurtleCharacters.IsDigit(c),
        _ => TurtleCharacters.IsName(c),
    };
}
