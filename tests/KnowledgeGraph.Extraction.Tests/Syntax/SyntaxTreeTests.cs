namespace KnowledgeGraph.Extraction.Tests.Syntax;

public sealed class SyntaxTreeTests
{
    // Peru wants to leave the pact signed by Chile and Bolivia
    private static readonly SyntaxTree Tree = new(Trees.Sentence(
        "Peru/PROPN/2/nsubj wants/VERB/0/root/VBZ/want to/PART/4/mark leave/VERB/2/xcomp the/DET/6/det pact/NOUN/4/obj signed/VERB/6/acl/VBN/sign by/ADP/9/case Chile/PROPN/7/obl:agent and/CCONJ/11/cc Bolivia/PROPN/9/conj"));

    [Fact]
    public void The_subject_of_an_open_complement_is_that_of_its_verb() => Assert.Equal(0, Tree.Subject(3));

    [Fact]
    public void The_subject_of_a_participle_behind_a_noun_is_the_noun() => Assert.Equal(5, Tree.Subject(6));

    [Fact]
    public void A_participle_behind_a_noun_is_passive_and_has_its_agent()
    {
        Assert.True(Tree.IsPassive(6));
        Assert.Equal(8, Tree.Agent(6));
        Assert.Equal("by", Tree.CaseOf(8));
    }

    [Fact]
    public void Conjuncts_come_in_order() => Assert.Equal([8, 10], Tree.Conjuncts(8));

    [Fact]
    public void A_relation_covers_its_subtypes_but_not_the_other_way_round()
    {
        Assert.True(Tree.Is(8, "obl"));
        Assert.True(Tree.Is(8, "obl:agent"));
        Assert.False(Tree.Is(10, "con"));
        Assert.False(Tree.Is(0, "nsubj:pass"));
    }

    [Fact]
    public void A_subtree_reaches_over_all_that_is_governed() => Assert.Equal(new Language.TokenRange(4, 11), Tree.Subtree(5));

    [Fact]
    public void Ancestors_lead_to_the_root()
    {
        Assert.Equal([8, 6, 5, 3, 1], Tree.Ancestors(10));
        Assert.True(Tree.Governs(1, 10));
        Assert.True(Tree.Governs(4, 4));
        Assert.False(Tree.Governs(10, 1));
    }

    [Fact]
    public void The_object_of_the_verb_is_the_subject_of_what_it_is_asked_to_do()
    {
        var tree = new SyntaxTree(Trees.Sentence("Chile/PROPN/2/nsubj urged/VERB/0/root Peru/PROPN/2/obj to/PART/5/mark sign/VERB/2/xcomp"));

        Assert.Equal(2, tree.Subject(4));
    }

    [Theory]
    [InlineData("Peru/PROPN/4/nsubj did/AUX/4/aux not/PART/4/advmod sign/VERB/0/root", true)]
    [InlineData("Peru/PROPN/3/nsubj never/ADV/3/advmod signed/VERB/0/root", true)]
    [InlineData("Peru/PROPN/3/nsubj soon/ADV/3/advmod signed/VERB/0/root", false)]
    public void Negation_hangs_on_the_verb(string words, bool negated)
    {
        var tree = new SyntaxTree(Trees.Sentence(words));

        Assert.Equal(negated, tree.IsNegated(words.Split(' ').Length - 1));
    }

    [Fact]
    public void Text_and_place_of_a_range_are_those_of_the_document()
    {
        Assert.Equal("the pact", Tree.TextOf(new Language.TokenRange(4, 6)));
        Assert.Equal("", Tree.TextOf(new Language.TokenRange(4, 4)));
        Assert.Equal(0, Tree.SentenceOf(10));
    }
}
