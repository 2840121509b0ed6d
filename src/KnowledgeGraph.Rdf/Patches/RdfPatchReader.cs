namespace KnowledgeGraph.Rdf;

/// <summary>Reads RDF Patch, one row a line: what Apache Jena and <see cref="RdfPatchWriter"/> write.</summary>
/// <remarks>Headers (H) and prefixes (PA, PD) change no quad and are passed over; what a transaction that ends in TA holds is left out. Terms are as in N-Quads.</remarks>
public static class RdfPatchReader
{
    /// <summary>Reads a whole patch; does not close <paramref name="reader"/>.</summary>
    /// <param name="reader">The patch.</param>
    /// <param name="sourceName">Named in error messages.</param>
    /// <exception cref="RdfSyntaxException">It is no patch.</exception>
    public static RdfPatch Read(TextReader reader, string sourceName = "text")
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(sourceName);
        var rows = new List<Row>();
        using var quads = new StringWriter();
        for (int line = 0; reader.ReadLine() is { } text; line++)
        {
            var row = Row.Of(text, line, sourceName);
            if (row.Operation.Length > 0) rows.Add(row);
            quads.Write(row.IsChange ? new string(' ', row.Length) + text[row.Length..] + "\n" : "\n");
        }

        return new RdfPatch(Committed(rows, Quads(quads.ToString(), rows, sourceName), sourceName));
    }

    /// <summary>The quads behind A and D, read together with blanks where the operations stand, so that faults are named at their place.</summary>
    private static List<Quad> Quads(string text, List<Row> rows, string sourceName)
    {
        using var reader = new StringReader(text);
        List<Quad> quads = [.. NQuadsParser.Stream(reader, sourceName)];
        var changes = rows.Where(row => row.IsChange).ToList();
        if (quads.Count == changes.Count) return quads;
        int fault = changes.Count > 0 ? changes[^1].Line : 0;
        throw new RdfSyntaxException(sourceName, fault, 0, PatchErrors.NotOneRow());
    }

    private static List<RdfPatchChange> Committed(List<Row> rows, List<Quad> quads, string sourceName)
    {
        var changes = new List<RdfPatchChange>();
        int next = 0;
        int? begun = null;
        foreach (var row in rows)
        {
            if (row.IsChange) changes.Add(new RdfPatchChange(row.Operation == "A", quads[next++]));
            if (row.Operation is "TC" or "TA" && begun is null) throw new RdfSyntaxException(sourceName, row.Line, 0, PatchErrors.OutsideTransaction(row.Operation));
            if (row.Operation == "TA") changes.RemoveRange(begun!.Value, changes.Count - begun.Value);
            begun = row.Operation switch { "TX" => changes.Count, "TC" or "TA" => null, _ => begun };
        }

        return begun is null ? changes : throw new RdfSyntaxException(sourceName, rows[^1].Line, 0, PatchErrors.OpenTransaction());
    }

    /// <summary>The operation of one line; empty where the line has none.</summary>
    /// <param name="Operation">A, D, TX and so on.</param>
    /// <param name="Line">Counts from 0.</param>
    /// <param name="Length">Of what stands before the terms, in UTF-16 code units.</param>
    private readonly record struct Row(string Operation, int Line, int Length)
    {
        public bool IsChange => Operation is "A" or "D";

        public static Row Of(string text, int line, string sourceName)
        {
            int start = text.Length - text.AsSpan().TrimStart().Length;
            if (start == text.Length || text[start] == '#') return new Row("", line, start);
            int end = start;
            while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
            string operation = text[start..end];
            if (operation is "A" or "D" && text.AsSpan(end).Trim() is [] or ['#', ..]) throw new RdfSyntaxException(sourceName, line, end, PatchErrors.NotOneRow());
            bool ends = end == text.Length || char.IsWhiteSpace(text[end]) || text[end] == '.';
            return ends && operation is ("A" or "D" or "H" or "PA" or "PD" or "TX" or "TC" or "TA")
                ? new Row(operation, line, end)
                : throw new RdfSyntaxException(sourceName, line, start, PatchErrors.UnknownOperation(text.AsSpan(start).ToString().Split(' ')[0]));
        }
    }
}
