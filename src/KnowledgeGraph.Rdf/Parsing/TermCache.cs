using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Rdf;

/// <summary>Remembers what a token as it was written turned into, as long as no other token takes its place.</summary>
/// <remarks>Each token has one place, so that looking costs little; long tokens are not kept.</remarks>
/// <typeparam name="TTerm">What a sink gives for a term.</typeparam>
/// <param name="bits">How many tokens are kept, as a power of two.</param>
internal sealed class TermCache<TTerm>(int bits)
{
    private const int LongestToken = 96;

    private readonly byte[] _tokens = new byte[LongestToken << bits];
    private readonly int[] _lengths = new int[1 << bits];
    private readonly TTerm[] _terms = new TTerm[1 << bits];

    /// <summary>The term of a token, or the place where it may be kept.</summary>
    [MethodImpl(HotPath.CompiledAtOnce)]
    public bool TryFind(ReadOnlySpan<byte> token, out int place, out TTerm term)
    {
        place = PlaceOf(token);
        term = _terms[place];
        return _lengths[place] == token.Length && token.SequenceEqual(_tokens.AsSpan(place * LongestToken, token.Length)) && token.Length > 0;
    }

    [MethodImpl(HotPath.CompiledAtOnce)]
    public void Keep(int place, ReadOnlySpan<byte> token, TTerm term)
    {
        if (token.Length > LongestToken) return;
        token.CopyTo(_tokens.AsSpan(place * LongestToken));
        _lengths[place] = token.Length;
        _terms[place] = term;
    }

    public void Clear() => Array.Clear(_lengths);

    // Names differ at their ends.
    private int PlaceOf(ReadOnlySpan<byte> token)
    {
        ulong hash = (ulong)token.Length;
        if (token.Length >= 8)
        {
            hash ^= BinaryPrimitives.ReadUInt64LittleEndian(token[^8..]) * 0x9E3779B97F4A7C15;
            hash ^= BinaryPrimitives.ReadUInt64LittleEndian(token[((token.Length - 8) / 2)..]);
        }
        else
        {
            foreach (byte b in token) hash = (hash * 31) + b;
        }

        return (int)((hash * 0xD6E8FEB86659FD93) >> (64 - bits));
    }
}
