using KnowledgeGraph.Language.Neural;
using KnowledgeGraph.Training.Neural;
using KnowledgeGraph.Training.Tests.Data;

namespace KnowledgeGraph.Training.Tests.Neural;

public sealed class SyntaxTrainerTests
{
    [Fact]
    public void A_tiny_corpus_is_learned_by_heart() =>
        Assert.Equal("UPOS 100.00 XPOS 100.00 UAS 100.00 LAS 100.00", SyntaxScore.Measure(Train(1, 60), TinyCorpus.Sentences));

    [Fact]
    public void The_same_seed_gives_the_same_bytes() => Assert.Equal(Train(3, 2).ToPayload(), Train(3, 2).ToPayload());

    [Fact]
    public void Another_seed_gives_another_model() => Assert.NotEqual(Train(3, 1).ToPayload(), Train(4, 1).ToPayload());

    [Fact]
    public void What_was_written_is_read_again()
    {
        byte[] payload = Train(1, 1).ToPayload();

        Assert.Equal(payload, SyntaxModel.Read(payload).ToPayload());
    }

    private static SyntaxModel Train(ulong seed, int passes)
    {
        var trainer = new SyntaxTrainer(TinyCorpus.Sentences, TinyPlan.NoVectors, TinyPlan.Plan, seed);
        trainer.Train(passes, _ => { });
        return trainer.ToModel();
    }
}
