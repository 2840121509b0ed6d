namespace KnowledgeGraph.Articles;

/// <summary>A file that cannot be read as an article; the message names the place, the code and the way out.</summary>
public sealed class ArticleFormatException : Exception
{
    /// <summary>An exception whose message is that of <paramref name="diagnostic"/>.</summary>
    public ArticleFormatException(ArticleDiagnostic diagnostic, Exception? inner = null)
        : base((diagnostic ?? throw new ArgumentNullException(nameof(diagnostic))).ToString(), inner)
    {
        Diagnostic = diagnostic;
    }

    /// <summary>What is wrong, in parts.</summary>
    public ArticleDiagnostic Diagnostic { get; }

    /// <summary>The code, <c>KG2</c> and three digits.</summary>
    public string Code => Diagnostic.Code;
}
