using System.Globalization;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Databases.Tests;

/// <summary>Answers as sorted lines, so that those of two engines can be compared: values without datatypes, decimals without trailing zeros, booleans as 1 and 0.</summary>
/// <remarks>This is what docs/loading.md says that Virtuoso makes of them.</remarks>
internal static class Rows
{
    /// <summary>Three questions that come with <c>kg</c>.</summary>
    public static readonly string[] Queries = ["01-critics.rq", "03-office-holders.rq", "06-troops.rq"];

    /// <summary>What <c>kg query</c> answers.</summary>
    public static async Task<IReadOnlyList<string>> OfKgAsync(string query) => Of(await Kg.RunAsync(["query", Kg.Graph, PathOf(query), "--format", "json"]));

    /// <summary>What a store answers over HTTP (SPARQL 1.1 Protocol, section 2.1.3).</summary>
    public static async Task<IReadOnlyList<string>> OfStoreAsync(string address, string query)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Headers.Add("Accept", "application/sparql-results+json");
        request.Content = new FormUrlEncodedContent([new("query", await File.ReadAllTextAsync(PathOf(query)))]);
        using var response = await http.SendAsync(request);
        string body = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, body);
        return Of(body);
    }

    private static string PathOf(string query) => Path.Combine(ProgramRun.Root, "ontology", "queries", query);

    private static List<string> Of(string json) =>
    [
        .. JObject.Parse(json)["results"]!["bindings"]!.Select(row => string.Join(" | ", ((JObject)row).Properties().OrderBy(value => value.Name, StringComparer.Ordinal).Select(Text))).Order(StringComparer.Ordinal),
    ];

    private static string Text(JProperty value)
    {
        string text = (string)value.Value["value"]!;
        string datatype = (string?)value.Value["datatype"] ?? "";
        if (datatype.EndsWith("#decimal", StringComparison.Ordinal)) text = decimal.Parse(text, CultureInfo.InvariantCulture).ToString("0.#########", CultureInfo.InvariantCulture);
        if (datatype.EndsWith("#boolean", StringComparison.Ordinal)) text = text is "true" or "1" ? "1" : "0";
        return $"{value.Name}={text}";
    }
}
