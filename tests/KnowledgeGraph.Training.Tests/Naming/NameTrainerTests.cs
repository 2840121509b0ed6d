using KnowledgeGraph.Language.Naming;
using KnowledgeGraph.Language.Neural;
using KnowledgeGraph.Training.Naming;

namespace KnowledgeGraph.Training.Tests.Naming;

public sealed class NameTrainerTests
{
    [Fact]
    public void A_tiny_corpus_is_learned_by_heart()
    {
        var reader = new NameReader(Train(1, 100), new VectorTable([], ReadOnlyMemory<byte>.Empty));

        string score = NameScore.Measure(reader, TinyNames.Index, TinyNames.Examples);

        Assert.StartsWith("F1 100.00", score, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes() => Assert.Equal(Train(3, 2).ToPayload(), Train(3, 2).ToPayload());

    [Fact]
    public void Another_seed_gives_another_model() => Assert.NotEqual(Train(3, 1).ToPayload(), Train(4, 1).ToPayload());

    [Fact]
    public void What_was_written_is_read_again()
    {
        byte[] payload = Train(1, 1).ToPayload();

        Assert.Equal(payload, NameModel.Read(payload).ToPayload());
    }

    private static NameModel Train(ulong seed, int passes)
    {
        var encoder = new NameEncoder(TinyNames.Examples, TinyNames.NoVectors, TinyNames.Index);
        var trainer = new NameTrainer(TinyNames.Examples, encoder, NameVariation.None, TinyNames.NoVectors, TinyNames.Plan, seed);
        trainer.Train(passes, _ => { });
        return trainer.ToModel();
    }
}
