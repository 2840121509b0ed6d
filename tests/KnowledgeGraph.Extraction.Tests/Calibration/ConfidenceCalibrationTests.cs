using System.Collections.Immutable;
using System.Globalization;
using Xunit.Abstractions;

namespace KnowledgeGraph.Extraction.Tests.Calibration;

/// <summary>Confidence means how often such assertions are right: measured on assertions in news texts that were judged by hand.</summary>
public sealed class ConfidenceCalibrationTests(ITestOutputHelper output)
{
    private const double LargestError = 0.10;
    private const int FewestJudged = 300;

    [Fact]
    public void Judged_assertions_are_right_as_often_as_tables_fitted_to_other_documents_say()
    {
        var judged = JudgementFile.Read();

        var error = Measure(judged);

        Assert.True(judged.Length >= FewestJudged, $"only {judged.Length} assertions are judged");
        Assert.True(error <= LargestError, $"expected calibration error {error:0.000}");
    }

    [Fact]
    public void The_table_is_the_one_that_fits_the_judgements()
    {
        var fitted = WeightFit.Of(JudgementFile.Read());

        var kept = LexiconTable.Read("confidence", JudgementFile.TablePath, File.ReadLines(JudgementFile.TablePath));

        Assert.Equal(fitted.Keys.Order(StringComparer.Ordinal), kept.Keys);
        Assert.All(fitted, row => Assert.InRange(decimal.Parse(kept.Find(row.Key, "weight")!, CultureInfo.InvariantCulture), row.Value - 0.02m, row.Value + 0.02m));
    }

    [TreebankFact]
    public void The_present_program_is_calibrated_on_what_it_still_finds()
    {
        if (JudgementFile.IsUpdating)
            JudgementFile.Update(JudgedNews.Assertions);

        var matched = JudgementFile.Match(JudgementFile.Read(), JudgedNews.Assertions);
        var error = Measure(matched);

        Assert.True(matched.Length >= FewestJudged, $"only {matched.Length} judged assertions are still found; judge more (KG_UPDATE_JUDGEMENTS=1 lists them)");
        Assert.True(error <= LargestError, $"expected calibration error {error:0.000}");
    }

    private double Measure(ImmutableArray<Judgement> judged)
    {
        var calibrated = Reliability.CrossValidated(judged);
        var error = Reliability.ExpectedError(calibrated);
        var own = judged.Select(judgement => (judgement.Own, judgement.IsRight)).ToImmutableArray();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{judged.Length} judged, {judged.Count(judgement => judgement.IsRight)} right; expected calibration error {error:0.000}, Brier score {Reliability.BrierScore(calibrated):0.000}; of the extractors' own {Reliability.ExpectedError(own):0.000} and {Reliability.BrierScore(own):0.000}"));
        foreach (var line in Reliability.Bins(calibrated))
            output.WriteLine(line);
        return error;
    }
}
