using System.IO.Compression;

namespace KnowledgeGraph.Cli.Tests.Evaluating;

public sealed class EvaluateCommandTests : IDisposable
{
    private const string Treebank = "# text = It rained.\n1\tIt\tit\tPRON\tPRP\tNumber=Sing\t2\tnsubj\t_\t_\n2\trained\train\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No\n3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n";

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData()]
    [InlineData("--gold-tokens")]
    public async Task Scores_are_printed_as_a_table(params string[] options)
    {
        var run = await CommandRun.OfAsync(["eval-language", _workspace.Add("a.conllu", Treebank), .. options]);

        Assert.Equal(ExitCode.Done, run.Code);
        string[] lines = run.Output.Split('\n');
        Assert.Equal(["Score", "Precision", "Recall", "F1", "Accuracy", "Right", "Found", "Gold"], lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal("Tokens        100.00  100.00  100.00                3      3     3", lines[1]);
        Assert.StartsWith("LAS           100.00  100.00  100.00    100.00", lines[8], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_packed_file_is_unpacked()
    {
        string path = _workspace.At("a.conllu.gz");
        using (var stream = new GZipStream(File.Create(path), CompressionLevel.Fastest))
            stream.Write(System.Text.Encoding.UTF8.GetBytes(Treebank));

        var run = await CommandRun.OfAsync("eval-language", path);

        Assert.Contains("LAS", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_in_the_file_is_named_with_its_place()
    {
        string path = _workspace.Add("a.conllu", Treebank.Replace("2\tnsubj", "9\tnsubj", StringComparison.Ordinal));

        var run = await CommandRun.OfAsync("eval-language", path);

        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.StartsWith($"{path}:2:1: KG4403: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_with_nothing_to_score_is_an_error()
    {
        var run = await CommandRun.OfAsync("eval-language", _workspace.Add("a.conllu", "\n"));

        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.StartsWith("KG9021", run.Error, StringComparison.Ordinal);
    }
}
