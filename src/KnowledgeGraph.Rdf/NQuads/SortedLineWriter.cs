using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Rdf;

/// <summary>Writes quads as lines sorted by code point: subjects and predicates are sorted once as such, and only lines that have both in common are compared.</summary>
internal sealed class SortedLineWriter(Stream stream, TermDictionary terms)
{
    private readonly Utf8Output _output = new(stream);
    private readonly LineTerms _terms = new(terms);
    private readonly ByteBuilder _ends = new();
    private readonly List<(int Start, int Length)> _parts = [];

    public void Write(LineRows rows)
    {
        var starts = FindSubjects(rows);
        var places = PlacesOfPredicates(rows);
        foreach (uint subject in Sorted([.. starts.Keys]))
        {
            int start = starts[subject];
            int end = start;
            while (end < rows.Subjects.Length && rows.Subjects[end] == subject) end++;
            WriteSubject(rows, subject, start, end, places);
        }

        _output.Flush();
    }

    private static Dictionary<uint, int> FindSubjects(LineRows rows)
    {
        var starts = new Dictionary<uint, int>();
        for (int row = 0; row < rows.Subjects.Length; row++)
        {
            if (row == 0 || rows.Subjects[row] != rows.Subjects[row - 1]) starts.Add(rows.Subjects[row], row);
        }

        return starts;
    }

    private Dictionary<uint, int> PlacesOfPredicates(LineRows rows)
    {
        var met = new HashSet<uint>();
        foreach (uint predicate in rows.Predicates) met.Add(predicate);
        return Sorted([.. met]).Select((predicate, place) => (predicate, place)).ToDictionary(entry => entry.predicate, entry => entry.place);
    }

    // IRIs come before labels, because '<' comes before '_'; what stands behind each is part of the line.
    private IEnumerable<uint> Sorted(uint[] nodes)
    {
        uint[] iris = [.. nodes.Where(node => terms.KindOf(node) == TermKind.Iri)];
        uint[] labels = [.. nodes.Where(node => terms.KindOf(node) == TermKind.BlankNode)];
        new TextSorter(terms, (byte)'>').Sort(iris);
        new TextSorter(terms, (byte)' ').Sort(labels);
        return iris.Concat(labels);
    }

    private void WriteSubject(LineRows rows, uint subject, int start, int end, Dictionary<uint, int> places)
    {
        var runs = new List<PredicateRun>();
        for (int row = start; row < end;)
        {
            int first = row;
            while (row < end && rows.Predicates[row] == rows.Predicates[first]) row++;
            runs.Add(new PredicateRun(places[rows.Predicates[first]], rows.Predicates[first], first, row));
        }

        runs.Sort(PredicateRun.ByPlace);
        foreach (var run in runs) WriteRun(rows, subject, run);
    }

    private void WriteRun(LineRows rows, uint subject, PredicateRun run)
    {
        _ends.Clear();
        _parts.Clear();
        for (int row = run.Start; row < run.End; row++)
        {
            int start = _ends.Length;
            _terms.Write(_ends, rows.Objects[row]);
            if (rows.Graphs[row] != TermId.None)
            {
                _ends.Append((byte)' ');
                _terms.Write(_ends, rows.Graphs[row]);
            }

            _ends.Append(" .\n"u8);
            _parts.Add((start, _ends.Length - start));
        }

        if (_parts.Count > 1) _parts.Sort((left, right) => _ends.Slice(left.Start, left.Length).SequenceCompareTo(_ends.Slice(right.Start, right.Length)));
        foreach (var (start, length) in _parts)
        {
            _terms.Write(_output.Text, subject);
            _output.Text.Append((byte)' ');
            _terms.Write(_output.Text, run.Predicate);
            _output.Text.Append((byte)' ');
            _output.Text.Append(_ends.Slice(start, length));
            _output.FlushIfMuch();
        }
    }
}
