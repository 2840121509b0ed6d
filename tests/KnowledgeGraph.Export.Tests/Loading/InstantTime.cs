namespace KnowledgeGraph.Export.Tests.Loading;

/// <summary>A clock on which every wait is over at once, and is written down.</summary>
internal sealed class InstantTime : TimeProvider
{
    public List<double> WaitsInSeconds { get; } = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        WaitsInSeconds.Add(dueTime.TotalSeconds);
        return System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
