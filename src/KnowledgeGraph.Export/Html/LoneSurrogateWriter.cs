using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Export;

/// <summary>Writes JSON on, but halves of surrogate pairs as escapes: as characters they would become question marks in UTF-8.</summary>
internal sealed class LoneSurrogateWriter(TextWriter inner) : TextWriter
{
    private char _high;

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value)
    {
        if (_high != 0)
        {
            char high = _high;
            _high = '\0';
            if (char.IsLowSurrogate(value))
            {
                inner.Write(high);
                inner.Write(value);
                return;
            }

            Escape(high);
        }

        if (char.IsHighSurrogate(value)) _high = value;
        else if (char.IsLowSurrogate(value)) Escape(value);
        else inner.Write(value);
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (_high == 0 && !buffer.ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            inner.Write(buffer);
            return;
        }

        foreach (char c in buffer) Write(c);
    }

    public override void Flush()
    {
        if (_high != 0) Escape(_high);
        _high = '\0';
    }

    private void Escape(char half) => inner.Write(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)half:x4}"));
}
