namespace KnowledgeGraph.Language;

/// <summary>Morphological features of Universal Dependencies that extraction needs: Number, Polarity, Tense, VerbForm, Voice; read off the Penn tag, the word and the tree.</summary>
internal static class TokenFeatures
{
    private static readonly string[] Negations = ["not", "n't", "n’t", "nt", "nor", "neither"];

    /// <summary>The features of each token in the form of CoNLL-U: "Number=Sing|Tense=Past|VerbForm=Fin", "_" where there are none.</summary>
    public static string[] Of(AnnotatedDocument document)
    {
        bool[] isPassive = new bool[document.Tokens.Length];
        bool[] isPlural = new bool[document.Tokens.Length];
        bool[] hasAuxiliary = new bool[document.Tokens.Length];
        foreach (Token token in document.Tokens.Where(token => token.Head >= 0))
        {
            isPassive[token.Head] |= token.Deprel is "aux:pass" or "nsubj:pass";
            isPlural[token.Head] |= token.Deprel.StartsWith("nsubj", StringComparison.Ordinal) && IsPluralSubject(token);
            hasAuxiliary[token.Head] |= token.Deprel is "aux" or "mark" or "cop";
        }

        // An auxiliary agrees with the subject of the word that it helps.
        bool IsPlural(int index) => isPlural[index] || (document.Tokens[index] is { Head: >= 0, Upos: Upos.AUX } token && isPlural[token.Head]);

        bool IsPassive(int index) => isPassive[index] || (document.Tokens[index].Deprel is "acl" or "amod" && document.Tokens[index].Xpos == "VBN");

        string[] features = new string[document.Tokens.Length];
        for (int i = 0; i < features.Length; i++)
        {
            features[i] = Of(document.Tokens[i], IsPlural(i), IsPassive(i), hasAuxiliary[i]);
        }

        return features;
    }

    private static string Of(Token token, bool isPlural, bool isPassive, bool hasAuxiliary) => token.Xpos switch
    {
        "NN" or "NNP" => "Number=Sing",
        "NNS" or "NNPS" => "Number=Plur",
        "VB" => hasAuxiliary || token.Upos == Upos.AUX || token.Deprel is "xcomp" or "ccomp" ? "VerbForm=Inf" : "VerbForm=Fin",
        "VBD" => $"Number={(isPlural ? "Plur" : "Sing")}|Tense=Past|VerbForm=Fin",
        "VBP" => $"Number={(isPlural ? "Plur" : "Sing")}|Tense=Pres|VerbForm=Fin",
        "VBZ" => "Number=Sing|Tense=Pres|VerbForm=Fin",
        "VBN" => isPassive ? "Tense=Past|VerbForm=Part|Voice=Pass" : "Tense=Past|VerbForm=Part",
        "VBG" => IsGerund(token, hasAuxiliary) ? "VerbForm=Ger" : "Tense=Pres|VerbForm=Part",
        "MD" => "VerbForm=Fin",
        _ => OfWord(token),
    };

    private static bool IsGerund(Token token, bool hasAuxiliary) =>
        token.Deprel is "nsubj" or "csubj" or "obj" or "obl" or "nmod" or "compound" or "case" or "conj" or "acl" && !(hasAuxiliary && token.Deprel is "conj");

    private static string OfWord(Token token)
    {
        string form = token.Form.ToLowerInvariant();
        if (Negations.Contains(form, StringComparer.Ordinal) || (token.Xpos == "UH" && form == "no"))
        {
            return "Polarity=Neg";
        }

        return token.Xpos switch
        {
            "PRP" or "PRP$" => token.Lemma is "we" or "they" or "our" or "their" || form is "ours" or "theirs" or "ourselves" or "themselves" ? "Number=Plur" : "Number=Sing",
            "DT" when form is "this" or "that" => "Number=Sing",
            "DT" when form is "these" or "those" => "Number=Plur",
            "UH" when form is "yes" => "Polarity=Pos",
            _ => "_",
        };
    }

    private static bool IsPluralSubject(Token token) => token.Xpos is "NNS" or "NNPS" || token.Form.ToLowerInvariant() is "we" or "they" or "you" or "these" or "those";
}
