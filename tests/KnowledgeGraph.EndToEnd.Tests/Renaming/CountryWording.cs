namespace KnowledgeGraph.EndToEnd.Tests.Renaming;

/// <summary>Writes one country where another stood, in the same part: name, abbreviation, adjective, people.</summary>
internal sealed record CountryWording(CountryForms From, CountryForms To)
{
    /// <summary>The words for this place, with article and mark of possession.</summary>
    public string Write(RenamingPlace place)
    {
        if (place.Form == From.Dotted || place.Form == From.Plain)
            return WriteAbbreviation(place);
        if (place.IsJoined)
            return place.Article + To.Label;
        return From.Demonyms.Contains(place.Form) ? WriteDemonym(place) : WriteName(place);
    }

    private string WriteAbbreviation(RenamingPlace place)
    {
        string? name = place.Form.Contains('.', StringComparison.Ordinal) ? To.Dotted : To.Plain;
        if (name is not null)
            return Indefinite(place.Article, name) + name + place.Possessive(name);
        if (place.IsJoined)
            return place.Article + To.Label;
        return place.IsAttribute ? Indefinite(place.Article, To.Style!.Adjective) + To.Style!.Adjective : WriteName(place) + (place.EndsSentence ? "." : "");
    }

    private string WriteDemonym(RenamingPlace place)
    {
        bool isPeople = From.Style is { } style && place.Form == style.People && (style.People != style.Adjective || !place.IsAttribute);
        string word = isPeople ? To.Style!.People : To.Style!.Adjective;
        return Indefinite(place.Article, word) + word + place.Possessive(word);
    }

    private string WriteName(RenamingPlace place)
    {
        string article = !To.TakesArticle ? "" : place.Article.Length > 0 ? place.Article : place.IsFirst ? "The " : "the ";
        return article + To.Label + place.Possessive(To.Label);
    }

    private static string Indefinite(string article, string word)
    {
        if (article.Length is 0 or 4)
            return article;
        return article[..1] + (word[0] is 'A' or 'E' or 'I' or 'O' ? "n " : " ");
    }
}
