namespace KnowledgeGraph.Extraction.Tests.Mentions;

public sealed class PersonNamesTests
{
    [Theory]
    [InlineData("Ernesto “Boy” Salonga Jr.", "Ernesto Salonga Jr.", "Boy")]
    [InlineData("Ernesto (Boy) Salonga", "Ernesto Salonga", "Boy")]
    [InlineData("Lorenzo) Madrigal", "Lorenzo Madrigal", null)]
    [InlineData("Ana Prado", "Ana Prado", null)]
    public void A_nickname_in_marks_is_no_part_of_the_name(string name, string plain, string? nickname)
    {
        Assert.Equal(plain, PersonNames.Plain(name));
        Assert.Equal(nickname, PersonNames.Nickname(name));
    }

    [Theory]
    [InlineData("Ruiz Prado", "Ernesto Ruiz Prado")]
    [InlineData("Ernesto Prado", "Ernesto Ruiz Prado")]
    public void Two_words_of_three_may_stand_for_a_name(string shorter, string name) => Assert.True(PersonNames.IsShortFormOf(shorter, name));

    [Fact]
    public void A_particle_may_be_written_with_a_capital() => Assert.True(PersonNames.IsShortFormOf("Dela Paz", "Rolando dela Paz"));

    [Theory]
    [InlineData("Margrethe II of Denmark", "")]
    [InlineData("Ingrid Solheim", "Solheim")]
    [InlineData("Pieter van der Berg", "Berg|van der Berg")]
    [InlineData("Carlos Ibarra Jr.", "Ibarra")]
    [InlineData("Malala", "Malala")]
    [InlineData("", "")]
    public void A_surname_is_the_last_word_with_and_without_its_particles(string name, string expected) =>
        Assert.Equal(expected, string.Join('|', PersonNames.SurnameForms(name)));

    [Theory]
    [InlineData("Solheim", "Ingrid Solheim", true)]
    [InlineData("Ingrid Solheim", "Ingrid Marie Solheim", true)]
    [InlineData("van der Berg", "Pieter van der Berg", true)]
    [InlineData("Ingrid", "Ingrid Solheim", false)]
    [InlineData("Erik Solheim", "Ingrid Marie Solheim", false)]
    [InlineData("Ingrid Marie Solheim", "Ingrid Solheim", false)]
    public void A_short_form_leaves_words_out_but_changes_none(string shorter, string full, bool expected) =>
        Assert.Equal(expected, PersonNames.IsShortFormOf(shorter, full));

    [Theory]
    [InlineData("Harold J. Meeks", "Harold Meeks")]
    [InlineData("Harold Meeks", "Harold Meeks")]
    [InlineData("J. R. Meeks", "J. Meeks")]
    [InlineData("Anna Maria Meeks", "Anna Maria Meeks")]
    public void Initials_in_the_middle_fall_away(string name, string expected) => Assert.Equal(expected, PersonNames.WithoutInitials(name));
}
