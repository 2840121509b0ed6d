namespace KnowledgeGraph.Articles.Metadata;

/// <summary>How much a statement of the date of publication is worth; the first that is found wins.</summary>
internal enum DateRank
{
    FrontMatter,
    Markup,
    Labelled,
    HeaderLine,
    SourceLine,
    LeadIn,
    FootLine,
    Updated,
}
