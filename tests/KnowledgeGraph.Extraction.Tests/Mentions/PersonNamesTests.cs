namespace KnowledgeGraph.Extraction.Tests.Mentions;

public sealed class PersonNamesTests
{
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
