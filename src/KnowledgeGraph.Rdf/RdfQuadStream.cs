using System.Collections;

namespace KnowledgeGraph.Rdf;

/// <summary>The quads of a document, read while the caller enumerates; no more than one statement is held. May be enumerated once.</summary>
/// <remarks>Enumerating throws <see cref="RdfSyntaxException"/> where it comes to a fault.</remarks>
public sealed class RdfQuadStream : IEnumerable<Quad>, IDisposable
{
    private readonly List<Quad> _quads = [];
    private readonly RdfInput _input;
    private readonly IQuadReader _reader;
    private bool _begun;

    internal RdfQuadStream(RdfInput input)
    {
        _input = input;
        _reader = input.Read<Term, TermSink>(new TermSink(_quads, new BlankNodeLabels()));
    }

    /// <summary>The syntax that is read.</summary>
    public RdfSyntax Syntax => _input.Syntax;

    /// <summary>The prefixes declared so far; the last declaration of each counts.</summary>
    public PrefixMap Prefixes => _reader.Prefixes;

    /// <summary>How many lines have been passed over so far because they were wrong; always 0 unless <see cref="RdfReadOptions.IsLenient"/> was asked for.</summary>
    public int SkippedLineCount => _input.Skipped.Count;

    /// <summary>What was wrong with the first ten of them, in the order of the lines.</summary>
    public IReadOnlyList<RdfSyntaxException> SkippedLineFaults => _input.Skipped.First;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">It was enumerated before.</exception>
    public IEnumerator<Quad> GetEnumerator()
    {
        if (_begun) throw new InvalidOperationException("the document was read before; open it again");
        _begun = true;
        return Read();
    }

    /// <summary>Closes the document, and the file that it came from.</summary>
    public void Dispose() => _input.Dispose();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IEnumerator<Quad> Read()
    {
        while (_reader.ReadNext())
        {
            foreach (var quad in _quads) yield return quad;
            _quads.Clear();
        }
    }
}
