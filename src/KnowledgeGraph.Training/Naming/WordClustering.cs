using KnowledgeGraph.Language.Naming;
using KnowledgeGraph.Language.Neural;
using KnowledgeGraph.Training.Neural;

namespace KnowledgeGraph.Training.Naming;

/// <summary>Groups words by the direction of their vectors (k-means on the unit sphere); starts from vectors spread evenly over the table, so it needs no random numbers.</summary>
internal static class WordClustering
{
    private const int LargeGroups = 128;
    private const int SmallGroups = 1024;
    private const int Passes = 10;
    private const int Slice = 1024;

    /// <summary>The groups of all words that have a vector.</summary>
    internal static WordClusters Of(WordVectors vectors)
    {
        float[] units = Units(vectors.Numbers);
        (int[] large, int[] small) = (Group(units, LargeGroups), Group(units, SmallGroups));
        return new WordClusters(Enumerable.Range(0, vectors.Keys.Length).ToDictionary(word => vectors.Keys[word], word => WordClusters.Join(large[word], small[word])));
    }

    /// <summary>The group of each row; rows have length one.</summary>
    internal static int[] Group(float[] units, int groups)
    {
        const int Width = NetworkShape.VectorWidth;
        int words = units.Length / Width;
        groups = Math.Min(groups, words);
        float[] centres = new float[groups * Width];
        for (int group = 0; group < groups; group++)
        {
            units.AsSpan((int)((long)group * words / groups) * Width, Width).CopyTo(centres.AsSpan(group * Width));
        }

        int[] nearest = new int[words];
        for (int pass = 0; pass < Passes; pass++)
        {
            Assign(units, centres, nearest);
            Move(units, centres, nearest);
        }

        return nearest;
    }

    private static void Assign(float[] units, float[] centres, int[] nearest)
    {
        const int Width = NetworkShape.VectorWidth;
        int groups = centres.Length / Width;
        float[] columns = new float[centres.Length];
        MatrixProduct.Transpose(centres, columns, groups, Width);
        float[] scores = new float[Slice * groups];
        var product = new MatrixProduct();
        for (int start = 0; start < nearest.Length; start += Slice)
        {
            int count = Math.Min(Slice, nearest.Length - start);
            product.Multiply(scores, units.AsSpan(start * Width, count * Width), columns, count, groups, Width);
            for (int word = 0; word < count; word++)
            {
                ReadOnlySpan<float> row = scores.AsSpan(word * groups, groups);
                int best = 0;
                for (int group = 1; group < groups; group++)
                {
                    best = row[group] > row[best] ? group : best;
                }

                nearest[start + word] = best;
            }
        }
    }

    /// <summary>A group that has lost all its words keeps its centre.</summary>
    private static void Move(float[] units, float[] centres, int[] nearest)
    {
        const int Width = NetworkShape.VectorWidth;
        float[] sums = new float[centres.Length];
        for (int word = 0; word < nearest.Length; word++)
        {
            VectorOperations.Add(sums.AsSpan(nearest[word] * Width, Width), units.AsSpan(word * Width, Width));
        }

        for (int start = 0; start < sums.Length; start += Width)
        {
            Span<float> sum = sums.AsSpan(start, Width);
            float length = MathF.Sqrt(VectorOperations.Dot(sum, sum));
            if (length > 0)
            {
                Span<float> centre = centres.AsSpan(start, Width);
                centre.Clear();
                VectorOperations.AddScaled(centre, 1 / length, sum);
            }
        }
    }

    private static float[] Units(sbyte[] numbers)
    {
        const int Width = NetworkShape.VectorWidth;
        float[] units = new float[numbers.Length];
        for (int start = 0; start < units.Length; start += Width)
        {
            float square = 0;
            for (int i = start; i < start + Width; i++)
            {
                square += numbers[i] * numbers[i];
            }

            for (int i = start; i < start + Width && square > 0; i++)
            {
                units[i] = numbers[i] / MathF.Sqrt(square);
            }
        }

        return units;
    }
}
