namespace KnowledgeGraph.Rdf;

/// <summary>Addresses between the brackets of an authority.</summary>
/// <remarks>RFC 3986 section 3.2.2, rules <c>IPv6address</c>, <c>IPvFuture</c>, <c>IPv4address</c>.</remarks>
internal static class IpLiteral
{
    public static bool IsMatch(ReadOnlySpan<byte> address) => address.Length > 0 && (address[0] | 0x20) == 'v' ? IsFuture(address[1..]) : IsVersion6(address);

    // "v" 1*HEXDIG "." 1*( unreserved / sub-delims / ":" )
    private static bool IsFuture(ReadOnlySpan<byte> address)
    {
        int dot = address.IndexOf((byte)'.');
        if (dot < 1 || dot + 1 == address.Length) return false;
        foreach (byte c in address[..dot])
        {
            if (!char.IsAsciiHexDigit((char)c)) return false;
        }

        foreach (byte c in address[(dot + 1)..])
        {
            if (!char.IsAsciiLetterOrDigit((char)c) && !"-._~!$&'()*+,;=:"u8.Contains(c)) return false;
        }

        return true;
    }

    // Eight groups of 16 bits, the last two perhaps as an IPv4 address; "::" stands once for one or more groups of zeros.
    private static bool IsVersion6(ReadOnlySpan<byte> address)
    {
        int gap = address.IndexOf("::"u8);
        if (gap < 0) return Groups(address, mayEndInVersion4: true) == 8;
        var left = address[..gap];
        var right = address[(gap + 2)..];
        int before = left.IsEmpty ? 0 : Groups(left, mayEndInVersion4: false);
        int after = right.IsEmpty ? 0 : Groups(right, mayEndInVersion4: true);
        return before >= 0 && after >= 0 && before + after <= 7;
    }

    // How many groups there are; -1 where something else stands there.
    private static int Groups(ReadOnlySpan<byte> text, bool mayEndInVersion4)
    {
        int count = 0;
        while (true)
        {
            int colon = text.IndexOf((byte)':');
            var group = colon < 0 ? text : text[..colon];
            if (colon < 0 && mayEndInVersion4 && group.Contains((byte)'.')) return IsVersion4(group) ? count + 2 : -1;
            if (group.Length is 0 or > 4) return -1;
            foreach (byte c in group)
            {
                if (!char.IsAsciiHexDigit((char)c)) return -1;
            }

            count++;
            if (colon < 0) return count;
            text = text[(colon + 1)..];
        }
    }

    private static bool IsVersion4(ReadOnlySpan<byte> text)
    {
        int octets = 0;
        foreach (var range in text.Split((byte)'.'))
        {
            var octet = text[range];
            if (octet.Length is 0 or > 3 || octet.IndexOfAnyExceptInRange((byte)'0', (byte)'9') >= 0) return false;
            int value = 0;
            foreach (byte digit in octet) value = (value * 10) + digit - '0';
            if (value > 255 || (octet.Length > 1 && octet[0] == '0')) return false;
            octets++;
        }

        return octets == 4;
    }
}
