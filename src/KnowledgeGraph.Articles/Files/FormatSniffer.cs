using System.Text.RegularExpressions;

namespace KnowledgeGraph.Articles.Files;

/// <summary>Tells plain text, Markdown and HTML apart by what the file says, and by its name where it says nothing.</summary>
internal static partial class FormatSniffer
{
    private const int Window = 64 * 1024;

    public static FileFormat Detect(string sourceName, string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Window));
        if (LooksLikeHtml(head))
            return FileFormat.Html;
        if (FrontMatterStart().IsMatch(head))
            return FileFormat.Markdown;
        return Path.GetExtension(sourceName).ToUpperInvariant() switch
        {
            ".MD" or ".MARKDOWN" => FileFormat.Markdown,
            ".HTML" or ".HTM" or ".XHTML" => FileFormat.Html,
            _ => MarkdownHeading().IsMatch(head) || MarkdownLink().IsMatch(head) ? FileFormat.Markdown : FileFormat.PlainText,
        };
    }

    private static bool LooksLikeHtml(ReadOnlySpan<char> head)
    {
        var start = head.TrimStart();
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || (start.StartsWith("<", StringComparison.Ordinal) && HtmlElement().IsMatch(head));
    }

    [GeneratedRegex(@"<(?:html|head|body|article|main|div|p|section)\b[^<>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex HtmlElement();

    [GeneratedRegex(@"\A---[ \t]*\r?\n[A-Za-z_][\w-]*[ \t]*:", RegexOptions.CultureInvariant)]
    private static partial Regex FrontMatterStart();

    [GeneratedRegex(@"^#{1,6} \S", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex MarkdownHeading();

    [GeneratedRegex(@"\[[^\[\]\r\n]{1,200}\]\(https?://[^\s()]{1,1000}\)", RegexOptions.CultureInvariant)]
    private static partial Regex MarkdownLink();
}
