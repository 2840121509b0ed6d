using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// The rules of an ontology folder, compiled once, found by what the first node of each asks for: a lemma, a word, a part of speech, a mention. A word of a text meets only those rules whose first
/// node it may be, so that hundreds of rules cost little. Immutable and thread-safe.
/// </summary>
internal sealed class RuleBook
{
    private readonly FrozenDictionary<string, ImmutableArray<int>> _byLemma;
    private readonly FrozenDictionary<string, ImmutableArray<int>> _byWord;
    private readonly ImmutableArray<int>[] _byTag;
    private readonly ImmutableArray<int> _ofMentions;
    private readonly ImmutableArray<int> _others;

    public RuleBook(IEnumerable<PatternRule> rules)
    {
        Rules = [.. rules];
        var keys = Rules.SelectMany((rule, index) => KeysOf(rule.Pattern.Root.Test).Select(key => (key.Kind, key.Value, Rule: index))).ToList();
        _byLemma = Group(keys.Where(key => key.Kind == NodeAttribute.Lemma).Select(key => (key.Value, key.Rule)));
        _byWord = Group(keys.Where(key => key.Kind == NodeAttribute.Word).Select(key => (key.Value, key.Rule)));
        var byTag = Group(keys.Where(key => key.Kind == NodeAttribute.Tag).Select(key => (key.Value, key.Rule)));
        _byTag = [.. Enum.GetValues<Upos>().Select(tag => byTag.GetValueOrDefault(UposNames.Of(tag), []))];
        _ofMentions = [.. keys.Where(key => key.Kind == NodeAttribute.Type).Select(key => key.Rule)];
        _others = [.. keys.Where(key => key.Kind == NodeAttribute.Deprel).Select(key => key.Rule)];
    }

    /// <summary>Those of the rules that pass, as a book of their own.</summary>
    public RuleBook Where(Func<PatternRule, bool> passes) => new(Rules.Where(passes));

    /// <summary>A book without rules.</summary>
    public static RuleBook Empty { get; } = new([]);

    /// <summary>All rules, in the order of their files and in them.</summary>
    public ImmutableArray<PatternRule> Rules { get; }

    /// <summary>The rule of that name; null where there is none.</summary>
    public PatternRule? Find(string name) => Rules.FirstOrDefault(rule => rule.Name == name);

    /// <summary>Reads every <c>*.semgrex</c> of a folder, in the order of their names; none where the folder is missing.</summary>
    /// <exception cref="OntologyException">A rule cannot be used; the message says where and why.</exception>
    public static RuleBook Load(string folder, Vocabulary vocabulary, Lexicon lexicon)
    {
        if (!Directory.Exists(folder))
            return Empty;
        var rules = new List<PatternRule>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.semgrex").Order(StringComparer.Ordinal))
        {
            var file = RuleFileParser.Parse(path, File.ReadAllText(path));
            var names = new PatternNames(vocabulary, file.Prefixes);
            foreach (var rule in file.Rules)
            {
                if (rules.Exists(other => other.Name == rule.Name.Text))
                    throw PatternErrors.RepeatedRule(rule.Name.Place, rule.Name.Text);
                rules.Add(PatternRule.Compile(rule, names, lexicon, Path.GetFileNameWithoutExtension(path)));
            }
        }

        return new RuleBook(rules);
    }

    /// <summary>The rules whose first node the word may be, in the order of the book.</summary>
    public IEnumerable<PatternRule> CandidatesFor(Token token, bool headsMention)
    {
        var byLemma = _byLemma.GetValueOrDefault(token.Lemma, []);
        var byWord = _byWord.GetValueOrDefault(token.Form, []);
        var byTag = _byTag[(int)token.Upos];
        var ofMentions = headsMention ? _ofMentions : [];
        if (byLemma.Length + byWord.Length + byTag.Length + ofMentions.Length + _others.Length == 0)
            return [];
        return byLemma.Concat(byWord).Concat(byTag).Concat(ofMentions).Concat(_others).Order().Select(index => Rules[index]);
    }

    /// <summary>Under what a first node is found, by the surest of its attributes; one that says nothing that can be looked up is tried on every word.</summary>
    private static IEnumerable<(NodeAttribute Kind, string Value)> KeysOf(NodeTest test)
    {
        foreach (var attribute in (NodeAttribute[])[NodeAttribute.Lemma, NodeAttribute.Word])
        {
            if (!test.IsNegated && test.Words.FirstOrDefault(one => one.Attribute == attribute && !one.IsNegated && one.Test.Keys is not null) is { } found)
                return found.Test.Keys!.Select(word => (attribute, word));
        }

        if (!test.IsNegated && test.Mentions.Any(one => !one.IsNegated))
            return [(NodeAttribute.Type, "")];
        var tag = test.IsNegated ? null : test.Words.FirstOrDefault(one => one.Attribute == NodeAttribute.Tag && !one.IsNegated);
        return tag is null ? [(NodeAttribute.Deprel, "")] : Enum.GetNames<Upos>().Where(tag.Test.Matches).Select(name => (NodeAttribute.Tag, name));
    }

    /// <summary>Case does not count here: the node's own test decides.</summary>
    private static FrozenDictionary<string, ImmutableArray<int>> Group(IEnumerable<(string Key, int Rule)> pairs) =>
        pairs.GroupBy(pair => pair.Key, pair => pair.Rule, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.Distinct().ToImmutableArray(), StringComparer.OrdinalIgnoreCase);
}
