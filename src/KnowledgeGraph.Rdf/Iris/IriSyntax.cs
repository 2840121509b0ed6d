using System.Buffers;
using System.Numerics;

namespace KnowledgeGraph.Rdf;

/// <summary>Checks what RDF syntaxes demand of an IRI: a scheme, and none of the characters that RFC 3987 leaves out everywhere.</summary>
/// <remarks>The full check of RFC 3987 is <see cref="IriGrammar"/>; documents in use, and the W3C's tests, hold IRIs that it refuses.</remarks>
internal static class IriSyntax
{
    /// <summary>What an IRI lacks that has no scheme.</summary>
    public const string SchemeMissing = "an absolute IRI with a scheme such as 'https:' was expected";

    // Production [18] IRIREF of Turtle 1.1 excludes these.
    private static readonly SearchValues<char> NeverInIri = SearchValues.Create([.. Enumerable.Range(0, 0x21).Select(c => (char)c), .. "<>\"{}|^`\\"]);

    /// <summary>What is wrong with an absolute IRI, in words, or null where nothing is.</summary>
    public static string? FindFault(string iri)
    {
        return FindForbidden(iri) ?? (SchemeLength<char>(iri) > 0 ? null : SchemeMissing);
    }

    /// <summary>The same for an IRI reference, which needs no scheme.</summary>
    public static string? FindForbidden(ReadOnlySpan<char> reference)
    {
        int at = reference.IndexOfAny(NeverInIri);
        if (at >= 0) return $"{CharacterNames.Describe(reference[at])} is not allowed in an IRI";
        return UnicodeText.HasLoneSurrogate(reference) ? "half of a surrogate pair is not allowed in an IRI" : null;
    }

    /// <summary>Length of the scheme without its colon; 0 where the reference has none. RFC 3986 section 3.1.</summary>
    public static int SchemeLength(string reference) => SchemeLength<char>(reference);

    /// <summary>Length of the scheme without its colon, in units of the text; 0 where the reference has none. RFC 3986 section 3.1.</summary>
    public static int SchemeLength<TUnit>(ReadOnlySpan<TUnit> reference)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        for (int i = 0; i < reference.Length; i++)
        {
            uint c = uint.CreateTruncating(reference[i]);
            if (c == ':') return i;
            bool letter = (c | 0x20) - 'a' < 26;
            if (!letter && (i == 0 || (c - '0' >= 10 && c is not ('+' or '-' or '.')))) return 0;
        }

        return 0;
    }
}
