using System.Text;

namespace KnowledgeGraph.Rdf;

/// <summary>Renders the subjects of one graph, with what is nested in them, in their final order.</summary>
internal sealed class TurtleNodeRenderer(TurtleLayout layout, TurtleNames names, TurtleWriterOptions options)
{
    private const int InlineLength = 100;

    private readonly Dictionary<Iri, int> _classPlaces = Places(options.ClassOrder);
    private readonly Dictionary<Iri, int> _predicatePlaces = Places(options.PredicateOrder);

    public static string Margin(int indent) => new(' ', indent * 4);

    /// <summary>By class, then IRIs, then labelled blank nodes, then those without label by their facts.</summary>
    public IEnumerable<TurtleParagraph> Paragraphs(int indent) => layout.Roots
        .Select(root => Render(root, indent))
        .OrderBy(paragraph => paragraph.Group)
        .ThenBy(paragraph => layout.IsAnonymous(paragraph.Node))
        .ThenBy(paragraph => layout.IsAnonymous(paragraph.Node) ? null : paragraph.Node)
        .ThenBy(paragraph => paragraph.Facts, CodePointOrder.Instance);

    private TurtleParagraph Render(Term root, int indent)
    {
        string subject = layout.IsAnonymous(root) ? "[]" : WriteTerm(root);
        return new TurtleParagraph(GroupOf(root), root, subject, Lines(Facts(root, indent + 1), indent + 1));
    }

    private int GroupOf(Term subject) => layout.TriplesOf(subject)
        .Where(triple => triple.Predicate == RdfVocabulary.Type && triple.Object is Iri)
        .Select(triple => _classPlaces.GetValueOrDefault((Iri)triple.Object, options.ClassOrder.Count))
        .DefaultIfEmpty(options.ClassOrder.Count)
        .Min();

    private static string Lines(List<string> facts, int indent) => string.Concat(facts.Select(fact => $"{Margin(indent)}{fact} ;\n"));

    // One entry for each predicate, without margin in front and without ';' behind.
    private List<string> Facts(Term subject, int indent) => [.. layout.TriplesOf(subject)
        .GroupBy(triple => triple.Predicate)
        .OrderBy(group => group.Key == RdfVocabulary.Type ? -1 : _predicatePlaces.GetValueOrDefault(group.Key, options.PredicateOrder.Count))
        .ThenBy(group => group.Key)
        .Select(group => Fact(group.Key, [.. group.Select(triple => triple.Object)], indent))];

    private string Fact(Iri predicate, List<Term> objects, int indent)
    {
        string verb = predicate == RdfVocabulary.Type ? "a" : names.Write(predicate);
        if (objects.Count == 1) return $"{verb} {WriteObject(objects[0], indent)}";
        string separator = "\n" + Margin(indent + 1);
        var plain = objects.Where(term => !layout.IsNested(term)).Order().Select(term => WriteObject(term, indent));
        var nested = objects.Where(layout.IsNested).Select(term => WriteObject(term, indent + 1)).Order(CodePointOrder.Instance);
        return verb + separator + string.Join("," + separator, plain.Concat(nested));
    }

    private string WriteObject(Term term, int indent)
    {
        if (!layout.IsNested(term)) return term == RdfVocabulary.Nil ? "()" : WriteTerm(term);
        return layout.ListOf(term) is { } members
            ? Enclose("(", [.. members.Select(member => WriteObject(member, indent + 1))], "", ")", indent)
            : Enclose("[", Facts(term, indent + 1), " ;", "]", indent);
    }

    private static string Enclose(string open, List<string> parts, string end, string close, int indent)
    {
        if (parts.Count == 0) return open + close;
        string line = $"{open} {string.Join(end + " ", parts)} {close}";
        if (line.Length <= InlineLength && !line.Contains('\n', StringComparison.Ordinal)) return line;
        var text = new StringBuilder(open).Append('\n');
        foreach (string part in parts) text.Append(Margin(indent + 1)).Append(part).Append(end).Append('\n');
        return text.Append(Margin(indent)).Append(close).ToString();
    }

    private string WriteTerm(Term term)
    {
        if (term is Iri iri) return names.Write(iri);
        if (term is TripleTerm triple) return $"<<( {WriteTerm(triple.Subject)} {names.Write(triple.Predicate)} {WriteTerm(triple.Object)} )>>";
        if (term is not Literal literal) return term.ToString();
        using var writer = new StringWriter();
        TurtleLiterals.Write(writer, literal, names);
        return writer.ToString();
    }

    private static Dictionary<Iri, int> Places(IReadOnlyList<Iri> order)
    {
        var places = new Dictionary<Iri, int>();
        for (int i = 0; i < order.Count; i++) places.TryAdd(order[i], i);
        return places;
    }
}
