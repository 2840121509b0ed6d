namespace KnowledgeGraph.Cli.Tests;

public sealed class KgCommandTests
{
    [Fact]
    public async Task Without_a_command_it_says_where_help_is()
    {
        var run = await CommandRun.OfAsync();

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("KG9001", run.Error, StringComparison.Ordinal);
        Assert.Contains("Try 'kg --help'.", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task All_faults_of_a_command_line_are_reported_at_once()
    {
        var run = await CommandRun.OfAsync("build", "x", "--date", "yesterday", "--formats", "ttl,doc");

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("'yesterday' is no date", run.Error, StringComparison.Ordinal);
        Assert.Contains("'doc' is no format", run.Error, StringComparison.Ordinal);
        Assert.Contains("--out", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "kg build articles --out graph")]
    [InlineData("build --help", "130  cancelled")]
    [InlineData("render --help", "--view ego \"Jane Doe\"")]
    public async Task Help_ends_with_examples_and_exit_codes(string line, string expected)
    {
        var run = await CommandRun.OfAsync(line.Split(' '));

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("Examples:", run.Output, StringComparison.Ordinal);
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_is_a_number_alone()
    {
        var run = await CommandRun.OfAsync("--version");

        Assert.Matches(@"^\d+\.\d+\.\d+\n$", run.Output);
    }

    [Fact]
    public async Task Quiet_and_verbose_exclude_each_other()
    {
        var run = await CommandRun.OfAsync("build", "x", "--out", "y", "--quiet", "--verbose");

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("--quiet and --verbose", run.Error, StringComparison.Ordinal);
    }
}
