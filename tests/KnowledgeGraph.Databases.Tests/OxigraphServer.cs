using System.Diagnostics;
using System.Globalization;

namespace KnowledgeGraph.Databases.Tests;

/// <summary>Oxigraph behind HTTP on a port of its own; stops when it is disposed of.</summary>
internal sealed class OxigraphServer : IDisposable
{
    private readonly Process _process;

    private OxigraphServer(Process process, int port)
    {
        _process = process;
        Address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");
    }

    /// <summary>Scheme, host and port.</summary>
    public string Address { get; }

    public static async Task<OxigraphServer> StartAsync(params IEnumerable<(string Name, string Value)> environment)
    {
        var process = ProgramRun.Start("node", ["oxigraph-server.mjs"], NodeFactAttribute.Folder, environment);
        string? port = await process.StandardOutput.ReadLineAsync();
        Assert.True(port is not null, "the server did not start");
        return new OxigraphServer(process, int.Parse(port, CultureInfo.InvariantCulture));
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }
}
