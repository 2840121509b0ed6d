using System.Collections.Immutable;
using KnowledgeGraph.Language.Evaluation;
using KnowledgeGraph.Language.Treebanks;

namespace KnowledgeGraph.Language;

/// <summary>Measures a pipeline on a file that people annotated: CoNLL-U, or names in two columns ("word TAB B-PER").</summary>
/// <remarks>
/// Words are scored by the rules of the CoNLL 2018 shared task: characters without white space align both readings, relations count without subtype. Of the features, those are scored that the
/// pipeline gives: Number, Polarity, Tense, VerbForm, Voice. Names of persons, places and organizations count where both ends and the type are right.
/// </remarks>
public static class LanguageEvaluation
{
    private const AnnotationLayers Given = AnnotationLayers.Passages | AnnotationLayers.Tokens | AnnotationLayers.Sentences;

    /// <summary>Reads the file, annotates its text, and compares.</summary>
    /// <param name="pipeline">What is measured.</param>
    /// <param name="reader">The annotated file.</param>
    /// <param name="sourceName">The file as error messages show it.</param>
    /// <param name="useGoldTokens">Whether the pipeline gets the file's own sentences and words, instead of the text.</param>
    /// <param name="cancellationToken">Looked at before each document.</param>
    /// <returns>Tokens, Sentences, Words, UPOS, UFeats, Lemmas, UAS, LAS where the file has words of CoNLL-U, and PER, LOC, ORG, Names where it has names.</returns>
    /// <exception cref="TreebankFormatException">The file is not in the form expected.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static ImmutableArray<LanguageScore> Score(
        EnglishPipeline pipeline, TextReader reader, string sourceName, bool useGoldTokens = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(sourceName);
        var board = new ScoreBoard();
        var hasNames = false;
        var names = new List<(ScoredText Gold, ScoredText System)>();
        foreach (TreebankDocument document in TreebankDocument.Of(new TreebankReader(reader, sourceName).Read(), sourceName))
        {
            cancellationToken.ThrowIfCancellationRequested();
            ScoredText gold = Readings.Of(document);
            ScoredText system = useGoldTokens ? ReadTokens(pipeline, document) : ReadText(pipeline, document);
            if (document.Sentences.Any(sentence => sentence.Words.Any(word => word.Upos != "_")))
            {
                board.AddWords(gold, system);
            }

            hasNames |= document.Sentences.Any(sentence => sentence.Words.Any(word => word.MiscValue("NER") is not null));
            names.Add((gold, system));
        }

        foreach (var (gold, system) in names.Where(_ => hasNames))
        {
            board.AddNames(gold, system);
        }

        return board.Scores;
    }

    private static ScoredText ReadText(EnglishPipeline pipeline, TreebankDocument document)
    {
        AnnotatedDocument read = pipeline.Annotate(document.Text, document.Paragraphs);
        return Readings.Of(read, [.. read.Sentences.SelectMany(sentence => SurfaceTokens.Of(read.Tokens, sentence.Tokens))]);
    }

    private static ScoredText ReadTokens(EnglishPipeline pipeline, TreebankDocument document)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var surface = new List<TokenRange>();
        int paragraph = 0;
        foreach (var (sentence, spans) in document.Sentences.Zip(document.TokenSpans))
        {
            int first = tokens.Count;
            foreach (var (token, span) in sentence.Tokens.Zip(spans))
            {
                surface.Add(new TokenRange(first + token.Words.First, first + token.Words.End));
                tokens.AddRange(sentence.Words.Skip(token.Words.First).Take(token.Words.Length)
                    .Zip(TreebankDocument.WordSpans(sentence, token, span), (word, wordSpan) => new Token(wordSpan, word.Form)));
            }

            while (spans[0].Start >= document.Paragraphs[paragraph].End)
            {
                paragraph++;
            }

            sentences.Add(new Sentence(new TextSpan(spans[0].Start, spans[^1].End), new TokenRange(first, tokens.Count), paragraph));
        }

        var given = new AnnotatedDocument(document.Text, document.Paragraphs) { Tokens = tokens.ToImmutable(), Sentences = sentences.ToImmutable() };
        return Readings.Of(pipeline.Complete(given, Given), surface);
    }
}
