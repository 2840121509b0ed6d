namespace KnowledgeGraph.Extraction;

/// <summary>A verb between two mentions of named things.</summary>
/// <param name="Subject">Who does it.</param>
/// <param name="Verb">Index of the verb.</param>
/// <param name="Lemma">The verb's base form with particle and preposition: "carry out", "live in".</param>
/// <param name="Object">To whom or what.</param>
/// <param name="IsDirect">Whether no preposition stands between.</param>
internal readonly record struct OpenRelation(Mention Subject, int Verb, string Lemma, Mention Object, bool IsDirect);
