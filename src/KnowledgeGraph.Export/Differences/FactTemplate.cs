using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Export;

/// <summary>Words with places to fill in: <c>{payer} pays[ {payee}] {amount}</c>. What stands in square brackets is left out where a place in it stays empty.</summary>
internal sealed partial class FactTemplate(string text)
{
    /// <summary>The words with every place filled in.</summary>
    /// <param name="valueOf">The value of a place; empty where there is none.</param>
    public string Fill(Func<string, string> valueOf)
    {
        var filled = new StringBuilder();
        foreach (Match part in Part().Matches(text))
        {
            string inner = part.Groups["optional"] is { Success: true } optional ? optional.Value : part.Value;
            string[] values = [.. Place().Matches(inner).Select(place => valueOf(place.Groups["name"].Value))];
            if (inner != part.Value && values.Contains("")) continue;
            int next = 0;
            filled.Append(Place().Replace(inner, _ => values[next++] is { Length: > 0 } value ? value : "someone"));
        }

        return filled.ToString();
    }

    [GeneratedRegex(@"\[(?<optional>[^\]]*)\]|[^\[]+")]
    private static partial Regex Part();

    [GeneratedRegex(@"\{(?<name>\w+)\}")]
    private static partial Regex Place();
}
