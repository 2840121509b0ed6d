using System.Text;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>Gives out ids that are safe as XML ids, in addresses and in style sheets, and that tell a reader what they stand for.</summary>
internal sealed class Identifiers
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal) { "legend", "knowledge_graph" };

    /// <summary>An id of the last two segments of an IRI, or of a blank node's label; where it is taken, with a number after it.</summary>
    public string Of(Term term) => Unique(OfUnregistered(term));

    /// <summary>An id for one of several items of a thing.</summary>
    public string OfItem(Term term, string suffix) => suffix.Length == 0 ? Of(term) : Unique($"{OfUnregistered(term)}-{Safe(suffix)}");

    /// <summary>An id for a point of time.</summary>
    public string OfDate(string date) => Unique("time-" + Safe(date));

    /// <summary>An id for an edge between two ids.</summary>
    public string OfEdge(string from, string words, string to) => Unique($"{from}--{Safe(words)}--{to}");

    private static string OfUnregistered(Term term) => term switch
    {
        Iri iri => string.Join('-', iri.Value.Split('/', '#').Where(part => part.Length > 0).TakeLast(2).Select(Safe)),
        BlankNode blank => "blank-" + Safe(blank.Label),
        _ => "node",
    };

    private string Unique(string id)
    {
        string start = id.Length > 0 && char.IsAsciiLetter(id[0]) ? id : "n-" + id;
        string unique = start;
        for (int number = 2; !_taken.Add(unique); number++) unique = $"{start}-{number}";
        return unique;
    }

    private static string Safe(string text)
    {
        var safe = new StringBuilder();
        foreach (char c in text)
        {
            if (char.IsAsciiLetterOrDigit(c) || c == '_') safe.Append(char.ToLowerInvariant(c));
            else if (safe.Length > 0 && safe[^1] != '-') safe.Append('-');
        }

        return safe.ToString().TrimEnd('-');
    }
}
