using System.Text;
using KnowledgeGraph.Language;
using KnowledgeGraph.Language.Naming;
using KnowledgeGraph.Training.Data;
using KnowledgeGraph.Training.Learning;

namespace KnowledgeGraph.Training.Naming;

/// <summary>
/// Makes sentences in the manner of diplomatic news from patterns (<c>news-sentences.txt</c>, <c>news-names.tsv</c>) and from names: the corpora, which are mostly of Wikipedia,
/// have few ministries, agencies, treaties and news media.
/// </summary>
internal sealed class NewsSentences
{
    private const string Acronym = "{acronym}";
    private const string Folder = "KnowledgeGraph.Training.Naming.Data.";

    private readonly string[][] _sentences = [.. Lines("news-sentences.txt").Select(line => line.Split(' '))];
    private readonly ILookup<string, NewsKind> _kinds;

    /// <summary>Takes persons from the corpora, all else from the lists.</summary>
    internal NewsSentences(IEnumerable<string[]> persons, NameLists lists)
    {
        string[][] full = [.. persons.Where(words => words.Length is >= 2 and <= 5)];
        var names = new List<(string Kind, NewsKind Name)>();
        names.AddRange(full.Select(words => ("person", new NewsKind(NameType.Person, words))));
        names.AddRange(full.Select(words => ("person", new NewsKind(NameType.Person, [words[0], "{surname}"]))));
        names.AddRange(lists.FirstNames.Select(first => ("person", new NewsKind(NameType.Person, [first, "{surname}"]))));
        names.AddRange(full.Where(words => char.IsUpper(words[^1][0]) && words[^1].Length > 2).Select(words => ("surname", new NewsKind(NameType.Person, words[^1..]))));
        names.AddRange(lists.Cities.Select(city => ("city", new NewsKind(NameType.Location, Cut(city)))));
        names.AddRange(lists.Countries.Select(country => ("country", new NewsKind(NameType.Location, Cut(country)))));
        names.AddRange(lists.Demonyms.Select(demonym => ("demonym", new NewsKind(NameType.Miscellaneous, Cut(demonym)))));
        names.AddRange(Lines("news-names.tsv").Select(Pattern));
        _kinds = names.ToLookup(name => "{" + name.Kind + "}", name => name.Name);
    }

    /// <summary>So many sentences; the generator decides which.</summary>
    internal IEnumerable<NameSentence> Make(int count, SeededGenerator generator) =>
        Enumerable.Range(0, count).Select(_ => Make(_sentences[generator.Next(_sentences.Length)], generator));

    private static string[] Cut(string name) => name.Replace("-", " - ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Lines(string file)
    {
        using Stream stream = typeof(NewsSentences).Assembly.GetManifestResourceStream(Folder + file)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#')];
    }

    private static (string Kind, NewsKind Name) Pattern(string line)
    {
        string[] columns = line.Split('\t');
        NameType? type = columns[1] switch
        {
            "ORG" => NameType.Organization,
            "LOC" => NameType.Location,
            "MISC" => NameType.Miscellaneous,
            "-" => null,
            string other => throw new TrainingDataException("news-names.tsv", 0, $"found the type '{other}', expected ORG, LOC, MISC or -."),
        };
        return (columns[0], new NewsKind(type, columns[2].Split(' ')));
    }

    private NameSentence Make(string[] pattern, SeededGenerator generator)
    {
        var forms = new List<string>();
        var names = new List<FoundName>();
        foreach (string word in pattern)
        {
            int first = forms.Count;
            if (word == Acronym)
            {
                FoundName last = names.Last(name => name.Length > 1 || name.Type == NameType.Organization);
                forms.Add(string.Concat(forms[last.First..last.End].Where(part => char.IsUpper(part[0])).Select(part => part[0])));
                names.Add(new FoundName(first, forms.Count, last.Type));
            }
            else if (_kinds.Contains(word))
            {
                NewsKind kind = Choose(word, generator);
                Add(forms, kind, generator);
                names.Add(new FoundName(first, forms.Count, kind.Type ?? NameType.Miscellaneous));
            }
            else
            {
                forms.Add(word);
            }
        }

        return new NameSentence([.. forms], names) { BeginsDocument = true };
    }

    private NewsKind Choose(string kind, SeededGenerator generator)
    {
        NewsKind[] kinds = [.. _kinds[kind]];
        return kinds[generator.Next(kinds.Length)];
    }

    private void Add(List<string> forms, NewsKind kind, SeededGenerator generator)
    {
        foreach (string word in kind.Words)
        {
            if (_kinds.Contains(word))
            {
                Add(forms, Choose(word, generator), generator);
            }
            else
            {
                forms.Add(word);
            }
        }
    }
}
