namespace KnowledgeGraph.Language.Naming;

/// <summary>The classes of the recognizer: outside, and for each type begin, inside, last, and a name of one word.</summary>
internal static class NameLabel
{
    internal const int Outside = 0;

    /// <summary>Number of classes.</summary>
    internal const int Count = 1 + (4 * Places);

    private const int Places = 4;
    private const int Begin = 0;
    private const int Inside = 1;
    private const int Last = 2;
    private const int Unit = 3;

    /// <summary>The labels of a sentence with these names.</summary>
    internal static int[] Of(IEnumerable<FoundName> names, int length)
    {
        int[] labels = new int[length];
        foreach (FoundName name in names)
        {
            for (int i = name.First; i < name.End; i++)
            {
                int place = name.Length == 1 ? Unit : i == name.First ? Begin : i == name.End - 1 ? Last : Inside;
                labels[i] = 1 + ((int)name.Type * Places) + place;
            }
        }

        return labels;
    }

    /// <summary>Whether a word labelled <paramref name="next"/> may follow one labelled <paramref name="label"/>; a sentence begins as behind <see cref="Outside"/>.</summary>
    internal static bool CanFollow(int label, int next)
    {
        bool continues = next != Outside && (next - 1) % Places is Inside or Last;
        return next == Outside || !continues ? !IsOpen(label) : IsOpen(label) && TypeOf(label) == TypeOf(next);
    }

    /// <summary>Whether the name must go on behind this label.</summary>
    internal static bool IsOpen(int label) => label != Outside && (label - 1) % Places is Begin or Inside;

    /// <summary>The names that a sequence of labels describes.</summary>
    internal static List<FoundName> Names(ReadOnlySpan<int> labels)
    {
        var names = new List<FoundName>();
        int first = 0;
        for (int i = 0; i < labels.Length; i++)
        {
            if (IsOpen(labels[i]))
            {
                continue;
            }

            if (labels[i] != Outside)
            {
                names.Add(new FoundName(first, i + 1, TypeOf(labels[i])));
            }

            first = i + 1;
        }

        return names;
    }

    private static NameType TypeOf(int label) => (NameType)((label - 1) / Places);
}
