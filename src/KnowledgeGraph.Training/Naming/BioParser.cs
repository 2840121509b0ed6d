using KnowledgeGraph.Language;
using KnowledgeGraph.Language.Naming;
using KnowledgeGraph.Training.Data;

namespace KnowledgeGraph.Training.Naming;

/// <summary>Reads files of one word a line, "word TAB B-PER TAB …", with an empty line behind each sentence; lines without a tab are comments.</summary>
internal static class BioParser
{
    /// <summary>All sentences of a file.</summary>
    internal static IEnumerable<NameSentence> Parse(DataFile file)
    {
        var forms = new List<string>();
        var names = new List<FoundName>();
        for (int i = 0; i <= file.Lines.Count; i++)
        {
            string line = i < file.Lines.Count ? file.Lines[i] : "";
            if (line.Length == 0 && forms.Count > 0)
            {
                yield return new NameSentence([.. forms], [.. names]);
                forms.Clear();
                names.Clear();
            }
            else if (line.Contains('\t', StringComparison.Ordinal))
            {
                string[] columns = line.Split('\t');
                Add(file, i + 1, columns[1], forms.Count, names);
                forms.Add(columns[0]);
            }
        }
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
