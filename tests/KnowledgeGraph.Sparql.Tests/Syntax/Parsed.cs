using System.Text;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Tests.Syntax;

/// <summary>Parses what tests write, with the prefix <c>:</c> declared and a base given.</summary>
internal static class Parsed
{
    private static readonly Iri Base = Iri.Parse("https://example.org/base/");
    private static readonly PrefixMap Prefixes = PrefixMap.Empty.Add("", "https://example.org/").Add("xsd", XsdVocabulary.Namespace).Add("rdf", RdfVocabulary.Namespace);

    public static QueryForm Query(string text) => SparqlQuery.Parse(text, "query.rq", Base, Prefixes).Form;

    public static SparqlUpdate Update(string text) => SparqlUpdate.Parse(text, "update.ru", Base, Prefixes);

    public static string Algebra(string query) => AlgebraPrinter.Print(Query(query).Pattern, Prefixes);

    public static string Template(string query)
    {
        var printer = new TermPrinter(Prefixes);
        return string.Join('\n', Query(query).Template.Select(triple => printer.Print(triple).ToString()));
    }

    public static string Quads(IEnumerable<QuadPattern> quads)
    {
        var printer = new TermPrinter(Prefixes);
        return string.Join('\n', quads.Select(quad => printer.Print(quad).ToString()));
    }

    public static SparqlSyntaxException Fault(string query) => Assert.Throws<SparqlSyntaxException>(() => Query(query));

    public static SparqlSyntaxException UpdateFault(string update) => Assert.Throws<SparqlSyntaxException>(() => Update(update));

    /// <summary>Each query with its algebra below, for a golden file.</summary>
    public static string Pages(params IEnumerable<string> queries)
    {
        var text = new StringBuilder();
        foreach (string query in queries) text.Append("# ").Append(query).Append('\n').Append(Algebra(query)).Append("\n\n");
        return text.ToString();
    }
}
