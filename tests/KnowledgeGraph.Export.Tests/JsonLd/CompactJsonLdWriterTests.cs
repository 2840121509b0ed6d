using KnowledgeGraph.Rdf;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Export.Tests;

public sealed class CompactJsonLdWriterTests
{
    private const string Prefixes = "@prefix ex: <http://example.org/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> . ";

    [Fact]
    public void What_all_objects_have_in_common_is_said_once_in_the_context()
    {
        var json = Write("ex:a a ex:Thing ; ex:knows ex:b ; ex:on \"2020\"^^xsd:gYear ; ex:label \"x\"@en .");

        Assert.Equal("@id", (string?)json["@context"]!["knows"]!["@type"]);
        Assert.Equal("ex:b", (string?)json["@graph"]![0]!["knows"]);
        Assert.Equal("2020", (string?)json["@graph"]![0]!["on"]);
        Assert.Equal("en", (string?)json["@context"]!["label"]!["@language"]);
        Assert.Equal("ex:Thing", (string?)json["@graph"]![0]!["@type"]);
    }

    [Fact]
    public void Where_objects_differ_each_says_what_it_is()
    {
        var json = Write("ex:a ex:v 1, \"1\", ex:b .");

        Assert.Equal("http://example.org/v", ((string?)json["@context"]!["v"])!.Replace("ex:", "http://example.org/", StringComparison.Ordinal));
        Assert.Equal(["1", "xsd:integer"], json["@graph"]![0]!["v"]!.OfType<JObject>().Where(value => value.ContainsKey("@type")).SelectMany(value => value.PropertyValues()).Select(value => (string?)value));
        Assert.Contains(json["@graph"]![0]!["v"]!, value => value is JValue && (string?)value == "1");
    }

    [Fact]
    public void A_prefix_that_is_a_scheme_here_is_left_out()
    {
        var json = Write("ex:a ex:knows <ex:b> .");

        Assert.Null(json["@context"]!["ex"]);
        Assert.Equal("ex:b", (string?)json["@graph"]![0]!["knows"]);
    }

    [Fact]
    public void A_triple_term_is_refused_before_anything_is_written()
    {
        using var writer = new StringWriter();
        var data = TurtleParser.Parse(Prefixes + "ex:r <http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies> <<( ex:a ex:b ex:c )>> .").Dataset;

        var error = Assert.Throws<ExportException>(() => CompactJsonLdWriter.Write(data, PrefixMap.Empty, writer));

        Assert.Equal("KG6201", error.Code);
        Assert.Empty(writer.ToString());
    }

    private static JObject Write(string turtle)
    {
        using var writer = new StringWriter();
        var document = TurtleParser.Parse(Prefixes + turtle);
        CompactJsonLdWriter.Write(document.Dataset, document.Prefixes, writer);
        return JObject.Parse(writer.ToString());
    }
}
