using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Language.Tests;

public sealed class EnglishPipelineTests
{
    private static readonly string[] Fragments =
    [
        "\"", "'", "“", "”", "‘", "’", "«", "»", ".", "...", ",", "-", "—", "$", "%", "(", ")", " ", " ", " ", "\n\n", "U.S.", "Mr.", "May", "5", "1950", "2,000", "billion", "yen",
        "a", "year", "ago", "last", "Friday", "https://x.org/", "@", "don't", "s'", "\uD83D\uDE00", "\uD83D", "日本", "half", "between", "and", "to", "hundred", "mid-", "FY", "the", "0", "/", ":",
    ];

    [Fact]
    public void Tokens_cover_all_that_is_not_white_space_without_overlap() => Check(document =>
    {
        var end = 0;
        foreach (var token in document.Tokens)
        {
            if (token.Span.Start < end || token.Span.Length == 0 || !string.IsNullOrWhiteSpace(document.Text[end..token.Span.Start]))
            {
                return false;
            }

            end = token.Span.End;
        }

        return string.IsNullOrWhiteSpace(document.Text[end..]) && document.Tokens.Length == document.Sentences.Sum(sentence => sentence.Tokens.Length);
    });

    [Fact]
    public void No_annotation_lies_outside_a_paragraph() => Check(document => document.Tokens.Select(token => token.Span)
        .Concat(document.Sentences.Select(sentence => sentence.Span))
        .Concat(document.Times.Select(time => time.Span))
        .Concat(document.Quantities.Select(quantity => quantity.Span))
        .Concat(document.Quotations.Select(quotation => quotation.Span))
        .All(span => document.Paragraphs.Any(paragraph => paragraph.Contains(span))));

    [Fact]
    public void Times_and_quantities_do_not_overlap() => Check(document =>
    {
        var ranges = document.Times.Select(time => time.Tokens).Concat(document.Quantities.Select(quantity => quantity.Tokens)).OrderBy(range => range.First).ToList();
        return ranges.Zip(ranges.Skip(1)).All(pair => pair.First.End <= pair.Second.First) && ranges.All(range => range.Length > 0);
    });

    [Fact]
    public void Paragraphs_are_what_blank_lines_separate()
    {
        var document = Annotated.Of("  One\nline. \r\n \t\r\nTwo.\n\n\n");

        Assert.Equal(["One\nline.", "Two."], document.Paragraphs.Select(document.TextOf));
    }

    [Fact]
    public void A_long_text_without_spaces_is_read_in_good_time()
    {
        var document = Annotated.Of(string.Concat(Enumerable.Repeat("a.b-'c\"1,2/", 20_000)));

        Assert.NotEmpty(document.Tokens);
    }

    [Fact]
    public void The_usual_pipeline_tags_and_finds()
    {
        var pipeline = EnglishPipeline.Load();

        var document = pipeline.Annotate("Norway paid 5 million euros in 1950.".AsMemory());

        Assert.Equal(Upos.VERB, document.Tokens[1].Upos);
        Assert.Equal("pay", document.Tokens[1].Lemma);
        Assert.Equal("EUR", Assert.Single(document.Quantities).Currency);
        Assert.Equal(1950, Assert.Single(document.Times).Year);
    }

    [Theory]
    [InlineData(AnnotationLayers.Tokens, AnnotationLayers.Passages | AnnotationLayers.Tokens)]
    [InlineData(AnnotationLayers.Names, AnnotationLayers.Passages | AnnotationLayers.Tokens | AnnotationLayers.Sentences | AnnotationLayers.Tags | AnnotationLayers.Trees | AnnotationLayers.Names)]
    [InlineData(AnnotationLayers.Quantities, AnnotationLayers.Passages | AnnotationLayers.Tokens | AnnotationLayers.Sentences | AnnotationLayers.Times | AnnotationLayers.Quantities)]
    [InlineData(AnnotationLayers.None, AnnotationLayers.None)]
    [InlineData(AnnotationLayers.All, AnnotationLayers.All)]
    public void Components_that_nobody_wants_are_left_out(AnnotationLayers wanted, AnnotationLayers expected)
    {
        var pipeline = EnglishPipeline.Load(new EnglishPipelineOptions { Layers = wanted });

        Assert.Equal(expected, pipeline.Assigns);
    }

    [Fact]
    public void Tokens_alone_need_no_model()
    {
        var options = new EnglishPipelineOptions { Layers = AnnotationLayers.Tokens, ModelFolder = "there is no such folder" };

        Assert.Equal(3, EnglishPipeline.Load(options).Annotate("Peru pays.".AsMemory()).Tokens.Length);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Many_texts_are_annotated_in_their_order(int parallelism)
    {
        var pipeline = EnglishPipeline.Load(new EnglishPipelineOptions { Layers = AnnotationLayers.Sentences });
        string[] texts = [.. Enumerable.Range(0, 50).Select(number => $"Ship {number} left. It was late.")];

        var documents = pipeline.AnnotateAll([.. texts.Select(text => text.AsMemory())], parallelism);

        Assert.Equal(texts, documents.Select(document => document.Text));
        Assert.All(documents, document => Assert.Equal(2, document.Sentences.Length));
    }

    [Fact]
    public void A_cancelled_batch_ends()
    {
        var pipeline = EnglishPipeline.Load(new EnglishPipelineOptions { Layers = AnnotationLayers.Tokens });

        Assert.Throws<OperationCanceledException>(() => pipeline.AnnotateAll(["a".AsMemory()], cancellationToken: new CancellationToken(canceled: true)));
    }

    [Fact]
    public void A_paragraph_outside_the_text_is_refused()
    {
        var pipeline = new EnglishPipelineBuilder().Build();

        Assert.Throws<ArgumentException>(() => pipeline.Annotate("abc", [new TextSpan(1, 4)]));
        Assert.Throws<ArgumentException>(() => pipeline.Annotate("abc", [new TextSpan(1, 2), new TextSpan(0, 1)]));
    }

    private static void Check(Func<AnnotatedDocument, bool> property)
    {
        var texts = Gen.Elements(Fragments).ListOf().Select(string.Concat).Or(ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));

        Prop.ForAll(texts.ToArbitrary(), text => property(Annotated.Of(text))).QuickCheckThrowOnFailure();
    }
}
