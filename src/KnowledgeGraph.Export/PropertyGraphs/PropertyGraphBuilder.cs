using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>Projects a dataset onto nodes and edges with labels and properties.</summary>
internal sealed class PropertyGraphBuilder
{
    private const string Untyped = "Resource";

    private readonly Provenance _provenance;
    private readonly Triple[] _triples;
    private readonly FrozenDictionary<Iri, string> _keys, _types, _labels;
    private readonly SortedDictionary<Term, DraftedNode> _nodes = [];
    private readonly List<DraftedEdge> _edges = [];

    private PropertyGraphBuilder(Dataset data)
    {
        _provenance = new Provenance(data);
        _triples = [.. data.Union().Where(triple => !_provenance.IsMachinery(triple.Subject) && !_provenance.IsMachinery(triple.Object)).Distinct()];
        Array.Sort(_triples);
        Data = data;
        var predicates = data.Match().Select(quad => quad.Predicate).Distinct().ToList();
        _keys = GraphNames.Assign(predicates, ReservedNames.All);
        _types = GraphNames.Assign(predicates, ProjectionTables.Folds.Select(rule => rule.EdgeType));
        _labels = GraphNames.Assign(_triples.Where(IsClass).Select(triple => (Iri)triple.Object), [Untyped]);
    }

    private Dataset Data { get; }

    public static PropertyGraph Build(Dataset data, PropertyGraphOptions options)
    {
        var builder = new PropertyGraphBuilder(data);
        builder.Draft();
        var edges = options.Fold ? new NodeFolder(builder._keys).Fold(builder._nodes, builder._edges) : builder._edges;
        return Finish([.. builder._nodes.Values.Select(builder.Finish)], [.. edges.Select(Finish)]);
    }

    private static PropertyGraph Finish(IReadOnlyList<GraphNode> nodes, IReadOnlyList<GraphEdge> edges) =>
        new(nodes, edges, PropertyColumn.Of(nodes.Select(node => node.Properties)), PropertyColumn.Of(edges.Select(edge => edge.Properties)));

    private static bool IsClass(Triple triple) => triple.Predicate == RdfVocabulary.Type && triple.Object is Iri;

    private void Draft()
    {
        foreach (var triple in _triples)
        {
            var node = Node(triple.Subject);
            if (IsClass(triple))
                node.Classes.Add((Iri)triple.Object);
            else if (triple.Object is Literal or TripleTerm || ProjectionTables.Values.ContainsKey(triple.Predicate))
                node.Values.Add(triple);
            else
                AddEdge(triple);
        }

        foreach (var node in _nodes.Values) Describe(node);
    }

    private DraftedNode Node(Term term)
    {
        if (!_nodes.TryGetValue(term, out var node)) _nodes[term] = node = new DraftedNode(term);
        return node;
    }

    private void AddEdge(Triple triple)
    {
        Node(triple.Object);
        var properties = new PropertyBag();
        var reifiers = _provenance.Reifiers(triple);
        foreach (var reifier in reifiers) AddReifier(properties, reifier);
        EvidenceText.AddTo(properties, _provenance.Evidences(reifiers));
        _edges.Add(new DraftedEdge(triple.Subject, triple.Predicate, _types[triple.Predicate], triple.Object, properties));
    }

    private void AddReifier(PropertyBag properties, Term reifier)
    {
        var said = Data.Match(reifier).Where(quad => quad.Object is Literal && quad.Predicate != RdfVocabulary.Object).Select(quad => quad.Triple).Distinct().Order();
        foreach (var triple in said)
        {
            string key = _keys[triple.Predicate];
            var value = PropertyValue.Of(triple.Object);
            if (triple.Predicate != KgTerms.Confidence || value.Kind != PropertyKind.Double)
                properties.Add(key, value);
            else if (properties[key] is not [{ Kind: PropertyKind.Double } known] || value.AsDouble() > known.AsDouble())
                properties.Set(key, value);
        }

        foreach (string extractor in _provenance.Extractors(reifier)) properties.Add(ReservedNames.Extractor, PropertyValue.Of(extractor));
    }

    private void Describe(DraftedNode node)
    {
        var properties = node.Properties;
        var names = node.Values.ToLookup(triple => triple.Predicate, triple => triple.Object);
        properties.Add(ReservedNames.Name, PropertyValue.Of(NameOf(node.Term, names)));
        foreach (var triple in node.Values)
        {
            if (triple.Predicate == RdfsVocabulary.Label && names[SkosVocabulary.PrefLabel].Contains(triple.Object)) continue;
            bool asName = ProjectionTables.Values.GetValueOrDefault(triple.Predicate);
            properties.Add(_keys[triple.Predicate], asName && triple.Object is Iri iri ? PropertyValue.Of(KgTerms.LocalName(iri)) : PropertyValue.Of(triple.Object));
        }

        foreach (string extractor in _provenance.Extractors(node.Term)) properties.Add(ReservedNames.Extractor, PropertyValue.Of(extractor));
        EvidenceText.AddTo(properties, _provenance.Evidences([node.Term, .. node.Values.SelectMany(triple => _provenance.Reifiers(triple))]));
        node.Spell = TimeSpell.Of(DatesOf(node, "start"), DatesOf(node, "end"));
    }

    private static string NameOf(Term term, ILookup<Iri, Term> values)
    {
        var name = ProjectionTables.Names.SelectMany(property => values[property].OfType<Literal>().Take(1)).FirstOrDefault();
        if (name is { LexicalForm.Length: > 0 }) return name.LexicalForm;
        return term is Iri iri && KgTerms.LocalName(iri) is { Length: > 0 } local ? local : PropertyValue.IdOf(term);
    }

    private static IEnumerable<string> DatesOf(DraftedNode node, string role) =>
        node.Values.Where(triple => triple.Object is Literal && ProjectionTables.Dates.TryGetValue(triple.Predicate, out string? what) && (what == role || what == "both"))
            .Select(triple => ((Literal)triple.Object).LexicalForm);

    private GraphNode Finish(DraftedNode node)
    {
        var labels = node.Classes.OrderBy(type => ProjectionTables.ClassRanks.GetValueOrDefault(KgTerms.LocalName(type), int.MaxValue)).ThenBy(type => type.Value, StringComparer.Ordinal)
            .Select(type => _labels[type]).ToList();
        return new GraphNode(PropertyValue.IdOf(node.Term), labels.Count > 0 ? labels : [Untyped], node.Properties, node.Spell);
    }

    private static GraphEdge Finish(DraftedEdge edge)
    {
        string from = PropertyValue.IdOf(edge.From), to = PropertyValue.IdOf(edge.To);
        string what = edge.Folded is { } folded ? PropertyValue.IdOf(folded) : edge.Predicate!.Value;
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{from}\n{what}\n{to}"));
        return new GraphEdge("e" + Convert.ToHexStringLower(hash.AsSpan(0, 10)), from, edge.Type, to, edge.Properties, edge.Spell);
    }
}
