using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Architecture.Tests;

/// <summary>Finds in the source who gives out which error code, and with what message.</summary>
internal static partial class ErrorCodes
{
    /// <summary>Every code with the files that give it out (it stands in a string there) and the first message it is given out with; in order of the codes.</summary>
    public static IReadOnlyList<(string Code, IReadOnlyList<string> Files, string Message)> All { get; } =
    [
        .. RepositoryFiles.Below("src", ".cs").SelectMany(Found).GroupBy(found => found.Code, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, (IReadOnlyList<string>)[.. group.Select(found => found.File).Distinct()], group.First().Message)),
    ];

    /// <summary>The page of the documentation that lists them.</summary>
    public static string Page()
    {
        var page = new StringBuilder("# Error codes\n\nEvery message of the program begins with a place, where it has one, and a code. A code is never used again for something else.\n"
            + "Made from the source by `KG_UPDATE_GOLDEN=1 dotnet test tests/KnowledgeGraph.Architecture.Tests`; `…` stands for what was found.\n");
        foreach (var project in All.GroupBy(code => code.Files[0].Split('/')[1], StringComparer.Ordinal))
        {
            page.Append($"\n## {project.Key}\n\n| code | message |\n|---|---|\n");
            foreach (var (code, _, message) in project)
                page.Append($"| {code} | {message.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        }

        return page.ToString();
    }

    private static IEnumerable<(string Code, string File, string Message)> Found(string path)
    {
        string source = Comment().Replace(File.ReadAllText(RepositoryFiles.At(path)), "");
        foreach (Match statement in Statement().Matches(source))
        {
            string code = statement.Groups["code"].Value;
            yield return (code, path, Message(statement.Value, code));
        }
    }

    /// <summary>The strings of the statement in a row, without the code and with … for what is filled in.</summary>
    private static string Message(string statement, string code)
    {
        string text = string.Concat(Hole().Replace(statement, "…") is var plain ? Quoted().Matches(plain).Select(match => match.Groups["text"].Value) : []);
        int start = text.IndexOf(code, StringComparison.Ordinal) + code.Length;
        return text[start..].TrimStart(':', ' ').Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex("\"[^\"\\n]*?(?<code>KG[0-9]{4}).*?(?:;\\s*?$|\\z)", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Statement();

    [GeneratedRegex(@"\{(?:[^{}]|\{[^{}]*\})*\}")]
    private static partial Regex Hole();

    [GeneratedRegex("\"(?<text>(?:[^\"\\\\]|\\\\.)*)\"")]
    private static partial Regex Quoted();
}
