namespace KnowledgeGraph.EndToEnd.Tests.Renaming;

/// <summary>Names that nobody in the ontology folder bears, made of syllables, the same for the same seed.</summary>
internal sealed class InventedNames
{
    private static readonly string[] Starts = ["Bre", "Dra", "Fel", "Gor", "Hal", "Jor", "Kel", "Lur", "Mor", "Nev", "Ost", "Pel", "Rud", "Sav", "Tor", "Vel", "Wen", "Yar", "Zel", "Cal"];
    private static readonly string[] Middles = ["a", "e", "i", "o", "u", "ando", "eri", "ola", "imi", "uka"];
    private static readonly string[] Ends = ["bek", "dan", "fort", "gren", "hova", "kin", "lund", "mar", "nov", "per", "quist", "rell", "sten", "tov", "var", "wick", "zano"];

    private readonly KnownNames _known;
    private readonly Choice _choice;
    private readonly HashSet<string> _given = [];

    public InventedNames(KnownNames known, Choice choice) => (_known, _choice) = (known, choice);

    /// <summary>A name that was not given before.</summary>
    public string Next()
    {
        while (true)
        {
            string name = _choice.Of(Starts) + _choice.Of(Middles) + _choice.Of(Ends);
            if (!_known.Contains(name) && _given.Add(name))
                return name;
        }
    }
}

/// <summary>Choices that look arbitrary and are the same for the same seed (linear congruential generator of Knuth's MMIX).</summary>
internal sealed class Choice(int seed)
{
    private ulong _state = (ulong)seed;

    /// <summary>A number from 0 up to, but not, <paramref name="end"/>.</summary>
    public int Below(int end)
    {
        _state = unchecked((_state * 6364136223846793005UL) + 1442695040888963407UL);
        return (int)((_state >> 33) % (ulong)end);
    }

    /// <summary>One of the items.</summary>
    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];
}
