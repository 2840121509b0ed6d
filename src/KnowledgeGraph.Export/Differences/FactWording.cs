using System.Collections.Frozen;
using System.Globalization;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>Puts edges and nodes of a graph into words, by the table <c>facts.tsv</c>; what the table does not know is named as it is.</summary>
internal sealed class FactWording(NewsGraph graph, Func<Term, bool> isNamed)
{
    private static readonly FrozenDictionary<string, FactTemplate> Templates =
        TableReader.Read("facts.tsv").ToFrozenDictionary(row => row[0], row => new FactTemplate(row[1]), StringComparer.Ordinal);

    /// <summary>Whether the table has words for a class or property of this local name.</summary>
    public static bool Knows(string name) => Templates.ContainsKey(name);

    /// <summary>"Chile is a party to the Tea Pact".</summary>
    public string Edge(Triple edge)
    {
        string subject = Value(edge.Subject), value = Value(edge.Object);
        return Templates.TryGetValue(KgTerms.LocalName(edge.Predicate), out var template)
            ? template.Fill(place => place == "subject" ? subject : value)
            : $"{subject} {graph.PropertyWords(edge.Predicate)} {value}";
    }

    /// <summary>A node with properties: "Chile pays Kenya about 5,000,000 USD".</summary>
    public string Node(string className, IReadOnlyList<(Iri Property, Term Value)> properties)
    {
        var values = properties.ToLookup(pair => KgTerms.LocalName(pair.Property), pair => Value(pair.Property, pair.Value), StringComparer.Ordinal);
        return Templates.TryGetValue(className, out var template)
            ? template.Fill(place => string.Join(", ", values[place].Where(value => value.Length > 0).Distinct()))
            : Words.FromCamelCase(className) + ": " + string.Join("; ", properties.Select(pair => $"{graph.PropertyWords(pair.Property)} {Value(pair.Value)}"));
    }

    /// <summary>Of a truth value the name of the property where it holds, nothing where not.</summary>
    private string Value(Iri property, Term term) =>
        term is Literal truth && truth.Datatype == XsdVocabulary.Boolean ? (truth.LexicalForm is "true" or "1" ? graph.PropertyWords(property) : "") : Value(term);

    private string Value(Term term) => term switch
    {
        Literal literal when literal.Datatype == XsdVocabulary.Decimal || literal.Datatype == XsdVocabulary.Integer => Number(literal.LexicalForm),
        Literal literal => DateWords.Read(Words.OneLine(literal.LexicalForm)),
        _ when isNamed(term) => graph.Label(term),
        Iri iri => Words.FromCamelCase(KgTerms.LocalName(iri)),
        _ => "something",
    };

    private static string Number(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) ? number.ToString("#,0.##", CultureInfo.InvariantCulture) : text;
}
