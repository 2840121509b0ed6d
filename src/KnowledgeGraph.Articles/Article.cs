namespace KnowledgeGraph.Articles;

/// <summary>One article as read from one file: its text, and what the file says about it. Immutable; safe to share between threads.</summary>
public sealed record Article
{
    /// <summary>A name for the article in kebab case, ASCII; from the file's name until <see cref="ArticleSlugs.Assign"/> makes it unique.</summary>
    public required string Slug { get; init; }

    /// <summary>The file as shown to users, relative where possible.</summary>
    public required string SourceName { get; init; }

    /// <summary>The whole decoded file, line ends as read. A byte order mark is left out, so that offset 0 is the first character after it.</summary>
    public required string Source { get; init; }

    /// <summary>The text that is analysed, without markup and furniture; paragraphs are set apart by empty lines.</summary>
    public required MappedText Body { get; init; }

    /// <summary>What is analysed, in the order of the file; spans do not overlap.</summary>
    public required IReadOnlyList<ArticleParagraph> Paragraphs { get; init; }

    /// <summary>The title, when the file has one.</summary>
    public Cited<string>? Headline { get; init; }

    /// <summary>Who published it, as printed or as the caller's list spells it.</summary>
    public Cited<string>? Publisher { get; init; }

    /// <summary>The section of the paper or site, when the file says so.</summary>
    public Cited<string>? Section { get; init; }

    /// <summary>Who wrote it, in printed order; names in capitals are given in mixed case.</summary>
    public IReadOnlyList<Cited<string>> Authors { get; init; } = [];

    /// <summary>Who edited it, as the line that closes a report of an agency says; in printed order.</summary>
    public IReadOnlyList<Cited<string>> Editors { get; init; } = [];

    /// <summary>When it was published, as precise as the file says; never taken from running text.</summary>
    public Cited<PartialDate>? Published { get; init; }

    /// <summary>Where it was published: an absolute http or https address.</summary>
    public Cited<string>? Url { get; init; }

    /// <summary>Warnings, in the order of the file.</summary>
    public IReadOnlyList<ArticleDiagnostic> Diagnostics { get; init; } = [];

    /// <summary>Whether both were read from the same file content under the same names with the same result.</summary>
    public bool Equals(Article? other) =>
        other is not null && Slug == other.Slug && SourceName == other.SourceName && Source == other.Source && Body.Equals(other.Body)
        && Headline == other.Headline && Publisher == other.Publisher && Section == other.Section && Published == other.Published && Url == other.Url
        && Paragraphs.SequenceEqual(other.Paragraphs) && Authors.SequenceEqual(other.Authors) && Editors.SequenceEqual(other.Editors) && Diagnostics.SequenceEqual(other.Diagnostics);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Slug, SourceName, Source, Paragraphs.Count);
}
