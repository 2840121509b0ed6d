using AngleSharp.Dom;

namespace KnowledgeGraph.Articles.Html;

/// <summary>Finds the element that holds the article: the innermost one with most of the page's running text.</summary>
internal sealed class ArticleRootFinder
{
    private const int ShortestText = 40;
    private const int WidestClimb = 4;

    private readonly Dictionary<INode, int> _mass = [];

    /// <summary>Weighs all text below <paramref name="body"/> and picks the element.</summary>
    public ArticleRootFinder(IElement body)
    {
        Weigh(body);
        Root = Pick(body);
    }

    public IElement Root { get; }

    /// <summary>Number of code units of running text below an element; navigation and text inside links weigh nothing.</summary>
    public int MassOf(INode node) => _mass.GetValueOrDefault(node);

    /// <summary>Whether the class of an element says that it is furniture, and its text does not speak against it.</summary>
    public bool IsFurniture(IElement element) =>
        PageParts.IsFurniture(element) || (PageParts.IsLikelyFurniture(element) && MassOf(element) * 5 < MassOf(Root) * 2);

    private int Weigh(INode node)
    {
        if (node is IText text)
            return text.Data.AsSpan().Trim() is var data && data.Length >= ShortestText ? data.Length : 0;
        if (node is IElement element && (PageParts.IsSilent(element.LocalName) || element.LocalName == "a" || PageParts.IsFurniture(element)))
            return 0;
        var mass = 0;
        foreach (var child in node.ChildNodes)
            mass += Weigh(child);
        if (mass > 0 && node is IElement)
            _mass[node] = mass;
        return mass;
    }

    private IElement Pick(IElement body)
    {
        var total = body.Descendants<IElement>().Where(element => element.LocalName == "p" && !PageParts.IsLikelyFurniture(element)).Sum(MassOf);
        var wanted = Math.Min(MassOf(body), total > 0 ? total : MassOf(body)) * 6 / 10;
        var current = body;
        while (current.Children.FirstOrDefault(child => MassOf(child) >= Math.Max(1, wanted) && !PageParts.IsInline(child.LocalName) && child.LocalName != "p") is { } child)
            current = child;
        var ancestor = current;
        for (var step = 0; step < WidestClimb && ancestor is not null; step++, ancestor = ancestor.ParentElement)
        {
            if (ancestor.LocalName is "article" or "main" || ancestor.GetAttribute("role") == "main")
                return ancestor;
        }
        return current;
    }
}
