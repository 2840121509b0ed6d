namespace KnowledgeGraph.Extraction.Tests.Graph;

public sealed class IriMinterTests
{
    private static readonly IriMinter Minter = new("https://example.org/id/", ExtractionHarness.Ontology.Knowledge);

    [Theory]
    [InlineData("Ingrid Solheim", "ingrid-solheim")]
    [InlineData("U.S.-Chile Treaty", "us-chile-treaty")]
    [InlineData("Land’s End", "lands-end")]
    [InlineData("  A & B  ", "a-b")]
    [InlineData("東京", "東京")]
    [InlineData("…", "")]
    public void A_slug_keeps_letters_and_digits(string label, string expected) => Assert.Equal(expected, IriMinter.Slug(label));

    [Fact]
    public void A_ministry_and_an_organization_of_one_name_are_one_resource() =>
        Assert.Equal(Minter.Entity(new Entity(Kg.Organization, "Harbour Board")), Minter.Entity(new Entity(Kg.Ministry, "Harbour Board")));

    [Fact]
    public void A_country_and_a_person_of_one_name_are_two()
    {
        Assert.Equal("https://example.org/id/country/chad", Minter.Entity(new Entity(Kg.Country, "Chad")).Value);
        Assert.Equal("https://example.org/id/person/chad", Minter.Entity(new Entity(Kg.Person, "Chad")).Value);
    }

    [Fact]
    public void What_has_no_name_of_its_own_gets_a_hash_of_its_key()
    {
        var one = Minter.Entity(new Entity(Kg.UnnamedSource, "senior aide") { LocalKey = "a|senior aide" });
        var same = Minter.Entity(new Entity(Kg.UnnamedSource, "senior aide") { LocalKey = "a|senior aide" });
        var other = Minter.Entity(new Entity(Kg.UnnamedSource, "senior aide") { LocalKey = "b|senior aide" });

        Assert.Equal(one, same);
        Assert.NotEqual(one, other);
        Assert.Matches("^https://example.org/id/source/[0-9a-f]{16}$", one.Value);
    }

    [Fact]
    public void A_label_without_letters_is_minted_from_its_hash() =>
        Assert.Matches("^https://example.org/id/person/[0-9a-f]{16}$", Minter.Entity(new Entity(Kg.Person, "???")).Value);

    [Fact]
    public void Parts_of_a_hash_do_not_run_together() => Assert.NotEqual(Minter.Hashed("x", "ab", "c"), Minter.Hashed("x", "a", "bc"));
}
