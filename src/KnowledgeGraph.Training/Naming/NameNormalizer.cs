using KnowledgeGraph.Language.Naming;

namespace KnowledgeGraph.Training.Naming;

/// <summary>
/// Brings the labels of the corpora to one rule: names without titles, determiners and possessives; words of nationality by <see cref="Nationalities"/>;
/// in names, hyphens are words as in the treebanks.
/// </summary>
internal sealed class NameNormalizer(NameTrimmer trimmer, Nationalities nationalities)
{
    /// <summary>The sentence with labels after the rule.</summary>
    internal NameSentence Normalize(NameSentence sentence)
    {
        IEnumerable<FoundName> names = sentence.Names.Select(name => trimmer.Trim(name, sentence.Forms)).OrderBy(name => name.First);
        return sentence with { Names = nationalities.Apply(names, sentence.Forms) };
    }

    /// <summary>The sentence with words in names, and words in lower case, cut at their hyphens.</summary>
    internal static NameSentence SplitHyphens(NameSentence sentence)
    {
        var forms = new List<string>();
        int[] starts = new int[sentence.Forms.Length + 1];
        for (int i = 0; i < sentence.Forms.Length; i++)
        {
            starts[i] = forms.Count;
            string form = sentence.Forms[i];
            bool isSplit = sentence.Names.Any(name => name.First <= i && i < name.End) || !char.IsUpper(form[0]);
            forms.AddRange(isSplit ? Parts(form) : [form]);
        }

        starts[^1] = forms.Count;
        return sentence with { Forms = [.. forms], Names = [.. sentence.Names.Select(name => new FoundName(starts[name.First], starts[name.End], name.Type))] };
    }

    private static IEnumerable<string> Parts(string form)
    {
        string[] parts = form.Split('-');
        return parts.All(part => part.Length > 1 && char.IsLetter(part[0]))
            ? parts.SelectMany((part, i) => i == 0 ? [part] : (IEnumerable<string>)["-", part])
            : [form];
    }
}
