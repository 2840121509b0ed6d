using System.Buffers.Binary;
using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Rdf;

/// <summary>Sorts many IRIs, or many labels, by their text: eight bytes at a time, so that what they have in common is looked at once and not at each comparison.</summary>
/// <param name="terms">What the numbers stand for.</param>
/// <param name="end">What is thought to follow each text where it ends: 0 for the plain order, a closing bracket for that of lines.</param>
internal sealed class TextSorter(TermDictionary terms, byte end)
{
    private const int Chunk = 8;
    private const int Few = 12;

    private readonly Stack<(int From, int To, int Depth)> _left = new();

    /// <summary>Sorts numbers of one kind, each of which comes once and is no packed literal.</summary>
    public void Sort(uint[] ids)
    {
        var keys = new ulong[ids.Length];
        _left.Push((0, ids.Length, 0));
        while (_left.TryPop(out var part)) SortPart(ids, keys, part.From, part.To, part.Depth);
    }

    private void SortPart(uint[] ids, ulong[] keys, int from, int to, int depth)
    {
        if (to - from <= Few)
        {
            ids.AsSpan(from, to - from).Sort((left, right) => Compare(left, right, depth));
            return;
        }

        bool same = true;
        for (int i = from; i < to; i++)
        {
            keys[i] = Key(ids[i], depth);
            same &= keys[i] == keys[from];
        }

        if (!same) Array.Sort(keys, ids, from, to - from);
        for (int start = from; start < to;)
        {
            int next = start + 1;
            while (next < to && keys[next] == keys[start]) next++;
            if (next - start > 1) _left.Push((start, next, depth + Chunk));
            start = next;
        }
    }

    private ulong Key(uint id, int depth)
    {
        var text = terms.LexicalUtf8(id, default);
        if (text.Length >= depth + Chunk) return BinaryPrimitives.ReadUInt64BigEndian(text[depth..]);
        Span<byte> padded = stackalloc byte[Chunk];
        padded.Clear();
        if (text.Length < depth) return 0;
        text[depth..].CopyTo(padded);
        padded[text.Length - depth] = end;
        return BinaryPrimitives.ReadUInt64BigEndian(padded);
    }

    private int Compare(uint left, uint right, int depth)
    {
        var x = terms.LexicalUtf8(left, default);
        var y = terms.LexicalUtf8(right, default);
        int same = depth + x[Math.Min(depth, x.Length)..].CommonPrefixLength(y[Math.Min(depth, y.Length)..]);
        return (same < x.Length ? x[same] : end).CompareTo(same < y.Length ? y[same] : end);
    }
}
