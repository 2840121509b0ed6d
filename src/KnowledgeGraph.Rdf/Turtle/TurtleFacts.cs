using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Rdf;

/// <summary>Writes what is said of a node: predicates with their objects, and the nodes and lists that are nested in them.</summary>
internal sealed class TurtleFacts(TurtleLayout layout, TurtleOrder order, TurtleTerms terms, IdOrder idOrder, Utf8Output output)
{
    private const int InlineLength = 100;

    private readonly ByteBuilder _target = output.Text;
    private readonly List<PredicateRun> _runs = [];
    private readonly List<uint> _plain = [];

    // How many writers of brackets want what they have written to stay.
    private int _holders;


    /// <summary>The same as a text of its own.</summary>
    public byte[] RenderLines((int Start, int End) rows, int indent)
    {
        int start = _target.Length;
        _holders++;
        WriteLines(rows, indent);
        _holders--;
        return TakeFrom(start);
    }

    /// <summary>Writes each fact on a line of its own (or several).</summary>
    public void WriteLines((int Start, int End) rows, int indent)
    {
        int first = FindRuns(rows);
        for (int i = first; i < _runs.Count; i++)
        {
            Margin(indent);
            WriteFact(_runs[i], indent);
            _target.Append(" ;\n"u8);
        }

        _runs.RemoveRange(first, _runs.Count - first);
    }

    public void Margin(int indent)
    {
        for (int i = 0; i < indent; i++) _target.Append("    "u8);
    }

    private byte[] TakeFrom(int start)
    {
        byte[] text = _target.Slice(start, _target.Length - start).ToArray();
        _target.Truncate(start);
        return text;
    }

    // Appends one run for each predicate, in their order, and returns where they begin.
    private int FindRuns((int Start, int End) rows)
    {
        int first = _runs.Count;
        var predicates = layout.Graph.Predicates;
        for (int row = rows.Start; row < rows.End;)
        {
            int start = row;
            while (row < rows.End && predicates[row] == predicates[start]) row++;
            _runs.Add(new PredicateRun(order.PlaceOfPredicate(predicates[start]), predicates[start], start, row));
        }

        if (_runs.Count - first > 1) _runs.Sort(first, _runs.Count - first, PredicateRun.ByPlace);
        return first;
    }

    // Without margin in front and without ';' behind.
    private void WriteFact(PredicateRun run, int indent)
    {
        if (run.Predicate == WellKnownTerms.RdfType) _target.Append((byte)'a');
        else terms.Write(_target, run.Predicate);
        if (run.End - run.Start == 1)
        {
            _target.Append((byte)' ');
            WriteObject(layout.Graph.Objects[run.Start], indent);
            return;
        }

        int first = _plain.Count;
        int nested = 0;
        foreach (uint @object in layout.Graph.Objects[run.Start..run.End])
        {
            if (layout.IsNested(@object)) nested++;
            else _plain.Add(@object);
        }

        _plain.Sort(first, _plain.Count - first, idOrder);
        for (int i = first; i < _plain.Count; i++)
        {
            BeginObject(i == first, indent);
            WriteObject(_plain[i], indent);
            if (_holders == 0) output.FlushIfMuch();
        }

        bool any = _plain.Count > first;
        _plain.RemoveRange(first, _plain.Count - first);
        if (nested > 0) WriteNested(run, any, indent);
    }

    private void BeginObject(bool isFirst, int indent)
    {
        if (!isFirst) _target.Append((byte)',');
        _target.Append((byte)'\n');
        Margin(indent + 1);
    }

    // Sorted by what they look like, because their labels are not seen.
    private void WriteNested(PredicateRun run, bool any, int indent)
    {
        var texts = new List<byte[]>();
        foreach (uint @object in layout.Graph.Objects[run.Start..run.End])
        {
            if (!layout.IsNested(@object)) continue;
            int start = _target.Length;
            _holders++;
            WriteObject(@object, indent + 1);
            _holders--;
            texts.Add(TakeFrom(start));
        }

        texts.Sort((left, right) => left.AsSpan().SequenceCompareTo(right));
        foreach (byte[] text in texts)
        {
            BeginObject(!any, indent);
            _target.Append(text);
            any = true;
        }
    }

    private void WriteObject(uint term, int indent)
    {
        if (!layout.IsNested(term))
        {
            if (term == WellKnownTerms.RdfNil) _target.Append("()"u8);
            else terms.Write(_target, term);
            return;
        }

        int start = _target.Length;
        _holders++;
        bool isList = layout.TryGetList(term, out var members);
        var parts = isList ? WriteMembers(members!, indent + 1) : WriteNestedFacts(term, indent + 1);
        _holders--;
        Enclose(start, parts, isList ? "()"u8 : "[]"u8, isList ? ""u8 : " ;"u8, indent);
    }

    // Both write the parts one behind the other and return where each begins.
    private List<int> WriteMembers(List<uint> members, int indent)
    {
        var parts = new List<int>(members.Count);
        foreach (uint member in members)
        {
            parts.Add(_target.Length);
            WriteObject(member, indent);
        }

        return parts;
    }

    private List<int> WriteNestedFacts(uint node, int indent)
    {
        var parts = new List<int>();
        int first = FindRuns(layout.Graph.RowsOf(node));
        for (int i = first; i < _runs.Count; i++)
        {
            parts.Add(_target.Length);
            WriteFact(_runs[i], indent);
        }

        _runs.RemoveRange(first, _runs.Count - first);
        return parts;
    }

    // Puts brackets round the parts that were written one behind the other: on one line where that is short, else on a line each.
    private void Enclose(int start, List<int> parts, ReadOnlySpan<byte> brackets, ReadOnlySpan<byte> end, int indent)
    {
        byte[] text = TakeFrom(start);
        _target.Append(brackets[0]);
        int separators = (end.Length + 1) * (parts.Count - 1);
        bool inline = !text.AsSpan().Contains((byte)'\n') && text.Length <= InlineLength * 4
            && Utf8Text.Utf16Length(text) + separators + 4 <= InlineLength;
        if (parts.Count > 0) _target.Append(inline ? (byte)' ' : (byte)'\n');
        for (int i = 0; i < parts.Count; i++)
        {
            int partEnd = i + 1 < parts.Count ? parts[i + 1] : start + text.Length;
            if (!inline) Margin(indent + 1);
            _target.Append(text.AsSpan(parts[i] - start, partEnd - parts[i]));
            if (!inline || i + 1 < parts.Count) _target.Append(end);
            _target.Append(inline ? (byte)' ' : (byte)'\n');
        }

        if (!inline && parts.Count > 0) Margin(indent);
        _target.Append(brackets[1]);
    }
}
