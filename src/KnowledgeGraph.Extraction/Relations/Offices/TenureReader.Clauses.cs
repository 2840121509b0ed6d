using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

internal sealed partial class TenureReader
{
    /// <summary>"As defense minister, Jane Doe signed", "her term as president".</summary>
    private Tenure? AsOffice(Mention office, TokenRange sentence)
    {
        var at = PhraseStart(office, sentence) - 1;
        if (at < sentence.First || Lemma(at) != "as" || IsPossessive(office, sentence))
            return null;
        var next = office.Tokens.End;
        var isOpening = !Enumerable.Range(sentence.First, at - sentence.First).Any(token => _context.Document.Tokens[token].Upos is Upos.VERB or Upos.AUX);
        if (isOpening && next + 1 < sentence.End && Form(next) == "," && PersonAt(next + 1, sentence) is { } named)
            return new Tenure(named, null, new TokenRange(at, named.Tokens.End), 0.7m);
        for (var back = at - 1; back >= sentence.First && at - back <= 4; back--)
        {
            if (_context.Covering(back) is { } owner && owner.Class == Kg.Person && IsTermOf(owner, back, at))
                return new Tenure(owner, null, new TokenRange(owner.Tokens.First, office.Tokens.End), 0.7m);
        }

        return null;
    }

    private bool IsTermOf(Mention owner, int token, int end) =>
        (owner.Form == MentionForm.Pronoun || Form(token + 1) is "'s" or "’s")
        && Enumerable.Range(token + 1, end - token - 1).Any(at => Lemma(at) is "term" or "tenure" or "stint" or "time" or "role" or "year" or "day" or "presidency" or "spell");

    /// <summary>The first token of the noun phrase around the office, with its determiner.</summary>
    private int PhraseStart(Mention office, TokenRange sentence)
    {
        var at = office.Tokens.First;
        while (at > sentence.First && (_context.Document.Tokens[at - 1].Upos is Upos.DET or Upos.ADJ or Upos.PART || _context.Document.Tokens[at - 1].Xpos == "PRP$"
            || (_context.Document.Tokens[at - 1].Upos is Upos.NOUN or Upos.PROPN && Form(at) is "'s" or "’s")))
            at--;
        return at;
    }

    private string Lemma(int token) => _context.Document.Tokens[token].Lemma;
}
