using System.Collections.Immutable;
using System.Globalization;

namespace KnowledgeGraph.Extraction.Tests.Calibration;

/// <summary>A row of <c>judgements.tsv</c>: an assertion that somebody judged, with the signs it had when the table was last fitted.</summary>
/// <param name="Claim">Which assertion of which document.</param>
/// <param name="Start">Where its citation begins in the article, in UTF-16 code units.</param>
/// <param name="End">Where its citation ends; exclusive.</param>
/// <param name="Own">The confidence that its extractor gave.</param>
/// <param name="Signs">What could be seen of it.</param>
/// <param name="IsRight">Whether the article says so.</param>
internal sealed record Judgement(Claim Claim, int Start, int End, decimal Own, AssertionSigns Signs, bool IsRight)
{
    /// <summary>The first line of the file.</summary>
    public const string Columns = "document\trelation\troles\tstart\tend\town\tkind\tmarks\tright";

    public static Judgement Parse(string line)
    {
        var cells = line.Split('\t');
        var marks = cells[7].Split(' ', StringSplitOptions.RemoveEmptyEntries).ToImmutableArray();
        return new Judgement(
            new Claim(cells[0], cells[1], cells[2]), int.Parse(cells[3], CultureInfo.InvariantCulture), int.Parse(cells[4], CultureInfo.InvariantCulture), decimal.Parse(cells[5], CultureInfo.InvariantCulture),
            new AssertionSigns(cells[6], marks), cells[8] == "yes");
    }

    public override string ToString() => Format(Claim, Start, End, Own, Signs, IsRight ? "yes" : "no");

    /// <summary>A line of the file.</summary>
    public static string Format(Claim claim, int start, int end, decimal own, AssertionSigns signs, string verdict) =>
        string.Create(CultureInfo.InvariantCulture, $"{claim.Document}\t{claim.Relation}\t{claim.Roles}\t{start}\t{end}\t{own:0.00}\t{signs.Kind}\t{string.Join(' ', signs.Marks)}\t{verdict}");
}

/// <summary>What an assertion says, in a form that stays when its citation or its confidence changes.</summary>
/// <param name="Document">Name of the article.</param>
/// <param name="Relation">Local name of the property of an edge, or of the class of a node.</param>
/// <param name="Roles">Who and what, as text.</param>
internal sealed record Claim(string Document, string Relation, string Roles);
