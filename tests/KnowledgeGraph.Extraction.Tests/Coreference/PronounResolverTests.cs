using KnowledgeGraph.Extraction.Tests.Mentions;

namespace KnowledgeGraph.Extraction.Tests.Coreference;

public sealed class PronounResolverTests
{
    [Fact]
    public void He_is_the_subject_spoken_of_last() =>
        Assert.Contains("He (Pronoun) = Person: Torvald Brekkestad", MentionLines.Of("Torvald Brekkestad met Erik Solvang in Bergen. He resigned.", Kg.Person));

    [Fact]
    public void She_is_not_somebody_with_a_mans_name() =>
        Assert.Contains("She (Pronoun) = Person: Maria Solvang", MentionLines.Of("Robert Brekkestad met Maria Solvang in Bergen. She resigned.", Kg.Person));

    [Fact]
    public void Its_is_the_country_that_is_the_subject() =>
        Assert.Contains("its (Pronoun) = Country: Norway", MentionLines.Of("Norway sent Sweden its answer.", Kg.Country));

    [Fact]
    public void It_in_the_next_sentence_is_the_subject_of_the_last() =>
        Assert.Contains("It (Pronoun) = Country: Norway", MentionLines.Of("Norway answered Sweden. It rejected the offer.", Kg.Country));

    [Fact]
    public void He_is_not_a_group_of_sources() =>
        Assert.DoesNotContain("He (Pronoun) = UnnamedSource: Swedish officials", MentionLines.Of("Swedish officials waited. He resigned.", Kg.Person));

    [Fact]
    public void Without_anybody_before_it_a_pronoun_stands_for_nobody() => Assert.Empty(MentionLines.Of("He resigned.", Kg.Person));
}
