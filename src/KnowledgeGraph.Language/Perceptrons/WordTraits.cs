namespace KnowledgeGraph.Language.Perceptrons;

/// <summary>What the models see of one word: hashes of its form, its lower-cased form, its affixes and its shape.</summary>
/// <remarks>
/// Typographic quotation marks and dashes count as their plain forms, and digits as one another in <see cref="Lower"/>, so that a text copied from the web looks like the
/// treebanks. The default value stands for what is outside the sentence.
/// </remarks>
internal readonly record struct WordTraits
{
    private const int LongestForm = 64;

    private WordTraits(ReadOnlySpan<char> form, ReadOnlySpan<char> lower)
    {
        Form = StableHash.Of(form);
        Lower = StableHash.Of(lower);
        Prefix1 = StableHash.Of(lower[..1]);
        Prefix2 = StableHash.Of(lower[..Math.Min(2, lower.Length)]);
        Prefix3 = StableHash.Of(lower[..Math.Min(3, lower.Length)]);
        Suffix1 = StableHash.Of(lower[^1..]);
        Suffix2 = StableHash.Of(lower[^Math.Min(2, lower.Length)..]);
        Suffix3 = StableHash.Of(lower[^Math.Min(3, lower.Length)..]);
        Suffix4 = StableHash.Of(lower[^Math.Min(4, lower.Length)..]);
        (Shape, IsCapitalised) = (ShapeOf(form), char.IsUpper(form[0]));
    }

    /// <summary>The form with plain quotation marks and dashes.</summary>
    internal uint Form { get; private init; }

    /// <summary>The form in lower case, every digit as 0.</summary>
    internal uint Lower { get; private init; }

    internal uint Prefix1 { get; }

    internal uint Prefix2 { get; }

    internal uint Prefix3 { get; }

    internal uint Suffix1 { get; }

    internal uint Suffix2 { get; }

    internal uint Suffix3 { get; }

    internal uint Suffix4 { get; }

    /// <summary>Runs of upper case, lower case, digits and other characters, a run of three or more counting as two.</summary>
    internal uint Shape { get; }

    internal bool IsCapitalised { get; }

    /// <summary>The traits of a word; of a very long one its beginning counts.</summary>
    internal static WordTraits Of(string form)
    {
        ReadOnlySpan<char> text = form.AsSpan(0, Math.Min(form.Length, LongestForm));
        if (text.IsEmpty)
        {
            return default;
        }

        Span<char> plain = stackalloc char[text.Length];
        Span<char> lower = stackalloc char[text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            plain[i] = Plain(text[i]);
            lower[i] = char.IsAsciiDigit(plain[i]) ? '0' : char.ToLowerInvariant(plain[i]);
        }

        return new WordTraits(plain, lower);
    }

    /// <summary>The same without the form, as if the word had never been seen; affixes and shape stay.</summary>
    internal WordTraits WithoutForm() => this with { Form = 0, Lower = 0 };

    /// <summary>The traits of the words of a sentence.</summary>
    internal static WordTraits[] Of(ReadOnlySpan<string> forms)
    {
        var traits = new WordTraits[forms.Length];
        for (int i = 0; i < forms.Length; i++)
        {
            traits[i] = Of(forms[i]);
        }

        return traits;
    }

    private static char Plain(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u02BC' => '\'',
        '\u201C' or '\u201D' or '\u201E' => '"',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' => '-',
        _ => c,
    };

    private static uint ShapeOf(ReadOnlySpan<char> form)
    {
        Span<char> shape = stackalloc char[form.Length];
        int length = 0;
        foreach (char c in form)
        {
            char kind = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? '0' : c;
            if (length < 2 || shape[length - 1] != kind || shape[length - 2] != kind)
            {
                shape[length++] = kind;
            }
        }

        return StableHash.Of(shape[..length]);
    }
}
