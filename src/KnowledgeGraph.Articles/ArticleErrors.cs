using System.Globalization;

namespace KnowledgeGraph.Articles;

/// <summary>All messages of this project, by code. A code is never used again for something else.</summary>
internal static class ArticleErrors
{
    public static ArticleFormatException Empty(string source) =>
        Error("KG2001", source, "the file is empty; expected an article as text, Markdown or HTML");

    public static ArticleFormatException TooLarge(string source, long bytes, long limit) =>
        Error("KG2002", source, Invariant($"the file has {bytes} bytes, more than the limit of {limit}; split it into one file for each article"));

    public static ArticleFormatException InvalidUtf8(string source, int offset, byte found) =>
        Error("KG2003", source, Invariant($"byte 0x{found:X2} at byte offset {offset} is not UTF-8; expected UTF-8, or UTF-16 with a byte order mark. ")
            + "Convert it with: iconv -f WINDOWS-1252 -t utf-8 (or name the encoding it really has)");

    public static ArticleFormatException InvalidUtf16(string source, int offset, string encoding) =>
        Error("KG2004", source, Invariant($"the code unit at byte offset {offset} is not valid {encoding}, which the byte order mark announces; ")
            + $"expected paired surrogates and an even length. Save the file again, or convert it with: iconv -c -f {encoding} -t utf-8");

    public static ArticleFormatException Utf32(string source, string encoding) =>
        Error("KG2005", source, $"the byte order mark at byte offset 0 announces {encoding}; expected UTF-8 or UTF-16. Convert it with: iconv -f {encoding} -t utf-8");

    public static ArticleFormatException Binary(string source, int offset, string kind) =>
        Error("KG2006", source, Invariant($"{kind} at byte offset {offset}: this is not a text file; expected text, Markdown or HTML. ")
            + "If it is UTF-16 without a byte order mark, convert it with: iconv -f utf-16le -t utf-8; otherwise save the article as text");

    public static ArticleFormatException TooDeep(string source) =>
        Error("KG2007", source, "the page nests its elements too deeply to be read; expected an article page. Save the text of the article instead");

    public static ArticleFormatException NotFound(string path) =>
        Error("KG2008", path, "no such file or folder; expected a file, a folder, or - for standard input. Check the path");

    public static ArticleFormatException Unreadable(string path, Exception cause) =>
        new(new ArticleDiagnostic("KG2009", path, null, null, $"the file cannot be read: {cause.Message} Check its permissions", DiagnosticSeverity.Error), cause);

    public static ArticleDiagnostic NoText(string source) =>
        Warning("KG2101", source, null, null, "no article text was found; expected at least one paragraph. Check that the file holds the article itself");

    public static ArticleDiagnostic BadFrontMatter(string source, int line, int column, string why) =>
        Warning("KG2102", source, line, column, $"the front matter is not valid YAML ({why}); only its plain 'key: value' lines were read. Quote values that contain ': '");

    public static ArticleDiagnostic UnknownDate(string source, int line, int column, string value) =>
        Warning("KG2103", source, line, column, $"'{value}' is no date that can be read without guessing; write it as YYYY-MM-DD");

    private static ArticleFormatException Error(string code, string source, string message) =>
        new(new ArticleDiagnostic(code, source, null, null, message, DiagnosticSeverity.Error));

    private static ArticleDiagnostic Warning(string code, string source, int? line, int? column, string message) =>
        new(code, source, line, column, message, DiagnosticSeverity.Warning);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
