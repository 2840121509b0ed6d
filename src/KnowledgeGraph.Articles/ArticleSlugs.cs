using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Articles;

/// <summary>Names articles by their files.</summary>
public static class ArticleSlugs
{
    private const int HashLevel = 2;

    /// <summary>The file's name without folder and extension in kebab case: ASCII letters in lower case, digits, single hyphens; "article" when nothing is left.</summary>
    public static string FromPath(string sourceName)
    {
        ArgumentNullException.ThrowIfNull(sourceName);
        return Kebab(sourceName == ArticleFiles.StandardInput ? "stdin" : Path.GetFileNameWithoutExtension(sourceName));
    }

    /// <summary>Makes the slugs of one build unique.</summary>
    /// <remarks>Articles whose file names collide all take the name of their folder in front; those that still collide take a hash of their content behind,
    /// and copies of one file a number in the order of their paths. The outcome does not depend on the order of <paramref name="articles"/>.</remarks>
    /// <returns>The same articles in the same order.</returns>
    public static IReadOnlyList<Article> Assign(IReadOnlyList<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var levels = new int[articles.Count];
        var slugs = articles.Select((article, index) => SlugAt(article, levels[index])).ToArray();
        while (Collisions(slugs) is { Count: > 0 } collisions && collisions.Exists(index => levels[index] < HashLevel))
        {
            foreach (var index in collisions)
            {
                levels[index] = Math.Min(levels[index] + 1, HashLevel);
                slugs[index] = SlugAt(articles[index], levels[index]);
            }
        }
        NumberCopies(articles, slugs);
        return articles.Select((article, index) => article with { Slug = slugs[index] }).ToArray();
    }

    private static List<int> Collisions(string[] slugs)
    {
        var counts = slugs.CountBy(slug => slug, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return Enumerable.Range(0, slugs.Length).Where(index => counts[slugs[index]] > 1).ToList();
    }

    private static void NumberCopies(IReadOnlyList<Article> articles, string[] slugs)
    {
        var taken = new HashSet<string>(slugs, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var index in Enumerable.Range(0, slugs.Length).OrderBy(index => articles[index].SourceName, StringComparer.Ordinal))
        {
            var number = 2;
            var slug = slugs[index];
            if (!seen.Add(slug))
            {
                while (!taken.Add(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{slug}-{number}")))
                    number++;
                slugs[index] = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{slug}-{number}");
            }
        }
    }

    private static string SlugAt(Article article, int level)
    {
        var stem = FromPath(article.SourceName);
        if (level == 0)
            return stem;
        var folder = Path.GetFileName(Path.GetDirectoryName(article.SourceName));
        var prefixed = string.IsNullOrEmpty(folder) ? stem : $"{Kebab(folder)}-{stem}";
        return level == 1 ? prefixed : $"{prefixed}-{ContentHash(article.Source)}";
    }

    private static string ContentHash(string source) => Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(source)).AsSpan(0, 4));

    private static string Kebab(string name)
    {
        var slug = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-' && c is not ('\'' or '’'))
                slug.Append('-');
        }
        var text = slug.ToString().Trim('-');
        return text.Length == 0 ? "article" : text;
    }
}
