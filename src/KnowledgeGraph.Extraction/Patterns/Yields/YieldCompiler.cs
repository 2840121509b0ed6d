using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>Turns what a rule yields, as written, into properties, readings and values that are checked against the ontology.</summary>
internal sealed class YieldCompiler(RuleSyntax rule, Pattern pattern, PatternNames names, Lexicon lexicon)
{
    private static readonly ImmutableArray<string> ReadingNames = [.. Enum.GetNames<ReadingKind>().Where(name => name != nameof(ReadingKind.List)).Select(name => name.ToLowerInvariant())];

    /// <summary>What the rule yields.</summary>
    /// <exception cref="OntologyException">It names something that is not there, or that does not fit; the message says where.</exception>
    public RuleYield Compile()
    {
        if (rule.Ends is [var subject, var @object])
        {
            var (property, kind) = names.Property(rule.Yields);
            return new EdgeYield(property, Role(subject, property, PropertyKind.OfThings, rule.Yields), Role(@object, property, kind, rule.Yields));
        }

        var @class = names.Class(rule.Yields.Text, rule.Yields.Place);
        ImmutableArray<RuleRole> roles = [.. rule.Roles.Select(role => Role(@class, role))];
        return new NodeYield(@class, roles)
        {
            Fixed = [.. rule.Values.Where(value => !IsPublished(value)).Select(value => Fixed(@class, value))],
            Published = [.. rule.Values.Where(IsPublished).Select(value => Dated(@class, value))],
            Also = [.. rule.Also.Select(edge => (names.Property(edge.Property).Iri, IndexOf(edge.Subject), IndexOf(edge.Object)))],
            Label = names.Vocabulary.IsA(@class, Kg.Event) ? LabelOf(@class) : null,
        };
    }

    private static bool IsPublished(FixedSyntax value) => value is { IsQuoted: false, Value.Text: "published" };

    private RuleRole Role(Iri @class, RoleSyntax role)
    {
        var (property, kind) = PropertyOf(@class, role.Property);
        return Role(role, property, kind, role.Property);
    }

    private (Iri Iri, PropertyKind Kind) PropertyOf(Iri @class, RuleWord name)
    {
        var property = names.Property(name);
        return names.Vocabulary.CanHave(@class, property.Iri) ? property : throw PatternErrors.WrongDomain(name.Place, name.Text, PatternNames.LocalName(@class));
    }

    private RuleRole Role(RoleSyntax role, Iri property, PropertyKind kind, RuleWord blamed)
    {
        var slot = SlotOf(role.Node, role.Property.Text);
        var isBound = PatternRule.IsBound(rule.Pattern, role.Node.Text);
        if (!isBound && !rule.Ends.IsEmpty)
            throw PatternErrors.UnboundRole(role.Node.Place, role.Property.Text, role.Node.Text);
        var found = new RuleRole(property, slot, ReadingKind.Thing) { Kind = kind, IsRequired = isBound };
        if (role.Reading is { Column: { } column } list)
            return Listed(found, list.Word, column);
        var reading = role.Reading is { } said ? Reading(said.Word) : Usual(kind, blamed);
        if (!Fits(reading, kind))
            throw PatternErrors.WrongReading(role.Reading?.Word.Place ?? blamed.Place, blamed.Text, reading.ToString().ToLowerInvariant());
        if (Needs(reading) is { } attribute && !pattern.Tests[slot].Asks(attribute))
            throw PatternErrors.UnfitNode(blamed.Place, blamed.Text, role.Node.Text, attribute.ToString().ToLowerInvariant());
        return found with { Reading = reading, IsRequired = isBound && (!rule.Ends.IsEmpty || !IsAddition(reading)) };
    }

    private static ReadingKind Reading(RuleWord word) =>
        ReadingNames.IndexOf(word.Text) is >= 0 and var index ? (ReadingKind)index : throw PatternErrors.UnknownReading(word.Place, word.Text, string.Join(", ", ReadingNames));

    /// <summary>How a node is read where the rule does not say.</summary>
    private static ReadingKind Usual(PropertyKind kind, RuleWord property) => kind switch
    {
        PropertyKind.OfThings => ReadingKind.Thing,
        PropertyKind.OfStrings => ReadingKind.Words,
        PropertyKind.OfDates => ReadingKind.Date,
        PropertyKind.OfIntegers or PropertyKind.OfDecimals => ReadingKind.Number,
        PropertyKind.OfDurations => ReadingKind.Duration,
        _ => throw PatternErrors.UnusableRange(property.Place, property.Text),
    };

    private static bool Fits(ReadingKind reading, PropertyKind kind) => reading switch
    {
        ReadingKind.Thing or ReadingKind.Actor or ReadingKind.Party or ReadingKind.Place => kind == PropertyKind.OfThings,
        ReadingKind.Date or ReadingKind.Past or ReadingKind.End => kind == PropertyKind.OfDates,
        ReadingKind.Duration => kind == PropertyKind.OfDurations,
        ReadingKind.Number => kind is PropertyKind.OfIntegers or PropertyKind.OfDecimals,
        _ => kind == PropertyKind.OfStrings,
    };

