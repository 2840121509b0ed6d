using System.Reflection;
using System.Text.RegularExpressions;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Architecture.Tests;

public sealed partial class OntologyTermTests
{
    private const string Namespace = "https://w3id.org/newskg/ontology#";

    private static readonly HashSet<string> Declared = RdfFile.Load(RepositoryFiles.At("ontology/newskg.ttl")).Dataset
        .Select(quad => quad.Subject).OfType<Iri>().Select(iri => iri.Value)
        .Where(iri => iri.StartsWith(Namespace, StringComparison.Ordinal)).Select(iri => iri[Namespace.Length..]).ToHashSet(StringComparer.Ordinal);

    [Fact]
    public void Every_term_that_the_program_holds_is_declared_in_the_ontology()
    {
        var held = Libraries.All.SelectMany(Libraries.Written).Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .SelectMany(field => Iris(field.GetValue(null))).Select(iri => iri.Value)
            .Where(iri => iri.StartsWith(Namespace, StringComparison.Ordinal)).Select(iri => iri[Namespace.Length..]).Where(name => name.Length > 0).ToList();

        Assert.NotEmpty(held);
        Assert.Empty(held.Except(Declared, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_term_that_is_written_out_in_the_source_is_declared_in_the_ontology()
    {
        var written = RepositoryFiles.Below("src", ".cs")
            .SelectMany(path => Term().Matches(File.ReadAllText(RepositoryFiles.At(path))).Select(match => match.Groups["name"].Value)).ToList();

        Assert.NotEmpty(written);
        Assert.Empty(written.Except(Declared, StringComparer.Ordinal));
    }

    private static IEnumerable<Iri> Iris(object? value) => value switch
    {
        Iri iri => [iri],
        IEnumerable<Iri> iris => iris,
        _ => [],
    };

    [GeneratedRegex("""(?:Kg\.Term\("|ontology#)(?<name>[A-Za-z][A-Za-z0-9]*)""")]
    private static partial Regex Term();
}
