using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Rdf.Tests;

public sealed class DatasetBuilderTests
{
    [Fact]
    public void It_builds_what_adding_one_by_one_would_give()
    {
        var builder = new DatasetBuilder();
        var slow = new Dataset();
        uint p = builder.Terms.AddIri("urn:p"u8);
        for (uint i = 0; i < 3000; i++)
        {
            var quad = new Quad(Iri.Parse($"urn:s{i % 700}"), Iri.Parse("urn:p"), Literal.Integer(i * 31 % 1000), i % 3 == 0 ? null : Iri.Parse($"urn:g{i % 20}"));
            slow.Add(quad);
            builder.Add(builder.Terms.Add(quad.Subject), p, builder.Terms.Add(quad.Object), quad.Graph is null ? TermId.None : builder.Terms.Add(quad.Graph));
        }

        Assert.Equal(3000, builder.Count);
        Assert.Equal(slow.Order(), builder.Build().Order());
    }

    [Fact]
    public void It_builds_once()
    {
        var builder = new DatasetBuilder();

        Assert.Empty(builder.Build());
        Assert.Throws<InvalidOperationException>(() => builder.Build());
    }
}
