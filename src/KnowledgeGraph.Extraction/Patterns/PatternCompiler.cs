using System.Collections.Immutable;
using KnowledgeGraph.Language;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>Turns patterns as written into matchers: looks up lists and classes, checks expressions, gives every name its slot.</summary>
internal sealed class PatternCompiler
{
    private static readonly ImmutableArray<string> AttributeNames = [.. Enum.GetNames<NodeAttribute>().Select(name => name.ToLowerInvariant())];

    private readonly PatternNames _names;
    private readonly Lexicon _lexicon;
    private readonly List<string> _slots = [];
    private readonly List<NodeTest> _tests = [];

    private PatternCompiler(PatternNames names, Lexicon lexicon)
    {
        _names = names;
        _lexicon = lexicon;
    }

    /// <summary>Compiles one pattern.</summary>
    /// <exception cref="OntologyException">An attribute, list, class or expression cannot be used; the message says where.</exception>
    public static Pattern Compile(NodeSyntax root, PatternNames names, Lexicon lexicon)
    {
        var compiler = new PatternCompiler(names, lexicon);
        var matcher = compiler.Node(root with { Name = root.Name ?? "" });
        return new Pattern(matcher, [.. compiler._slots], [.. compiler._tests]);
    }

    private NodeMatcher Node(NodeSyntax node)
    {
        var tests = node.Attributes.Select(attribute => (Syntax: attribute, Kind: Kind(attribute))).ToList();
        var test = new NodeTest(
            [.. tests.Where(pair => pair.Kind < NodeAttribute.Time).Select(pair => new TokenTest(pair.Kind, Words(pair.Syntax.Value), pair.Syntax.IsNegated))],
            [.. tests.Where(pair => pair.Kind is NodeAttribute.Time or NodeAttribute.Number).Select(pair => new FigureTest(pair.Kind, Kinds(pair.Syntax, pair.Kind), pair.Syntax.IsNegated))],
            [.. tests.Where(pair => pair.Kind >= NodeAttribute.Type).Select(pair => MentionTest(pair.Syntax, pair.Kind))],
            node.IsNegated,
            node.IsRoot);
        return new NodeMatcher(test, node.Name is null ? -1 : Slot(node.Name, test), [.. node.Conditions.Select(Condition)]);
    }

    /// <summary>The slot of a name; a second node of that name must be the same word, and the first says what it is.</summary>
    private int Slot(string name, NodeTest test)
    {
        var slot = _slots.IndexOf(name);
        if (slot >= 0)
            return slot;
        _slots.Add(name);
        _tests.Add(test);
        return _slots.Count - 1;
    }

    private static NodeAttribute Kind(AttributeSyntax attribute)
    {
        var index = AttributeNames.IndexOf(attribute.Name);
        return index >= 0 ? (NodeAttribute)index : throw PatternErrors.UnknownAttribute(attribute.Place, attribute.Name, string.Join(", ", AttributeNames));
    }

    /// <summary>The kinds of times or figures that are asked for; at least one must be there.</summary>
    private WordTest Kinds(AttributeSyntax attribute, NodeAttribute kind)
    {
        var test = Words(attribute.Value);
        var names = kind == NodeAttribute.Time ? Enum.GetNames<TimeKind>() : Enum.GetNames<QuantityKind>();
        return names.Any(test.Matches) ? test : throw PatternErrors.UnknownKind(attribute.Value.Place, attribute.Value.Text, attribute.Name, string.Join(", ", names));
    }

    private MentionTest MentionTest(AttributeSyntax attribute, NodeAttribute kind) =>
        kind == NodeAttribute.Type
            ? new MentionTest(kind, Classes(attribute.Value), null, attribute.IsNegated)
            : new MentionTest(kind, [], Words(attribute.Value), attribute.IsNegated);

    private ImmutableArray<Iri> Classes(ValueSyntax value)
    {
        if (value.Kind == ValueKind.Literal)
            return [_names.Class(value.Text, value.Place)];
        var test = Words(value);
        var classes = _names.Vocabulary.Classes.Where(iri => test.Matches(PatternNames.LocalName(iri))).OrderBy(iri => iri.Value, StringComparer.Ordinal).ToImmutableArray();
        return classes.IsEmpty ? throw PatternErrors.UnknownClass(value.Place, value.Text) : classes;
    }

    private ConditionMatcher Condition(ConditionSyntax condition) => condition switch
    {
        ConditionSyntax.Related related => new ConditionMatcher.Related(Relation(related), Node(related.Other), related.Text),
        ConditionSyntax.Not not => new ConditionMatcher.Not(Condition(not.Inner), not.Text),
        ConditionSyntax.Maybe maybe => new ConditionMatcher.Maybe(Condition(maybe.Inner), maybe.Text),
        ConditionSyntax.Any any => new ConditionMatcher.Any([.. any.Alternatives.Select(alternative => alternative.Select(Condition).ToImmutableArray())], any.IsOrdered, any.Text),
        _ => throw new InvalidOperationException("A condition is a relation, a negation, an option or a choice."),
    };

    private RelationTest Relation(ConditionSyntax.Related related)
    {
        var role = related is { Operator: RelationOperator.Governs, Label: { Kind: ValueKind.Literal } label } ? label.Text switch
        {
            "agent" => ClauseRole.Agent,
            "patient" => ClauseRole.Patient,
            "time" => ClauseRole.Time,
            _ => ClauseRole.None,
        } : ClauseRole.None;
        return new RelationTest(related.Operator, related.Label is { } value && role == ClauseRole.None ? Words(value) : null, role) { Reach = related.Reach };
    }

    private WordTest Words(ValueSyntax value)
    {
        switch (value.Kind)
        {
            case ValueKind.Literal:
                return WordTest.OneOf([value.Text]);
            case ValueKind.Regex:
                try
                {
                    return WordTest.Fits(value.Text);
                }
                catch (ArgumentException e)
                {
                    throw PatternErrors.BadRegex(value.Place, value.Text, e.Message.Split('\n')[0]);
                }

            default:
                return WordTest.InList(Rows(value));
        }
    }

    private IEnumerable<string> Rows(ValueSyntax value)
    {
        var table = _lexicon.Find(value.Text) ?? throw PatternErrors.UnknownList(value.Place, value.Text);
        if (value.Filter is not { } filter)
            return table.Keys;
        if (!table.HasColumn(filter.Column))
            throw PatternErrors.UnknownColumn(value.Place, value.Text, filter.Column);
        return table.Keys.Where(key => table.Find(key, filter.Column) == filter.Value);
    }
}
