using System.Buffers;

namespace KnowledgeGraph.Language;

internal sealed partial class TokenScanner
{
    /// <summary>A web address longer than this is cut; keeps the work linear in text without spaces.</summary>
    private const int LongestAddress = 2000;

    /// <summary>A mail address or file name longer than this is none.</summary>
    private const int LongestName = 250;

    private static readonly SearchValues<char> AddressDelimiters = SearchValues.Create("<>\"“”«»|");

    /// <summary>Whether a web address, e-mail address or file name stands here.</summary>
    private bool TryScanAddress(int start, out int end)
    {
        end = start;
        if (!_mayHoldAddress || (start > paragraph.Start && Characters.IsWord(text[start - 1])))
        {
            return false;
        }

        var limit = Math.Min(_chunkEnd, start + LongestAddress);
        var rest = text.AsSpan(start, limit - start);
        if (StartsWithProtocol(rest))
        {
            end = TrimEnd(start, start + UntilDelimiter(rest));
            return true;
        }

        var length = 0;
        while (length < Math.Min(rest.Length, LongestName) && (char.IsLetterOrDigit(rest[length]) || rest[length] is '.' or '-' or '_' or '@' or '+' or '%'))
        {
            length++;
        }

        end = TrimEnd(start, start + length);
        return IsMailAddress(text.AsSpan(start, end - start)) || IsSiteOrFile(start, ref end);
    }

    private static bool StartsWithProtocol(ReadOnlySpan<char> rest) =>
        rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);

    private static int UntilDelimiter(ReadOnlySpan<char> rest)
    {
        var length = rest.IndexOfAny(AddressDelimiters);
        return length < 0 ? rest.Length : length;
    }

    private int TrimEnd(int start, int end)
    {
        while (end > start + 1 && (text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ']' or '}' or '-' or '…' || Characters.IsApostrophe(text[end - 1])
            || (text[end - 1] == ')' && !text.AsSpan(start, end - start).Contains('('))))
        {
            end--;
        }

        return end;
    }

    private static bool IsMailAddress(ReadOnlySpan<char> address)
    {
        var at = address.IndexOf('@');
        return at > 0 && at < address.Length - 1 && char.IsLetterOrDigit(address[at + 1]);
    }

    /// <summary>A name with a known ending, cut off behind it: "example.com" of "example.com's".</summary>
    private bool IsSiteOrFile(int start, ref int end)
    {
        var address = text.AsSpan(start, end - start);
        var stop = address.LastIndexOf('.');
        if (stop < 2 || address[stop - 1] == '.' || !char.IsLetter(address[0]))
        {
            return false;
        }

        if (!lexicon.AddressEndings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(address[(stop + 1)..]) || char.IsUpper(address[stop + 1]) != char.IsUpper(address[stop - 1]))
        {
            return false;
        }

        var isPath = At(end) == '/' && end < _chunkEnd;
        if (isPath)
        {
            end = TrimEnd(start, end + UntilDelimiter(text.AsSpan(end, Math.Min(_chunkEnd, end + LongestAddress) - end)));
        }

        return true;
    }
}
