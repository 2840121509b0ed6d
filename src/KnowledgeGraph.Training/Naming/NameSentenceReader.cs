using KnowledgeGraph.Language;
using KnowledgeGraph.Language.Naming;
using KnowledgeGraph.Language.Treebanks;
using KnowledgeGraph.Training.Data;

namespace KnowledgeGraph.Training.Naming;

/// <summary>Reads files of one word a line, "word TAB B-PER TAB …", with an empty line behind each sentence.</summary>
internal static class NameSentenceReader
{
    /// <summary>Corpora whose sentences come from many documents, one after the other.</summary>
    private const string LooseSentences = "crossner";

    /// <summary>All sentences of a file.</summary>
    internal static List<NameSentence> Read(DataFile file)
    {
        using var lines = new StringReader(string.Join('\n', file.Lines));
        return [.. new TreebankReader(lines, file.Name).Read().Select(sentence => Sentence(file, sentence))];
    }

    private static NameSentence Sentence(DataFile file, ConlluSentence sentence)
    {
        var names = new List<FoundName>();
        for (int i = 0; i < sentence.Words.Length; i++)
        {
            Add(file, sentence.Line + i, sentence.Words[i].MiscValue("NER") ?? "O", i, names);
        }

        return new NameSentence([.. sentence.Words.Select(word => word.Form)], names)
        {
            BeginsDocument = sentence.BeginsDocument || file.Name.Contains(LooseSentences, StringComparison.Ordinal),
        };
    }

    private static void Add(DataFile file, int line, string label, int at, List<FoundName> names)
    {
        if (label.StartsWith("B-", StringComparison.Ordinal))
        {
            names.Add(new FoundName(at, at + 1, TypeOf(file, line, label)));
        }
        else if (label.StartsWith("I-", StringComparison.Ordinal) && names.Count > 0 && names[^1].End == at)
        {
            names[^1] = names[^1] with { End = at + 1 };
        }
        else if (label != "O")
        {
            throw new TrainingDataException(file.Name, line, $"found the label '{label}', expected O, or B- and a type, or I- behind a word of a name.");
        }
    }

    private static NameType TypeOf(DataFile file, int line, string label) => label[2..] switch
    {
        "PER" => NameType.Person,
        "ORG" => NameType.Organization,
        "LOC" => NameType.Location,
        "MISC" => NameType.Miscellaneous,
        string other => throw new TrainingDataException(file.Name, line, $"found the type '{other}', expected PER, ORG, LOC or MISC."),
    };
}
