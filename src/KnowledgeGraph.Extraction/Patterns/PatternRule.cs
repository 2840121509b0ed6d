using System.Collections.Immutable;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>A compiled rule. Immutable and thread-safe.</summary>
internal sealed record PatternRule
{
    private PatternRule(RuleSyntax syntax, Pattern pattern, (Iri Iri, PropertyKind Kind) property)
    {
        Name = syntax.Name.Text;
        Pattern = pattern;
        Property = property.Iri;
        YieldsWords = property.Kind == PropertyKind.OfStrings;
        Confidence = syntax.Confidence;
        Examples = syntax.Examples;
        CounterExamples = syntax.CounterExamples;
        Identity = new ExtractorIdentity("pattern-" + Name, "1");
        SubjectSlot = Slot(syntax, syntax.Subject, "subject");
        ObjectSlot = Slot(syntax, syntax.Object, "object");
        CitedSlots = [0, SubjectSlot, ObjectSlot, .. syntax.Evidence.Select(name => NamedSlot(pattern, name, "evidence"))];
    }

    public string Name { get; }

    public Pattern Pattern { get; }

    /// <summary>The property of the edge.</summary>
    public Iri Property { get; }

    /// <summary>Whether the object is the words of its noun phrase, as a string, and not a thing.</summary>
    public bool YieldsWords { get; }

    public decimal Confidence { get; }

    public ExtractorIdentity Identity { get; }

    public int SubjectSlot { get; }

    public int ObjectSlot { get; }

    /// <summary>The slots whose words, where there are some, are the evidence.</summary>
    public ImmutableArray<int> CitedSlots { get; }

    public ImmutableArray<RuleExample> Examples { get; }

    public ImmutableArray<RuleExample> CounterExamples { get; }

    /// <summary>Compiles a rule.</summary>
    /// <exception cref="OntologyException">Something that it names is not there; the message says where.</exception>
    public static PatternRule Compile(RuleSyntax syntax, PatternNames names, Lexicon lexicon) =>
        new(syntax, PatternCompiler.Compile(syntax.Pattern, names, lexicon), names.Property(syntax.Yields));

    private int Slot(RuleSyntax syntax, RuleWord name, string role)
    {
        var slot = NamedSlot(Pattern, name, role);
        return IsBound(syntax.Pattern, name.Text) ? slot : throw PatternErrors.UnboundRole(name.Place, role, name.Text);
    }

    private static int NamedSlot(Pattern pattern, RuleWord name, string role) =>
        pattern.Names.IndexOf(name.Text) is >= 0 and var slot ? slot : throw PatternErrors.UnboundRole(name.Place, role, name.Text);

    /// <summary>Whether every match gives the name a word: not under a negation, an option, or in one alternative alone.</summary>
    private static bool IsBound(NodeSyntax node, string name) => node.Name == name || node.Conditions.Any(condition => IsBound(condition, name));

    private static bool IsBound(ConditionSyntax condition, string name) => condition switch
    {
        ConditionSyntax.Related related => IsBound(related.Other, name),
        ConditionSyntax.Any any => any.Alternatives.All(alternative => alternative.Any(inner => IsBound(inner, name))),
        _ => false,
    };
}
