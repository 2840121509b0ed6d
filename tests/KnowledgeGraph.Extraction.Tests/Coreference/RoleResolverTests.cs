using KnowledgeGraph.Extraction.Tests.Mentions;

namespace KnowledgeGraph.Extraction.Tests.Coreference;

public sealed class RoleResolverTests
{
    [Fact]
    public void The_prime_minister_is_the_one_that_the_text_names()
    {
        const string Text = "Norwegian Prime Minister Torvald Brekkestad met Portuguese President Ana Falcao. The prime minister left early.";

        Assert.Contains("prime minister (Nominal) = Person: Torvald Brekkestad", MentionLines.Of(Text, Kg.Person));
    }

    [Fact]
    public void The_president_is_another_than_the_prime_minister()
    {
        const string Text = "Norwegian Prime Minister Torvald Brekkestad met Portuguese President Ana Falcao. The president left early.";

        Assert.Contains("president (Nominal) = Person: Ana Falcao", MentionLines.Of(Text, Kg.Person));
    }

    [Theory]
    [InlineData("2016-05-04", "David Cameron")]
    [InlineData("2018-05-04", "Theresa May")]
    public void Where_the_text_names_nobody_the_holder_on_its_date_is_meant(string date, string holder) =>
        Assert.Contains(holder, MentionLines.Labels("Britain waits. The British prime minister left London early.", Kg.Person, date));

    [Fact]
    public void Without_a_date_nobody_is_guessed() => Assert.Empty(MentionLines.Labels("Britain waits. The British prime minister left London early.", Kg.Person));

    [Fact]
    public void An_office_that_is_a_title_is_no_second_mention_of_the_person() =>
        Assert.Single(MentionLines.Of("Norwegian Prime Minister Torvald Brekkestad resigned.", Kg.Person));
}
