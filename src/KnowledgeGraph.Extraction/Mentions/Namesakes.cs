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
        var candidates = gender is null ? people : Fitting(people, gender[0]) is { Count: > 0 } sure ? sure : Fitting(people, 'x') is { Count: > 0 } open ? open : people;
        return _board.Mentions.Where(mention => mention.Tokens.End <= range.First && candidates.Contains(mention.Entity)).MaxBy(mention => mention.Tokens.First)?.Entity ?? candidates[0];
    }

    private List<Entity> Fitting(List<Entity> people, char gender) => people.FindAll(person => GenderOf(person) == gender);

    private char GenderOf(Entity person) => _board.Knowledge.Gazetteer.FirstNames.GetValueOrDefault(person.Label.Split(' ')[0], 'x');
}
