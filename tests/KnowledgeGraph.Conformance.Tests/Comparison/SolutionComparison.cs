using System.Globalization;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Conformance.Tests;

/// <summary>Compares tables of solutions: as multisets, or as sequences where order matters; blank nodes are the same when all rows together allow it.</summary>
internal static class SolutionComparison
{
    private const string Variable = "urn:variable:";

    private static readonly Iri Place = Iri.Parse("urn:place");

    /// <summary>What differs, for people to read; null where nothing does.</summary>
    /// <param name="expected">The table that should come out.</param>
    /// <param name="actual">The table that came out.</param>
    /// <param name="isOrdered">Whether the rows must come in this sequence.</param>
    /// <param name="isLax">Whether a row may come less often than expected, but at least once.</param>
    public static string? Explain(SparqlResults expected, SparqlResults actual, bool isOrdered, bool isLax)
    {
        if (expected.Boolean != actual.Boolean) return $"expected {Describe(expected)}, found {Describe(actual)}";
        if (!expected.Variables.Order(StringComparer.Ordinal).SequenceEqual(actual.Variables.Order(StringComparer.Ordinal)))
            return $"expected the variables {string.Join(", ", expected.Variables)}, found {string.Join(", ", actual.Variables)}";
        var left = Rows(expected);
        var right = Rows(actual);
        if (isLax) (left, right) = (Once(left), Once(right));
        return Compare(left, right, isOrdered);
    }

    private static string? Compare(List<List<(string Name, Term Term)>> expected, List<List<(string Name, Term Term)>> actual, bool isOrdered)
    {
        if (isOrdered && expected.Count == actual.Count && Compare(expected, actual, isOrdered: false) is null)
            return GraphIsomorphism.Explain(Quads(expected, isOrdered: true), Quads(actual, isOrdered: true)) is null ? null : $"the rows are right but not their order; found:\n{Lines(actual)}";
        var missing = Subtract(Ground(expected), Ground(actual));
        var unexpected = Subtract(Ground(actual), Ground(expected));
        if (missing.Count + unexpected.Count > 0)
            return string.Join('\n', missing.Select(line => "- " + line).Concat(unexpected.Select(line => "+ " + line)));
        return GraphIsomorphism.Explain(Quads(WithBlankNodes(expected), false), Quads(WithBlankNodes(actual), false));
    }

    private static List<List<(string Name, Term Term)>> Rows(SparqlResults results) =>
        [.. results.Rows.Select(row => Bindings(results.Variables, row).OrderBy(binding => binding.Name, StringComparer.Ordinal).ToList())];

    private static IEnumerable<(string Name, Term Term)> Bindings(IReadOnlyList<string> variables, IReadOnlyList<Term?> row) =>
        variables.Select((name, i) => (name, row[i])).Where(binding => binding.Item2 is not null).Select(binding => (binding.name, binding.Item2!));

    private static List<List<(string Name, Term Term)>> Once(List<List<(string Name, Term Term)>> rows) => [.. rows.DistinctBy(Line)];

    private static IEnumerable<string> Ground(List<List<(string Name, Term Term)>> rows) => rows.Where(row => !row.Exists(HasBlankNode)).Select(Line);

    private static List<List<(string Name, Term Term)>> WithBlankNodes(List<List<(string Name, Term Term)>> rows) => [.. rows.Where(row => row.Exists(HasBlankNode))];

    private static bool HasBlankNode((string Name, Term Term) binding) => HasBlankNode(binding.Term);

    private static bool HasBlankNode(Term term) => term is BlankNode || (term is TripleTerm triple && (HasBlankNode(triple.Subject) || HasBlankNode(triple.Object)));

    private static string Line(List<(string Name, Term Term)> row) => string.Join(" ", row.Select(binding => $"?{binding.Name}={binding.Term}"));

    private static string Lines(List<List<(string Name, Term Term)>> rows) => string.Join('\n', rows.Select(Line));

    private static List<string> Subtract(IEnumerable<string> from, IEnumerable<string> other)
    {
        var rest = from.ToList();
        foreach (string line in other) rest.Remove(line);
        return rest;
    }

    private static List<Quad> Quads(List<List<(string Name, Term Term)>> rows, bool isOrdered)
    {
        var quads = new List<Quad>();
        for (int i = 0; i < rows.Count; i++)
        {
            var row = new BlankNode("row" + i.ToString(CultureInfo.InvariantCulture));
            if (isOrdered) quads.Add(new Quad(row, Place, Literal.Integer(i)));
            quads.AddRange(rows[i].Select(binding => new Quad(row, Iri.Parse(Variable + binding.Name), Renamed(binding.Term))));
        }

        return quads;
    }

    // Blank nodes of the result must not meet those that stand for rows.
    private static Term Renamed(Term term) => term switch
    {
        BlankNode node => new BlankNode("term-" + node.Label),
        TripleTerm triple => new TripleTerm(Renamed(triple.Subject), triple.Predicate, Renamed(triple.Object)),
        _ => term,
    };

    private static string Describe(SparqlResults results) => results.Boolean is { } answer ? (answer ? "true" : "false") : "a table";
}
