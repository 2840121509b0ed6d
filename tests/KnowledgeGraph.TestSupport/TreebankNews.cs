using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.TestSupport;

/// <summary>
/// The Wikinews texts (CC BY 2.5) of the GUM treebank as plain-text articles: headline, publisher, then the paragraphs, of which the first is the line of the date where the page has one. The
/// treebank is data that lies beside the repository; it may be missing.
/// </summary>
public static partial class TreebankNews
{
    private const string NewDocument = "# newdoc id = GUM_";

    /// <summary>The folder of the treebank for a repository.</summary>
    public static string Folder(string repositoryRoot) => Path.GetFullPath(Path.Combine(repositoryRoot, "..", "shared", "data", "treebank"));

    /// <summary>Why the texts cannot be had; null where they can.</summary>
    public static string? MissingBecause(string repositoryRoot) =>
        Files(repositoryRoot).Any() ? null : $"there is no GUM treebank in {Path.Combine("..", "shared", "data", "treebank")}";

    /// <summary>Articles by the name of their document without "GUM_": "news_flag", "interview_peres"; in ordinal order.</summary>
    public static SortedDictionary<string, string> Read(string repositoryRoot)
    {
        var articles = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Files(repositoryRoot))
        {
            using var lines = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress), Encoding.UTF8);
            foreach (var (name, paragraphs) in Documents(lines))
            {
                if (name.StartsWith("news_", StringComparison.Ordinal) || name.StartsWith("interview_", StringComparison.Ordinal))
                    articles[name] = string.Join("\n\n", [paragraphs[0], "Wikinews", .. paragraphs.Skip(1)]) + "\n";
            }
        }

        return articles;
    }

    private static IEnumerable<string> Files(string repositoryRoot)
    {
        var folder = Folder(repositoryRoot);
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "en_gum-open-*.conllu.gz").Order(StringComparer.Ordinal) : [];
    }

    /// <summary>Documents with their paragraphs: one begins at each "# newpar" and after as many sentences as the innermost block that has any is said to hold.</summary>
    private static IEnumerable<(string Name, List<string> Paragraphs)> Documents(TextReader lines)
    {
        var name = "";
        var paragraphs = new List<string>();
        var (left, begins) = ((int?)null, true);
        while (lines.ReadLine() is { } line)
        {
            if (line.StartsWith(NewDocument, StringComparison.Ordinal))
            {
                if (paragraphs.Count > 0)
                    yield return (name, paragraphs);
                (name, paragraphs, left, begins) = (line[NewDocument.Length..], [], null, true);
            }
            else if (line.StartsWith("# newpar", StringComparison.Ordinal))
            {
                (left, begins) = (SentencesOfBlock(line), true);
            }
            else if (line.StartsWith("# text = ", StringComparison.Ordinal))
            {
                if (begins || left == 0)
                    paragraphs.Add(line[9..]);
                else
                    paragraphs[^1] += " " + line[9..];
                (left, begins) = (left == 0 ? null : left - 1, false);
            }
        }

        if (paragraphs.Count > 0)
            yield return (name, paragraphs);
    }

    private static int? SentencesOfBlock(string line)
    {
        var counts = SentenceCount().Matches(line).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).Where(count => count > 0).ToList();
        return counts.Count > 0 ? counts[^1] : null;
    }

    [GeneratedRegex(@"\((\d+) s\)")]
    private static partial Regex SentenceCount();
}
