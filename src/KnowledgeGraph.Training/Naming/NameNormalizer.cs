using KnowledgeGraph.Language;
using KnowledgeGraph.Language.Naming;
using KnowledgeGraph.Language.Perceptrons;

namespace KnowledgeGraph.Training.Naming;

/// <summary>
/// Brings the labels of the corpora to one rule: names without titles, determiners and possessives; a word of nationality is a name of its own of type
/// Miscellaneous; in names, hyphens are words as in the treebanks.
/// </summary>
internal sealed class NameNormalizer(NameTrimmer trimmer, NameListIndex index)
{
    /// <summary>The sentence with labels after the rule.</summary>
    internal NameSentence Normalize(NameSentence sentence)
    {
        var inside = new bool[sentence.Forms.Length];
        var names = new List<FoundName>();
        foreach (FoundName name in sentence.Names)
        {
            FoundName trimmed = trimmer.Trim(name, sentence.Forms);
            Array.Fill(inside, true, trimmed.First, trimmed.Length);
            names.Add(trimmed.Length == 1 && IsDemonym(sentence.Forms[trimmed.First]) ? trimmed with { Type = NameType.Miscellaneous } : trimmed);
        }

        names.AddRange(Enumerable.Range(0, inside.Length)
            .Where(i => !inside[i] && IsDemonym(sentence.Forms[i]))
            .Select(i => new FoundName(i, i + 1, NameType.Miscellaneous)));
        return new NameSentence(sentence.Forms, [.. names.OrderBy(name => name.First)]);
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
        return new NameSentence([.. forms], [.. sentence.Names.Select(name => new FoundName(starts[name.First], starts[name.End], name.Type))]);
    }

    private bool IsDemonym(string form) => index.Find([WordTraits.Of(form)]).HasFlag(ListedAs.Demonym);

    private static IEnumerable<string> Parts(string form)
    {
        string[] parts = form.Split('-');
        return parts.All(part => part.Length > 1 && char.IsLetter(part[0]))
            ? parts.SelectMany((part, i) => i == 0 ? [part] : (IEnumerable<string>)["-", part])
            : [form];
    }
}
