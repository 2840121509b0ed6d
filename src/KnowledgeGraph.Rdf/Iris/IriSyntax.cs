namespace KnowledgeGraph.Rdf;

/// <summary>Checks what RDF syntaxes demand of an IRI: a scheme, and none of the characters that RFC 3987 leaves out everywhere.</summary>
internal static class IriSyntax
{
    /// <summary>What is wrong with an absolute IRI, in words, or null where nothing is.</summary>
    public static string? FindFault(string iri)
    {
        for (int i = 0; i < iri.Length; i++)
        {
            if (!TurtleCharacters.IsIriCharacter(iri[i])) return $"{CharacterNames.Describe(iri[i])} is not allowed in an IRI";
        }

        if (UnicodeText.HasLoneSurrogate(iri)) return "half of a surrogate pair is not allowed in an IRI";
        return SchemeLength(iri) > 0 ? null : "an absolute IRI with a scheme such as 'https:' was expected";
    }

    /// <summary>Length of the scheme without its colon; 0 where the reference has none. RFC 3986 section 3.1.</summary>
    public static int SchemeLength(ReadOnlySpan<char> reference)
    {
        if (reference.IsEmpty || !char.IsAsciiLetter(reference[0])) return 0;
        for (int i = 1; i < reference.Length; i++)
        {
            char c = reference[i];
            if (c == ':') return i;
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.')) return 0;
        }

        return 0;
    }
}
