namespace KnowledgeGraph.Rdf;

/// <summary>The IRIs that Turtle's grammar stands for, in UTF-8.</summary>
/// <remarks>Turtle 1.1 section 7; RDF 1.2 Turtle.</remarks>
internal static class TurtleVocabulary
{
    public static ReadOnlySpan<byte> Type => "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"u8;

    public static ReadOnlySpan<byte> First => "http://www.w3.org/1999/02/22-rdf-syntax-ns#first"u8;

    public static ReadOnlySpan<byte> Rest => "http://www.w3.org/1999/02/22-rdf-syntax-ns#rest"u8;

    public static ReadOnlySpan<byte> Nil => "http://www.w3.org/1999/02/22-rdf-syntax-ns#nil"u8;

    public static ReadOnlySpan<byte> Reifies => "http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies"u8;

    public static ReadOnlySpan<byte> Integer => "http://www.w3.org/2001/XMLSchema#integer"u8;

    public static ReadOnlySpan<byte> Decimal => "http://www.w3.org/2001/XMLSchema#decimal"u8;

    public static ReadOnlySpan<byte> Double => "http://www.w3.org/2001/XMLSchema#double"u8;

    public static ReadOnlySpan<byte> Boolean => "http://www.w3.org/2001/XMLSchema#boolean"u8;
}
