namespace KnowledgeGraph.Rdf;

/// <summary>What is known of an element that is still open.</summary>
internal sealed class RdfXmlFrame<TTerm>
{
    public RdfXmlContent Content { get; set; }

    /// <summary>The name as the document writes it.</summary>
    public string Name { get; set; } = "";

    /// <summary>In-scope base; null where there is none.</summary>
    public RdfXmlBase? Base { get; set; }

    /// <summary>In-scope language tag in UTF-8; null where there is none.</summary>
    public byte[]? Language { get; set; }

    /// <summary>The node that properties inside are said of; of a property element: the node that it stands in.</summary>
    public TTerm Subject { get; set; } = default!;

    public TTerm Predicate { get; set; } = default!;

    /// <summary>The name of the statement, where <see cref="IsReified"/>.</summary>
    public TTerm Statement { get; set; } = default!;

    public bool IsReified { get; set; }

    /// <summary>The datatype of the text inside, where <see cref="HasDatatype"/>.</summary>
    public TTerm Datatype { get; set; } = default!;

    public bool HasDatatype { get; set; }

    /// <summary>Whether a node stands inside already.</summary>
    public bool HasNode { get; set; }

    /// <summary>The last cell of a collection, where <see cref="HasNode"/>.</summary>
    public TTerm LastCell { get; set; } = default!;

    /// <summary>The number of the last <c>rdf:li</c> (section 7.4).</summary>
    public int Members { get; set; }

    public void Open(string name, RdfXmlFrame<TTerm> parent)
    {
        Content = RdfXmlContent.Nothing;
        Name = name;
        Base = parent.Base;
        Language = parent.Language;
        IsReified = HasDatatype = HasNode = false;
        Members = 0;
    }
}
