using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Sparql;

/// <summary>The plan of a query and what came of it.</summary>
public sealed class ExplainReport
{
    internal ExplainReport(ExplainStep root) => Root = root;

    /// <summary>The last step of the plan, whose rows are the result.</summary>
    public ExplainStep Root { get; }

    /// <summary>The plan as an indented tree, a line for each step with its expected and actual rows; the same for the same query and data.</summary>
    public string Text => Render(withTimes: false);

    /// <summary>As <see cref="Text"/>, with the milliseconds that each step took together with the steps below it.</summary>
    public override string ToString() => Render(withTimes: true);

    private string Render(bool withTimes)
    {
        var text = new StringBuilder();
        Append(text, Root, 0, withTimes);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ExplainStep step, int depth, bool withTimes)
    {
        text.Append(' ', depth * 2).Append(step.Description).Append(CultureInfo.InvariantCulture, $"  [expected {step.ExpectedRows:0}, rows {step.Rows}, batches {step.Batches}");
        if (step.Starts != 1) text.Append(CultureInfo.InvariantCulture, $", started {step.Starts} times");
        if (withTimes) text.Append(CultureInfo.InvariantCulture, $", {step.Time.TotalMilliseconds:0.000} ms");
        text.Append("]\n");
        foreach (var inner in step.Steps) Append(text, inner, depth + 1, withTimes);
    }
}
