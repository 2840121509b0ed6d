using System.Security.Cryptography;
using KnowledgeGraph.Language.Models;
using KnowledgeGraph.Training.Data;
using KnowledgeGraph.Training.Tests.Data;
using KnowledgeGraph.Training.Tests.Neural;

namespace KnowledgeGraph.Training.Tests;

public sealed class TrainingRunTests : IDisposable
{
    private readonly TinyDataFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public void The_head_of_the_model_names_each_input_with_its_hash()
    {
        ModelFile model = Train("first");

        string[] inputs = [.. model.Notes.Where(note => note.Key == "input").Select(note => note.Value)];
        Assert.Equal(Treebanks.Training.Count + 1, inputs.Length);
        Assert.All(inputs, input => Assert.Equal(Hash(input.Split(" sha256 ")[0]), input.Split(" sha256 ")[1]));
    }

    [Fact]
    public void The_same_data_and_seed_give_the_same_file()
    {
        Train("first");
        Train("second");

        Assert.Equal(File.ReadAllBytes(Output("first")), File.ReadAllBytes(Output("second")));
    }

    [Fact]
    public void Nothing_of_the_development_sets_goes_into_training()
    {
        ModelFile before = Train("first");
        foreach (string name in Treebanks.Development.Values)
        {
            _data.Write(name, ["1\tGoats\t_\tNOUN\tNNS\t_\t2\tnsubj\t_\t_", "2\tsleep\t_\tVERB\tVBP\t_\t0\troot\t_\t_", ""]);
        }

        ModelFile after = Train("second");

        Assert.Equal(before.Payload, after.Payload);
        Assert.NotEqual(before.Notes, after.Notes);
    }

    private ModelFile Train(string output)
    {
        var options = new TrainingOptions(_data.Path, Path.Combine(_data.Path, output), Seed: 1, Iterations: 1) { SyntaxPlan = TinyPlan.Plan with { Vectors = 1 } };
        new TrainingRun(options, _ => { }).Train("syntax");
        return ModelFile.Read(options.OutputFolder, "syntax");
    }

    private string Output(string folder) => Path.Combine(_data.Path, folder, "syntax.bin");

    private string Hash(string name) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(_data.Path, name))));
}
