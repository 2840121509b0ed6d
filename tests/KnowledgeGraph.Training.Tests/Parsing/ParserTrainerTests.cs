using KnowledgeGraph.Language.Parsing;
using KnowledgeGraph.Language.Tagging;
using KnowledgeGraph.Training.Learning;
using KnowledgeGraph.Training.Parsing;
using KnowledgeGraph.Training.Tagging;
using KnowledgeGraph.Training.Tests.Data;

namespace KnowledgeGraph.Training.Tests.Parsing;

public sealed class ParserTrainerTests
{
    [Fact]
    public void A_tiny_corpus_is_learned_by_heart()
    {
        TaggerModel tagger = TaggerTrainer.Train(TinyCorpus.Sentences, 1, iterations: 5, Pruning.None, _ => { });

        Assert.Equal("UAS 100.00 LAS 100.00", ParserScore.Measure(tagger, Train(1), TinyCorpus.Sentences));
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes() => Assert.Equal(Train(3).ToPayload(), Train(3).ToPayload());

    private static ParserModel Train(ulong seed)
    {
        string[][] tags = Jackknife.Tag(TinyCorpus.Sentences, seed, _ => { });
        return ParserTrainer.Train(TinyCorpus.Sentences, tags, seed, iterations: 5, Pruning.None, _ => { });
    }
}
