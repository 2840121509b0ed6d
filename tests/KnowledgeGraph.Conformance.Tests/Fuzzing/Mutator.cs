using System.Text;

namespace KnowledgeGraph.Conformance.Tests.Fuzzing;

/// <summary>Makes a bad input of a good one; what comes out depends on the generator alone.</summary>
internal sealed class Mutator(Random random)
{
    private const int Longest = 1 << 20;

    /// <summary>Pieces that make readers stumble: delimiters, escapes, half characters, keywords, bad encodings.</summary>
    private static readonly byte[][] Pieces =
    [
        .. ((string[])["\"", "\"\"\"", "'", "'''", "<", ">", "<<", ">>", "<<(", ")>>", "{|", "|}", "~", "[", "]", "(", ")", "{", "}", ".", ";", ",", "@", "^^", "_:", "a ", ":", "#", "\n", "\r", "\\",
            "\\u", "\\uD800", "\\U00110000", "\\u0000", "@prefix : <> .", "@base <../../..> .", "BASE <//> ", "@base <http://a/b/c/d;p?q> .", "PREFIX ", "VERSION \"1.2\"", "@en--ltr", "@en--", "true", "1e", "1.e5", "-.5",
            "&amp;", "&lt;", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>", "&a;&b;", "<!--", "-->", "<![CDATA[", "]]>", "<?pi", "xml:base=\"\"", "rdf:ID=\"x\"", "rdf:parseType=\"Literal\"",
            "SELECT * {", "OPTIONAL {", "UNION", "FILTER(", "EXISTS {", "GROUP BY ", "?x", "$", "!", "||", "&&", "^", "*", "+", "?", "|", "/", "INSERT DATA {", ";;", "VALUES ?x {", "UNDEF", "BIND(", " AS ", "\u00e9", "\u200d", "\U0001F600", "\uFEFF"])
            .Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x00], [0x1F, 0x8B],
    ];

    /// <summary>Pairs that nest.</summary>
    private static readonly (string Open, string Close)[] Nests =
    [
        ("(", ")"), ("[", "]"), ("{", "}"), ("<<", ">>"), ("<<( <http://x/s> <http://x/p> ", " )>>"), ("[ <http://x/p> ", " ]"), ("{ OPTIONAL ", "}"), ("!", ""), ("^", ""), ("((", "))"), ("<a>", "</a>"), ("[{\"a\":", "}]"),
        ("{ SELECT * ", "}"), ("FILTER(EXISTS {", "})"), ("(1 + ", ")"), ("- ", ""), ("NOT EXISTS {", "}"), ("<http://x/p> | (", ")"),
    ];

    public byte[] Mutate(byte[] seed, byte[] other)
    {
        var bytes = new List<byte>(seed);
        for (int turns = random.Next(1, 7); turns > 0 && bytes.Count < Longest; turns--) Once(bytes, other);
        return [.. bytes];
    }

    private void Once(List<byte> bytes, byte[] other)
    {
        int at = random.Next(bytes.Count + 1);
        switch (random.Next(11))
        {
            case 0 or 1 when bytes.Count > 0:
                bytes[random.Next(bytes.Count)] = (byte)random.Next(256);
                break;
            case 2 or 3:
                bytes.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                break;
            case 4:
                bytes.RemoveRange(at, random.Next(Math.Min(40, bytes.Count - at + 1)));
                break;
            case 5:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 6:
                bytes.InsertRange(at, bytes.GetRange(at, random.Next(Math.Min(200, bytes.Count - at + 1))));
                break;
            case 7:
                int from = random.Next(other.Length + 1);
                bytes.InsertRange(at, other[from..Math.Min(other.Length, from + random.Next(300))]);
                break;
            case 8:
                Nest(bytes, at);
                break;
            case 9:
                Repeat(bytes, at);
                break;
            default:
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(new string((char)random.Next(0x20, 0x250), random.Next(1, 60))));
                break;
        }
    }

    private void Nest(List<byte> bytes, int at)
    {
        var (open, close) = Nests[random.Next(Nests.Length)];
        int depth = random.Next(8) == 0 ? random.Next(1000, 60_000) : random.Next(1, 400);
        bytes.InsertRange(at, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(open, depth)) + (random.Next(2) == 0 ? "" : string.Concat(Enumerable.Repeat(close, depth)))));
    }

    /// <summary>A piece of the text many times over: long literals, long lists, long lines.</summary>
    private void Repeat(List<byte> bytes, int at)
    {
        var piece = bytes.GetRange(at, random.Next(Math.Min(24, bytes.Count - at + 1)));
        int times = random.Next(8) == 0 ? random.Next(1000, 20_000) : random.Next(1, 200);
        var all = new List<byte>(piece.Count * times);
        for (int turn = 0; turn < times; turn++) all.AddRange(piece);
        bytes.InsertRange(at, all);
    }
}
