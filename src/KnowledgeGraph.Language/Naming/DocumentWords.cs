using KnowledgeGraph.Language.Perceptrons;

namespace KnowledgeGraph.Language.Naming;

/// <summary>The words of a document by the way they are written. Fill it first, then look.</summary>
internal sealed class DocumentWords
{
    private const int MostShare = 70;

    private readonly HashSet<uint> _small = [];
    private readonly HashSet<uint> _capital = [];

    /// <summary>Takes the words of a sentence.</summary>
    internal void Add(ReadOnlySpan<string> forms)
    {
        bool isHeadline = CapitalShare(forms) >= MostShare;
        for (int i = 0; i < forms.Length; i++)
        {
            char first = forms[i][0];
            if (char.IsLower(first))
            {
                _small.Add(WordTraits.Of(forms[i]).Lower);
            }
            else if (i > 0 && char.IsUpper(first) && !isHeadline && char.IsLetterOrDigit(forms[i - 1][0]))
            {
                _capital.Add(WordTraits.Of(forms[i]).Lower);
            }
        }
    }

    /// <summary>How each word of a sentence is written, and elsewhere in the document.</summary>
    internal NameSurroundings[] Look(ReadOnlySpan<string> forms, ReadOnlySpan<WordTraits> traits)
    {
        NameSurroundings common = Common(forms);
        var result = new NameSurroundings[forms.Length];
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = common
                | (i == 0 ? NameSurroundings.First : 0)
                | (i > 0 && i < forms.Length - 1 && forms[i - 1] is "(" && forms[i + 1] is ")" ? NameSurroundings.InBrackets : 0)
                | (_small.Contains(traits[i].Lower) ? NameSurroundings.SmallElsewhere : 0)
                | (_capital.Contains(traits[i].Lower) ? NameSurroundings.CapitalElsewhere : 0);
        }

        return result;
    }

    private static NameSurroundings Common(ReadOnlySpan<string> forms)
    {
        (int small, int shouted, int later) = (0, 0, 0);
        for (int i = 0; i < forms.Length; i++)
        {
            small += char.IsLower(forms[i][0]) ? 1 : 0;
            later += i > 0 && char.IsUpper(forms[i][0]) ? 1 : 0;
            shouted += forms[i].Length > 1 && char.IsUpper(forms[i][0]) && char.IsUpper(forms[i][^1]) ? 1 : 0;
        }

        return (small == 0 ? NameSurroundings.OnlyCapitals : 0)
            | (later == 0 ? NameSurroundings.NoCapitals : 0)
            | (CapitalShare(forms) >= MostShare ? NameSurroundings.MostlyCapitals : 0)
            | (small == 0 && shouted > forms.Length / 2 ? NameSurroundings.Shouted : 0);
    }

    /// <summary>In per cent, of the words longer than three letters.</summary>
    private static int CapitalShare(ReadOnlySpan<string> forms)
    {
        (int capital, int all) = (0, 0);
        foreach (string form in forms)
        {
            bool counts = form.Length > 3 && char.IsLetter(form[0]);
            all += counts ? 1 : 0;
            capital += counts && char.IsUpper(form[0]) ? 1 : 0;
        }

        return all < 3 ? 0 : 100 * capital / all;
    }
}
