namespace KnowledgeGraph.Articles.Metadata;

/// <summary>Collects what a file says about its article; better sources take the place of worse ones.</summary>
internal sealed class MetadataDraft
{
    private readonly List<Cited<string>> _authors = [];
    private readonly List<Cited<string>> _editors = [];
    private DateRank _dateRank = (DateRank)int.MaxValue;
    private int _publisherRank = int.MaxValue;
    private int _authorRank = int.MaxValue;

    public Cited<string>? Headline { get; private set; }

    public Cited<string>? Publisher { get; private set; }

    public Cited<string>? Section { get; private set; }

    public Cited<PartialDate>? Published { get; private set; }

    public Cited<string>? Url { get; private set; }

    public bool HasFrontMatter { get; private set; }

    public IReadOnlyList<Cited<string>> Authors => _authors;

    public IReadOnlyList<Cited<string>> Editors => _editors;

    public List<ArticleDiagnostic> Diagnostics { get; } = [];

    public void OfferHeadline(string value, SourceSpan? span) => Headline ??= Clean(value, span);

    public void OfferSection(string value, SourceSpan? span) => Section ??= Clean(value, span);

    /// <summary>Takes the publisher when its rank is lower than that of the one known; 0 is best.</summary>
    public void OfferPublisher(string value, SourceSpan? span, int rank)
    {
        if (rank >= _publisherRank || Clean(value, span) is not { } cited)
            return;
        Publisher = cited;
        _publisherRank = rank;
    }

    /// <summary>Adds an author to those of the same rank, or replaces authors of a worse rank.</summary>
    public void OfferAuthor(string value, SourceSpan? span, int rank)
    {
        if (rank > _authorRank || Clean(value, span) is not { } cited)
            return;
        if (rank < _authorRank)
            _authors.Clear();
        _authorRank = rank;
        AddOnce(_authors, cited);
    }

    public void OfferEditor(string value, SourceSpan? span)
    {
        if (Clean(value, span) is { } cited)
            AddOnce(_editors, cited);
    }

    public void OfferDate(PartialDate value, SourceSpan? span, DateRank rank)
    {
        if (rank >= _dateRank)
            return;
        Published = new Cited<PartialDate>(value, span);
        _dateRank = rank;
    }

    public void OfferUrl(string value, SourceSpan? span)
    {
        if (Url is null && !HasFrontMatter && IsWebAddress(value))
            Url = new Cited<string>(value.Trim(), span);
    }

    /// <summary>Where front matter has spoken, an address or a lone name in the text is that of something else.</summary>
    public void CloseFrontMatter() => HasFrontMatter = true;

    public static bool IsWebAddress(string value) =>
        Uri.TryCreate(value.Trim(), UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) && !value.Trim().Contains(' ', StringComparison.Ordinal);

    private static void AddOnce(List<Cited<string>> people, Cited<string> one)
    {
        if (!people.Exists(known => string.Equals(known.Value, one.Value, StringComparison.OrdinalIgnoreCase)))
            people.Add(one);
    }

    private static Cited<string>? Clean(string value, SourceSpan? span)
    {
        var clean = string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return clean.Length == 0 ? null : new Cited<string>(clean, span);
    }
}
