using Xunit.Abstractions;

namespace KnowledgeGraph.Rdf.Tests;

public sealed class W3cSuiteTests(ITestOutputHelper output)
{
    private const string Manifest = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";

    private static readonly Iri Action = Iri.Parse(Manifest + "action");
    private static readonly Iri Entries = Iri.Parse(Manifest + "entries");
    private static readonly Iri Result = Iri.Parse(Manifest + "result");
    private static readonly Iri Name = Iri.Parse(Manifest + "name");
    private static readonly Iri AssumedBase = Iri.Parse(Manifest + "assumedTestBase");

    [W3cTheory]
    [InlineData("rdf11/rdf-turtle", 313)]
    [InlineData("rdf11/rdf-trig", 356)]
    [InlineData("rdf11/rdf-n-triples", 70)]
    [InlineData("rdf11/rdf-n-quads", 87)]
    [InlineData("rdf11/rdf-xml", 166)]
    [InlineData("rdf12/rdf-turtle/syntax", 74)]
    [InlineData("rdf12/rdf-turtle/eval", 29)]
    [InlineData("rdf12/rdf-trig/syntax", 35)]
    [InlineData("rdf12/rdf-trig/eval", 25)]
    [InlineData("rdf12/rdf-n-triples/syntax", 29)]
    [InlineData("rdf12/rdf-n-triples/c14n", 41)]
    [InlineData("rdf12/rdf-n-quads/syntax", 27)]
    [InlineData("rdf12/rdf-n-quads/c14n", 41)]
    public void Every_case_of_a_W3C_suite_passes(string suite, int count)
    {
        var cases = Read(Path.Combine(W3cSuites.Folder!, "rdf", suite.Replace('/', Path.DirectorySeparatorChar))).ToList();

        var failures = cases.Select(test => (test.Name, Fault: test.Run())).Where(outcome => outcome.Fault is not null).ToList();

        foreach (var (name, fault) in failures) output.WriteLine($"{name}: {fault}");
        Assert.Empty(failures);
        Assert.Equal(count, cases.Count);
    }

    private static IEnumerable<W3cCase> Read(string folder)
    {
        var file = Iri.Parse(new Uri(Path.Combine(folder, "manifest.ttl")).AbsoluteUri);
        var manifest = RdfFile.Load(Path.Combine(folder, "manifest.ttl"), file).Dataset;
        var assumed = manifest.Match(null, AssumedBase).Select(quad => ((Iri)quad.Object).Value).FirstOrDefault() ?? "http://example.org/tests/";
        foreach (var entry in manifest.Match(null, Entries).SelectMany(quad => manifest.List(quad.Object)))
        {
            string action = PathOf(manifest.Object(entry, Action)!)!;
            yield return new W3cCase(
                ((Literal)manifest.Object(entry, Name)!).LexicalForm,
                ((Iri)manifest.Object(entry, RdfVocabulary.Type)!).Value,
                action,
                PathOf(manifest.Object(entry, Result)),
                Iri.Parse(assumed + Path.GetRelativePath(folder, action).Replace('\\', '/')));
        }
    }

    private static string? PathOf(Term? file) => file is Iri iri ? new Uri(iri.Value).LocalPath : null;
}
