using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Rdf;

/// <summary>An absolute IRI.</summary>
/// <remarks>RDF 1.1 Concepts section 3.2. Two IRIs are equal when their text is, code point by code point; nothing is normalised.</remarks>
public sealed record Iri : Term
{
    private Iri(string value) => Value = value;

    /// <summary>The IRI's text, without angle brackets.</summary>
    public string Value { get; }

    internal override int Rank => 0;

    /// <summary>Reads an absolute IRI.</summary>
    /// <exception cref="FormatException">There is no scheme, or a character stands in it that IRIs do not allow; the message names it.</exception>
    public static Iri Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string? fault = IriSyntax.FindFault(text);
        return fault is null ? new Iri(text) : throw new FormatException(RdfErrors.BadIri(text, fault).Text);
    }

    /// <summary>Reads an absolute IRI, or says that the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Iri? iri)
    {
        iri = text is not null && IriSyntax.FindFault(text) is null ? new Iri(text) : null;
        return iri is not null;
    }

    /// <summary>What RFC 3987 finds wrong with an absolute IRI, in words; null where nothing is.</summary>
    /// <remarks>
    /// The whole grammar of section 2.2: characters of each component, percent signs, port, addresses in brackets. <see cref="Parse"/> and the readers ask for
    /// less, a scheme and none of the characters that no syntax of RDF can write, because IRIs in use break the finer rules.
    /// </remarks>
    /// <param name="text">The IRI, without angle brackets.</param>
    public static string? FindFault(ReadOnlySpan<char> text) => IriGrammar.FindFault(text);

    /// <summary>What RFC 3987 finds wrong with an absolute IRI in UTF-8, in words; null where nothing is.</summary>
    /// <param name="utf8">The IRI, without angle brackets.</param>
    public static string? FindFault(ReadOnlySpan<byte> utf8) => IriGrammar.FindFault(utf8);

    /// <summary>Resolves a reference against a base, strictly as RFC 3986 section 5.2 says; dot segments are removed.</summary>
    /// <exception cref="FormatException">The result is no IRI, because of a character in <paramref name="relative"/>.</exception>
    public static Iri Resolve(Iri baseIri, string relative)
    {
        ArgumentNullException.ThrowIfNull(baseIri);
        ArgumentNullException.ThrowIfNull(relative);
        return Parse(IriResolver.Resolve(baseIri.Value, relative));
    }

    /// <summary>Makes an IRI of text that the caller has already checked.</summary>
    internal static Iri FromTrusted(string text)
    {
        Debug.Assert(IriSyntax.FindFault(text) is null, $"'{text}' was trusted to be an IRI and is none.");
        return new Iri(text);
    }

    internal override int CompareToSameKind(Term other) => CodePointOrder.Compare(Value, ((Iri)other).Value);
}
