namespace KnowledgeGraph.Extraction;

/// <summary>How a mention names its entity.</summary>
internal enum MentionForm
{
    /// <summary>By a name: "Shinzo Abe", "the United States", "the Paris Agreement".</summary>
    Name,
    /// <summary>By an adjective or attribute: "Japanese", "Trump" in "the Trump administration".</summary>
    Attribute,
    /// <summary>By its capital or seat: "Tokyo", "the Kremlin".</summary>
    Metonym,
    /// <summary>By a description: "the treaty", "a Foreign Ministry official", "the prime minister".</summary>
    Nominal,
    /// <summary>By a pronoun: "he", "its".</summary>
    Pronoun,
    /// <summary>By a description of two together, once for each: "the two leaders".</summary>
    Pair,
}
