using System.Diagnostics;
using System.Globalization;

namespace KnowledgeGraph.Conformance.Tests.Fuzzing;

/// <summary>Feeds mutated inputs to readers, one for each number from 0; an input can be made again from the seed and its number.</summary>
internal sealed class FuzzRun(int seed, IReadOnlyList<FuzzTarget> targets, IReadOnlyDictionary<string, byte[][]> inputs)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Bytes that a reader may allocate for one input, beyond a thousand for each byte of it.</summary>
    private const long Allowance = 256L << 20;

    public int Count { get; private set; }

    /// <summary>What went wrong, in words with the number of the input; at most ten.</summary>
    public List<string> Faults { get; } = [];

    public void Run(TimeSpan time, Action<int, byte[]>? keep = null)
    {
        long start = Stopwatch.GetTimestamp();
        for (; Faults.Count < 10 && Stopwatch.GetElapsedTime(start) < time; Count++)
        {
            var (target, bytes) = Input(Count);
            if (Try(target, bytes) is not { } fault) continue;
            Faults.Add(string.Create(CultureInfo.InvariantCulture, $"seed {seed}, input {Count}, {target.Name}, {bytes.Length} bytes: {fault}"));
            keep?.Invoke(Count, bytes);
        }
    }

    private (FuzzTarget Target, byte[] Bytes) Input(int number)
    {
        var random = new Random(unchecked((seed * 486187739) + number));
        var target = targets[number % targets.Count];
        byte[][] seeds = inputs[target.Name];
        return (target, new Mutator(random).Mutate(seeds[random.Next(seeds.Length)], seeds[random.Next(seeds.Length)]));
    }

    private static string? Try(FuzzTarget target, byte[] bytes)
    {
        string? fault = null;
        var thread = new Thread(() =>
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            fault = Read(target, bytes);
            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            if (fault is null && allocated > Allowance + (1000L * bytes.Length)) fault = string.Create(CultureInfo.InvariantCulture, $"allocated {allocated} bytes");
        })
        { IsBackground = true };
        thread.Start();
        return thread.Join(Patience) ? fault : $"no end after {Patience.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s";
    }

    private static string? Read(FuzzTarget target, byte[] bytes)
    {
        try
        {
            target.Read(bytes);
            return null;
        }
        catch (Exception error) when (target.Refusal.IsInstanceOfType(error))
        {
            return null;
        }
        catch (Exception error)
        {
            return error.ToString();
        }
    }
}
