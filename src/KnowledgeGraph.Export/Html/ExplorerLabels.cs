using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>What the things of the page are called: notes as in the picture, all others as the dataset has it, untouched.</summary>
internal sealed class ExplorerLabels(Dataset data, NewsGraph news)
{
    private readonly Dictionary<Term, string> _notes = new NoteDrafter(news).Nodes().ToDictionary(node => node.Term, node => node.Label);
    private readonly MoneyWords _money = new(news);

    public string Of(Term term, DiagramKind kind)
    {
        if (kind == DiagramKind.Payment) return _money.Sum(term);
        if (_notes.TryGetValue(term, out string? note) && note.Length > 0) return note;
        foreach (var property in ProjectionTables.Names)
        {
            string? name = data.Objects(term, property).OfType<Literal>().Select(literal => literal.LexicalForm).Order(StringComparer.Ordinal).FirstOrDefault();
            if (name is { Length: > 0 }) return name;
        }

        return news.Label(term);
    }
}
