using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Rdf;

/// <summary>Questions about IRIs in UTF-8.</summary>
internal static class Utf8Iris
{
    /// <summary>Whether the reference begins with a scheme and is therefore absolute. RFC 3986 section 3.1.</summary>
    [MethodImpl(HotPath.CompiledAtOnce)]
    public static bool HasScheme(ReadOnlySpan<byte> reference)
    {
        if (reference.IsEmpty || !char.IsAsciiLetter((char)reference[0])) return false;
        for (int i = 1; i < reference.Length; i++)
        {
            byte c = reference[i];
            if (c == ':') return true;
            if (!char.IsAsciiLetterOrDigit((char)c) && c is not ((byte)'+' or (byte)'-' or (byte)'.')) return false;
        }

        return false;
    }

    /// <summary>Whether a datatype is one that only literals with a language tag have.</summary>
    public static bool IsLanguageDatatype(ReadOnlySpan<byte> iri) =>
        iri.SequenceEqual("http://www.w3.org/1999/02/22-rdf-syntax-ns#langString"u8)
        || iri.SequenceEqual("http://www.w3.org/1999/02/22-rdf-syntax-ns#dirLangString"u8);
}
