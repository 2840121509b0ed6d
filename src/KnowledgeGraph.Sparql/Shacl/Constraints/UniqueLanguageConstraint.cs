using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Shacl.Constraints;

/// <summary>sh:uniqueLang: one value for each language tag, large and small letters alike. SHACL section 4.4.5.</summary>
internal sealed class UniqueLanguageConstraint() : Constraint("UniqueLang")
{
    public override void Check(Term focus, IReadOnlyCollection<Term> values, ValidationRun run, ConstraintReport report)
    {
        var doubled = values.OfType<Literal>().Where(value => value.Language is not null)
            .GroupBy(value => value.Language!.ToLowerInvariant(), StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key);
        foreach (string tag in doubled.Order(StringComparer.Ordinal)) report(null, $"more than one value has the language tag \"{tag}\"");
    }
}
