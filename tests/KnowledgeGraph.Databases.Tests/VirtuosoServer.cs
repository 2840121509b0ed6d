using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace KnowledgeGraph.Databases.Tests;

/// <summary>A Virtuoso on loopback ports with a database of its own in a folder that goes with it.</summary>
internal sealed class VirtuosoServer : IDisposable
{
    private static readonly TimeSpan TimeToStart = TimeSpan.FromMinutes(2);
    private readonly Process _process;
    private readonly DirectoryInfo _folder;

    private VirtuosoServer(Process process, DirectoryInfo folder, int port)
    {
        _process = process;
        _folder = folder;
        Address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");
    }

    /// <summary>Scheme, host and port.</summary>
    public string Address { get; }

    public static async Task<VirtuosoServer> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("kg-virtuoso");
        int port = FreePort();
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "virtuoso.ini"), Configuration(folder.FullName, FreePort(), port));
        var process = Process.Start(new ProcessStartInfo(VirtuosoFactAttribute.Server, ["+foreground", "+configfile", "virtuoso.ini"])
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var server = new VirtuosoServer(process, folder, port);
        await server.WaitAsync();
        return server;
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task WaitAsync()
    {
        using var http = new HttpClient();
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                (await http.GetAsync(new Uri(Address + "/sparql"))).Dispose();
                return;
            }
            catch (HttpRequestException) when (waited.Elapsed < TimeToStart && !_process.HasExited)
            {
                await Task.Delay(250);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Configuration(string folder, int sqlPort, int httpPort) => string.Create(CultureInfo.InvariantCulture, $"""
        [Database]
        DatabaseFile = {folder}/virtuoso.db
        ErrorLogFile = {folder}/virtuoso.log
        LockFile = {folder}/virtuoso.lck
        TransactionFile = {folder}/virtuoso.trx
        xa_persistent_file = {folder}/virtuoso.pxa
        TempStorage = TempDatabase
        [TempDatabase]
        DatabaseFile = {folder}/virtuoso-temp.db
        TransactionFile = {folder}/virtuoso-temp.trx
        [Parameters]
        ServerPort = 127.0.0.1:{sqlPort}
        DisableUnixSocket = 1
        ServerThreads = 10
        NumberOfBuffers = 4000
        MaxDirtyBuffers = 3000
        CheckpointInterval = 0
        [HTTPServer]
        ServerPort = 127.0.0.1:{httpPort}
        ServerRoot = {folder}
        ServerThreads = 5
        [SPARQL]
        ResultSetMaxRows = 1000000
        """);
}
