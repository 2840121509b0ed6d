namespace KnowledgeGraph.Articles.Metadata;

/// <summary>What a piece of a line says about the article.</summary>
internal enum FactKind
{
    Author,
    Editor,
    Publisher,
    Date,
    UpdateDate,
    LabelledDate,
    SourceDate,
    Url,
    Headline,
    Section,
}
