using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>"Prime Minister Jane Doe and her Danish counterpart": the office of the same kind in the other country.</summary>
internal sealed class CounterpartDetector : IMentionDetector
{
    private const int Reach = 5;

    public void Detect(MentionBoard board)
    {
        var countries = new CountryContext(board);
        foreach (var sentence in board.Document.Sentences)
        {
            for (var at = sentence.Tokens.First + 1; at < sentence.Tokens.End; at++)
            {
                if (board.Document.Tokens[at] is { Lemma: "counterpart", Xpos: "NN" } && CountryBefore(board, at, sentence) is { } country && Kind(board, at, sentence) is { } kind
                    && Equivalent(board, countries, kind, country.Entity.Country!) is { } equal)
                    board.Add(new TokenRange(country.Tokens.First, at + 1), at, MentionForm.Nominal, countries.Combine(equal, country.Entity.Country));
            }
        }
    }

    /// <summary>"her Danish counterpart": the country between the owner and the noun.</summary>
    private static Mention? CountryBefore(MentionBoard board, int noun, Sentence sentence)
    {
        for (var at = noun - 1; at > sentence.Tokens.First && noun - at <= Reach; at--)
        {
            if (board.At(at) is { } mention && mention.Class == Kg.Country && mention.Entity.Country is not null)
                return mention;
            if (board.Document.Tokens[at].Upos is not (Upos.ADJ or Upos.NOUN or Upos.PROPN))
                return null;
        }

        return null;
    }

    /// <summary>The kind of office of the one whose counterpart it is: the last office of the sentence, else that of the last person of the sentence.</summary>
    private static GazetteerEntry? Kind(MentionBoard board, int noun, Sentence sentence)
    {
        var before = new TokenRange(sentence.Tokens.First, noun);
        if (board.In(before, Kg.Office).LastOrDefault() is { } office)
            return KindOf(board, office.Entity);
        if (board.In(before, Kg.Person).LastOrDefault(person => person.Form == MentionForm.Name) is not { } owner)
            return null;
        var held = board.Mentions.Where(mention => board.Knowledge.IsA(mention.Class, Kg.Office)).FirstOrDefault(mention => RoleResolver.PersonBeside(board, mention)?.Entity == owner.Entity);
        return held is null ? null : KindOf(board, held.Entity);
    }

    /// <summary>The gazetteer's kind of an office of a country: "Prime Minister" of "Prime Minister of Norway".</summary>
    private static GazetteerEntry? KindOf(MentionBoard board, Entity office) =>
        board.Knowledge.Gazetteer.Entries.Where(entry => entry.Class == Kg.Office && office.Country is not null && office.Label.StartsWith(entry.Label + " of ", StringComparison.Ordinal)).MaxBy(entry => entry.Label.Length);

    private static GazetteerEntry? Equivalent(MentionBoard board, CountryContext countries, GazetteerEntry kind, string code)
    {
        if (countries.Has(kind, code))
            return kind;
        var table = board.Knowledge.Lexicon["office-equivalents"];
        var label = table.Find($"{kind.Label} {code}", "equivalent") ?? table.Find($"{kind.Label} *", "equivalent");
        var found = board.Knowledge.Gazetteer.Entries.FirstOrDefault(entry => entry.Class == Kg.Office && entry.Label == label);
        return found is not null && countries.Has(found, code) ? found : null;
    }
}
