namespace KnowledgeGraph.Language;

/// <summary>Takes regular English endings off lower-cased words; asks the lexicon where the spelling leaves more than one base form.</summary>
internal sealed class RegularForms(MorphologyLexicon lexicon)
{
    /// <summary>"treaties" → "treaty", "boxes" → "box", "bases" → "base".</summary>
    public string Singular(string form) => TakeS(form, WordClass.Noun);

    /// <summary>"denies" → "deny", "pushes" → "push".</summary>
    public string WithoutThirdPerson(string form) => TakeS(form, WordClass.Verb);

    /// <summary>"planned" → "plan", "agreed" → "agree", "denied" → "deny".</summary>
    public string WithoutPast(string form)
    {
        if (form.EndsWith("ied", StringComparison.Ordinal) && form.Length > 4)
        {
            return Pick(WordClass.Verb, form[..^3] + "y", form[..^1]);
        }

        return form.EndsWith("ed", StringComparison.Ordinal) && form.Length > 3 ? Stem(form[..^2], form[..^1], WordClass.Verb) : form;
    }

    /// <summary>"running" → "run", "making" → "make".</summary>
    public string WithoutProgressive(string form) =>
        form.EndsWith("ing", StringComparison.Ordinal) && form.Length > 4 ? Stem(form[..^3], form[..^3] + "e", WordClass.Verb)
        : form.EndsWith("in", StringComparison.Ordinal) && form.Length > 4 ? Stem(form[..^2], form[..^2] + "e", WordClass.Verb)
        : form;

    /// <summary>"bigger" → "big", "easiest" → "easy".</summary>
    /// <param name="form">The compared form.</param>
    /// <param name="ending">Length of the ending: 2 for "er", 3 for "est".</param>
    /// <param name="wordClass">Adjective or adverb.</param>
    public string WithoutDegree(string form, int ending, WordClass wordClass)
    {
        var stem = form[..^ending];
        return stem.Length < 2 ? form
            : stem[^1] == 'i' ? Pick(wordClass | WordClass.Adjective, stem[..^1] + "y", stem)
            : Stem(stem, stem + "e", wordClass | WordClass.Adjective);
    }

    private string TakeS(string form, WordClass wordClass)
    {
        if (form.Length < 3 || form[^1] != 's' || form[^2] == 's')
        {
            return form;
        }

        if (form.EndsWith("ies", StringComparison.Ordinal) && form.Length > 4)
        {
            return Pick(wordClass, form[..^3] + "y", form[..^1]);
        }

        if (form.EndsWith("es", StringComparison.Ordinal))
        {
            var stem = form[..^2];
            var dropsE = stem.EndsWith("ss", StringComparison.Ordinal) || stem.EndsWith("sh", StringComparison.Ordinal) || stem.EndsWith("ch", StringComparison.Ordinal)
                || stem[^1] is 'x' or 'z' or 'o';
            return dropsE ? Pick(wordClass, stem, form[..^1]) : Pick(wordClass, form[..^1], stem, form[..^1]);
        }

        return form[..^1];
    }

    /// <summary>The base form of a stem before a vowel ending: as it is, with a silent "e", or without its doubled consonant.</summary>
    private string Stem(string stem, string withE, WordClass wordClass)
    {
        var isDoubled = stem.Length > 2 && stem[^1] == stem[^2] && !IsVowel(stem[^1]);
        if (isDoubled)
        {
            return lexicon.IsBaseForm(stem, wordClass) || stem[^1] is 's' or 'z' || (stem[^1] is 'l' or 'f' && !lexicon.IsBaseForm(stem[..^1], wordClass))
                ? stem
                : stem[..^1];
        }

        return PrefersE(stem) ? Pick(wordClass, withE, stem, GuessE(stem) ? withE : stem) : Pick(wordClass, stem, withE, GuessE(stem) ? withE : stem);
    }

    /// <summary>One short vowel and one consonant: "hop" would have doubled, so "hoping" is from "hope".</summary>
    private static bool PrefersE(string stem) =>
        stem.Length >= 2 && !IsVowel(stem[^1]) && stem[^1] is not ('w' or 'x' or 'y')
        && IsVowel(stem[^2]) && (stem.Length == 2 || !IsVowel(stem[^3])) && CountVowels(stem) == 1;

    /// <summary>Spellings that no English word ends in without "e".</summary>
    private static bool GuessE(string stem) => stem.Length > 1
        && (stem[^1] is 'v' or 'u' or 'c' || (stem[^1] == 'z' && stem[^2] != 'z') || stem.EndsWith("iat", StringComparison.Ordinal) || stem.EndsWith("dg", StringComparison.Ordinal) || stem.EndsWith("rg", StringComparison.Ordinal)
            || (stem.EndsWith("at", StringComparison.Ordinal) && CountVowels(stem) > 1 && !IsVowel(stem[^3])));

    private static int CountVowels(string stem)
    {
        var count = 0;
        foreach (var c in stem)
        {
            count += IsVowel(c) ? 1 : 0;
        }

        return count;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private string Pick(WordClass wordClass, string first, string second, string? guess = null) =>
        lexicon.IsBaseForm(first, wordClass) ? first : lexicon.IsBaseForm(second, wordClass) ? second : guess ?? first;
}
