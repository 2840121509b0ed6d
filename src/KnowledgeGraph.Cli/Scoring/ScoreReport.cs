using System.Globalization;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Cli.Scoring;

/// <summary>A line for each article as it is scored; at the end one for each relation, and the micro average of all.</summary>
internal sealed class ScoreReport(TextWriter output)
{
    private const int NameWidth = 34;

    private readonly SortedDictionary<string, ScoreTally> _relations = new(StringComparer.Ordinal);

    /// <summary>All counts so far.</summary>
    public ScoreTally Overall { get; private set; }

    public void Add(string article, GraphScore score, bool listsFindings)
    {
        Print(article, score.Overall);
        if (listsFindings)
        {
            foreach (var finding in score.Findings)
                output.WriteLine($"    {Word(finding.Kind),-7} {finding.Text}");
        }

        foreach (var (relation, tally) in score.Relations)
            _relations[relation] = _relations.GetValueOrDefault(relation) + tally;
        Overall += score.Overall;
    }

    public void Finish(bool withRelations)
    {
        output.WriteLine();
        if (withRelations)
        {
            foreach (var (relation, tally) in _relations)
                Print(relation, tally);
            output.WriteLine();
        }

        Print("overall", Overall);
    }

    private void Print(string name, ScoreTally tally) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{(name.Length > NameWidth ? name[..NameWidth] : name),-NameWidth} P {Figure(tally.Precision)}  R {Figure(tally.Recall)}  F1 {Figure(tally.F1)}   ({tally.Gold} gold, {tally.Built} built)"));

    /// <summary>Three decimals of the exact value; what lies just between two goes to the even one (a sixteenth is 0.062), as IEEE 754 rounds and most other programs print.</summary>
    private static string Figure(double share) =>
        (share * 16 == Math.Floor(share * 16) ? Math.Round(share, 3, MidpointRounding.ToEven) : share).ToString("F3", CultureInfo.InvariantCulture);

    private static string Word(ScoreFindingKind kind) => kind switch
    {
        ScoreFindingKind.Wrong => "wrong",
        ScoreFindingKind.Twice => "twice",
        _ => "missed",
    };
}
