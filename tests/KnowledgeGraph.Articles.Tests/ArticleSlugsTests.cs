namespace KnowledgeGraph.Articles.Tests;

public sealed class ArticleSlugsTests
{
    [Theory]
    [InlineData("news/Lake Pact (2021).txt", "lake-pact-2021")]
    [InlineData("-", "stdin")]
    [InlineData("日本.txt", "article")]
    [InlineData("a_b--c.html", "a-b-c")]
    public void A_slug_is_the_file_name_in_kebab_case(string path, string slug) => Assert.Equal(slug, ArticleSlugs.FromPath(path));

    [Fact]
    public void Colliding_names_take_folder_then_content_then_number_whatever_their_order()
    {
        Article[] articles = [Sample("x/pact.txt", "1"), Sample("y/pact.txt", "2"), Sample("z/y/pact.txt", "3"), Sample("other.txt", "4"), Sample("q/y/pact.md", "2")];

        var forward = ArticleSlugs.Assign(articles);
        var backward = ArticleSlugs.Assign(articles.Reverse().ToArray());

        Assert.Equal(forward.Select(article => article.Slug), backward.Reverse().Select(article => article.Slug));
        Assert.Equal(articles.Length, forward.Select(article => article.Slug).Distinct().Count());
        Assert.Equal("x-pact", forward[0].Slug);
        Assert.Equal("other", forward[3].Slug);
        Assert.Matches("^y-pact-[0-9a-f]{8}$", forward[2].Slug);
    }

    private static Article Sample(string name, string mark) =>
        Reading.Read($"Pact number {mark}\n\nThe two ministers met again and said that nothing would change for now.\n", name);
}
