namespace KnowledgeGraph.Rdf;

/// <summary>A blank node: something that exists, known by a label that holds inside one dataset only.</summary>
/// <remarks>RDF 1.1 Concepts section 3.4. Readers keep the labels of the document and give labels that begin with <c>genid</c> to the anonymous ones.</remarks>
public sealed record BlankNode : Term
{
    /// <summary>Makes the blank node of a label.</summary>
    /// <param name="label">Without <c>_:</c>; must match Turtle's production [141s] BLANK_NODE_LABEL, so that every syntax can write it.</param>
    /// <exception cref="ArgumentException">The label has another form.</exception>
    public BlankNode(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        if (!TurtleCharacters.IsBlankNodeLabel(label)) throw new ArgumentException(RdfErrors.BadBlankNodeLabel(label).Text, nameof(label));
        Label = label;
    }

    /// <summary>The label, without <c>_:</c>.</summary>
    public string Label { get; }

    internal override int Rank => 1;

    internal override int CompareToSameKind(Term other) => CodePointOrder.Compare(Label, ((BlankNode)other).Label);
}
