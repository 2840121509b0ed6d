using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>What a graph of one article should say, marked by hand: entities, facts, and facts that are welcome but not asked for. The format is in <c>docs/gold-format.md</c>. Immutable.</summary>
public sealed class GoldArticle
{
    internal GoldArticle(string source, string article, ImmutableArray<GoldEntity> entities, ImmutableArray<GoldFact> facts, ImmutableArray<GoldFact> optional)
    {
        Source = source;
        Article = article;
        Entities = entities;
        Facts = facts;
        Optional = optional;
        QuotedWords = new WordBag(facts.Concat(optional).Where(fact => fact.Relation == "quote").SelectMany(fact => fact.Places[1].Choices).SelectMany(choice => LabelText.Words(choice.Text)));
    }

    /// <summary>The gold file, as shown to users.</summary>
    public string Source { get; }

    /// <summary>The name of the article's file in the folder of articles.</summary>
    public string Article { get; }

    /// <summary>In ordinal order of their keys.</summary>
    internal ImmutableArray<GoldEntity> Entities { get; }

    internal ImmutableArray<GoldFact> Facts { get; }

    internal ImmutableArray<GoldFact> Optional { get; }

    /// <summary>The words of all quotations.</summary>
    internal WordBag QuotedWords { get; }

    /// <summary>Reads a gold file: JSON in UTF-8.</summary>
    /// <exception cref="GoldFormatException">The file is no JSON, or does not say what it must.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static GoldArticle Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return GoldReader.Read(File.ReadAllBytes(path), path);
    }
}
