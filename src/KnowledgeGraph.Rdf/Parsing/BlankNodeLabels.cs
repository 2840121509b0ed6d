using System.Buffers.Text;

namespace KnowledgeGraph.Rdf;

/// <summary>Gives labels to the anonymous blank nodes of one document, apart from the labels that the document itself uses.</summary>
/// <remarks>Anonymous nodes are <c>genid1</c>, <c>genid2</c>, …; a document's label keeps its name unless an anonymous node has already got it.</remarks>
internal sealed class BlankNodeLabels
{
    /// <summary>How many bytes a label of ours may take.</summary>
    public const int MaximumFreshLength = 32;

    // The numbers of the document's labels that look like ours, and the numbers they got; other labels cannot clash and are not kept.
    private readonly Dictionary<ulong, ulong> _lookalikes = [];
    private ulong _last;

    private static ReadOnlySpan<byte> Stem => "genid"u8;

    /// <summary>A label that no other node has, written to <paramref name="scratch"/>, which has room for <see cref="MaximumFreshLength"/> bytes.</summary>
    public ReadOnlySpan<byte> Fresh(Span<byte> scratch) => Write(NextNumber(), scratch);

    /// <summary>The label of the document's node: its own, or one written to <paramref name="scratch"/>.</summary>
    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> label, Span<byte> scratch)
    {
        if (!label.StartsWith(Stem) || !TryReadNumber(label[Stem.Length..], out ulong number)) return label;
        if (!_lookalikes.TryGetValue(number, out ulong given))
        {
            given = number > _last ? number : NextNumber();
            _lookalikes.Add(number, given);
        }

        return given == number ? label : Write(given, scratch);
    }

    private ulong NextNumber()
    {
        do _last++;
        while (_lookalikes.GetValueOrDefault(_last) == _last);
        return _last;
    }

    // As we would write it: longer numbers than we come to, and numbers with zeros in front, are not ours.
    private static bool TryReadNumber(ReadOnlySpan<byte> digits, out ulong number)
    {
        number = 0;
        return digits is [>= (byte)'1' and <= (byte)'9', ..] and { Length: <= 18 }
            && Utf8Parser.TryParse(digits, out number, out int length) && length == digits.Length;
    }

    private static ReadOnlySpan<byte> Write(ulong number, Span<byte> scratch)
    {
        Stem.CopyTo(scratch);
        Utf8Formatter.TryFormat(number, scratch[Stem.Length..], out int length);
        return scratch[..(Stem.Length + length)];
    }
}
