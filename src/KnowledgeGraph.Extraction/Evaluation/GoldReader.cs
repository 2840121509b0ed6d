using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads gold facts and checks that they can be asked of a graph. Members that it does not know are notes of the author and passed over.</summary>
internal sealed partial class GoldReader
{
    private const RegexOptions PatternOptions = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private readonly GoldJson _file;
    private readonly GoldNode.Map _root;

    private GoldReader(GoldJson file, GoldNode root)
    {
        _file = file;
        _root = As<GoldNode.Map>(root, "the file", "an object");
    }

    public static GoldArticle Read(byte[] bytes, string source)
    {
        var (file, root) = GoldJson.Read(bytes, source);
        return new GoldReader(file, root).Read(source);
    }

    private GoldArticle Read(string source)
    {
        var entities = As<GoldNode.Map>(Member(_root, "entities", "the file"), "\"entities\"", "an object")
            .Members.Select(member => Entity(member.Name, member.Value)).OrderBy(entity => entity.Key, StringComparer.Ordinal).ToImmutableArray();
        var keys = entities.Select(entity => entity.Key).ToHashSet(StringComparer.Ordinal);
        return new GoldArticle(source, Text(Member(_root, "article", "the file"), "\"article\""), entities, Facts(Member(_root, "facts", "the file"), keys), Facts(_root["optional"], keys));
    }

    private GoldEntity Entity(string key, GoldNode node)
    {
        var entity = As<GoldNode.Map>(node, $"the entity \"{key}\"", "an object with \"type\" and \"labels\"");
        var type = Member(entity, "type", $"the entity \"{key}\"");
        string name = Text(type, "\"type\"");
        if (!EvaluationTables.Classes.ContainsKey(name))
            throw GoldErrors.UnknownType(_file.PlaceOf(type), name, EvaluationTables.Classes.Keys.Order(StringComparer.Ordinal));
        var labels = Texts(Member(entity, "labels", $"the entity \"{key}\""), "\"labels\"").Select(text => LabelText.Normalize(text.Value));
        var patterns = entity["match"] is { } match ? Texts(match, "\"match\"").Select(Pattern) : [];
        bool isOptional = entity["optional"] is { } optional && As<GoldNode.Truth>(optional, "\"optional\"", "true or false").Value;
        return new GoldEntity(key, name, labels.ToImmutableHashSet(StringComparer.Ordinal), [.. patterns], isOptional);
    }

    private ImmutableArray<GoldFact> Facts(GoldNode? node, HashSet<string> keys) =>
        node is null ? [] : [.. As<GoldNode.List>(node, "the list of facts", "an array").Items.Select(item => Fact(item, keys))];

    private GoldFact Fact(GoldNode node, HashSet<string> keys)
    {
        var items = As<GoldNode.List>(node, "a fact", "an array: the relation, then its values").Items;
        if (items.Count == 0)
            throw GoldErrors.Missing(_file.PlaceOf(node), "a fact", "relation");
        string relation = Text(items[0], "the relation of a fact");
        if (!EvaluationTables.Relations.TryGetValue(relation, out int count))
            throw GoldErrors.UnknownRelation(_file.PlaceOf(items[0]), relation, EvaluationTables.Relations.Keys.Order(StringComparer.Ordinal));
        if (items.Count - 1 != count)
            throw GoldErrors.WrongCount(_file.PlaceOf(node), relation, count, items.Count - 1);
        return new GoldFact(relation, [.. items.Skip(1).Select((item, index) => Place(relation, index, item, keys))]);
    }

    private GoldPlace Place(string relation, int index, GoldNode node, HashSet<string> keys)
    {
        var texts = node is GoldNode.Text one ? [one] : Texts(node, $"a value of {relation}");
        return new GoldPlace([.. texts.Select(text => Choice(relation, index, text, keys))]);
    }

    private GoldChoice Choice(string relation, int index, GoldNode.Text text, HashSet<string> keys) => (relation, index) switch
    {
        _ when text.Value == "*" => new GoldChoice(text.Value, GoldChoiceKind.Anything),
        _ when keys.Contains(text.Value) => new GoldChoice(text.Value, GoldChoiceKind.Entity),
        ("quote", _) => new GoldChoice(text.Value, GoldChoiceKind.Quotation),
        ("provision", 3) => new GoldChoice(text.Value, GoldChoiceKind.Pattern, Pattern(text)),
        ("payment" or "deployment", _) when Number().IsMatch(text.Value) => new GoldChoice(text.Value, GoldChoiceKind.Number),
        _ => new GoldChoice(text.Value, GoldChoiceKind.Text),
    };

    private Regex Pattern(GoldNode.Text text)
    {
        try
        {
            return new Regex(text.Value, PatternOptions);
        }
        catch (ArgumentException error)
        {
            throw GoldErrors.BadPattern(_file.PlaceOf(text), text.Value, error);
        }
    }

    private GoldNode Member(GoldNode.Map owner, string name, string what) => owner[name] ?? throw GoldErrors.Missing(_file.PlaceOf(owner), what, name);

    private string Text(GoldNode node, string what) => As<GoldNode.Text>(node, what, "a string").Value;

    private IReadOnlyList<GoldNode.Text> Texts(GoldNode node, string what) =>
        [.. As<GoldNode.List>(node, what, "an array of strings").Items.Select(item => As<GoldNode.Text>(item, $"an item of {what}", "a string"))];

    private T As<T>(GoldNode node, string what, string expected)
        where T : GoldNode => node as T ?? throw GoldErrors.WrongKind(_file.PlaceOf(node), what, expected, node.Kind);

    [GeneratedRegex(@"^[\d.]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
