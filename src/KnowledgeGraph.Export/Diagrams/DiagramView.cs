namespace KnowledgeGraph.Export;

/// <summary>What a picture is for.</summary>
public enum DiagramView
{
    /// <summary>Relations, notes on duties, money and troops, and the most telling statements of each article.</summary>
    Summary,

    /// <summary>People, countries, organizations, agreements and events with the relations between them; statements become edges such as "criticizes ×3", notes edges such as "pays 2 billion euros".</summary>
    Overview,

    /// <summary>Who said what about what, in a frame for each article or each day.</summary>
    Statements,

    /// <summary>Agreements, offices, events and statements along one axis of years and days.</summary>
    Timeline,

    /// <summary>One agreement or law: its parties, dates, provisions, payments and deployments, and who stands where on it. Needs a focus.</summary>
    Agreement,

    /// <summary>One thing and what lies near to it. Needs a focus.</summary>
    Ego,
}
