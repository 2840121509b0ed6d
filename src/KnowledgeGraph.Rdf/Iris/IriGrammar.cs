using System.Buffers;
using System.Text;

namespace KnowledgeGraph.Rdf;

/// <summary>The whole grammar of absolute IRIs, over UTF-8.</summary>
/// <remarks>
/// RFC 3987 section 2.2, rule <c>IRI</c>. Not checked: the rules of single schemes, and section 4 (bidirectional IRIs). One pass over each component; what is
/// ASCII and allowed is skipped with vector instructions.
/// </remarks>
internal static class IriGrammar
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private const string SubDelimiters = "!$&'()*+,;=";

    private static readonly SearchValues<byte> InHost = Ascii(Unreserved + SubDelimiters);
    private static readonly SearchValues<byte> InUserInformation = Ascii(Unreserved + SubDelimiters + ":");
    private static readonly SearchValues<byte> InPath = Ascii(Unreserved + SubDelimiters + ":@/");
    private static readonly SearchValues<byte> InQuery = Ascii(Unreserved + SubDelimiters + ":@/?");

    /// <summary>What is wrong with an absolute IRI, in words, or null where nothing is.</summary>
    public static string? FindFault(ReadOnlySpan<byte> iri)
    {
        var parts = IriParts.Split(iri);
        if (!parts.HasScheme) return IriSyntax.SchemeMissing;
        string? fault = parts.HasAuthority ? InAuthority(iri[(parts.SchemeEnd + 2)..parts.AuthorityEnd]) : null;
        fault ??= FindFault(iri[parts.AuthorityEnd..parts.PathEnd], InPath, "the path");
        if (fault is null && parts.HasQuery) fault = FindFault(iri[(parts.PathEnd + 1)..parts.QueryEnd], InQuery, "the query", allowPrivate: true);
        if (fault is null && parts.Length > parts.QueryEnd) fault = FindFault(iri[(parts.QueryEnd + 1)..], InQuery, "the fragment");
        return fault;
    }

    /// <summary>The same for text in memory.</summary>
    public static string? FindFault(ReadOnlySpan<char> iri)
    {
        if (UnicodeText.HasLoneSurrogate(iri)) return "half of a surrogate pair is not allowed in an IRI";
        int size = Encoding.UTF8.GetMaxByteCount(iri.Length);
        byte[]? rented = size > 1024 ? ArrayPool<byte>.Shared.Rent(size) : null;
        Span<byte> bytes = rented ?? stackalloc byte[1024];
        string? fault = FindFault(bytes[..Encoding.UTF8.GetBytes(iri, bytes)]);
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
        return fault;
    }

    // Rules iauthority, iuserinfo, ihost, port.
    private static string? InAuthority(ReadOnlySpan<byte> authority)
    {
        int at = authority.IndexOf((byte)'@');
        if (at >= 0 && FindFault(authority[..at], InUserInformation, "the user information") is { } fault) return fault;
        var host = authority[(at + 1)..];
        int literalEnd = host.IsEmpty || host[0] != '[' ? 0 : host.IndexOf((byte)']') + 1;
        if (literalEnd == 0 && !host.IsEmpty && host[0] == '[') return "']' was expected behind the address in brackets";
        int colon = host[literalEnd..].IndexOf((byte)':');
        int hostEnd = colon < 0 ? host.Length : literalEnd + colon;
        if (colon >= 0 && host[(hostEnd + 1)..].IndexOfAnyExceptInRange((byte)'0', (byte)'9') >= 0) return "only digits may stand in the port";
        if (literalEnd == 0) return FindFault(host[..hostEnd], InHost, "the host");
        if (hostEnd != literalEnd) return "':' or the end of the authority was expected behind ']'";
        return IpLiteral.IsMatch(host[1..(literalEnd - 1)]) ? null : "an IPv6 address was expected between the brackets";
    }

    private static string? FindFault(ReadOnlySpan<byte> text, SearchValues<byte> plain, string component, bool allowPrivate = false)
    {
        while (text.IndexOfAnyExcept(plain) is >= 0 and var at)
        {
            text = text[at..];
            if (text[0] == '%')
            {
                if (text.Length < 3 || !char.IsAsciiHexDigit((char)text[1]) || !char.IsAsciiHexDigit((char)text[2])) return $"'%' in {component} is not followed by two hexadecimal digits";
                text = text[3..];
                continue;
            }

            if (Rune.DecodeFromUtf8(text, out var rune, out int length) != OperationStatus.Done) return $"the bytes of {component} are not UTF-8";
            if (!IsBeyondAscii(rune.Value) && !(allowPrivate && IsPrivate(rune.Value))) return $"{CharacterNames.Describe(rune.Value)} is not allowed in {component} of an IRI";
            text = text[length..];
        }

        return null;
    }

    // Rule ucschar: in each supplementary plane up to 14 all but the last two code points, and not the tags at the beginning of plane 14.
    private static bool IsBeyondAscii(int c) => c < 0x10000
        ? c is (>= 0xA0 and <= 0xD7FF) or (>= 0xF900 and <= 0xFDCF) or (>= 0xFDF0 and <= 0xFFEF)
        : (c & 0xFFFF) <= 0xFFFD && c is (< 0xE0000 or >= 0xE1000) and < 0xF0000;

    // Rule iprivate.
    private static bool IsPrivate(int c) => c is (>= 0xE000 and <= 0xF8FF) or (>= 0xF0000 and <= 0xFFFFD) or (>= 0x100000 and <= 0x10FFFD);

    private static SearchValues<byte> Ascii(string characters) => SearchValues.Create(Encoding.ASCII.GetBytes(characters));
}
