using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Rdf.Tests;

public sealed class JsonLdWriterTests
{
    [Fact]
    public void A_dataset_becomes_one_array_of_nodes()
    {
        var dataset = TriGParser.Parse(
            "@prefix e: <https://example.org/> . e:kin a e:Bridge ; e:name \"Kïn\"@cy , \"x\"@ar--rtl , \"y\" ; e:km 3 ; e:over _:b . e:g e:made e:kin . e:g { _:b a \"odd\" }").Dataset;

        const string expected = """
            [
              {
                "@id": "https://example.org/g",
                "https://example.org/made": [
                  {
                    "@id": "https://example.org/kin"
                  }
                ],
                "@graph": [
                  {
                    "@id": "_:b",
                    "http://www.w3.org/1999/02/22-rdf-syntax-ns#type": [
                      {
                        "@value": "odd"
                      }
                    ]
                  }
                ]
              },
              {
                "@id": "https://example.org/kin",
                "@type": [
                  "https://example.org/Bridge"
                ],
                "https://example.org/km": [
                  {
                    "@value": "3",
                    "@type": "http://www.w3.org/2001/XMLSchema#integer"
                  }
                ],
                "https://example.org/name": [
                  {
                    "@value": "Kïn",
                    "@language": "cy"
                  },
                  {
                    "@value": "x",
                    "@language": "ar",
                    "@direction": "rtl"
                  },
                  {
                    "@value": "y"
                  }
                ],
                "https://example.org/over": [
                  {
                    "@id": "_:b"
                  }
                ]
              }
            ]

            """;
        Assert.Equal(expected, Write(dataset));
        Assert.Equal(expected, Write(dataset.Reverse()));
    }

    [Fact]
    public void Nothing_gives_an_empty_array() => Assert.Equal("[]\n", Write([]));

    [Fact]
    public void Every_quad_is_found_in_the_JSON() => Prop.ForAll(GraphGenerators.Quads().Filter(quads => quads.All(quad => quad.Object is not TripleTerm)), quads =>
        Assert.Equal(quads.Select(quad => quad.ToString()).Distinct().Order(), JsonLdQuads.Read(Write(quads)).Select(quad => quad.ToString()).Order()))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(25).WithReplay(20310211, 7));

    [Fact]
    public void A_stream_gets_the_same_bytes()
    {
        Quad[] quads = [.. Enumerable.Range(0, 3000).Select(i => new Quad(Iri.Parse($"urn:s:{i % 700}"), RdfsVocabulary.Label, Literal.Integer(i)))];
        using var stream = new MemoryStream();

        JsonLdWriter.Write(quads, stream);

        Assert.Equal(Write(quads), Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal(700, JsonDocument.Parse(stream.ToArray()).RootElement.GetArrayLength());
    }

    [Fact]
    public void Triple_terms_are_refused()
    {
        var exception = Assert.Throws<NotSupportedException>(() => Write(TurtleParser.Parse("<urn:s> <urn:p> <<( <urn:a> <urn:b> 1 )>> .").Dataset));

        Assert.Contains("cannot be written in JSON-LD 1.1", exception.Message, StringComparison.Ordinal);
    }

    private static string Write(IEnumerable<Quad> quads)
    {
        using var writer = new StringWriter();
        JsonLdWriter.Write(quads, writer);
        return writer.ToString();
    }
}
