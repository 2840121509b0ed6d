namespace KnowledgeGraph.EndToEnd.Tests;

public sealed class MainJobTests
{
    private static readonly string Committed = Path.Combine(ProgramRun.Root, "output");

    [Fact]
    public async Task The_committed_output_is_what_the_program_writes()
    {
        using var output = new OutputDirectory();

        var run = await ProgramRun.OfKgAsync("build", "seeds", "--out", output.Path, "--formats", "ttl,nt,trig,dot");

        Assert.Equal(0, run.Code);
        output.AssertSameAs(Committed);
    }

    [Fact]
    public async Task The_order_in_which_files_are_named_does_not_matter()
    {
        using var output = new OutputDirectory();
        var files = Directory.EnumerateFiles(Path.Combine(ProgramRun.Root, "seeds"), "*.md").Select(path => $"seeds/{Path.GetFileName(path)}").OrderDescending(StringComparer.Ordinal);

        var run = await ProgramRun.OfKgAsync(["build", .. files, "--out", output.Path, "--formats", "ttl,nt,trig,dot"]);

        Assert.Equal(0, run.Code);
        output.AssertSameAs(Committed);
    }

    [Theory]
    [InlineData("DOTNET_PROCESSOR_COUNT", "1")]
    [InlineData("DOTNET_EnableAVX2", "0")]
    [InlineData("DOTNET_EnableHWIntrinsic", "0")]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")]
    [InlineData("TZ", "Pacific/Kiritimati")]
    public async Task The_machine_does_not_matter(string variable, string value)
    {
        using var output = new OutputDirectory();

        var run = await ProgramRun.OfAsync(
            "dotnet", [ProgramRun.KgAssembly, "build", "seeds", "--out", output.Path, "--formats", "ttl,nt,trig,dot"], ProgramRun.Root, "", (variable, value));

        Assert.Equal(0, run.Code);
        output.AssertSameAs(Committed);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("7")]
    public async Task The_number_of_threads_does_not_matter(string threads)
    {
        using var output = new OutputDirectory();

        var run = await ProgramRun.OfKgAsync("build", "seeds", "--out", output.Path, "--formats", "ttl,nt,trig,dot", "--threads", threads);

        Assert.Equal(0, run.Code);
        output.AssertSameAs(Committed);
    }

    [Fact]
    public async Task Without_a_terminal_the_output_has_neither_colours_nor_progress()
    {
        using var output = new OutputDirectory();

        var run = await ProgramRun.OfKgAsync("build", "seeds", "--out", output.Path, "--formats", "nt");

        Assert.DoesNotContain('\u001b', run.Output);
        Assert.DoesNotContain('\r', run.Output);
        Assert.Matches(@"\d+ triples from 5 articles\.\s*$", run.Output);
    }
}
