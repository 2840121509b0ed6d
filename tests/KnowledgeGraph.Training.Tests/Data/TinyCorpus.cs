using KnowledgeGraph.Training.Data;

namespace KnowledgeGraph.Training.Tests.Data;

/// <summary>A few invented sentences to learn by heart.</summary>
internal static class TinyCorpus
{
    private static readonly string[] Subjects = ["fishermen|NOUN|NNS", "Ravi|PROPN|NNP", "Lena|PROPN|NNP", "ships|NOUN|NNS"];
    private static readonly string[] Verbs = ["saw|VERB|VBD", "followed|VERB|VBD", "met|VERB|VBD"];
    private static readonly string[] Objects = ["whales|NOUN|NNS", "Omar|PROPN|NNP", "boats|NOUN|NNS"];

    internal static DataFile Treebank { get; } = new("tiny.conllu", [.. Lines()], "");

    internal static List<TreebankSentence> Sentences { get; } = [.. Treebanks.Read(Treebank)];

    private static IEnumerable<string> Lines() =>
        from subject in Subjects
        from verb in Verbs
        from thing in Objects
        from line in (string[])["# a comment", Line(1, subject, 2, "nsubj"), Line(2, verb, 0, "root"), Line(3, thing, 2, "obj"), Line(4, ".|PUNCT|.", 2, "punct"), ""]
        select line;

    private static string Line(int id, string word, int head, string relation)
    {
        string[] parts = word.Split('|');
        return $"{id}\t{parts[0]}\t_\t{parts[1]}\t{parts[2]}\t_\t{head}\t{relation}\t_\t_";
    }
}
