using System.Collections.Immutable;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Shacl.Constraints;

/// <summary>sh:languageIn, matched as SPARQL's LANGMATCHES does. SHACL section 4.4.4.</summary>
internal sealed class LanguageInConstraint(ImmutableArray<string> ranges) : ValueConstraint("LanguageIn")
{
    protected override string Message => $"a string in one of these languages was expected: {string.Join(", ", ranges)}";

    protected override bool Fits(Term value, ValidationRun run) => value is Literal { Language: { } tag } && ranges.Any(range => Matches(tag, range));

    private static bool Matches(string tag, string range) =>
        tag.Equals(range, StringComparison.OrdinalIgnoreCase) || tag.StartsWith(range + "-", StringComparison.OrdinalIgnoreCase);
}
