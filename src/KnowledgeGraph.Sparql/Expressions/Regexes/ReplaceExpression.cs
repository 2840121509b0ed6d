using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>REPLACE. SPARQL 1.1 section 17.4.3.15; XPath functions section 5.6.4: $1 to $9 and beyond stand for groups, and a pattern that matches nothing at all is an error.</summary>
internal sealed class ReplaceExpression(CompiledExpression text, CompiledExpression pattern, CompiledExpression replacement, CompiledExpression? flags, TimeSpan timeout)
    : CompiledExpression(text.Values)
{
    private readonly MatcherCache _matchers = new(pattern, flags, timeout);

    public override Value Evaluate(RowBatch batch, int row)
    {
        var value = text.Evaluate(batch, row);
        var with = replacement.Evaluate(batch, row);
        if (!value.IsStringLiteral || with.Kind != ValueKind.String || _matchers.For(batch, row)?.Regex is not { } regex) return Value.Error;
        bool isLiteral = flags?.Evaluate(batch, row) is { IsError: false } letters && Values.Text(letters).Contains('q', StringComparison.Ordinal);
        string template = Values.Text(with);
        try
        {
            if (regex.IsMatch("")) return Value.Error;
            bool isWrong = false;
            string result = regex.Replace(Values.Text(value), match => isLiteral ? template : Expand(template, match, ref isWrong));
            return isWrong ? Value.Error : Values.Like(value, result);
        }
        catch (RegexMatchTimeoutException)
        {
            return Value.Error;
        }
    }

    // A group's number takes as many digits as there are groups for; a backslash protects only itself and the dollar sign.
    private static string Expand(string template, Match match, ref bool isWrong)
    {
        var result = new StringBuilder();
        for (int i = 0; i < template.Length; i++)
        {
            char c = template[i];
            if (c == '\\')
            {
                if (i + 1 >= template.Length || template[i + 1] is not ('\\' or '$')) isWrong = true;
                else result.Append(template[++i]);
            }
            else if (c == '$')
            {
                int end = i + 1;
                while (end < template.Length && char.IsAsciiDigit(template[end]) && (end == i + 1 || Number(template, i, end + 1) < match.Groups.Count)) end++;
                if (end == i + 1) isWrong = true;
                else result.Append(match.Groups[Number(template, i, end)].ValueSpan);
                i = end - 1;
            }
            else
            {
                result.Append(c);
            }
        }

        return result.ToString();
    }

    private static int Number(string template, int dollar, int end) => int.Parse(template.AsSpan(dollar + 1, end - dollar - 1), CultureInfo.InvariantCulture);
}
