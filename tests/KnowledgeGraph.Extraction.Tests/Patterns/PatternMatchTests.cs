using static KnowledgeGraph.Extraction.Tests.Patterns.PatternHarness;

namespace KnowledgeGraph.Extraction.Tests.Patterns;

/// <summary>Each sign of the notation on a tree given by hand.</summary>
public sealed class PatternMatchTests
{
    /// <summary>"Old sailors quickly repaired the boat of Anna Berg yesterday"; "Anna" heads the flat name.</summary>
    private const string Repair =
        "Old/ADJ/2/amod/JJ/old sailors/NOUN/4/nsubj/NNS/sailor quickly/ADV/4/advmod/RB/quickly repaired/VERB/0/root/VBD/repair the/DET/6/det/DT/the boat/NOUN/4/obj/NN/boat "
        + "of/ADP/8/case/IN/of Anna/PROPN/6/nmod:poss/NNP/Anna Berg/PROPN/8/flat/NNP/Berg yesterday/NOUN/4/obl:tmod/NN/yesterday";

    private const string Anna = "7-9:8:Person:Anna Berg";

    [Theory]
    [InlineData("{lemma:repair}=v", "v=repaired")]
    [InlineData("{word:repaired;tag:VERB}=v", "v=repaired")]
    [InlineData("{xpos:/VB.*/}=v", "v=repaired")]
    [InlineData("{lemma:/sail.+|rower/}=n", "n=sailors")]
    [InlineData("{tag:NOUN;deprel!:obj}=n", "n=sailors|n=yesterday")]
    [InlineData("!{tag:/NOUN|PROPN|ADJ|ADV|DET|ADP/}=v", "v=repaired")]
    [InlineData("{$}=root", "root=repaired")]
    [InlineData("{lemma:repair}", "*=repaired")]
    [InlineData("{word:\"the\"}=d", "d=the")]
    [InlineData("{lemma:Repair}=v", "")]
    public void A_node_says_what_the_word_is(string pattern, string expected)
    {
        Assert.Equal(expected, string.Join('|', Matches(pattern, Repair)));
    }

    [Theory]
    [InlineData("{lemma:repair} >nsubj {}=x", "sailors")]
    [InlineData("{lemma:repair} >obl {}=x", "yesterday")]
    [InlineData("{lemma:repair} >/obl:t.*/ {}=x", "yesterday")]
    [InlineData("{lemma:repair} >obl:arg {}=x", "")]
    [InlineData("{lemma:repair} > {tag:NOUN}=x", "sailors,boat,yesterday")]
    [InlineData("{lemma:boat} <obj {}=x", "repaired")]
    [InlineData("{lemma:boat} <nsubj {}=x", "")]
    [InlineData("{lemma:repair} >> {tag:PROPN}=x", "Anna,Berg")]
    [InlineData("{lemma:repair} >>amod {}=x", "Old")]
    [InlineData("{lemma:of} << {tag:/NOUN|VERB/}=x", "boat,repaired")]
    [InlineData("{lemma:quickly} . {}=x", "repaired")]
    [InlineData("{lemma:quickly} - {}=x", "sailors")]
    [InlineData("{lemma:the} .. {tag:NOUN}=x", "boat,yesterday")]
    [InlineData("{lemma:the} -- {tag:NOUN}=x", "sailors")]
    [InlineData("{lemma:sailor} $+ {}=x", "quickly")]
    [InlineData("{lemma:sailor} $++ {tag:NOUN}=x", "boat,yesterday")]
    [InlineData("{lemma:boat} $- {}=x", "quickly")]
    [InlineData("{lemma:boat} $-- {}=x", "sailors,quickly")]
    [InlineData("{lemma:boat} == {tag:NOUN}=x", "boat")]
    [InlineData("{lemma:the} ..1 {}=x", "boat")]
    [InlineData("{lemma:the} ..3 {}=x", "boat,of,Anna")]
    [InlineData("{lemma:the} --2 {}=x", "quickly,repaired")]
    [InlineData("{lemma:repair} [>iobj {}=x || >obj {}=x || >nsubj {}=x]", "boat")]
    [InlineData("{lemma:repair} [>nsubj {}=x | >obj {}=x]", "sailors,boat")]
    public void A_relation_leads_from_the_first_node_to_others(string pattern, string expected)
    {
        var found = Matches(pattern, Repair).Select(match => match[(match.LastIndexOf('=') + 1)..]);

        Assert.Equal(expected, string.Join(',', found));
    }

