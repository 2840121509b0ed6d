namespace KnowledgeGraph.Rdf;

/// <summary>Makes one number of two so that all bits count; the same on every machine.</summary>
internal static class ColourMixer
{
    // The finaliser of SplitMix64 (Steele, Lea, Flood 2014) over a sum in which the two have different weights.
    public static ulong Mix(ulong left, ulong right)
    {
        ulong mixed = unchecked((left * 0x9E3779B97F4A7C15) + (right * 0xC2B2AE3D27D4EB4F) + 0x165667B19E3779F9);
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB);
        return mixed ^ (mixed >> 31);
    }
}
