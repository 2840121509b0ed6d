namespace KnowledgeGraph.Language;

/// <summary>Finds the base form of one token.</summary>
internal sealed class TokenLemmas(MorphologyLexicon lexicon)
{
    private readonly RegularForms _regular = new(lexicon);

    public string Find(Token token, Token? next, bool isFirst)
    {
        var form = token.Form;
        var lower = form.ToLowerInvariant();
        var tag = token.Xpos.Length > 0 ? token.Xpos : TagOf(token.Upos);
        if (tag == "VBZ" && lower is "'s" or "’s" && next is { Xpos: "VBN" } && next.Form is "been" or "had" or "got")
        {
            return "have";
        }

        if (tag.Length > 0 && lexicon.Override(lower, tag) is { } known)
        {
            return known;
        }

        return tag switch
        {
            "" => Guess(form, lower, isFirst),
            "NN" => KeepsCase(form, lower, WordClass.Noun) ? form : lower,
            "NNS" => Plural(form, lower),
            "NNP" => form,
            "NNPS" => ProperPlural(form, lower),
            "VBD" or "VBN" => lexicon.Irregular(lower, WordClass.Verb) ?? _regular.WithoutPast(lower),
            "VBG" => lexicon.Irregular(lower, WordClass.Verb) ?? _regular.WithoutProgressive(lower),
            "VBZ" => lexicon.Irregular(lower, WordClass.Verb) ?? _regular.WithoutThirdPerson(lower),
            "VERB" or "AUX" => AnyVerb(lower),
            "NOUN" => lexicon.IsBaseForm(lower, WordClass.Noun) ? lower : Plural(form, lower),
            "JJ" => KeepsCapital(form, lower, isFirst) ? form : lower,
            "JJR" or "RBR" => Degree(lower, tag[0] == 'J' ? WordClass.Adjective : WordClass.Adverb, 2),
            "JJS" or "RBS" => Degree(lower, tag[0] == 'J' ? WordClass.Adjective : WordClass.Adverb, 3),
            "CD" => char.IsAsciiDigit(form[0]) ? form.Replace(",", "", StringComparison.Ordinal) : IsRoman(form) ? form : lower,
            "ADD" or "FW" or "GW" or "LS" => form,
            _ => lower,
        };
    }

    private static string TagOf(Upos upos) => upos switch
    {
        Upos.X => "",
        Upos.PROPN => "NNP",
        Upos.NOUN => "NOUN",
        Upos.VERB => "VERB",
        Upos.AUX => "AUX",
        Upos.ADJ => "JJ",
        Upos.NUM => "CD",
        Upos.PRON => "PRP",
        Upos.DET => "DT",
        Upos.PART => "POS",
        _ => "OTHER",
    };

    private static bool IsRoman(string form) => form.All(c => c is 'I' or 'V' or 'X' or 'L' or 'C' or 'D' or 'M');

    /// <summary>Acronyms and names with capitals inside keep their form.</summary>
    private bool KeepsCase(string form, string lower, WordClass wordClass)
    {
        if (form.Length == 1 || ReferenceEquals(form, lower) || form == lower || !char.IsLetter(form[^1]))
        {
            return form.Length == 1 && char.IsUpper(form[0]);
        }

        var capitals = 0;
        foreach (var c in form)
        {
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals > 1 && (form.Length <= 3 || !lexicon.IsBaseForm(lower, wordClass));
    }

    private string Plural(string form, string lower)
    {
        if (char.IsAsciiDigit(form[0]))
        {
            return lower;
        }

        if (form.Length > 2 && char.IsUpper(form[1]) && form[^1] == 's')
        {
            return form[..^1];
        }

        return lexicon.Irregular(lower, WordClass.Noun)
            ?? (lower.EndsWith("men", StringComparison.Ordinal) && lexicon.IsBaseForm(lower[..^3] + "man", WordClass.Noun) ? lower[..^3] + "man" : _regular.Singular(lower));
    }

    private string ProperPlural(string form, string lower)
    {
        var singular = lexicon.Irregular(lower, WordClass.Noun) ?? _regular.Singular(lower);
        var shared = 0;
        while (shared < Math.Min(singular.Length, lower.Length) && singular[shared] == lower[shared])
        {
            shared++;
        }

        return string.Concat(form.AsSpan(0, Math.Min(shared, form.Length)), singular.AsSpan(shared));
    }

    private string AnyVerb(string lower)
    {
        if (lexicon.Irregular(lower, WordClass.Verb) is { } irregular)
        {
            return irregular;
        }

        return lexicon.IsBaseForm(lower, WordClass.Verb) ? lower : RegularVerb(lower);
    }

    private string RegularVerb(string lower) =>
        lower.EndsWith("ing", StringComparison.Ordinal) ? _regular.WithoutProgressive(lower)
        : lower.EndsWith("ed", StringComparison.Ordinal) ? _regular.WithoutPast(lower)
        : _regular.WithoutThirdPerson(lower);

    private bool KeepsCapital(string form, string lower, bool isFirst) =>
        char.IsUpper(form[0])
        && (lexicon.ProperAdjectives.Contains(form) || KeepsCase(form, lower, WordClass.Adjective)
            || (!isFirst && !lexicon.IsBaseForm(lower, WordClass.Adjective | WordClass.Verb | WordClass.Adverb) && !lower.EndsWith("ed", StringComparison.Ordinal)));

    private string Degree(string lower, WordClass wordClass, int ending)
    {
        if (lexicon.Irregular(lower, wordClass) is { } irregular)
        {
            return irregular;
        }

        var suffix = ending == 2 ? "er" : "est";
        return lower.EndsWith(suffix, StringComparison.Ordinal) ? _regular.WithoutDegree(lower, ending, wordClass) : lower;
    }

    /// <summary>Without a tag: a capital inside a sentence is a name; otherwise the first reading that the lists support.</summary>
    private string Guess(string form, string lower, bool isFirst)
    {
        if (lexicon.Override(lower, "*") is { } known)
        {
            return known;
        }

        if (!isFirst && char.IsUpper(form[0]) && form.Length > 1)
        {
            return form;
        }

        var classes = lexicon.ClassesOf(lower);
        if ((classes & WordClass.Noun) == 0 && (lexicon.Irregular(lower, WordClass.Verb) ?? lexicon.Irregular(lower, WordClass.Noun)) is { } irregular)
        {
            return irregular;
        }

        var verb = RegularVerb(lower);
        var isParticiple = classes == WordClass.Adjective && lower.EndsWith("ed", StringComparison.Ordinal) && lexicon.IsBaseForm(verb, WordClass.Verb);
        if ((classes != WordClass.None && !isParticiple) || lower.Length < 4)
        {
            return lower;
        }

        var noun = _regular.Singular(lower);
        return lexicon.IsBaseForm(noun, WordClass.Noun) ? noun : lexicon.IsBaseForm(verb, WordClass.Verb) ? verb : lower;
    }
}
