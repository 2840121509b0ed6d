using System.Buffers;
using System.Text;
using KnowledgeGraph.Rdf.Storage;
using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Aggregation;

/// <summary>GROUP_CONCAT: STR() of each argument in the order of the rows; an error, or a term that STR() does not take, makes the outcome an error.</summary>
internal sealed class ConcatAccumulator(QueryTerms terms, string separator, ExecutionBudget budget) : Accumulator
{
    private readonly byte[] _separator = Encoding.UTF8.GetBytes(separator);
    private readonly byte[] _scratch = new byte[TermDictionary.ScratchSize];
    private ArrayBufferWriter<byte>?[] _texts = new ArrayBufferWriter<byte>?[1];
    private bool[] _failed = new bool[1];

    public override void Add(ReadOnlySpan<int> groups, ReadOnlySpan<uint> ids, int count)
    {
        Fit(ref _texts, count);
        Fit(ref _failed, count);
        for (int i = 0; i < groups.Length; i++)
        {
            int group = groups[i];
            if (_failed[group]) continue;
            if (ids[i] == 0 || terms.KindOf(ids[i]) is not (TermKind.Iri or TermKind.Literal)) Fail(group);
            else Append(group, terms.LexicalUtf8(ids[i], _scratch));
        }
    }

    public override uint Result(int group)
    {
        if (group >= _texts.Length) return terms.InternString(default(ReadOnlySpan<byte>));
        return _failed[group] ? 0 : terms.InternString(_texts[group] is { } text ? text.WrittenSpan : default);
    }

    private void Fail(int group)
    {
        _failed[group] = true;
        _texts[group] = null;
    }

    private void Append(int group, ReadOnlySpan<byte> text)
    {
        var writer = _texts[group];
        if (writer is null) _texts[group] = writer = new ArrayBufferWriter<byte>(Math.Max(text.Length, 16));
        else writer.Write(_separator);
        writer.Write(text);
        budget.Reserve(text.Length + _separator.Length);
    }
}