    /// <summary>Whether a node is as good without it: a date that the article leaves open, a word before a number.</summary>
    private static bool IsAddition(ReadingKind reading) => reading is ReadingKind.Date or ReadingKind.Past or ReadingKind.End or ReadingKind.Duration or ReadingKind.Qualifier;

    /// <summary>What the node must be asked for so that it can be read in that way.</summary>
    private static NodeAttribute? Needs(ReadingKind reading) => reading switch
    {
        ReadingKind.Date or ReadingKind.Past or ReadingKind.End or ReadingKind.Duration => NodeAttribute.Time,
        ReadingKind.Number or ReadingKind.Currency or ReadingKind.Qualifier => NodeAttribute.Number,
        _ => null,
    };

    private RuleRole Listed(RuleRole role, RuleWord list, string column)
    {
        var table = lexicon.Find(list.Text) ?? throw PatternErrors.UnknownList(list.Place, list.Text);
        if (!table.HasColumn(column))
            throw PatternErrors.UnknownColumn(list.Place, list.Text, column);
        var terms = table.Keys.Select(key => (key, Value: table.Find(key, column))).Where(row => row.Value is not null)
            .ToImmutableDictionary(row => row.key, row => Term(role.Kind, new RuleWord(row.Value!, list.Place), list.Text), StringComparer.Ordinal);
        return role with { Reading = ReadingKind.List, Terms = terms, MaxWords = table.MaxWords };
    }

    private AssertedProperty Fixed(Iri @class, FixedSyntax value)
    {
        var (property, kind) = PropertyOf(@class, value.Property);
        if (value.IsQuoted && kind != PropertyKind.OfStrings)
            throw PatternErrors.WrongValue(value.Value.Place, value.Property.Text, value.Value.Text);
        return new AssertedProperty(property, Term(kind, value.Value, value.Property.Text));
    }

    private Iri Dated(Iri @class, FixedSyntax value)
    {
        var (property, kind) = PropertyOf(@class, value.Property);
        return kind == PropertyKind.OfDates ? property : throw PatternErrors.WrongValue(value.Value.Place, value.Property.Text, value.Value.Text);
    }

    private Term Term(PropertyKind kind, RuleWord value, string property) => kind switch
    {
        PropertyKind.OfThings => names.Individual(value),
        PropertyKind.OfStrings => Literal.String(value.Text),
        PropertyKind.OfBooleans when value.Text is "true" or "false" => Literal.Boolean(value.Text == "true"),
        PropertyKind.OfIntegers when value.Text.All(char.IsAsciiDigit) => Literal.Typed(value.Text, XsdVocabulary.Integer),
        PropertyKind.OfDecimals when decimal.TryParse(value.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => Literal.Decimal(number),
        _ => throw PatternErrors.WrongValue(value.Place, property, value.Text),
    };

    private int SlotOf(RuleWord node, string role) =>
        pattern.Names.IndexOf(node.Text) is >= 0 and var slot ? slot : throw PatternErrors.UnboundRole(node.Place, role, node.Text);

    /// <summary>Index of the role that is read from the node.</summary>
    private int IndexOf(RuleWord node) =>
        rule.Roles.IndexOf(rule.Roles.FirstOrDefault(role => role.Node.Text == node.Text)!) is >= 0 and var index ? index : throw PatternErrors.NoRole(node.Place, node.Text);

    /// <summary>As the rule says it; else the words for the class ("press conference").</summary>
    private EventLabel LabelOf(Iri @class)
    {
        var text = rule.Label ?? string.Concat(PatternNames.LocalName(@class).Select((c, at) => char.IsUpper(c) && at > 0 ? $" {char.ToLowerInvariant(c)}" : char.ToLowerInvariant(c).ToString()));
        var bar = text.IndexOf('|', StringComparison.Ordinal);
        return bar < 0 ? new EventLabel(Parts(text), []) : new EventLabel(Parts(text[..bar]), Parts(text[(bar + 1)..]));
    }

    private ImmutableArray<LabelPart> Parts(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word[0] == '{' ? Placeholder(word.Trim('{', '}')) : new LabelPart(word, -1, null))];

    /// <summary>"what", "verb@event-verbs[noun]".</summary>
    private LabelPart Placeholder(string text)
    {
        var place = rule.Name.Place;
        var at = text.IndexOf('@', StringComparison.Ordinal);
        if (at < 0)
            return new LabelPart(text, SlotOf(new RuleWord(text, place), "label"), null);
        var (list, column) = text[(at + 1)..].TrimEnd(']').Split('[') is [var name, var cell] ? (name, cell) : (text[(at + 1)..], "");
        var table = lexicon.Find(list) ?? throw PatternErrors.UnknownList(place, list);
        return table.HasColumn(column) ? new LabelPart(column, SlotOf(new RuleWord(text[..at], place), "label"), table) : throw PatternErrors.UnknownColumn(place, list, column);
    }
}
