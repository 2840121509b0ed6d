using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>What a sum is paid for, in the text's own words.</summary>
internal sealed class PurposeReader
{
    private const int MaxWords = 25;
    private const int SentencesBack = 2;

    private readonly ArticleContext _context;
    private readonly LexiconTable _costs;
    private readonly LexiconTable _nouns;
    private readonly LexiconTable _sums;

    public PurposeReader(ArticleContext context)
    {
        _context = context;
        _costs = context.Knowledge.Lexicon["cost-nouns"];
        _sums = context.Knowledge.Lexicon["sum-verbs"];
        _nouns = context.Knowledge.Lexicon["payment-nouns"];
    }

    private SyntaxTree Tree => _context.Tree;

    /// <summary>The words behind "for", "on" or "toward" after the sum, else what the cost or share spoken of is a cost of; null where nothing is said.</summary>
    public string? Read(MoneyGroup sum, PaymentFrame frame)
    {
        var sentence = _context.SentenceOf(frame.Trigger).Tokens;
        return AfterSum(sum, frame, sentence) ?? OfNoun(frame, sentence) ?? OfCost(sentence, sum) ?? FromBefore(sentence);
    }

    /// <summary>Whether the sentence speaks of a cost or a share without saying of what ("the bill", "Chile's share"), so that the words before it must.</summary>
    public bool PointsBack(TokenRange sentence) =>
        Enumerable.Range(sentence.First, sentence.Length).Any(at => at > sentence.First && Tree[at].Upos == Upos.NOUN
            && ((_costs.Contains(Lemma(at)) && Lemma(at - 1) is "the" or "this" or "that") || Lemma(at) is "share" or "portion") && Complement(at, sentence) is null);

    private string? AfterSum(MoneyGroup sum, PaymentFrame frame, TokenRange sentence)
    {
        for (var at = sum.Tokens.End; at < Math.Min(frame.Clause.End, sentence.End); at++)
        {
            var isTime = _context.Document.Times.Any(time => time.Tokens.Contains(at) || time.Tokens.Contains(at + 1) || (time.Tokens.First == at + 2 && Tree[at + 1].Upos == Upos.DET));
            if ((Lemma(at) is "for" or "toward" or "towards" || (Lemma(at) == "on" && IsSpent(frame))) && !isTime)
                return Text(at + 1, sentence);
            if (Lemma(at) == "to" && at + 1 < sentence.End && Tree[at + 1].Xpos == "VB")
                return Text(at + 1, sentence);
            if (Lemma(at) == "in" && at + 1 < sentence.End && IsMoneyNoun(at + 1, sentence))
                return Text(at + 1, sentence);
        }

        return null;
    }

    /// <summary>Money is spent "on" its purpose; behind other words "on" tells of something else ("on time", "on behalf of").</summary>
    private bool IsSpent(PaymentFrame frame) =>
        Lemma(frame.Trigger) is "spend" or "invest" || (frame.Noun >= 0 && Lemma(frame.Noun) is "spending" or "expenditure" or "outlay" or "investment");

    private bool IsMoneyNoun(int first, TokenRange sentence)
    {
        for (var at = first; at < Math.Min(sentence.End, first + 4) && Tree[at].Upos is Upos.ADJ or Upos.NOUN; at++)
        {
            if (_nouns.Contains(Lemma(at)))
                return true;
        }

        return false;
    }

    private string? OfNoun(PaymentFrame frame, TokenRange sentence) => frame.Noun < 0 ? null : Complement(frame.Noun, sentence) ?? Compound(frame.Noun, sentence);

    /// <summary>"the bill of patrolling the strait", anywhere before the sum.</summary>
    private string? OfCost(TokenRange sentence, MoneyGroup sum) =>
        Enumerable.Range(sentence.First, sum.Tokens.First - sentence.First).Where(at => _costs.Contains(Lemma(at)) && Tree[at].Upos == Upos.NOUN).Select(at => Complement(at, sentence)).FirstOrDefault(text => text is not null);

    /// <summary>"the tab": the cost that one of the sentences before spoke of.</summary>
    private string? FromBefore(TokenRange sentence)
    {
        if (!PointsBack(sentence))
            return null;
        var index = Tree.SentenceOf(sentence.First);
        for (var back = index - 1; back >= Math.Max(0, index - SentencesBack); back--)
        {
            var tokens = _context.Document.Sentences[back].Tokens;
            var text = Enumerable.Range(tokens.First, tokens.Length).Where(at => _costs.Contains(Lemma(at)) && Tree[at].Upos == Upos.NOUN).Select(at => Complement(at, tokens)).FirstOrDefault(found => found is not null);
            if (text is not null)
                return text;
        }

        return null;
    }

    /// <summary>What follows the noun with "of" or "for"; "share of the cost of" gives what the cost is of.</summary>
    private string? Complement(int noun, TokenRange sentence)
    {
        if (noun + 2 >= sentence.End || Lemma(noun + 1) is not ("of" or "for") || _context.Document.Quantities.Any(quantity => quantity.Tokens.Contains(noun + 2) || quantity.QualifierTokens.Contains(noun + 2)))
            return null;
        for (var at = noun + 2; at < Math.Min(sentence.End, noun + 5); at++)
        {
            if (_costs.Contains(Lemma(at)) && Complement(at, sentence) is { } inner)
                return inner;
        }

        return Text(noun + 2, sentence);
    }

    /// <summary>"defense" in "defense spending".</summary>
    private string? Compound(int noun, TokenRange sentence)
    {
        var first = noun;
        while (first > sentence.First && Tree[first - 1].Upos is Upos.NOUN or Upos.ADJ && _context.Covering(first - 1) is null && !_context.Document.Times.Any(time => time.Tokens.Contains(first - 1)))
            first--;
        return first == noun ? null : Tree.TextOf(new TokenRange(first, noun));
    }

    private string? Text(int first, TokenRange sentence)
    {
        var end = first;
        while (end < sentence.End && end - first < MaxWords && !Ends(end, first))
            end++;
        return end == first ? null : string.Join(' ', Tree.TextOf(new TokenRange(first, end)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private bool Ends(int at, int first) =>
        Tree[at].Form is "," or ";" or "." or "(" or "—" or "”" or "\"" || _context.Document.Times.Any(time => time.Tokens.First == at || (time.Tokens.First == at + 1 && Tree[at].Upos is Upos.ADP or Upos.DET)
            || (time.Tokens.First == at + 2 && Tree[at].Upos == Upos.ADP)) || (at > first && (Tree[at].Upos is Upos.AUX || Lemma(at) is "since" or "because" or "while" or "after" or "before" or "as" || Tree[at].Xpos == "WDT" || (Tree[at].Upos == Upos.VERB && (Tree.Is(at, "root") || _sums.Contains(Lemma(at))))));

    private string Lemma(int token) => Tree[token].Lemma.ToLowerInvariant();
}
