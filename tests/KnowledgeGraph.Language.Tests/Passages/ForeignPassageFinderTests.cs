using System.Text;

namespace KnowledgeGraph.Language.Tests.Passages;

public sealed class ForeignPassageFinderTests
{
    private static readonly EnglishPipeline Pipeline =
        EnglishPipeline.Load(new EnglishPipelineOptions { Layers = AnnotationLayers.Sentences | AnnotationLayers.Quotations });

    [Theory]
    [InlineData("川の水は冷たい。橋を渡る人は少ない。")]
    [InlineData("Река течёт на север. Мост закрыт до весны.")]
    [InlineData("Το ποτάμι είναι κρύο σήμερα.")]
    [InlineData("النهر بارد اليوم")]
    [InlineData("EUの川の水は冷たい")]
    public void A_paragraph_in_another_script_is_passed_over(string passage)
    {
        var document = Read($"The river is cold.\n\n{passage}\n\nThe bridge is shut.");

        Assert.Equal([passage], document.ForeignPassages.Select(document.TextOf));
        Assert.Equal(["The river is cold.", "The bridge is shut."], document.Sentences.Select(sentence => document.TextOf(sentence.Span)));
        Assert.Equal([0, 2], document.Sentences.Select(sentence => sentence.Paragraph));
    }

    [Theory]
    [InlineData("Le pont sur la rivière est fermé et les bateaux ne passent pas.")]
    [InlineData("El puente sobre el río está cerrado y los barcos no pasan por la noche.")]
    [InlineData("Die Brücke ist für den Verkehr gesperrt und wird nicht vor dem Sommer geöffnet.")]
    public void A_paragraph_in_another_language_of_our_script_is_passed_over(string passage)
    {
        var document = Read($"The river is cold.\n\n{passage}");

        Assert.Equal([passage], document.ForeignPassages.Select(document.TextOf));
        Assert.Equal("The river is cold.", document.TextOf(Assert.Single(document.Sentences).Span));
    }

    [Fact]
    public void A_sentence_in_another_script_parts_the_sentences_around_it()
    {
        var document = Read("The river is cold\n川の水は冷たい。\nThe bridge is shut.");

        Assert.Equal(["The river is cold", "The bridge is shut."], document.Sentences.Select(sentence => document.TextOf(sentence.Span)));
    }

    [Theory]
    [InlineData("The word heiwa (平和) means peace in their language.")]
    [InlineData("The paper Правда was printed in the town.")]
    [InlineData("Zoë Čapek and İnci Ñandú met in Łódź.")]
    [InlineData("El Salvador and Costa Rica signed the pact in San José de la Montaña.")]
    [InlineData("He told the Le Monde des Livres that the Rue de la Paix was closed.")]
    [InlineData("Ana Roca, Universidad de la Costa, Facultad de Ciencias de la Tierra")]
    [InlineData("Le Pont des Arts, Paris")]
    [InlineData("α and β decay")]
    public void Foreign_words_in_an_English_sentence_stay(string text)
    {
        var document = Read(text);

        Assert.Empty(document.ForeignPassages);
        Assert.Equal(text.Length, document.Tokens[^1].Span.End);
    }

    [Fact]
    public void Quotations_of_a_passage_are_not_found()
    {
        var document = Read("She said \"stop\" twice.\n\nОн сказал \"стоп\" дважды.");

        Assert.Equal(["stop"], document.Quotations.Select(quotation => document.TextOf(quotation.Content)));
    }

    [Fact]
    public void Conllu_keeps_the_words_of_a_passage_without_a_tree()
    {
        using var stream = new MemoryStream();

        AnnotationWriter.Write(Read("It is cold.\n\nМост закрыт.\n\nIt is shut."), AnnotationFormat.Conllu, stream);

        Assert.Contains(
            "# newpar\n# sent_id = 2\n# text = Мост закрыт.\n1\tМост\tМост\tX\tFW\tForeign=Yes\t0\troot\t_\tStart=13|End=17|NER=O\n2\tзакрыт.\tзакрыт.\tX\tFW\tForeign=Yes\t1\tflat:foreign\t_\tStart=18|End=25|NER=O\n\n# newpar\n# sent_id = 3",
            Encoding.UTF8.GetString(stream.ToArray()),
            StringComparison.Ordinal);
    }

    private static AnnotatedDocument Read(string text) => Pipeline.Annotate(text.AsMemory());
}
