using System.Numerics;

namespace KnowledgeGraph.Language.Perceptrons;

/// <summary>Hashes that are the same in every process and on every machine, because they stand in the model files.</summary>
internal static class StableHash
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>FNV-1a over the UTF-16 code units, with a final mix.</summary>
    internal static uint Of(ReadOnlySpan<char> text)
    {
        uint hash = Offset;
        foreach (char c in text)
        {
            hash = (hash ^ c) * Prime;
        }

        return Finish(hash);
    }

    /// <summary>The key of a feature: a template number and up to three values. Never 0, which marks an empty slot.</summary>
    internal static uint Feature(int template, uint first = 0, uint second = 0, uint third = 0)
    {
        uint hash = ((uint)template + 1) * 0x9E3779B1;
        hash = Step(Step(Step(hash, first), second), third);
        hash = Finish(hash);
        return hash == 0 ? 1 : hash;
    }

    private static uint Step(uint hash, uint value)
    {
        value = BitOperations.RotateLeft(value * 0xCC9E2D51, 15) * 0x1B873593;
        return (BitOperations.RotateLeft(hash ^ value, 13) * 5) + 0xE6546B64;
    }

    private static uint Finish(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }
}
