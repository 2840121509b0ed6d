using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Syntax;

/// <summary>The blank nodes of one template or one block of data: labels as written, and labels for the anonymous ones that nobody else has.</summary>
internal sealed class TemplateBlankNodes
{
    private const string Stem = "genid";
    private int _last;

    public PatternTerm Of(string? label)
    {
        string name = label is null ? FormattableString.Invariant($"{Stem}{++_last}")
            : label.StartsWith(Stem, StringComparison.Ordinal) ? $"{Stem}_{label}" : label;
        return new PatternTerm.OfTerm(new BlankNode(name));
    }
}
