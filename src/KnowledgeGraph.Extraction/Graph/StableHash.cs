using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Extraction;

/// <summary>The hash behind minted identifiers: the first 64 bits of SHA-256 over the UTF-8 form, in hexadecimal.</summary>
internal static class StableHash
{
    /// <summary>16 hexadecimal digits for these parts, in this order.</summary>
    public static string Of(params IEnumerable<string> parts)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Join('\u001f', parts));
        return Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8));
    }
}
