namespace KnowledgeGraph.Language.Writing;

/// <summary>Names as one label for each word.</summary>
internal static class NameTags
{
    /// <summary>"O", "B-PER", "I-PER" for each token of the document.</summary>
    public static string[] Of(AnnotatedDocument document)
    {
        string[] tags = new string[document.Tokens.Length];
        Array.Fill(tags, "O");
        foreach (NameSpan name in document.Names)
        {
            for (int i = name.Tokens.First; i < name.Tokens.End; i++)
            {
                tags[i] = $"{(i == name.Tokens.First ? "B" : "I")}-{NameTypeCodes.Of(name.Type)}";
            }
        }

        return tags;
    }
}
