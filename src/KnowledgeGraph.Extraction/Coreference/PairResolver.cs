using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>"the two leaders", "both ministers": the two people that the text named last, where the sentences before name exactly two.</summary>
internal sealed class PairResolver : IMentionDetector
{
    private const int Reach = 2;

    public void Detect(MentionBoard board)
    {
        var nouns = board.Knowledge.Lexicon["pair-nouns"];
        foreach (var sentence in board.Document.Sentences)
        {
            for (var at = sentence.Tokens.First + 1; at < sentence.Tokens.End; at++)
            {
                if (board.Document.Tokens[at].Xpos is not ("NNS" or "NNPS") || !nouns.Contains(board.Document.Tokens[at].Lemma.ToLowerInvariant()) || Start(board, at, sentence.Tokens.First) is not { } first)
                    continue;
                var range = new TokenRange(first, at + 1);
                if (board.IsTaken(range) || Named(board, first) is not { Count: 2 } pair)
                    continue;
                foreach (var person in pair)
                    board.Add(range, at, MentionForm.Pair, person);
            }
        }
    }

    /// <summary>Where "two leaders" or "both leaders" begins; null where the phrase tells of others.</summary>
    private static int? Start(MentionBoard board, int noun, int sentenceFirst)
    {
        var tokens = board.Document.Tokens;
        var before = tokens[noun - 1].Form.ToLowerInvariant();
        if (before == "both")
            return noun - 1;
        return before == "two" && noun - 2 >= sentenceFirst && tokens[noun - 2].Form.ToLowerInvariant() is "the" or "these" ? noun - 1 : null;
    }

    /// <summary>The people named before the token in its sentence; where they are none, in the sentences right before.</summary>
    private static List<Entity> Named(MentionBoard board, int token)
    {
        var sentence = board.Tree.SentenceOf(token);
        var found = new List<Entity>();
        for (var back = 0; back <= Reach && sentence - back >= 0 && found.Count < 2; back++)
        {
            var range = board.Document.Sentences[sentence - back].Tokens;
            var before = new TokenRange(range.First, Math.Min(range.End, token));
            found.InsertRange(0, board.In(before, Kg.Person).Where(mention => mention.Form is MentionForm.Name && mention.Class == Kg.Person).Select(mention => mention.Entity).Distinct().Where(person => !found.Contains(person)));
        }

        return found;
    }
}
