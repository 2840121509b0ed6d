namespace KnowledgeGraph.Language;

/// <summary>What a quantity counts.</summary>
public enum QuantityKind
{
    /// <summary>A plain number: "60,000", "two".</summary>
    Number,
    /// <summary>A sum of money: "¥430 billion", "200 billion yen", "$2.9 billion".</summary>
    Money,
    /// <summary>A percentage: "4 percent", "2.5%".</summary>
    Percent,
}
