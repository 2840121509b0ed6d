using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace KnowledgeGraph.Export;

/// <summary>Draws DOT with the program <c>dot</c> of an installed Graphviz. Immutable; safe for several threads.</summary>
public sealed class GraphvizRunner
{
    private static readonly string[] Formats = ["svg", "png", "pdf"];

    private GraphvizRunner(string executable) => Executable = executable;

    /// <summary>Full path of <c>dot</c>.</summary>
    public string Executable { get; }

    /// <summary>How long one picture may take before <c>dot</c> is stopped; one minute by default.</summary>
    public TimeSpan TimeLimit { get; private init; } = TimeSpan.FromMinutes(1);

    /// <summary>Looks for <c>dot</c> on PATH; null where there is none.</summary>
    public static GraphvizRunner? Find()
    {
        string name = OperatingSystem.IsWindows() ? "dot.exe" : "dot";
        string? found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Where(Path.IsPathFullyQualified).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
        return found is null ? null : new GraphvizRunner(found);
    }

    /// <summary>As <see cref="Find"/>, but a missing Graphviz is an error.</summary>
    /// <exception cref="GraphvizException">KG6101: <c>dot</c> is not on PATH; the message says how to install it.</exception>
    public static GraphvizRunner FindOrThrow() => Find() ?? throw GraphvizErrors.Missing();

    /// <summary>The same program with another limit of time.</summary>
    public GraphvizRunner Within(TimeSpan timeLimit) => new(Executable) { TimeLimit = timeLimit };

    /// <summary>Draws <paramref name="dot"/> into a file. The file is written beside and then renamed: it is whole, or as it was before.</summary>
    /// <param name="dot">A graph in the DOT language.</param>
    /// <param name="format"><c>svg</c>, <c>png</c> or <c>pdf</c>.</param>
    /// <param name="outPath">The file; its folder must exist.</param>
    /// <param name="cancellationToken">Stops <c>dot</c>.</param>
    /// <exception cref="GraphvizException">The format is unknown, <c>dot</c> failed or took too long, or its SVG was refused.</exception>
    public void Render(string dot, string format, string outPath, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dot);
        ArgumentNullException.ThrowIfNull(format);
        ArgumentException.ThrowIfNullOrEmpty(outPath);
        if (!Formats.Contains(format, StringComparer.Ordinal)) throw GraphvizErrors.UnknownFormat(format);
        byte[] picture = Run(dot, format, cancellationToken);
        if (format == "svg") picture = SvgCheck.Clean(picture);
        string beside = outPath + ".part";
        try
        {
            File.WriteAllBytes(beside, picture);
            File.Move(beside, outPath, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    private byte[] Run(string dot, string format, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeLimit);
        using var process = Start(format);
        try
        {
            return RunAsync(process, dot, limit.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw GraphvizErrors.TimedOut(TimeLimit);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    private Process Start(string format)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var start = new ProcessStartInfo(Executable, ["-Kdot", "-T" + format])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardErrorEncoding = utf8,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception cause)
        {
            throw GraphvizErrors.NotStarted(Executable, cause);
        }
    }

    private static async Task<byte[]> RunAsync(Process process, string dot, CancellationToken cancellationToken)
    {
        using var picture = new MemoryStream();
        var output = process.StandardOutput.BaseStream.CopyToAsync(picture, cancellationToken);
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        try
        {
            await process.StandardInput.WriteAsync(dot.AsMemory(), cancellationToken).ConfigureAwait(false);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // dot has ended without reading all; its exit code says why.
        }

        await output.ConfigureAwait(false);
        string message = await errors.ConfigureAwait(false);
        await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
        return process.ExitCode == 0 ? picture.ToArray() : throw GraphvizErrors.Failed(process.ExitCode, message);
    }
}
