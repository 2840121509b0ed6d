namespace KnowledgeGraph.Sparql;

/// <summary>How deep triple terms may lie in each other; deeper input is refused before the stack could run out.</summary>
internal static class TripleTermDepth
{
    public const int Maximum = 200;
}
