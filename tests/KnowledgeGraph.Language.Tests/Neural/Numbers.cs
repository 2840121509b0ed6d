namespace KnowledgeGraph.Language.Tests.Neural;

/// <summary>Numbers that look random and are always the same.</summary>
internal static class Numbers
{
    internal static int[] Between(int lowest, int highest, int count, uint seed)
    {
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++)
        {
            seed = (seed * 1664525) + 1013904223;
            numbers[i] = lowest + (int)((seed >> 8) % (uint)(highest - lowest + 1));
        }

        return numbers;
    }
}
