using KnowledgeGraph.Language;
using KnowledgeGraph.Language.Naming;
using KnowledgeGraph.Training.Learning;

namespace KnowledgeGraph.Training.Naming;

/// <summary>
/// Varies examples from pass to pass, so that the network learns where names stand rather than which there are: names give way to others of their type, and some sentences are
/// written as headlines are, in capitals, or all small.
/// </summary>
internal sealed class NameVariation
{
    private const int VariedPercent = 25;
    private const int ExchangedPercent = 50;
    private const int SmallPercent = 2;
    private const int CapitalPercent = 2;
    private const int HeadlinePercent = 3;

    private readonly IReadOnlyDictionary<NameType, string[][]> _names;

    /// <summary>Takes the names to choose from, in words; a type without names is left as it is.</summary>
    internal NameVariation(IReadOnlyDictionary<NameType, string[][]> names) => _names = names;

    /// <summary>Changes nothing.</summary>
    internal static NameVariation None { get; } = new(new Dictionary<NameType, string[][]>());

    /// <summary>The example, or one made from it.</summary>
    internal NameExample Vary(NameExample example, SeededGenerator generator)
    {
        if (_names.Count == 0)
        {
            return example;
        }

        NameExample varied = generator.Chance(VariedPercent) ? Exchange(example, generator) : example;
        int kind = generator.Next(100);
        return kind < SmallPercent ? Write(varied, form => form.ToLowerInvariant())
            : kind < SmallPercent + CapitalPercent ? Write(varied, form => form.ToUpperInvariant())
            : kind < SmallPercent + CapitalPercent + HeadlinePercent ? Write(varied, Capitalised)
            : varied;
    }

    private static string Capitalised(string form) => form.Length < 4 ? form : char.ToUpperInvariant(form[0]) + form[1..];

    private static NameExample Write(NameExample example, Func<string, string> write) =>
        example with { Sentence = example.Sentence with { Forms = [.. example.Sentence.Forms.Select(write)] } };

    private NameExample Exchange(NameExample example, SeededGenerator generator)
    {
        var forms = new List<string>();
        var xpos = new List<string>();
        var names = new List<FoundName>();
        int next = 0;
        foreach (FoundName name in example.Sentence.Names)
        {
            Copy(next, name.First);
            int first = forms.Count;
            if (_names.TryGetValue(name.Type, out string[][]? others) && generator.Chance(ExchangedPercent))
            {
                string[] other = others[generator.Next(others.Length)];
                forms.AddRange(other);
                xpos.AddRange(other.Select(word => char.IsLetterOrDigit(word[0]) ? char.IsLower(word[0]) ? "IN" : "NNP" : "HYPH"));
            }
            else
            {
                Copy(name.First, name.End);
            }

            names.Add(new FoundName(first, forms.Count, name.Type));
            next = name.End;
        }

        Copy(next, example.Sentence.Forms.Length);
        return example with { Sentence = example.Sentence with { Forms = [.. forms], Names = names }, Xpos = [.. xpos] };

        void Copy(int from, int to)
        {
            forms.AddRange(example.Sentence.Forms[from..to]);
            xpos.AddRange(example.Xpos[from..to]);
        }
    }
}
