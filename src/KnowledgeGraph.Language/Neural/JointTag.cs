namespace KnowledgeGraph.Language.Neural;

/// <summary>A universal and a Penn Treebank tag together, in models written "PROPN|NNP".</summary>
internal readonly record struct JointTag(Upos Upos, string Xpos)
{
    /// <summary>Reads "PROPN|NNP".</summary>
    internal static JointTag Parse(string text)
    {
        string[] parts = text.Split('|');
        return new JointTag(Enum.Parse<Upos>(parts[0]), parts[1]);
    }
}
