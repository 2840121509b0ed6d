namespace KnowledgeGraph.Extraction;

/// <summary>A place that says what somebody owes, may or must not do, before it is known under which agreement.</summary>
/// <param name="Modality">Local name of the modality: "Obligation", "Right", "Exemption", "Prohibition".</param>
/// <param name="Cue">The token that says so; its clause must be stated by the article.</param>
/// <param name="Bearer">Head of the noun phrase that owes or may; -1 where it is the country of the law.</param>
/// <param name="Act">First token of what is to be done.</param>
internal sealed record ProvisionCue(string Modality, int Cue, int Bearer, int Act)
{
    /// <summary>The agreement or law, where the clause names it as its subject.</summary>
    public Entity? Agreement { get; init; }

    /// <summary>Whether it counts only beside "under the treaty".</summary>
    public bool IsWeak { get; init; }

    /// <summary>Whether it counts only behind another provision: "but Peru does not offer the same".</summary>
    public bool IsSequel { get; init; }
}
