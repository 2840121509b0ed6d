using System.IO.Compression;
using System.Text;

namespace KnowledgeGraph.Rdf.Tests;

public sealed class RdfFileTests
{
    private const string Turtle = "@prefix ex: <https://example.org/> .\nex:a ex:p ex:b , \"x\" .\n";

    [Theory]
    [InlineData("a.ttl", RdfSyntax.Turtle)]
    [InlineData("A.TTL.GZ", RdfSyntax.Turtle)]
    [InlineData("a.b.trig", RdfSyntax.TriG)]
    [InlineData("a.nt.gz", RdfSyntax.NTriples)]
    [InlineData("a.nq", RdfSyntax.NQuads)]
    [InlineData("a.owl", RdfSyntax.RdfXml)]
    public void A_syntax_is_told_by_the_end_of_the_name(string name, RdfSyntax syntax) => Assert.Equal(syntax, RdfSyntaxes.OfFileName(name));

    [Theory]
    [InlineData("graph.txt")]
    [InlineData("graph.gz")]
    [InlineData("ttl")]
    public void A_name_without_known_ending_tells_nothing(string name)
    {
        Assert.Null(RdfSyntaxes.OfFileName(name));
        Assert.Throws<NotSupportedException>(() => RdfFile.SyntaxOf(name));
    }

    [Theory]
    [InlineData("text/turtle; charset=utf-8", RdfSyntax.Turtle)]
    [InlineData("Application/N-Quads", RdfSyntax.NQuads)]
    [InlineData("text/html", null)]
    public void A_syntax_is_told_by_its_media_type(string mediaType, RdfSyntax? syntax) => Assert.Equal(syntax, RdfSyntaxes.OfMediaType(mediaType));

    [Fact]
    public void Every_syntax_has_a_media_type_that_names_it()
    {
        foreach (var syntax in Enum.GetValues<RdfSyntax>()) Assert.Equal(syntax, RdfSyntaxes.OfMediaType(RdfSyntaxes.MediaTypeOf(syntax)));
    }

