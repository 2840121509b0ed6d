using KnowledgeGraph.Language.Evaluation;
using KnowledgeGraph.Language.Treebanks;

namespace KnowledgeGraph.Language.Tests.Evaluation;

/// <summary>Small cases whose scores were worked out by hand, by the rules of the CoNLL 2018 shared task.</summary>
public sealed class ScoreBoardTests
{
    private static readonly string Gold = Conllu.Of(
        "# text = I can't go.",
        "1 I I PRON PRP Number=Sing|Case=Nom 4 nsubj", "2-3 can't", "2 ca can AUX MD VerbForm=Fin 4 aux", "3 n't not PART RB Polarity=Neg 4 advmod", "4 go go VERB VB VerbForm=Inf 0 root _ SpaceAfter=No", "5 . . PUNCT . _ 4 punct")
        + Conllu.Of("# text = Stop", "1 Stop stop VERB VB Mood=Imp|VerbForm=Fin 0 root");

    [Fact]
    public void A_reading_is_right_in_all_against_itself()
    {
        var scores = Score(Gold, Gold);

        Assert.All(scores.Values, score => Assert.Equal((1.0, 1.0, 1.0), (score.Precision, score.Recall, score.F1)));
        Assert.Equal((5, 2, 6), (scores["Tokens"].Gold, scores["Sentences"].Gold, scores["Words"].Gold));
    }

    [Fact]
    public void Words_cut_differently_match_where_their_characters_do()
    {
        // Characters: I 0-1, can't 1-6, go 6-8, "." 8-9, Stop 9-13; the system joins "go." and both sentences.
        string system = Conllu.Of("# text = I can't go. Stop", "1 I I PRON PRP Number=Sing 3 nsubj", "2 can't can AUX MD _ 3 aux", "3 go. go. X FW _ 4 dep", "4 Stop halt NOUN NN VerbForm=Fin 0 root");

        var scores = Score(Gold, system);

        Assert.Equal((5, 4, 3), Counts(scores["Tokens"]));
        Assert.Equal((2, 1, 0), Counts(scores["Sentences"]));
        Assert.Equal((6, 4, 2), Counts(scores["Words"]));
        Assert.Equal((6, 4, 1), Counts(scores["UPOS"]));
        Assert.Equal((6, 4, 2), Counts(scores["UFeats"]));
        Assert.Equal((6, 4, 1), Counts(scores["Lemmas"]));
        Assert.Equal((6, 4, 1), Counts(scores["UAS"]));
        Assert.Equal((6, 4, 1), Counts(scores["LAS"]));
        Assert.Equal(0.75, scores["Tokens"].Precision);
        Assert.Equal(0.6, scores["Tokens"].Recall);
        Assert.Equal(2.0 * 3 / 9, scores["Tokens"].F1, 12);
        Assert.Equal(0.5, scores["LAS"].Accuracy);
    }

    [Fact]
    public void Inside_a_multiword_token_the_longest_common_row_of_forms_matches()
    {
        string gold = Conllu.Of("# text = Gonna go", "1-2 Gonna", "1 Gon go VERB VBG _ 0 root", "2 na to PART TO _ 3 mark", "3 go go VERB VB _ 1 xcomp");
        string system = Conllu.Of("# text = Gonna go", "1-3 Gonna", "1 gon go VERB VBG _ 0 root", "2 x x X X _ 1 dep", "3 na to PART TO _ 4 mark", "4 go go VERB VB _ 1 xcomp");

        var scores = Score(gold, system);

        Assert.Equal((2, 2, 2), Counts(scores["Tokens"]));
        Assert.Equal((3, 4, 3), Counts(scores["Words"]));
        Assert.Equal((3, 4, 3), Counts(scores["LAS"]));
    }

    [Fact]
    public void A_multiword_token_in_one_reading_alone_is_aligned_by_its_forms()
    {
        string gold = Conllu.Of("# text = Oslo's port", "1 Oslo Oslo PROPN NNP _ 3 nmod:poss _ SpaceAfter=No", "2 's 's PART POS _ 1 case", "3 port port NOUN NN _ 0 root");
        string system = Conllu.Of("# text = Oslo's port", "1-2 Oslo's", "1 Oslo Oslo PROPN NNP _ 3 nmod:poss", "2 's 's PART POS _ 1 case", "3 port port NOUN NN _ 0 root");

        var scores = Score(gold, system);

        Assert.Equal((3, 2, 1), Counts(scores["Tokens"]));
        Assert.Equal((3, 3, 3), Counts(scores["Words"]));
    }

    [Fact]
    public void Relations_count_without_subtype_and_features_only_where_extraction_needs_them()
    {
        string gold = Conllu.Of("# text = It went", "1 It it PRON PRP Case=Nom|Number=Sing 2 nsubj:pass", "2 went go VERB VBD Tense=Past|VerbForm=Fin 0 root");
        string system = Conllu.Of("# text = It went", "1 It it PRON PRP Number=Sing 2 nsubj", "2 went go VERB VBD VerbForm=Fin 0 root");

        var scores = Score(gold, system);

        Assert.Equal(2, scores["LAS"].Right);
        Assert.Equal(1, scores["UFeats"].Right);
    }

    [Fact]
    public void A_name_is_right_with_both_ends_and_its_type()
    {
        var board = new ScoreBoard();
        var gold = Reading("Ann\tB-PER\nLee\tI-PER\nof\tO\nOslo\tB-LOC\nand\tO\nUN\tB-ORG\nEU\tB-ORG\n");
        var system = Reading("Ann\tB-PER\nLee\tO\nof\tO\nOslo\tB-LOC\nand\tO\nUN\tB-LOC\nEU\tB-ORG\n");

        board.AddNames(gold, system);

        var scores = board.Scores.ToDictionary(score => score.Name, StringComparer.Ordinal);
        Assert.Equal((1, 1, 0), Counts(scores["PER"]));
        Assert.Equal((1, 2, 1), Counts(scores["LOC"]));
        Assert.Equal((2, 1, 1), Counts(scores["ORG"]));
        Assert.Equal((4, 4, 2), Counts(scores["Names"]));
    }

    [Fact]
    public void Other_names_are_not_scored()
    {
        var board = new ScoreBoard();

        board.AddNames(Reading("Ottoman\tB-MISC\n"), Reading("Ottoman\tO\n"));

        Assert.Equal((0, 0, 0), Counts(board.Scores.Single(score => score.Name == "Names")));
    }

    [Fact]
    public void Scores_of_several_documents_add_up()
    {
        var board = new ScoreBoard();
        board.AddWords(Reading(Gold), Reading(Gold));
        board.AddWords(Reading(Gold), Reading(Gold));

        Assert.Equal((12, 12, 12), Counts(board.Scores.Single(score => score.Name == "Words")));
        Assert.Equal(12, board.Scores.Single(score => score.Name == "UAS").Aligned);
    }

    private static (int Gold, int Found, int Right) Counts(LanguageScore score) => (score.Gold, score.Found, score.Right);

    private static Dictionary<string, LanguageScore> Score(string gold, string system)
    {
        var board = new ScoreBoard();
        board.AddWords(Reading(gold), Reading(system));
        return board.Scores.ToDictionary(score => score.Name, StringComparer.Ordinal);
    }

    private static ScoredText Reading(string file) => Readings.Of(Assert.Single(TreebankDocument.Of(new TreebankReader(new StringReader(file), "f").Read(), "f")));
}
