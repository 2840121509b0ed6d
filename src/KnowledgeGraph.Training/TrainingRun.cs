using System.Globalization;
using KnowledgeGraph.Language.Models;
using KnowledgeGraph.Language.Naming;
using KnowledgeGraph.Language.Parsing;
using KnowledgeGraph.Language.Tagging;
using KnowledgeGraph.Training.Data;
using KnowledgeGraph.Training.Naming;
using KnowledgeGraph.Training.Parsing;
using KnowledgeGraph.Training.Tagging;

namespace KnowledgeGraph.Training;

/// <summary>Trains the models one after the other and writes each with its header.</summary>
internal sealed class TrainingRun(TrainingOptions options, Action<string> progress)
{
    private const int TaggerIterations = 10;
    private const int ParserIterations = 7;
    private const int NameIterations = 10;
    private const string Licence = "CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/); sources and credits in README.md beside this file";

    /// <summary>Trains one model, or all where <paramref name="only"/> is null.</summary>
    internal void Train(string? only)
    {
        if (only is null or TaggerModel.Component)
        {
            TrainTagger();
        }

        if (only is null or ParserModel.Component)
        {
            TrainParser();
        }

        if (only is null or NameModel.Component)
        {
            TrainNames();
        }
    }

    private void TrainTagger()
    {
        int iterations = options.Iterations ?? TaggerIterations;
        List<DataFile> files = ReadAll(Treebanks.Training);
        TaggerModel model = TaggerTrainer.Train([.. files.SelectMany(ConlluParser.Parse)], options.Seed, iterations, TaggerTrainer.UsualPruning, progress);
        var scores = Treebanks.Development.Select(pair => (pair.Key, TaggerScore.Measure(model, ConlluParser.Parse(DataFile.Read(options.DataFolder, pair.Value)))));
        Write(TaggerModel.Component, iterations, files, scores, model.ToPayload());
    }

    private void TrainParser()
    {
        int iterations = options.Iterations ?? ParserIterations;
        TaggerModel tagger = ReadTagger();
        List<DataFile> files = ReadAll(Treebanks.Training);
        List<TreebankSentence> sentences = [.. files.SelectMany(ConlluParser.Parse)];
        ParserModel model = ParserTrainer.Train(
            sentences, Jackknife.Tag(sentences, options.Seed, progress), options.Seed, iterations, ParserTrainer.UsualPruning, progress);
        var scores = Treebanks.Development.Select(pair =>
            (pair.Key, ParserScore.Measure(tagger, model, ConlluParser.Parse(DataFile.Read(options.DataFolder, pair.Value)))));
        Write(ParserModel.Component, iterations, files, scores, model.ToPayload());
    }

    private void TrainNames()
    {
        int iterations = options.Iterations ?? NameIterations;
        List<DataFile> gazetteer = ReadAll(GazetteerReader.Files);
        List<DataFile> files = ReadAll(NameCorpora.Training);
        List<NameSentence> sentences = [.. files.SelectMany(BioParser.Parse)];
        var corpora = new NameCorpora(ReadTagger(), gazetteer, sentences);
        NameModel model = NameTrainer.Train(corpora.LearnFrom(sentences), options.Seed, iterations, NameTrainer.UsualPruning, progress);
        var scores = NameCorpora.Development.Select(corpus =>
        {
            NameExample[] examples = corpora.MeasureOn(BioParser.Parse(DataFile.Read(options.DataFolder, corpus.File)));
            return (corpus.Name, NameScore.Measure(model, examples, corpus.HasMiscellaneous));
        });
        Write(NameModel.Component, iterations, files.Concat(gazetteer), scores, model.ToPayload());
    }

    private TaggerModel ReadTagger() => TaggerModel.Read(ModelFile.Read(options.OutputFolder, TaggerModel.Component).Payload);

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
