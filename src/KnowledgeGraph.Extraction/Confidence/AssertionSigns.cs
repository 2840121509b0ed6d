using System.Collections.Immutable;
using KnowledgeGraph.Language;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>What can be seen of an assertion when it is made and tells how often such assertions are right.</summary>
/// <param name="Kind">What is asserted: local name of the property of an edge or of the class of a node; statements by how they are told: "Statement.quote", "Statement.words".</param>
/// <param name="Marks">Further signs, from a fixed set, in a fixed order; the names are those of <c>ontology/confidence.tsv</c>.</param>
internal sealed record AssertionSigns(string Kind, ImmutableArray<string> Marks)
{
    /// <summary>Every name that can stand among the marks.</summary>
    public static readonly ImmutableArray<string> AllMarks =
    [
        "stance", "no-topic", "plain-saying", "few-words", "many-words", "bare", "by-pronoun", "by-description", "unnamed", "short-name", "unlisted", "implied-country", "long-sentence", "no-verb",
        "many-names", "two-sentences", "in-quotation",
    ];

    private const int LongSentence = 35;
    private const int ManyNames = 5;
    private const int FewWords = 5;
    private const int ManyWords = 25;

    /// <summary>The signs of an assertion of this article.</summary>
    public static AssertionSigns Of(ArticleContext context, Assertion assertion)
    {
        var entities = assertion.Entities.Distinct().ToImmutableArray();
        var sentences = assertion.Evidence.Spans.SelectMany(context.SentencesIn).Distinct().ToImmutableArray();
        var marks = ImmutableArray.CreateBuilder<string>();
        AddStatement(context, assertion, sentences, marks);
        if (assertion is NodeAssertion { Properties.Length: 0 })
            marks.Add("bare");
        AddActor(context, assertion, entities, marks);
        if (entities.Any(entity => entity.Entry is null && IsListable(context, entity)))
            marks.Add("unlisted");
        if (entities.Any(entity => entity.Class == Kg.Office && !NamesCountryOf(context, entity, sentences)))
            marks.Add("implied-country");
        AddSentence(context, assertion, sentences, marks);
        return new AssertionSigns(KindOf(context, assertion), marks.ToImmutable());
    }

    private static string KindOf(ArticleContext context, Assertion assertion) => assertion switch
    {
        EdgeAssertion edge => LocalName(edge.Predicate),
        NodeAssertion node when node.Class == Kg.Statement => node[Kg.Term("quote")] is null ? "Statement.words" : node[Kg.Term("paraphrase")] is null ? "Statement.quote" : "Statement.mixed",
        NodeAssertion node => context.Knowledge.IsA(node.Class, Kg.Event) ? "Event" : LocalName(node.Class),
        _ => "",
    };

    private static void AddStatement(ArticleContext context, Assertion assertion, ImmutableArray<Sentence> sentences, ImmutableArray<string>.Builder marks)
    {
        if (assertion is not NodeAssertion node || node.Class != Kg.Statement)
            return;
        if (node[Kg.Term("stance")] is AssertedValue.OfTerm { Term: Iri stance } && stance != Kg.Term("Neutral"))
        {
            marks.Add("stance");
            if (node[Kg.Term("topic")] is null)
                marks.Add("no-topic");
        }

        if (context.Knowledge.Lexicon.Find("plain-saying") is { } saying && sentences.Any(sentence => Words(sentence.Tokens).Any(token => saying.Contains(context.Tree[token].Lemma))))
            marks.Add("plain-saying");
        if (LengthOf(node, "quote") is > 0 and < FewWords)
            marks.Add("few-words");
        if (LengthOf(node, "paraphrase") > ManyWords)
            marks.Add("many-words");
    }

    /// <summary>Number of words of a text that the node has; 0 where it has none.</summary>
    private static int LengthOf(NodeAssertion node, string property) =>
        node[Kg.Term(property)] is AssertedValue.OfTerm { Term: Literal text } ? text.LexicalForm.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length : 0;

    /// <summary>Whether the sentences name the country that the office is an office of, other than by naming the office.</summary>
    private static bool NamesCountryOf(ArticleContext context, Entity office, ImmutableArray<Sentence> sentences) =>
        office.Country is null || sentences.SelectMany(sentence => context.In(sentence.Tokens)).Any(mention => mention.Class == Kg.Country && mention.Entity.Country == office.Country);

    /// <summary>Whether things of its kind stand in the gazetteer under their own names: not persons, nor what is named by what it belongs to, nor what has no name.</summary>
    private static bool IsListable(ArticleContext context, Entity entity) =>
        !context.Knowledge.IsA(entity.Class, Kg.Person) && !context.Knowledge.IsA(entity.Class, Kg.Office) && !context.Knowledge.IsA(entity.Class, Kg.Event) && entity.Class != Kg.Matter;

    /// <summary>How the text names who acts: the subject of an edge, the first entity of a node.</summary>
    private static void AddActor(ArticleContext context, Assertion assertion, ImmutableArray<Entity> entities, ImmutableArray<string>.Builder marks)
    {
        if (entities.IsEmpty)
            return;
        var actor = entities[0];
        var forms = context.Mentions.Where(mention => mention.Entity == actor && assertion.Evidence.Spans.Any(span => span.Overlaps(mention.Span))).Select(mention => mention.Form).ToHashSet();
        if (actor.Class == Kg.UnnamedSource)
            marks.Add("unnamed");
        else if (forms.Count > 0 && forms.All(form => form == MentionForm.Pronoun))
            marks.Add("by-pronoun");
        else if (forms.Count > 0 && forms.All(form => form is MentionForm.Pronoun or MentionForm.Nominal))
            marks.Add("by-description");
        if (actor.Class == Kg.Person && !actor.Label.Contains(' ', StringComparison.Ordinal))
            marks.Add("short-name");
    }

    private static void AddSentence(ArticleContext context, Assertion assertion, ImmutableArray<Sentence> sentences, ImmutableArray<string>.Builder marks)
    {
        if (sentences.Any(sentence => sentence.Tokens.Length > LongSentence))
            marks.Add("long-sentence");
        if (!sentences.Any(sentence => HasFiniteVerb(context, sentence.Tokens)))
            marks.Add("no-verb");
        if (sentences.Any(sentence => context.In(sentence.Tokens).Where(mention => mention.Form == MentionForm.Name).Select(mention => mention.Entity).Distinct().Count() >= ManyNames))
            marks.Add("many-names");
        if (sentences.Length > 1)
            marks.Add("two-sentences");
        var offset = assertion.Evidence.Spans[0].Start;
        if (assertion is not NodeAssertion { Class: var @class } || @class != Kg.Statement)
        {
            if (context.Document.Quotations.Any(quotation => quotation.Span.Contains(offset)))
                marks.Add("in-quotation");
        }
    }

    private static bool HasFiniteVerb(ArticleContext context, TokenRange tokens) => Words(tokens).Any(token => context.Tree[token].Xpos is "VBD" or "VBP" or "VBZ" or "MD");

    private static IEnumerable<int> Words(TokenRange tokens) => Enumerable.Range(tokens.First, tokens.Length);

    private static string LocalName(Iri iri) => iri.Value[(iri.Value.LastIndexOfAny(['#', '/']) + 1)..];
}
