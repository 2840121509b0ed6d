using System.Collections.Frozen;
using System.Globalization;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>Writes sums as a newspaper would: "about ¥200 bn ($1.8 bn) a year".</summary>
internal sealed class MoneyWords(NewsGraph graph)
{
    private static readonly FrozenDictionary<string, string> Signs =
        TableReader.Read("currencies.tsv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private static readonly (decimal Unit, string Name)[] Units = [(1_000_000_000_000m, " tn"), (1_000_000_000m, " bn"), (1_000_000m, " m")];

    /// <summary>Whether the payment only repeats another one's sum in a second currency.</summary>
    public bool IsOtherCurrency(Term payment) => Equivalents(payment).Any(other => IsBefore(other, payment));

    /// <summary>The sum of a payment, its equivalents in brackets, and the time it is for.</summary>
    public string Sum(Term payment)
    {
        var others = Equivalents(payment).Select(Amount).ToList();
        string sum = string.Join(' ', new[] { graph.Text(payment, KgTerms.Qualifier), Amount(payment) }.Where(text => text.Length > 0));
        string period = Period(graph.Text(payment, KgTerms.Period));
        if (period.Length == 0) period = DateWords.Span(graph.Text(payment, KgTerms.StartDate), graph.Text(payment, KgTerms.EndDate));
        return sum + (others.Count > 0 ? $" ({string.Join(", ", others)})" : "") + (period.Length > 0 ? " " + period : "");
    }

    private List<Term> Equivalents(Term payment) =>
        [.. graph.Objects(payment, KgTerms.EquivalentTo).Concat(graph.Subjects(KgTerms.EquivalentTo, payment)).Where(other => other != payment).Distinct().Order()];

    /// <summary>The payment that says more goes first: the one with a payer, then the larger number, which is the country's own money more often than not.</summary>
    private bool IsBefore(Term left, Term right)
    {
        var (l, r) = (Weight(left), Weight(right));
        return l != r ? l.CompareTo(r) > 0 : left < right;
    }

    private (int Said, decimal Amount) Weight(Term payment) =>
        (new[] { KgTerms.Payer, KgTerms.Payee, KgTerms.UnderAgreement }.Count(property => graph.Objects(payment, property).Count > 0), Number(payment) ?? 0);

    private decimal? Number(Term payment) =>
        decimal.TryParse(graph.Text(payment, KgTerms.Amount), NumberStyles.Number, CultureInfo.InvariantCulture, out decimal amount) ? amount : null;

    private string Amount(Term payment)
    {
        string currency = graph.Text(payment, KgTerms.Currency);
        string sign = Signs.GetValueOrDefault(currency, currency.Length > 0 ? currency + " " : "");
        if (Number(payment) is not { } amount) return "a sum";
        var (unit, name) = Units.FirstOrDefault(entry => Math.Abs(amount) >= entry.Unit, (Unit: 1m, Name: ""));
        return sign + (amount / unit).ToString("#,##0.##", CultureInfo.InvariantCulture) + name;
    }

    private static string Period(string duration) => duration switch
    {
        "P1Y" => "a year",
        "P1M" => "a month",
        "P1D" => "a day",
        _ when duration.StartsWith('P') && duration.EndsWith('Y') => $"over {duration[1..^1]} years",
        _ => "",
    };
}
