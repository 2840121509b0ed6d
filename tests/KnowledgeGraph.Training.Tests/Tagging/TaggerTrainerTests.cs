using KnowledgeGraph.Language.Tagging;
using KnowledgeGraph.Training.Learning;
using KnowledgeGraph.Training.Tagging;
using KnowledgeGraph.Training.Tests.Data;

namespace KnowledgeGraph.Training.Tests.Tagging;

public sealed class TaggerTrainerTests
{
    [Fact]
    public void A_tiny_corpus_is_learned_by_heart() => Assert.Equal("UPOS 100.00 XPOS 100.00", TaggerScore.Measure(Train(1), TinyCorpus.Sentences));

    [Fact]
    public void The_same_seed_gives_the_same_bytes() => Assert.Equal(Train(3).ToPayload(), Train(3).ToPayload());

    [Fact]
    public void What_was_written_is_read_again()
    {
        byte[] payload = Train(1).ToPayload();

        Assert.Equal(payload, TaggerModel.Read(payload).ToPayload());
    }

    private static TaggerModel Train(ulong seed) => TaggerTrainer.Train(TinyCorpus.Sentences, seed, iterations: 5, Pruning.None, _ => { });
}
