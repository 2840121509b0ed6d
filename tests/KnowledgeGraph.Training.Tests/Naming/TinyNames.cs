using KnowledgeGraph.Language;
using KnowledgeGraph.Language.Naming;
using KnowledgeGraph.Training.Naming;
using KnowledgeGraph.Training.Neural;

namespace KnowledgeGraph.Training.Tests.Naming;

/// <summary>A corpus of names, and a network for it, small enough for tests.</summary>
internal static class TinyNames
{
    internal static NameListIndex Index { get; } = new(new NameLists { Cities = ["Quellin"] });

    internal static NamePlan Plan { get; } = new(new NameShape(32, [3, 1]), NameDropping.None, BatchWords: 8, FastestRate: 1e-2f);

    internal static WordVectors NoVectors { get; } = new([], []);

    internal static NameExample[] Examples { get; } =
    [
        Example("Ada Moreau met Ravi in Quellin .", new(0, 2, NameType.Person), new(3, 4, NameType.Person), new(5, 6, NameType.Location)),
        Example("The Tarn Fishing Council met .", new FoundName(1, 4, NameType.Organization)),
        Example("No ships came .", []),
    ];

    internal static NameExample Example(string text, params FoundName[] names)
    {
        string[] forms = text.Split(' ');
        var document = new DocumentWords();
        document.Add(forms);
        return new NameExample(new NameSentence(forms, names), [.. forms.Select(form => char.IsUpper(form[0]) ? "NNP" : "NN")], document, Corpus: 1);
    }
}
