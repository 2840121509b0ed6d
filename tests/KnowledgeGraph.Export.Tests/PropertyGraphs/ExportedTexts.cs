using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using KnowledgeGraph.Rdf;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Export.Tests;

/// <summary>Reads exported files with parsers of their formats and gives back every text in them, lists taken apart.</summary>
internal static partial class ExportedTexts
{
    public static Dictionary<string, string> Files(Dataset data, PropertyGraphFormat format, bool fold = false) =>
        PropertyGraphExport.Files(data, format, new PropertyGraphOptions { Fold = fold }).ToDictionary(file => file.Name, Content, StringComparer.Ordinal);

    public static HashSet<string> Of(string name, string content) => Path.GetExtension(name) switch
    {
        ".graphml" or ".gexf" => [.. OfXml(content).Select(Unescape).SelectMany(Parts)],
        ".cyjs" => [.. OfJson(JToken.Parse(content))],
        ".cypher" => [.. OfCypher(content)],
        ".csv" => [.. CsvTable.Read(content).SelectMany(row => row).SelectMany(Parts)],
        _ => [],
    };

    private static string Content(ExportFile file)
    {
        using var stream = new MemoryStream();
        file.Write(stream);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(stream.ToArray());
    }

    private static List<string> OfXml(string content)
    {
        var texts = new List<string>();
        using var reader = XmlReader.Create(new StringReader(content), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CheckCharacters = true });
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace) texts.Add(reader.Value);
            for (int i = 0; i < reader.AttributeCount; i++) texts.Add(reader.GetAttribute(i));
        }

        return texts;
    }

    private static IEnumerable<string> OfJson(JToken json) => json.SelectTokens("$..*").OfType<JValue>().Where(value => value.Type is JTokenType.String or JTokenType.Date).Select(value => value.Value<string>()!);

    /// <summary>Every string literal; what is left without them and without names must hold no quote, and nothing that deletes.</summary>
    private static IEnumerable<string> OfCypher(string content)
    {
        string code = string.Join('\n', content.Split('\n').Where(line => !line.StartsWith("//", StringComparison.Ordinal)));
        Assert.DoesNotMatch(@"['""]|DELETE|DETACH|//", CypherName().Replace(CypherLiteral().Replace(code, ""), ""));
        return CypherLiteral().Matches(code).Select(match => CypherEscape().Replace(match.Value[1..^1], escape => escape.Value[1] switch
        {
            'n' => "\n",
            'r' => "\r",
            't' => "\t",
            'u' => ((char)int.Parse(escape.Value.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
            _ => escape.Value[1..],
        }));
    }

    private static string Unescape(string text) => XmlEscape().Replace(text, match => ((char)int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    /// <summary>The text itself, and where it is a list its values.</summary>
    private static IEnumerable<string> Parts(string text)
    {
        yield return text;
        if (text.StartsWith("[\"", StringComparison.Ordinal))
        {
            foreach (var value in JArray.Parse(text)) yield return value.Value<string>()!;
        }
    }

    [GeneratedRegex(@"'(?:[^'\\\n]|\\.)*'")]
    private static partial Regex CypherLiteral();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex CypherName();

    [GeneratedRegex(@"\\(?:u[0-9A-F]{4}|.)")]
    private static partial Regex CypherEscape();

    [GeneratedRegex("_x([0-9A-F]{4})_")]
    private static partial Regex XmlEscape();
}
