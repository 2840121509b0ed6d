using System.Collections.Immutable;

namespace KnowledgeGraph.Language;

/// <summary>Finds the time expressions of one sentence from left to right.</summary>
internal sealed partial class TimeScanner(ImmutableArray<Token> tokens, TokenRange sentence, TimeLexicon lexicon, ImmutableArray<TimeExpression>.Builder times)
{
    private readonly int _firstTime = times.Count;

    public void Run()
    {
        var index = sentence.First;
        while (index < sentence.End)
        {
            var found = ReadWeekday(index) ?? ReadFiscalYear(index) ?? ReadDate(index) ?? ReadRelative(index) ?? ReadDecade(index)
                ?? ReadYear(index) ?? ReadDuration(index) ?? ReadRate(index);
            if (found is null)
            {
                index++;
                continue;
            }

            var time = WithVagueness(found);
            times.Add(time);
            index = time.Tokens.End;
        }
    }

    private string At(int index) => index >= sentence.First && index < sentence.End ? tokens[index].Form : "";

    private bool Has(int index, string word) => At(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    private int? Value(TimeWordRole role, int index) => At(index) is { Length: > 0 } form ? lexicon.Value(role, form) : null;

    private bool IsHyphen(int index) => At(index) is "-" or "–" or "—" or "‐" or "‑";

    /// <summary>The hyphen of one compound, without spaces around it.</summary>
    private bool IsTightHyphen(int index) =>
        At(index) is "-" or "‐" or "‑" && index + 1 < sentence.End && tokens[index - 1].Span.End == tokens[index].Span.Start && tokens[index].Span.End == tokens[index + 1].Span.Start;

    private TimeExpression Make(int first, int end, TimeKind kind) =>
        new(new TokenRange(first, end), new TextSpan(tokens[first].Span.Start, tokens[end - 1].Span.End), kind);

    private int LastEnd => times.Count > _firstTime ? times[^1].Tokens.End : sentence.First;

    /// <summary>Takes in "early", "mid-", "around" before the expression.</summary>
    private TimeExpression WithVagueness(TimeExpression time)
    {
        var first = time.Tokens.First;
        var before = first - 1;
        if (before > LastEnd && IsTightHyphen(before))
        {
            before--;
        }

        if (time.Kind is not (TimeKind.Calendar or TimeKind.Decade or TimeKind.Relative or TimeKind.FiscalYear) || before < LastEnd)
        {
            return time;
        }

        if (lexicon.Is(TimeWordRole.Vague, At(before)) && !(Has(before, "later") && time.Kind != TimeKind.Relative))
        {
            return time with
            {
                IsApproximate = true,
                Tokens = new TokenRange(before, time.Tokens.End),
                Span = new TextSpan(tokens[before].Span.Start, time.Span.End),
            };
        }

        return time.Kind != TimeKind.Relative && At(before).ToLowerInvariant() is "around" or "about" or "circa" or "roughly" ? time with { IsApproximate = true } : time;
    }
}
