using System.Text;
using KnowledgeGraph.Rdf;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Export.Tests;

public sealed class InjectionTests
{
    public static TheoryData<PropertyGraphFormat, bool> Formats
    {
        get
        {
            var data = new TheoryData<PropertyGraphFormat, bool>();
            foreach (var format in Enum.GetValues<PropertyGraphFormat>())
            {
                data.Add(format, false);
                data.Add(format, true);
            }

            return data;
        }
    }

    [Fact]
    public void There_are_at_least_thirty_texts()
    {
        Assert.True(HostileNews.Texts.Distinct(StringComparer.Ordinal).Count() >= 30);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_text_breaks_a_format_or_is_lost(PropertyGraphFormat format, bool fold)
    {
        var files = ExportedTexts.Files(HostileNews.Data(), format, fold);

        foreach (var (name, content) in files.Where(file => file.Key != "import.args"))
        {
            var found = ExportedTexts.Of(name, content);
            if (format == PropertyGraphFormat.Csv) found.UnionWith([.. found.Where(text => text.StartsWith('\'')).Select(text => text[1..])]);
            string[] expected = [.. HostileNews.Texts.Select(text => IsOfEdges(name) && !fold ? $"{text} {text}" : text)];
            Assert.Empty(expected.Except(found, StringComparer.Ordinal));
        }
    }

    [Fact]
    public void The_lists_of_neo4j_come_apart_at_a_character_that_no_text_holds()
    {
        var files = ExportedTexts.Files(HostileNews.Data(), PropertyGraphFormat.Neo4j);

        string delimiter = files["import.args"].Split('\n').Single(line => line.Contains("array-delimiter", StringComparison.Ordinal)).Trim('"')["--array-delimiter=".Length..];
        var rows = CsvTable.Read(files["nodes.csv"]);
        int column = rows[0].IndexOf("altLabel:string[]");
        var labels = rows.Single(row => row[0].EndsWith("/pact", StringComparison.Ordinal))[column].Split(delimiter);

        Assert.Equal(HostileNews.Texts.Order(StringComparer.Ordinal), labels.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_cell_of_a_spreadsheet_is_a_formula()
    {
        var cells = ExportedTexts.Files(HostileNews.Data(), PropertyGraphFormat.Csv).SelectMany(file => CsvTable.Read(file.Value)).SelectMany(row => row);

        Assert.DoesNotContain(cells, cell => cell is ['=' or '+' or '@' or '\t' or '\r', ..] or ['-', not ('0' or '1' or '2' or '3' or '4' or '5' or '6' or '7' or '8' or '9'), ..] or "-2+3");
    }

    [Fact]
    public void Compacted_JSON_LD_keeps_every_text()
    {
        using var writer = new StringWriter();

        CompactJsonLdWriter.Write(HostileNews.Data(), PrefixMap.WellKnown, writer);

        var found = JToken.Parse(writer.ToString()).SelectTokens("$..*").OfType<JValue>().Select(value => value.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(HostileNews.Texts.Except(found, StringComparer.Ordinal));
    }

    [Fact]
    public void N_Quads_and_RDF_XML_give_back_the_dataset()
    {
        var texts = HostileNews.Texts.Where(text => text.All(System.Xml.XmlConvert.IsXmlChar) || text.Any(char.IsSurrogate));
        var data = HostileNews.Data(texts);
        using var lines = new MemoryStream();
        using var xml = new StringWriter();

        NQuadsWriter.Write(lines, data);
        RdfXmlWriter.Write(data.Union().Select(triple => triple.In(null)), xml, PrefixMap.WellKnown);

        Assert.Equal(data.Order(), NQuadsParser.Parse(Encoding.UTF8.GetString(lines.ToArray())).Dataset.Order());
        Assert.Equal(data.Union().Order(), RdfXmlParser.Parse(xml.ToString()).Dataset.Union().Order());
    }

    /// <summary>Files without names of nodes: they hold the citations of edges, and the quotations of what was folded.</summary>
    private static bool IsOfEdges(string name) => name.EndsWith("edges.csv", StringComparison.Ordinal) || name.EndsWith("relationships.csv", StringComparison.Ordinal);
}
