namespace KnowledgeGraph.Sparql.Algebra;

/// <summary>A variable, by its name without <c>?</c>; blank nodes of a pattern and helper variables are anonymous: no SELECT * shows them.</summary>
/// <remarks>The name of an anonymous variable begins with a dot, which no written variable can.</remarks>
internal sealed record Variable(string Name)
{
    public bool IsAnonymous => Name.StartsWith('.');

    public override string ToString() => "?" + Name;
}
