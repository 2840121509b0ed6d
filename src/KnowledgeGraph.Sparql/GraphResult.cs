using System.Collections;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql;

/// <summary>The answer to CONSTRUCT or DESCRIBE: triples, each once.</summary>
/// <remarks>Made while it is read; may be read once.</remarks>
public sealed class GraphResult : QueryResult, IEnumerable<Triple>
{
    private readonly IEnumerable<Triple> _triples;

    internal GraphResult(IEnumerable<Triple> triples) => _triples = triples;

    /// <inheritdoc/>
    public IEnumerator<Triple> GetEnumerator() => _triples.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
