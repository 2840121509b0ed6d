using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// "he", "she", "his": the person spoken of last who fits, subjects and speakers before others. "it", "its": the subject of the clause where that is a country or organization, else the country,
/// organization or agreement spoken of last.
/// </summary>
internal sealed class PronounResolver : IMentionDetector
{
    private const int Reach = 3;

    public void Detect(MentionBoard board)
    {
        var pronouns = board.Knowledge.Lexicon["pronouns"];
        for (var s = 0; s < board.Document.Sentences.Length; s++)
        {
            var sentence = board.Document.Sentences[s];
            for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
            {
                var form = board.Document.Tokens[i].Form.ToLowerInvariant();
                if (pronouns.Find(form, "refers") is not { } refers || board.At(i) is { } taken && taken.Tokens.Length == 1)
                    continue;
                var antecedent = refers == "person" ? Person(board, i, s, pronouns.Find(form, "gender")) : Thing(board, i, s);
                if (antecedent is not null)
                    board.Add(new TokenRange(i, i + 1), i, MentionForm.Pronoun, antecedent);
            }
        }
    }

    private static Entity? Person(MentionBoard board, int token, int sentence, string? gender)
    {
        var insideQuote = IsQuoted(board, token);
        for (var back = 0; back <= Reach && sentence - back >= 0; back++)
        {
            var range = board.Document.Sentences[sentence - back].Tokens;
            if (board.Document.Sentences[sentence - back].Paragraph < board.Document.Sentences[sentence].Paragraph - 2)
                break;
            var candidates = board.In(range, Kg.Person)
                .Where(mention => mention.Tokens.End <= token && mention.Form is MentionForm.Name or MentionForm.Nominal or MentionForm.Pronoun && Fits(board, mention.Entity, gender)
                    && (insideQuote || !IsQuoted(board, mention.Head)))
                .ToList();
            var subject = candidates.Where(mention => mention.Form != MentionForm.Attribute && board.Tree.Is(mention.Head, "nsubj") && IsInMainClause(board, mention.Head)).ToList();
            var best = subject.Count > 0 ? back == 0 ? subject[^1] : subject[0] : candidates.Count > 0 ? candidates[0] : null;
            if (best is not null)
                return best.Entity;
        }

        return null;
    }

    private static bool IsInMainClause(MentionBoard board, int token) => !board.Tree.Ancestors(token).Any(at => board.Tree.Is(at, "acl:relcl"));

    private static bool IsQuoted(MentionBoard board, int token)
    {
        var offset = board.Document.Tokens[token].Span.Start;
        return board.Document.Quotations.Any(quotation => quotation.Span.Contains(offset));
    }

    private static bool Fits(MentionBoard board, Entity person, string? gender)
    {
        if (person.Class == Kg.UnnamedSource && person.Label.Split(' ')[^1].EndsWith('s'))
            return false;
        var first = person.Label.Split(' ')[0];
        var known = board.Knowledge.Gazetteer.FirstNames.GetValueOrDefault(first, 'x');
        return gender is null || known == 'x' || known == gender[0] || !person.Label.Contains(' ', StringComparison.Ordinal);
    }

    private static Entity? Thing(MentionBoard board, int token, int sentence)
    {
        var tree = board.Tree;
        foreach (var verb in tree.Ancestors(token))
        {
            var subject = tree.Children(verb, "nsubj").FirstOrDefault(-1);
            if (subject >= 0 && subject < token && Things(board, board.Document.Sentences[sentence].Tokens, token).FirstOrDefault(mention => mention.Head == subject || mention.Tokens.Contains(subject)) is { } found)
                return found.Entity;
        }

        for (var back = 0; back <= 1 && sentence - back >= 0; back++)
        {
            var things = Things(board, board.Document.Sentences[sentence - back].Tokens, token).ToList();
            if (things.FirstOrDefault(mention => tree.Is(mention.Head, "nsubj")) is { } subject)
                return subject.Entity;
            if (things.Count > 0)
                return things[^1].Entity;
        }

        return null;
    }

    private static IEnumerable<Mention> Things(MentionBoard board, TokenRange range, int before) =>
        board.Mentions.Where(mention => mention.Tokens.First >= range.First && mention.Tokens.End <= Math.Min(range.End, before) && mention.Form != MentionForm.Attribute
                && mention.Class is var c && (c == Kg.Country || board.Knowledge.IsA(c, Kg.Organization) || board.Knowledge.IsA(c, Kg.Agreement)) && board.At(mention.Head)?.Head == mention.Head)
            .OrderBy(mention => mention.Span);
}