    [Theory]
    [InlineData("{tag:VERB} >nsubj {}=a >obj {}=b", "*=repaired a=sailors b=boat")]
    [InlineData("{tag:VERB} >obj ({}=b >det {}=c)", "*=repaired b=boat c=the")]
    [InlineData("{tag:VERB} >nsubj {}=a & >obj {}=b", "*=repaired a=sailors b=boat")]
    [InlineData("{tag:VERB} >obj ({}=b !>det {})", "")]
    [InlineData("{tag:VERB} !>iobj {}=a", "*=repaired")]
    [InlineData("{tag:VERB} ![>iobj {} | >nsubj {}]", "")]
    [InlineData("{tag:VERB} ?>iobj {}=a", "*=repaired")]
    [InlineData("{tag:VERB} ?>nsubj {}=a", "*=repaired a=sailors")]
    [InlineData("{tag:VERB} [>iobj {}=a | >obj {}=a]", "*=repaired a=boat")]
    [InlineData("{tag:VERB} [>iobj {}=a | >obj {}=b >nsubj {}=a]", "*=repaired a=sailors b=boat")]
    [InlineData("{tag:VERB} >nsubj {}=a >> {tag:PROPN}=b .. {}=a", "")]
    [InlineData("{lemma:boat}=x <obj ({}=v > {}=x)", "x=boat v=repaired")]
    public void Conditions_are_joined_nested_denied_and_left_open(string pattern, string expected)
    {
        Assert.Equal(expected, string.Join('|', Matches(pattern, Repair)));
    }

    [Theory]
    [InlineData("{type:Person}=x", "x=Anna")]
    [InlineData("{type:Person;label:/Anna.*/}=x", "x=Anna")]
    [InlineData("{type:Person;mention:Pronoun}=x", "")]
    [InlineData("{type:/Person|Place/}=x", "x=Anna")]
    [InlineData("{type:Country}=x", "")]
    [InlineData("{tag:PROPN;type!:Person}=x", "x=Berg")]
    [InlineData("{type:kg:Person} . {}=x", "*=Anna x=yesterday|*=Anna x=Berg")]
    [InlineData("{lemma:yesterday} - {type:Person}=x", "*=yesterday x=Anna")]
    public void A_type_asks_for_the_mention_that_the_word_heads(string pattern, string expected)
    {
        Assert.Equal(expected, string.Join('|', Matches(pattern, Repair, Anna)));
    }

    [Fact]
    public void A_list_gives_its_words_in_any_case_and_its_rows_by_a_column()
    {
        const string Tree = "Ministers/NOUN/2/nsubj/NNS/minister Accused/VERB/0/root/VBD/Accuse it/PRON/2/obj/PRP/it";

        Assert.Equal("v=Accused", Assert.Single(Matches("{lemma:@speech-verbs}=v", Tree)));
        Assert.Equal("v=Accused", Assert.Single(Matches("{lemma:@speech-verbs[stance=critical]}=v", Tree)));
        Assert.Empty(Matches("{lemma:@speech-verbs[stance=supportive]}=v", Tree));
    }

    [Theory]
    [InlineData("Anna/PROPN/2/nsubj/NNP sold/VERB/0/root/VBD/sell boats/NOUN/2/obj/NNS", "Anna boats")]
    [InlineData("boats/NOUN/3/nsubj:pass/NNS were/AUX/3/aux:pass/VBD sold/VERB/0/root/VBN/sell by/ADP/5/case/IN Anna/PROPN/3/obl:agent/NNP", "Anna boats")]
    [InlineData("boats/NOUN/0/root/NNS sold/VERB/1/acl/VBN/sell by/ADP/4/case/IN Anna/PROPN/2/obl/NNP", "Anna boats")]
    [InlineData("Anna/PROPN/0/root/NNP who/PRON/3/nsubj/WP sold/VERB/1/acl:relcl/VBD/sell boats/NOUN/3/obj/NNS", "Anna boats")]
    [InlineData("boats/NOUN/0/root/NNS that/PRON/4/obj/WDT Anna/PROPN/4/nsubj/NNP sold/VERB/1/acl:relcl/VBD/sell", "Anna boats")]
    [InlineData("boats/NOUN/0/root/NNS Anna/PROPN/3/nsubj/NNP sold/VERB/1/acl:relcl/VBD/sell", "Anna boats")]
    [InlineData("Anna/PROPN/2/nsubj/NNP came/VERB/0/root/VBD/come and/CCONJ/4/cc/CC sold/VERB/2/conj/VBD/sell boats/NOUN/4/obj/NNS", "Anna boats")]
    public void Agent_and_patient_hold_in_every_form_of_a_clause(string tree, string expected)
    {
        var match = Assert.Single(Matches("{lemma:sell} >agent {}=a >patient {}=b", tree));

        Assert.Equal(expected, match.Replace("*=sold ", "", StringComparison.Ordinal).Replace("a=", "", StringComparison.Ordinal).Replace("b=", "", StringComparison.Ordinal));
    }
}
