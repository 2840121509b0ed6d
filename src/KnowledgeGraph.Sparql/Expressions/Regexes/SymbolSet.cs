namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>A set of symbols of a <see cref="LazyAutomaton"/>: the ASCII characters one by one, all other characters together.</summary>
internal readonly record struct SymbolSet(UInt128 Ascii, bool Other)
{
    /// <summary>The symbol of every character beyond ASCII.</summary>
    public const int OtherSymbol = 128;

    public static SymbolSet All => new(UInt128.MaxValue, true);

    public static SymbolSet Of(char c) => new(UInt128.One << c, false);

    /// <summary>All of <paramref name="characters"/>, which are ASCII.</summary>
    public static SymbolSet Of(string characters) => characters.Aggregate(default(SymbolSet), (set, c) => set | Of(c));

    public static SymbolSet Range(char first, char last)
    {
        var set = default(SymbolSet);
        for (int c = first; c <= last; c++) set |= Of((char)c);
        return set;
    }

    public static SymbolSet operator |(SymbolSet left, SymbolSet right) => new(left.Ascii | right.Ascii, left.Other | right.Other);

    public static SymbolSet operator ~(SymbolSet set) => new(~set.Ascii, !set.Other);

    public bool Contains(int symbol) => symbol == OtherSymbol ? Other : ((Ascii >> symbol) & UInt128.One) != UInt128.Zero;

    /// <summary>The set with the other case of each of its letters.</summary>
    public SymbolSet IgnoreCase()
    {
        var set = this;
        for (char c = 'a'; c <= 'z'; c++)
        {
            char capital = (char)(c - 32);
            if (Contains(c) || Contains(capital)) set |= Of(c) | Of(capital);
        }

        return set;
    }
}
