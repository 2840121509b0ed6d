using System.Collections;

namespace KnowledgeGraph.Export;

/// <summary>Citations that are read when somebody asks for them: of a large graph only a small part is drawn.</summary>
/// <param name="read">Called once at most.</param>
internal sealed class LaterCitations(Func<IReadOnlyList<Citation>> read) : IReadOnlyList<Citation>
{
    private IReadOnlyList<Citation>? _citations;

    /// <inheritdoc/>
    public int Count => All.Count;

    private IReadOnlyList<Citation> All => _citations ??= read();

    /// <inheritdoc/>
    public Citation this[int index] => All[index];

    /// <inheritdoc/>
    public IEnumerator<Citation> GetEnumerator() => All.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
