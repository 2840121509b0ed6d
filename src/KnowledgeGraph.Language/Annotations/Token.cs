namespace KnowledgeGraph.Language;

/// <summary>One syntactic word in the sense of Universal Dependencies: clitics ("n't", "'s") are tokens of their own.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Form">The word as printed: <c>text[Span.Start..Span.End]</c>.</param>
public sealed record Token(TextSpan Span, string Form)
{
    /// <summary>Base form: lower case but for proper nouns; the lower-cased form until a lemmatizer has run.</summary>
    public string Lemma { get; init; } = Form.ToLowerInvariant();

    /// <summary>Universal part of speech (https://universaldependencies.org/u/pos/); <see cref="Upos.X"/> until a tagger has run.</summary>
    public Upos Upos { get; init; } = Upos.X;

    /// <summary>Penn Treebank tag ("NNP", "VBD", "MD"…), which carries tense, number and verb form; empty until a tagger has run.</summary>
    public string Xpos { get; init; } = "";

    /// <summary>Index in the document of the token that governs this one; -1 for the root of a sentence and until a parser has run.</summary>
    public int Head { get; init; } = -1;

    /// <summary>Universal dependency relation to <see cref="Head"/>, with subtype ("nsubj", "obl:agent", "root"); empty until a parser has run.</summary>
    public string Deprel { get; init; } = "";
}
