using System.Globalization;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction.Tests.Graph;

/// <summary>A graph from which everything below some confidence is left out.</summary>
public sealed class MinConfidenceTests
{
    private static readonly Iri Confidence = Kg.Term("confidence");

    [Fact]
    public void What_is_less_sure_is_not_in_the_graph()
    {
        var all = Build(0m);
        var middle = all.Match(null, Confidence).Select(Value).Order().ElementAt(all.Match(null, Confidence).Count() / 2);

        var sure = Build(middle);

        Assert.All(sure.Match(null, Confidence), quad => Assert.True(Value(quad) >= middle));
        Assert.Equal(all.Match(null, Confidence).Count(quad => Value(quad) >= middle), sure.Match(null, Confidence).Count());
    }

    [Fact]
    public void What_is_left_is_part_of_the_whole_graph_and_cites_what_is_left()
    {
        var all = Building.Lines(Build(0m)).ToHashSet(StringComparer.Ordinal);

        var sure = Build(0.90m);

        Assert.NotEmpty(sure);
        Assert.All(Building.Lines(sure), line => Assert.Contains(line, all));
        Assert.All(sure.Instances(OaVocabulary.SpecificResource), evidence => Assert.NotEmpty(sure.Match(null, ProvVocabulary.WasDerivedFrom, evidence)));
        Assert.All(sure.Match(null, ProvVocabulary.WasDerivedFrom), quad => Assert.NotNull(sure.Object(quad.Object, OaVocabulary.HasSource)));
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.8)]
    [InlineData(0.86)]
    [InlineData(0.9)]
    public void Whatever_is_named_has_a_label(double minimum)
    {
        var sure = Build((decimal)minimum);

        var named = sure.Where(quad => quad.Graph is not null && quad.Predicate.Value.StartsWith(Kg.Namespace, StringComparison.Ordinal) && quad.Object is Iri { Value: var iri } && iri.StartsWith("https://w3id.org/newskg/id/", StringComparison.Ordinal))
            .Select(quad => quad.Object).Where(term => sure.Object(term, Confidence) is null).ToHashSet();

        Assert.All(named, term => Assert.NotNull(sure.Object(term, SkosVocabulary.PrefLabel)));
        Assert.All(sure.Instances(Kg.Event), term => Assert.NotNull(sure.Object(term, Confidence)));
    }

    [Fact]
    public void Who_was_only_spoken_of_by_what_is_left_out_goes_too()
    {
        var nothing = Build(1m);

        Assert.Empty(nothing.Instances(Kg.Statement));
        Assert.DoesNotContain(nothing.Match(null, SkosVocabulary.PrefLabel), quad => quad.Object is Literal { LexicalForm: "Torvald Brekkestad" });
        Assert.NotEmpty(nothing.Instances(Kg.Article));
    }

    private static Dataset Build(decimal minimum) => Building.Build(Building.Read(Building.Articles), new ExtractionOptions { MinConfidence = minimum });

    private static decimal Value(Quad quad) => decimal.Parse(((Literal)quad.Object).LexicalForm, CultureInfo.InvariantCulture);
}
