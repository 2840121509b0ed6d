using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>When what a verb tells was done: the relation <c>&gt;time</c> of a pattern.</summary>
internal sealed class ClauseTimes(AnnotatedDocument document, SyntaxTree tree)
{
    private const int Reach = 14;
    private const int Opening = 4;

    /// <summary>The times of the clause in the order in which they should be tried: behind the verb before another one, governed by it, at the head of the sentence.</summary>
    public IEnumerable<TimeExpression> Of(int verb)
    {
        var sentence = document.Sentences[tree.SentenceOf(verb)].Tokens;
        var times = document.Times.Where(time => sentence.Contains(time.Tokens.First)).ToList();
        if (times.Count == 0)
            return [];
        var behind = times.Where(time => time.Tokens.First > verb && time.Tokens.First - verb <= Reach && !IsVerbBetween(verb, time.Tokens.First));
        var governed = times.Where(time => Enumerable.Range(time.Tokens.First, time.Tokens.Length).Any(at => tree[at].Head == verb && tree.Is(at, "obl", "advmod", "nmod")));
        var opening = IsMainVerb(verb, sentence) ? times.Where(time => time.Tokens.First - sentence.First <= Opening && time.Tokens.End < verb && !IsModifier(time)) : [];
        return behind.Concat(governed).Concat(opening).Distinct();
    }

    private bool IsVerbBetween(int verb, int token)
    {
        for (var at = verb + 1; at < token; at++)
        {
            if (tree[at].Xpos is "VBD" or "VBZ" or "VBP" or "MD" or "VBN" or "VBG" or "VB" && !document.Times.Any(time => time.Tokens.Contains(at)))
                return true;
        }

        return false;
    }

    /// <summary>Whether the time stands before a noun ("the 1960 revision") and dates that alone.</summary>
    private bool IsModifier(TimeExpression time) =>
        time.Tokens.End < document.Tokens.Length && tree[time.Tokens.End].Upos is Upos.NOUN or Upos.PROPN or Upos.ADJ && tree[time.Tokens.End - 1].Upos == Upos.NUM;

    private bool IsMainVerb(int verb, TokenRange sentence)
    {
        var root = Enumerable.Range(sentence.First, sentence.Length).FirstOrDefault(at => tree.Is(at, "root"), -1);
        return root < 0 || verb == root || (tree.Is(verb, "conj") && tree[verb].Head == root);
    }
}
