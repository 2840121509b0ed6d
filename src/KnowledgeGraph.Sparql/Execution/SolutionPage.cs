using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Execution;

/// <summary>Some rows of a result that stay good after the evaluation has gone on.</summary>
/// <param name="columns">Shape: result column × row; null where no row binds the column.</param>
/// <param name="terms">Decodes the ids.</param>
internal sealed class SolutionPage(uint[]?[] columns, DecodedTermCache terms)
{
    public Term? Term(int column, int row) => columns[column] is { } ids ? terms.Decode(ids[row]) : null;
}
