using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli.Tests.Output;

public sealed class OutputFolderTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Files_get_their_names_together()
    {
        _workspace.Add("out/a.txt", "old");
        using var folder = new OutputFolder(_workspace.Out);
        folder.WriteText("a.txt", writer => writer.WriteLine("new"));
        folder.WriteText("b.txt", writer => writer.WriteLine("new"));
        Assert.Equal("old", _workspace.Read("a.txt"));

        folder.Commit();

        Assert.Equal(["a.txt", "b.txt"], _workspace.OutputFiles);
        Assert.Equal("new\n", _workspace.Read("a.txt"));
    }

    [Fact]
    public void A_failure_in_the_middle_leaves_what_was_there_and_nothing_more()
    {
        _workspace.Add("out/a.txt", "old");

        Assert.Throws<InvalidOperationException>(() =>
        {
            using var folder = new OutputFolder(_workspace.Out);
            folder.WriteText("a.txt", writer => writer.WriteLine("new"));
            folder.WriteText("b.txt", writer =>
            {
                writer.WriteLine("half");
                throw new InvalidOperationException();
            });
        });

        Assert.Equal(["a.txt"], _workspace.OutputFiles);
        Assert.Equal("old", _workspace.Read("a.txt"));
    }

    [Fact]
    public void A_folder_that_was_made_for_nothing_is_removed()
    {
        using (var folder = new OutputFolder(_workspace.Out))
            folder.WriteText("a.txt", writer => writer.WriteLine("new"));

        Assert.False(Directory.Exists(_workspace.Out));
    }

    [Fact]
    public void Files_that_are_not_written_again_are_left_alone()
    {
        _workspace.Add("out/notes.txt", "mine");
        using var folder = new OutputFolder(_workspace.Out);
        folder.WriteText("a.txt", writer => writer.WriteLine("new"));

        folder.Commit();

        Assert.Equal("mine", _workspace.Read("notes.txt"));
    }

    [Fact]
    public void Text_is_written_without_byte_order_mark()
    {
        using var folder = new OutputFolder(_workspace.Out);
        folder.WriteText("a.txt", writer => writer.Write('é'));

        folder.Commit();

        Assert.Equal<byte>([0xC3, 0xA9], File.ReadAllBytes(Path.Combine(_workspace.Out, "a.txt")));
    }
}
