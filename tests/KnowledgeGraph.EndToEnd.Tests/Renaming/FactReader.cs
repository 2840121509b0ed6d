using System.Collections.Immutable;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.EndToEnd.Tests.Renaming;

/// <summary>Flattens a graph into what it says of the world: relations between named things, their dates and figures, and the named things with their class.</summary>
internal sealed class FactReader
{
    private const string Kg = "https://w3id.org/newskg/ontology#";
    private static readonly Iri PrefLabel = Iri.Parse("http://www.w3.org/2004/02/skos/core#prefLabel");
    private static readonly Iri AltLabel = Iri.Parse("http://www.w3.org/2004/02/skos/core#altLabel");
    private static readonly string[] Named = ["Person", "Country", "Ministry", "Media", "Organization", "Place", "Agreement", "Law", "Office"];

    private readonly Dataset _graph;
    private readonly Func<Literal, string> _words;

    /// <param name="graph">A built graph.</param>
    /// <param name="words">Writes a literal in the words of the comparison.</param>
    public FactReader(Dataset graph, Func<Literal, string> words) => (_graph, _words) = (graph, words);

    /// <summary>All facts, each once.</summary>
    public ImmutableArray<FlatFact> Read() =>
    [
        .. Edges("holdsOffice").Concat(Edges("officeOf")).Concat(Edges("affiliatedWith")).Concat(Edges("party")).Concat(Edges("enactedBy")).Concat(Edges("occupation"))
            .Concat(new[] { "signedOn", "revisedOn", "concludedOn", "expiresOn", "enactedOn" }.SelectMany(Edges))
            .Concat(new[] { "date", "startDate", "endDate", "location", "participant", "organizer", "chair" }.SelectMany(Edges))
            .Concat(new[] { "criticizes", "supports", "denies", "proposes", "demands" }.SelectMany(Edges))
            .Concat(Nodes("Tenure", "holder", "office", "former")).Concat(Nodes("Provision", "underAgreement", "modality", "bearer", "act"))
            .Concat(Nodes("Statement", "speaker", "quote")).Concat(Nodes("Statement", "speaker", "stance", "topic"))
            .Concat(Nodes("Payment", "payer", "amount", "currency")).Concat(Nodes("Deployment", "force", "hostCountry", "personnel"))
            .Concat(Things()).Distinct(),
    ];

    /// <summary>The preferred labels of the things of a class.</summary>
    public IEnumerable<string> LabelsOf(string type) =>
        _graph.Instances(Iri.Parse(Kg + type)).SelectMany(thing => _graph.Objects(thing, PrefLabel)).OfType<Literal>().Select(label => label.LexicalForm).Distinct();

    private IEnumerable<FlatFact> Edges(string property) =>
        from triple in _graph.Match(null, Iri.Parse(Kg + property)).Select(quad => quad.Triple).Distinct()
        from subject in Slot(triple.Subject)
        from value in Slot(triple.Object)
        select new FlatFact(property, [subject, value]);

    private IEnumerable<FlatFact> Nodes(string type, params string[] properties)
    {
        foreach (var node in _graph.Instances(Iri.Parse(Kg + type)))
        {
            IEnumerable<ImmutableArray<FactSlot>> rows = [[]];
            foreach (string property in properties)
                rows = rows.SelectMany(row => _graph.Objects(node, Iri.Parse(Kg + property)).SelectMany(Slot).Select(row.Add));
            foreach (var row in rows.ToList())
                yield return new FlatFact($"{type}({string.Join(", ", properties)})", row);
        }
    }

    private IEnumerable<FlatFact> Things() =>
        Named.SelectMany(type => _graph.Instances(Iri.Parse(Kg + type)).SelectMany(Slot).Select(thing => new FlatFact(type, [thing])));

    /// <summary>A thing with its names (not its descriptions: "the treaty"), the local name of an individual, the words of a literal; nothing for a node without a name.</summary>
    private IEnumerable<FactSlot> Slot(Term term)
    {
        if (term is Literal literal)
            return [new FactSlot(_words(literal), [_words(literal)])];
        if (_graph.Object(term, PrefLabel) is not Literal label)
            return term is Iri iri && iri.Value.StartsWith(Kg, StringComparison.Ordinal) ? [new FactSlot(iri.Value[Kg.Length..], [iri.Value[Kg.Length..]])] : [];
        var names = _graph.Objects(term, AltLabel).OfType<Literal>().Where(name => name.LexicalForm.Any(char.IsUpper)).Append(label);
        return [new FactSlot(_words(label), names.Select(_words).ToImmutableSortedSet(StringComparer.Ordinal))];
    }
}
