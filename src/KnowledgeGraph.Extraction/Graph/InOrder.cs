namespace KnowledgeGraph.Extraction;

/// <summary>Hands results on in the order of their numbers, one at a time, whichever thread brings them when; what comes too early waits.</summary>
/// <remarks>Who brings a result waits while another thread hands on, so that no more wait than there are threads and results before them that take long.</remarks>
/// <param name="take">Gets each result, null where there is none.</param>
internal sealed class InOrder<T>(Action<T?> take)
    where T : class
{
    private readonly Lock _gate = new();
    private readonly Dictionary<int, T?> _waiting = [];
    private int _next;

    /// <summary>Brings the result of a number; numbers begin at 0, and none is left out.</summary>
    public void Bring(int number, T? result)
    {
        lock (_gate)
        {
            _waiting.Add(number, result);
            while (_waiting.Remove(_next, out var next))
            {
                _next++;
                take(next);
            }
        }
    }
}
