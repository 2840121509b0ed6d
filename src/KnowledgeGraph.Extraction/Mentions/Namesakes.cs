using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Which of several people of one article a name that fits them all stands for: the one whom the form of address fits, else the one named last before it.</summary>
internal sealed class Namesakes
{
    private readonly MentionBoard _board;
    private readonly LexiconTable _titles;

    public Namesakes(MentionBoard board)
    {
        _board = board;
        _titles = board.Knowledge.Lexicon["gendered-titles"];
    }

    /// <summary>The person whom the name at <paramref name="range"/> stands for.</summary>
    /// <param name="people">At least one, in the order in which the text first names them.</param>
    /// <param name="range">The tokens of the shorter name.</param>
    public Entity Choose(List<Entity> people, TokenRange range)
    {
        if (people.Count == 1)
            return people[0];
        var gender = range.First > 0 ? _titles.Find(_board.Document.Tokens[range.First - 1].Form, "gender") : null;
        var fitting = gender is null ? people : people.FindAll(person => GenderOf(person) is var known && (known == 'x' || known == gender[0]));
        var candidates = fitting.Count > 0 ? fitting : people;
        return _board.Mentions.Where(mention => mention.Tokens.End <= range.First && candidates.Contains(mention.Entity)).MaxBy(mention => mention.Tokens.First)?.Entity ?? candidates[0];
    }

    private char GenderOf(Entity person) => _board.Knowledge.Gazetteer.FirstNames.GetValueOrDefault(person.Label.Split(' ')[0], 'x');
}
