using System.Globalization;
using KnowledgeGraph.Language.Models;
using KnowledgeGraph.Language.Naming;
using KnowledgeGraph.Language.Neural;
using KnowledgeGraph.Training.Data;
using KnowledgeGraph.Training.Naming;
using KnowledgeGraph.Training.Neural;

namespace KnowledgeGraph.Training;

/// <summary>Trains the models one after the other and writes each with its header.</summary>
internal sealed class TrainingRun(TrainingOptions options, Action<string> progress)
{
    private const int SyntaxIterations = 15;
    private const int NameIterations = 7;
    private const string Licence = "CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/); sources and credits in README.md beside this file";

    /// <summary>Trains one model, or all where <paramref name="only"/> is null.</summary>
    internal void Train(string? only)
    {
        if (only is null or SyntaxModel.Component)
        {
            TrainSyntax();
        }

        if (only is null or NameModel.Component)
        {
            TrainNames();
        }
    }

    private void TrainSyntax()
    {
        int iterations = options.Iterations ?? SyntaxIterations;
        List<DataFile> files = ReadAll([.. Treebanks.Training, WordVectors.FileName]);
        var trainer = new SyntaxTrainer(
            [.. files.SkipLast(1).SelectMany(Treebanks.Read)], WordVectors.Read(files[^1], options.SyntaxPlan.Vectors), options.SyntaxPlan, options.Seed);
        var development = Treebanks.Development.Select(pair => (Name: pair.Key, Sentences: Treebanks.Read(DataFile.Read(options.DataFolder, pair.Value)).ToList())).ToList();
        trainer.Train(iterations, progress, () => development.ForEach(part => progress($"syntax: {part.Name}: {trainer.Measure(part.Sentences)}")));
        SyntaxModel model = trainer.ToModel();
        Write(SyntaxModel.Component, iterations, files, development.Select(part => (part.Name, SyntaxScore.Measure(model, part.Sentences))), model.ToPayload());
    }

    private void TrainNames()
    {
        int iterations = options.Iterations ?? NameIterations;
        SyntaxModel syntax = SyntaxModel.Read(ModelFile.Read(options.OutputFolder, SyntaxModel.Component).Payload);
        List<DataFile> gazetteer = ReadAll(GazetteerReader.Files);
        List<DataFile> labelled = ReadAll(NameCorpora.TrainingFiles);
        var run = new NameTrainingRun(syntax, gazetteer, labelled, options.Seed, progress);
        var development = NameCorpora.DevelopmentFiles.Select(corpus => (corpus.Name, NameSentenceReader.Read(DataFile.Read(options.DataFolder, corpus.File)))).ToList();
        NameModel model = run.Train(iterations, development);
        Write(NameModel.Component, iterations, [.. labelled, .. gazetteer], run.Scores(model, development), model.ToPayload());
    }

    private List<DataFile> ReadAll(IEnumerable<string> names) => [.. names.Select(name => DataFile.Read(options.DataFolder, name))];

    private void Write(string component, int iterations, IEnumerable<DataFile> inputs, IEnumerable<(string Name, string Score)> scores, byte[] payload)
    {
        var notes = new List<KeyValuePair<string, string>>
        {
            new("licence", Licence),
            new("command", string.Create(CultureInfo.InvariantCulture, $"KnowledgeGraph.Training --only {component} --seed {options.Seed} --iterations {iterations}")),
        };
        notes.AddRange(inputs.Select(file => KeyValuePair.Create("input", $"{file.Name} sha256 {file.Sha256}")));
        foreach ((string name, string score) in scores)
        {
            progress($"{component}: {name}: {score}");
            notes.Add(new("score", $"{name} {score}"));
        }

        byte[] bytes = new ModelFile(component, notes, payload).ToBytes();
        Directory.CreateDirectory(options.OutputFolder);
        File.WriteAllBytes(Path.Combine(options.OutputFolder, component + ".bin"), bytes);
        progress(string.Create(CultureInfo.InvariantCulture, $"{component}: {bytes.Length:N0} bytes written"));
    }
}
