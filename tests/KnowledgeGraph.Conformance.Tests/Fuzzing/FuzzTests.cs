using System.Globalization;
using System.Text;
using Xunit.Abstractions;

namespace KnowledgeGraph.Conformance.Tests.Fuzzing;

/// <summary>Random and mutated inputs over all readers: nothing but their own exceptions comes out, and they end.</summary>
/// <remarks>
/// 60 seconds by default; <c>KG_FUZZ_SECONDS</c> and <c>KG_FUZZ_SEED</c> say otherwise. A failing input is kept beside the test assembly. The seeds of the mutations are the W3C files
/// where they are, and a few of our own everywhere.
/// </remarks>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, string> Own = new(StringComparer.Ordinal)
    {
        ["Turtle"] = "@prefix : <http://x/> . :a :b \"c\"@en , ( 1 2.5 [ :d 'e'^^:f ] ) ; a :G ~ :r {| :p \"\"\"q\"\"\" |} . <<( :s :p :o )>> .",
        ["TriG"] = "@prefix : <http://x/> . :g { :a :b :c . } GRAPH _:h { [] :d ( ) } { :e :f 'g' }",
        ["N-Triples"] = "<http://x/a> <http://x/b> \"c\\u00E9\"@en .\n_:a <http://x/b> <<( <http://x/s> <http://x/p> _:o )>> .\n",
        ["N-Quads"] = "<http://x/a> <http://x/b> \"1\"^^<http://x/t> <http://x/g> .\n",
        ["RDF/XML"] = "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://x/\"><rdf:Description rdf:about=\"a\"><b xml:lang=\"en\">c</b><d rdf:parseType=\"Collection\"><e/></d></rdf:Description></rdf:RDF>",
        ["SPARQL query"] = "PREFIX : <http://x/> SELECT ?a (COUNT(DISTINCT ?b) AS ?c) { ?a :p+/^:q ?b . OPTIONAL { ?b ?d ?e FILTER(?e > 3 || regex(str(?e), 'x')) } } GROUP BY ?a HAVING (?c > 1) ORDER BY DESC(?c) LIMIT 5",
        ["SPARQL update"] = "PREFIX : <http://x/> INSERT DATA { GRAPH :g { :a :b 'c' } } ; DELETE { ?s ?p ?o } INSERT { ?s :q ?o } WHERE { ?s ?p ?o } ; CLEAR SILENT ALL",
        ["JSON results"] = "{\"head\":{\"vars\":[\"a\"]},\"results\":{\"bindings\":[{\"a\":{\"type\":\"literal\",\"value\":\"x\",\"xml:lang\":\"en\"}}]}}",
        ["XML results"] = "<sparql xmlns=\"http://www.w3.org/2005/sparql-results#\"><head><variable name=\"a\"/></head><results><result><binding name=\"a\"><uri>http://x/</uri></binding></result></results></sparql>",
        ["CSV results"] = "a,b\r\nhttp://x/,\"c\"\"d\"\r\n",
        ["TSV results"] = "?a\t?b\n<http://x/>\t\"c\"@en\n",
    };

    [Fact]
    public void Readers_meet_any_input_with_an_answer_or_their_own_exception()
    {
        int seconds = Number("KG_FUZZ_SECONDS", 60);
        int seed = Number("KG_FUZZ_SEED", Environment.TickCount & 0xFFFFFF);
        var run = new FuzzRun(seed, FuzzTarget.All, Seeds());

        run.Run(TimeSpan.FromSeconds(seconds), (number, bytes) => File.WriteAllBytes(Path.Combine(AppContext.BaseDirectory, string.Create(CultureInfo.InvariantCulture, $"fuzz-{seed}-{number}.bin")), bytes));

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {run.Count} inputs in {seconds} s, {run.Faults.Count} faults"));
        Assert.True(run.Faults.Count == 0, string.Join("\n\n", run.Faults));
    }

    private static Dictionary<string, byte[][]> Seeds()
    {
        var files = W3cFolder.Root is { } root
            ? Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToLookup(Path.GetExtension, StringComparer.Ordinal)
            : Array.Empty<string>().ToLookup(Path.GetExtension, StringComparer.Ordinal);
        return FuzzTarget.All.ToDictionary(
            target => target.Name,
            target => (byte[][])[Encoding.UTF8.GetBytes(Own[target.Name]), .. target.Endings.SelectMany(ending => files[ending]).Where(path => new FileInfo(path).Length < 60_000).Select(File.ReadAllBytes)],
            StringComparer.Ordinal);
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : otherwise;
}
