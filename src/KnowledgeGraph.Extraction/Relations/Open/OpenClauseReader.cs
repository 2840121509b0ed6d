namespace KnowledgeGraph.Extraction;

/// <summary>Reads who does what to whom around one verb, as far as both are named.</summary>
internal sealed class OpenClauseReader(ArticleContext context)
{
    private readonly LexiconTable _timeWords = context.Knowledge.Lexicon["time-prepositions"];

    private SyntaxTree Tree => context.Tree;

    /// <summary>The relations of the verb: with its object, or, where it has none, with the nouns behind its prepositions.</summary>
    public IEnumerable<OpenRelation> Read(int verb)
    {
        string lemma = string.Join(' ', Tree.Children(verb, "compound:prt").Select(particle => Tree[particle].Lemma).Prepend(Tree[verb].Lemma));
        return Tree.IsPassive(verb) ? ReadPassive(verb, lemma) : ReadActive(verb, lemma);
    }

    private IEnumerable<OpenRelation> ReadPassive(int verb, string lemma) =>
        from agent in Named(Tree.Agent(verb))
        from patient in Named(Tree.Subject(verb))
        select new OpenRelation(agent, verb, lemma, patient, IsDirect: true);

    private IEnumerable<OpenRelation> ReadActive(int verb, string lemma)
    {
        var subjects = Named(Tree.Subject(verb)).ToList();
        if (Tree.Children(verb, "obj").Any())
        {
            return from subject in subjects
                   from target in Tree.Children(verb, "obj").SelectMany(Named)
                   select new OpenRelation(subject, verb, lemma, target, IsDirect: true);
        }

        return from subject in subjects
               from noun in Tree.Children(verb, "obl")
               let preposition = Tree.CaseOf(noun)
               where preposition.Length > 0
               from target in Named(noun)
               where !_timeWords.Contains(preposition) || !context.IsA(target, Kg.Event)
               select new OpenRelation(subject, verb, $"{lemma} {preposition}", target, IsDirect: false);
    }

    /// <summary>The named things that a noun and those joined to it by "and" stand for.</summary>
    private IEnumerable<Mention> Named(int noun) =>
        noun < 0 ? [] : Tree.Conjuncts(noun).Select(context.HeadedBy).OfType<Mention>().Where(IsNamed);

    /// <summary>Whether it has a name by which other articles know it too, here or where a pronoun points.</summary>
    private static bool IsNamed(Mention mention) =>
        mention.Form is MentionForm.Name or MentionForm.Metonym or MentionForm.Pronoun && mention.Entity.LocalKey is null && mention.Class != Kg.UnnamedSource;
}
