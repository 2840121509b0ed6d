namespace KnowledgeGraph.Extraction;

/// <summary>An organization under a shorter form of a name that the text gives in full: "Supreme Court" beside "Italian Supreme Court", "Scientology" beside "Church of Scientology".</summary>
internal sealed class OrganizationTwins : IMentionDetector
{
    public void Detect(MentionBoard board)
    {
        var organizations = board.Mentions.Where(mention => board.Knowledge.IsA(mention.Class, Kg.Organization) && mention.Class != Kg.Government && mention.Form == MentionForm.Name).ToList();
        var entities = organizations.Select(mention => mention.Entity).Distinct().ToList();
        foreach (var shorter in entities.Where(entity => entity.Entry is null))
        {
            var longer = entities.Where(entity => entity != shorter && IsShortFor(board, shorter, entity)).ToList();
            if (longer.Count != 1)
                continue;
            foreach (var mention in organizations.Where(mention => mention.Entity == shorter))
            {
                board.Remove(mention);
                board.Add(mention.Tokens, mention.Head, mention.Form, longer[0]);
            }
        }
    }

    private static bool IsShortFor(MentionBoard board, Entity shorter, Entity longer)
    {
        var at = longer.Label.IndexOf(shorter.Label, StringComparison.Ordinal);
        if (at < 0 || (at > 0 && longer.Label[at - 1] != ' '))
            return false;
        var (before, behind) = (longer.Label[..at].Trim(), longer.Label[(at + shorter.Label.Length)..]);
        var isHead = board.Knowledge.Lexicon["organization-heads"].Contains(shorter.Label.Split(' ')[^1]);
        if (at == 0 && behind.StartsWith(" of ", StringComparison.Ordinal) && !shorter.Label.Contains(' ', StringComparison.Ordinal))
            return true;
        return behind.Length == 0 && before.EndsWith(" of", StringComparison.Ordinal) && before.Count(c => c == ' ') == 1 && !isHead
            || (isHead && (before.Length > 0 || behind.Length > 0) && (before.Length == 0 || IsCountry(board, before)) && (behind.Length == 0 || behind.StartsWith(" of ", StringComparison.Ordinal)));
    }

    /// <summary>"Italian", "U.S.", "Italy's": words that only tell the country.</summary>
    private static bool IsCountry(MentionBoard board, string words) =>
        board.Mentions.Any(mention => mention.Class == Kg.Country && mention.Form != MentionForm.Pronoun && board.Tree.TextOf(mention.Tokens) == words.Replace("'s", "", StringComparison.Ordinal).Replace("’s", "", StringComparison.Ordinal));
}
