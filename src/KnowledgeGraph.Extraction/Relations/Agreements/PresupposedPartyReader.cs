using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Parties that a text takes for granted, whatever its clause claims: whose the agreement is ("their treaty", "a pact between their armies"), and, of an agreement that the gazetteer knows, which of
/// its parties is spoken of beside it. Who ends or extends it is read by rules.
/// </summary>
internal sealed class PresupposedPartyReader
{
    private readonly ArticleContext _context;
    private readonly SignatoryReader _signatories;

    public PresupposedPartyReader(ArticleContext context, SignatoryReader signatories) => (_context, _signatories) = (context, signatories);

    private SyntaxTree Tree => _context.Tree;

    /// <summary>The parties that this mention of the agreement presupposes, with the words that tell them.</summary>
    public IEnumerable<PartySide> Of(Mention agreement) =>
        Tree[agreement.Head].Xpos is "NNS" or "NNPS" ? Known(agreement) : Known(agreement).Concat(Owners(agreement));

    /// <summary>"Manila told Washington that it would leave the Visiting Forces Agreement": both are known to be in it.</summary>
    private IEnumerable<PartySide> Known(Mention agreement)
    {
        var codes = agreement.Entity.Entry?.Parties ?? [];
        return codes.Length == 0 ? []
            : _context.In(_context.SentenceOf(agreement.Head).Tokens).Where(mention => mention.Class == Kg.Country && mention.Form != MentionForm.Pronoun && codes.Contains(mention.Entity.Country ?? "", StringComparer.Ordinal))
                .Select(mention => new PartySide(mention.Entity, mention.Tokens));
    }

    /// <summary>"their trade agreement", "the two nations' treaty", "an agreement between their militaries".</summary>
    private ImmutableArray<PartySide> Owners(Mention agreement)
    {
        var sentence = _context.SentenceOf(agreement.Head).Tokens;
        var phrase = NounPhraseChunker.At(_context.Document, agreement.Head, sentence.First);
        for (var at = agreement.Head - 1; at >= Math.Max(sentence.First, Math.Min(phrase.Tokens.First - 1, agreement.Tokens.First - 1)); at--)
        {
            if (_signatories.Pair(at).ToImmutableArray() is { Length: 2 } pair)
                return pair;
        }

        var between = agreement.Tokens.End;
        if (IsTheir(agreement.Tokens.First) || IsTheir(agreement.Tokens.First - 1) || IsTheir(phrase.Tokens.First) || IsTheir(phrase.Tokens.First - 1)
            || (between + 1 < sentence.End && Tree[between].Lemma == "between" && IsTheir(between + 1)))
        {
            var subjects = Subjects(agreement.Head);
            return subjects.Length != 2 && _signatories.LastTwo(agreement.Head, isHere: true).ToImmutableArray() is { Length: 2 } two ? two : subjects;
        }

        return [];
    }

    private bool IsTheir(int token) => token >= 0 && Tree[token].Form.Equals("their", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whom the subject of the clause around the token acts for.</summary>
    private ImmutableArray<PartySide> Subjects(int token)
    {
        var verb = Tree.Ancestors(token).FirstOrDefault(at => Tree[at].Upos == Upos.VERB, -1);
        return verb >= 0 && Tree.Subject(verb) is >= 0 and var subject ? [.. _signatories.At(subject).DistinctBy(side => side.Entity)] : [];
    }
}
