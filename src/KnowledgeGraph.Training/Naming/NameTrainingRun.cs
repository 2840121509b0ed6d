using KnowledgeGraph.Language.Naming;
using KnowledgeGraph.Language.Neural;
using KnowledgeGraph.Training.Data;
using KnowledgeGraph.Training.Learning;
using KnowledgeGraph.Training.Neural;

namespace KnowledgeGraph.Training.Naming;

/// <summary>Trains the name recognizer and measures it.</summary>
internal sealed class NameTrainingRun
{
    private const int MeasuredPasses = 3;

    private readonly ulong _seed;
    private readonly Action<string> _progress;
    private readonly WordVectors _vectors;
    private readonly VectorTable _table;
    private readonly NameCorpora _corpora;

    internal NameTrainingRun(SyntaxModel syntax, IReadOnlyList<DataFile> gazetteer, IReadOnlyList<DataFile> labelled, ulong seed, Action<string> progress)
    {
        (_seed, _progress, _vectors) = (seed, progress, new WordVectors(syntax.VectorKeys, syntax.Vectors.Numbers.ToArray()));
        _table = new VectorTable(syntax.VectorKeys, syntax.Vectors.Bytes);
        _corpora = new NameCorpora(new SyntaxReader(syntax), gazetteer, labelled, new SeededGenerator(seed));
    }

    /// <summary>Trains for so many passes; the development sentences are only measured on.</summary>
    internal NameModel Train(int passes, IReadOnlyList<(string Name, List<NameSentence> Sentences)> development)
    {
        var encoder = new NameEncoder(_corpora.Training, _vectors, _corpora.Index);
        var trainer = new NameTrainer(_corpora.Training, encoder, _corpora.Variation, _vectors, NamePlan.Usual, _seed);
        trainer.Train(passes, _progress, pass =>
        {
            foreach ((string part, string score) in pass % MeasuredPasses == 0 ? Scores(trainer.ToModel(), development) : [])
            {
                _progress($"names: {part}: {score}");
            }
        });
        return trainer.ToModel();
    }

    /// <summary>The scores of a model.</summary>
    internal IEnumerable<(string Name, string Score)> Scores(NameModel model, IReadOnlyList<(string Name, List<NameSentence> Sentences)> development)
    {
        var reader = new NameReader(model, _table);
        return development.Select(part => (part.Name, NameScore.Measure(reader, _corpora.Index, _corpora.MeasureOn(part.Sentences))));
    }
}
