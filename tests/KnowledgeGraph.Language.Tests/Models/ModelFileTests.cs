using System.Text;
using KnowledgeGraph.Language.Models;

namespace KnowledgeGraph.Language.Tests.Models;

public sealed class ModelFileTests
{
    private static readonly ModelFile Sample = new("sample", [KeyValuePair.Create("licence", "CC BY-SA 4.0"), KeyValuePair.Create("input", "one: two")], [1, 2, 3, 250]);

    [Fact]
    public void What_was_written_is_read_again()
    {
        ModelFile read = Parse(Sample.ToBytes());

        Assert.Equal(Sample.Component, read.Component);
        Assert.Equal(Sample.Notes, read.Notes);
        Assert.Equal(Sample.Payload, read.Payload);
    }

    [Fact]
    public void Another_version_is_refused()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("kgmodel: 99\ncomponent: sample\n\n");

        ModelException exception = Assert.Throws<ModelException>(() => Parse(bytes));

        Assert.Equal("KG4202", exception.Code);
        Assert.StartsWith("sample.bin: KG4202: found the line 'kgmodel: 99', expected 'kgmodel: 1'.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_model_is_refused() =>
        Assert.Equal("KG4202", Assert.Throws<ModelException>(() => Parse([0, 1, 2])).Code);

    [Fact]
    public void A_file_cut_off_anywhere_is_refused()
    {
        byte[] bytes = Sample.ToBytes();

        Assert.All(Enumerable.Range(0, bytes.Length), length => Assert.Throws<ModelException>(() => Parse(bytes[..length])));
    }

    [Fact]
    public void A_changed_byte_of_the_weights_is_noticed()
    {
        byte[] bytes = Sample.ToBytes();
        bytes[^1]++;

        Assert.Equal("KG4203", Assert.Throws<ModelException>(() => Parse(bytes)).Code);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        ModelException exception = Assert.Throws<ModelException>(() => SyntaxAnalyzer.Load("no-such-folder"));

        Assert.Equal("KG4201", exception.Code);
        Assert.Equal(Path.Combine("no-such-folder", "syntax.bin"), exception.Path);
    }

    [Fact]
    public void A_model_of_another_component_is_refused()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(Path.Combine(folder.Path, "syntax.bin"), Sample.ToBytes());

        Assert.Equal("KG4204", Assert.Throws<ModelException>(() => SyntaxAnalyzer.Load(folder.Path)).Code);
    }

    private static ModelFile Parse(byte[] bytes) => ModelFile.Parse("sample.bin", new MemoryStream(bytes));

    private sealed class TemporaryFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("models").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
