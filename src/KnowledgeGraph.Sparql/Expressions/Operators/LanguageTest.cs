using System.Runtime.CompilerServices;
using System.Text;
using KnowledgeGraph.Rdf.Storage;
using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary><c>LANG(?variable) = "tag"</c>, <c>!=</c>, and <c>LANGMATCHES(LANG(?variable), "range")</c>, without making strings.</summary>
internal sealed class LanguageTest(Values values, int slot, string tag, bool isRange, bool negated) : TestExpression(values)
{
    private readonly byte[] _tag = Encoding.UTF8.GetBytes(tag);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override Truth Test(RowBatch batch, int row)
    {
        uint id = batch[slot, row];
        if (id == 0) return Truth.Error;
        var language = Values.Terms.LanguageUtf8(id);
        if (language.IsEmpty && Values.Terms.KindOf(id) != TermKind.Literal) return Truth.Error;
        return (isRange ? StringFunctions.Matches(language, _tag) : language.SequenceEqual(_tag)) != negated ? Truth.True : Truth.False;
    }
}