    [Theory]
    [InlineData("# c\n\n@prefix a: <urn:a> .", RdfSyntax.TriG)]
    [InlineData("<urn:a> <urn:p> 1 .", RdfSyntax.TriG)]
    [InlineData("PREFIX a: <urn:a>\na:b a:c a:d, ", RdfSyntax.TriG)]
    [InlineData("[] a <x> .", RdfSyntax.TriG)]
    [InlineData("# c\r\n<urn:a> <urn:p> \"x\"@en .\n", RdfSyntax.NQuads)]
    [InlineData("_:a <urn:p> _:b <urn:g> .", RdfSyntax.NQuads)]
    [InlineData("VERSION \"1.2\"\n_:a <urn:p> _:b .", RdfSyntax.NQuads)]
    [InlineData("\uFEFF<?xml version='1.0'?><r/>", RdfSyntax.RdfXml)]
    [InlineData("  <rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>", RdfSyntax.RdfXml)]
    [InlineData("Dear reader, this is a letter.", null)]
    [InlineData("{\"json\": 1}", null)]
    [InlineData("", null)]
    public void A_syntax_is_guessed_by_how_the_document_begins(string text, RdfSyntax? syntax) =>
        Assert.Equal(syntax, RdfSyntaxes.OfContent(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Compressed_documents_are_unpacked_whatever_they_are_called()
    {
        using var stream = new MemoryStream(Pack(Turtle));

        var document = RdfFile.Load(stream, syntax: null);

        Assert.Equal(2, document.Dataset.Count);
        Assert.Equal([new("ex", "https://example.org/")], document.Prefixes);
    }

    [Theory]
    [InlineData(RdfSyntax.Turtle, "<urn:a> a <urn:b> . # ")]
    [InlineData(RdfSyntax.RdfXml, "<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/><!-- ")]
    public void Compressed_data_that_is_cut_off_is_an_error(RdfSyntax syntax, string text)
    {
        byte[] packed = Pack(text + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{i * 7919} ")));
        using var stream = new MemoryStream(packed[..(packed.Length / 2)]);

        var exception = Assert.Throws<RdfSyntaxException>(() => RdfFile.Load(stream, syntax));

        Assert.StartsWith("input:", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compressed_data_that_is_damaged_is_an_error()
    {
        byte[] packed = Pack(Turtle);
        packed.AsSpan(12, 20).Clear();
        using var stream = new MemoryStream(packed);

        Assert.Equal("KG1040", Assert.Throws<RdfSyntaxException>(() => RdfFile.Load(stream, RdfSyntax.Turtle)).Code);
    }

    [Fact]
    public void A_document_that_looks_like_nothing_known_is_refused()
    {
        using var stream = new MemoryStream("To whom it may concern"u8.ToArray());

        Assert.Throws<NotSupportedException>(() => RdfFile.Load(stream, syntax: null));
    }

    [Fact]
    public void Quads_are_streamed_once_and_with_their_prefixes()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Turtle));
        using var quads = RdfFile.Stream(stream, RdfSyntax.Turtle);

        Assert.Equal(2, quads.Count());
        Assert.Equal("https://example.org/", quads.Prefixes.Single().Value);
        Assert.Throws<InvalidOperationException>(() => quads.Count());
    }

    [Fact]
    public void Lenient_reading_passes_over_bad_lines_and_counts_them()
    {
        byte[] text = [.. "<urn:a> <urn:p> 1 .\r\n<urn:a> <urn:p> \"é\" .\n<urn:a> <urn:p> \""u8, 0xC3, .. "\" .\n<urn:a> <urn:p> <urn:b> . junk\n<urn:a> <urn:p> <urn:c> .\n<urn"u8];
        using var stream = new MemoryStream(text);

        var document = RdfFile.Load(stream, RdfSyntax.NTriples, new RdfReadOptions { IsLenient = true, SourceName = "g.nt" });

        Assert.Equal([Literal.String("é"), Iri.Parse("urn:c")], document.Dataset.Select(quad => quad.Object).OrderBy(term => term is Iri));
        Assert.Equal(4, document.SkippedLineCount);
        Assert.Equal(
            ["g.nt:1:17: KG1001", "g.nt:3:18: KG1022", "g.nt:4:27: KG1001", "g.nt:6:5: KG1003"],
            document.SkippedLineFaults.Select(fault => fault.Message[..(fault.Message.IndexOf(" KG", StringComparison.Ordinal) + 7)]));
    }

    [Fact]
    public void Only_the_first_faults_are_kept()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("?\n", 1000))));

        using var quads = RdfFile.Stream(stream, RdfSyntax.NQuads, new RdfReadOptions { IsLenient = true });

        Assert.Empty(quads);
        Assert.Equal(1000, quads.SkippedLineCount);
        Assert.Equal(10, quads.SkippedLineFaults.Count);
    }

    [Theory]
    [InlineData("ttl")]
    [InlineData("trig.gz")]
    [InlineData("nt")]
    [InlineData("nq.gz")]
    [InlineData("rdf")]
    public void A_file_that_is_saved_loads_as_the_same_dataset(string ending)
    {
        string path = Path.Combine(Path.GetTempPath(), $"kg-rdf-saved-{Environment.ProcessId}.{ending}");
        var dataset = TurtleParser.Parse(Turtle).Dataset;

        RdfFile.Save(path, dataset);
        bool packed = File.ReadAllBytes(path) is [0x1F, 0x8B, ..];
        var loaded = RdfFile.Load(path).Dataset;
        File.Delete(path);

        Assert.Equal(dataset.Order(), loaded.Order());
        Assert.Equal(ending.EndsWith("gz", StringComparison.Ordinal), packed);
    }

    private static byte[] Pack(string text)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionMode.Compress)) gzip.Write(Encoding.UTF8.GetBytes(text));
        return stream.ToArray();
    }
}
