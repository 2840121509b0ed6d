using System.Text;
using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Rdf;

/// <summary>Writes a Turtle or TriG document in two passes: the first finds the names, because their prefixes stand above them; the second writes.</summary>
internal sealed class TurtleDocumentWriter
{
    private readonly DatasetSnapshot _snapshot;
    private readonly TermDictionary _terms;
    private readonly TurtleWriterOptions _options;
    private readonly TurtleNodes _nodes;
    private readonly TurtleNames _names;
    private readonly TurtleTerms _turtleTerms;
    private readonly TurtleOrder _order;
    private readonly Utf8Output _output;

    public TurtleDocumentWriter(Stream stream, DatasetSnapshot snapshot, TurtleWriterOptions options)
    {
        _snapshot = snapshot;
        _terms = snapshot.Terms;
        _options = options;
        _nodes = new TurtleNodes(_terms);
        _names = new TurtleNames(_terms, options.Prefixes);
        _turtleTerms = new TurtleTerms(_terms, _names);
        _order = new TurtleOrder(_terms, options);
        _output = new Utf8Output(stream);
    }

    /// <summary>Writes one graph as Turtle.</summary>
    public void WriteTurtle(TurtleGraph graph)
    {
        var layout = new TurtleLayout(graph, _terms, _nodes);
        Announce(layout);
        WriteHeader();
        Write(layout, indent: 0);
        _output.Flush();
    }

    /// <summary>Writes all graphs as TriG.</summary>
    public void WriteTriG()
    {
        uint[] names = _snapshot.GraphNames.ToArray();
        Array.Sort(names, new IdOrder(_terms));
        new SharedNodes(_snapshot, _nodes).Mark();
        EachGraph(names, (_, layout) => Announce(layout));
        foreach (uint name in names) _turtleTerms.Announce(name);
        WriteHeader();
        EachGraph(names, WriteGraph);
        _output.Flush();
    }

    private void EachGraph(uint[] names, Action<uint, TurtleLayout> action)
    {
        if (_snapshot.DefaultGraphCount > 0) Do(TermId.None, TurtleGraph.Default(_snapshot));
        foreach (uint name in names) Do(name, TurtleGraph.Named(_snapshot, name));

        void Do(uint name, TurtleGraph graph)
        {
            var layout = new TurtleLayout(graph, _terms, _nodes);
            action(name, layout);
            layout.Forget();
        }
    }

    // What is written of a graph, but for the names that stand for themselves: 'a' and '()'.
    private void Announce(TurtleLayout layout)
    {
        var graph = layout.Graph;
        for (int i = 0; i < graph.Subjects.Length; i++)
        {
            uint subject = graph.Subjects[i];
            var (start, end) = graph.RowsAt(i);
            bool isCell = layout.IsCell(subject);
            if (!_nodes.IsBlank(subject)) _names.Announce(subject);
            for (int row = start; row < end; row++)
            {
                uint predicate = graph.Predicates[row];
                uint @object = graph.Objects[row];
                if (isCell && predicate == WellKnownTerms.RdfRest) continue;
                if (!isCell) AnnouncePredicate(predicate);
                if (@object != WellKnownTerms.RdfNil && !_nodes.IsBlank(@object)) _turtleTerms.Announce(@object);
            }
        }
    }

    private void AnnouncePredicate(uint predicate)
    {
        _order.Meet(predicate);
        if (predicate != WellKnownTerms.RdfType) _names.Announce(predicate);
    }

    private void WriteHeader()
    {
        _order.Settle();
        if (_options.HeaderComment is { } comment) TurtleComments.Write(_output.Text, comment, indent: 0);
        foreach (var (prefix, @namespace) in _names.Used)
        {
            _output.Text.Append(Encoding.UTF8.GetBytes($"@prefix {prefix}: <"));
            _output.Text.Append(@namespace);
            _output.Text.Append("> .\n"u8);
        }
    }

    private void WriteGraph(uint name, TurtleLayout layout)
    {
        if (name == TermId.None)
        {
            Write(layout, indent: 0);
            return;
        }

        _output.Text.Append((byte)'\n');
        _turtleTerms.Write(_output.Text, name);
        _output.Text.Append(" {"u8);
        Write(layout, indent: 1);
        _output.Text.Append("}\n"u8);
    }

    private void Write(TurtleLayout layout, int indent) => new TurtleGraphWriter(_terms, layout, _order, _turtleTerms, _options).Write(_output, indent);
}
