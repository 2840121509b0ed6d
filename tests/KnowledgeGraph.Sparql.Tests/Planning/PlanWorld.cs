using System.Globalization;
using System.Text;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Tests.Planning;

/// <summary>A small world of ships, ports and voyages, large enough for the planner to have something to choose.</summary>
internal static class PlanWorld
{
    private const string Head = "@prefix : <http://sea.example/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n";

    public static Dataset Make(int voyages = 400)
    {
        var text = new StringBuilder(Head);
        for (int i = 0; i < 20; i++) Line(text, $":port{i} a :Port ; :name \"Port {i}\" ; :in :land{i % 4} .");
        for (int i = 0; i < 40; i++) Line(text, $":ship{i} a :Ship ; :built {1950 + i} ; :home :port{i % 20} .{(i % 5 == 0 ? $" :ship{i} :replaces :ship{i + 1} ." : "")}");
        for (int i = 0; i < voyages; i++)
        {
            string day = new DateTime(2001, 1, 1).AddDays(i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            Line(text, $":voyage{i} a :Voyage ; :by :ship{i * 7 % 40} ; :from :port{i % 20} ; :to :port{i * 3 % 20} ; :left \"{day}\"^^xsd:date .");
        }

        using var reader = new StringReader(text.ToString());
        return TurtleParser.Parse(reader, "world").Dataset;
    }

    /// <summary>The plan and its counts, without times.</summary>
    public static string Explain(Dataset data, string query) =>
        new SparqlEngine(data).Explain(SparqlQuery.Parse("PREFIX : <http://sea.example/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> " + query)).Text;

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
