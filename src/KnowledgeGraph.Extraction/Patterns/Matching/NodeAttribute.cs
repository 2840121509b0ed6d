namespace KnowledgeGraph.Extraction;

/// <summary>What a pattern may ask of a node; the names in a pattern are these in lower case.</summary>
internal enum NodeAttribute
{
    /// <summary>The word as printed.</summary>
    Word,
    /// <summary>Its base form.</summary>
    Lemma,
    /// <summary>Its universal part of speech: VERB, PROPN.</summary>
    Tag,
    /// <summary>Its Penn Treebank tag: VBD, NNP.</summary>
    Xpos,
    /// <summary>Its relation to the word that governs it: nsubj, obl:agent.</summary>
    Deprel,
    /// <summary>The kind of the time expression that it heads: Calendar, Weekday, Relative, Decade, FiscalYear, Duration, Rate.</summary>
    Time,
    /// <summary>The kind of the figure that it heads: Number, Money, Percent.</summary>
    Number,
    /// <summary>A class of the ontology that the mention's entity has, itself or through subclasses.</summary>
    Type,
    /// <summary>How the mention names its entity: Name, Attribute, Metonym, Nominal, Pronoun.</summary>
    Mention,
    /// <summary>The preferred label of the mention's entity.</summary>
    Label,
}
