using System.Collections.Immutable;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Algebra;
using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>Lets a literal of a pattern match the literals of the data whose language tags differ from its own in case alone. RDF 1.1 Concepts section 3.3; RFC 5646 section 2.1.1.</summary>
internal static class TagSpellings
{
    /// <summary>The same pattern, with a variable and its possible values in place of each object that the data spells otherwise.</summary>
    public static GraphPattern Expand(GraphPattern.Bgp bgp, QueryTerms terms, SlotMap slots)
    {
        if (!bgp.Triples.Any(triple => Others(triple.Object, terms).Any())) return bgp;
        GraphPattern? whole = null;
        var triples = ImmutableArray.CreateBuilder<TriplePattern>();
        foreach (var triple in bgp.Triples)
        {
            var spellings = Others(triple.Object, terms).ToList();
            if (spellings.Count == 0)
            {
                triples.Add(triple);
                continue;
            }

            var variable = slots[slots.Hidden("tag")];
            triples.Add(triple with { Object = new PatternTerm.OfVariable(variable) });
            spellings.Add(((PatternTerm.OfTerm)triple.Object).Term);
            var values = new GraphPattern.Values([variable], [.. spellings.Select(term => ImmutableArray.Create<Term?>(term))]);
            whole = whole is null ? values : new GraphPattern.Join(whole, values);
        }

        return new GraphPattern.Join(whole!, bgp with { Triples = triples.ToImmutable() });
    }

    /// <summary>The literals of the data that are this one but for the case of the tag.</summary>
    private static IEnumerable<Term> Others(PatternTerm @object, QueryTerms terms)
    {
        if (@object is not PatternTerm.OfTerm { Term: Literal { Language: { } tag } literal }) return [];
        return terms.Dictionary.LanguageTags
            .Where(spelling => spelling != tag && spelling.Equals(tag, StringComparison.OrdinalIgnoreCase))
            .Select(spelling => Literal.LanguageTagged(literal.LexicalForm, spelling, literal.Direction))
            .Where(other => terms.Dictionary.TryFind(other, out _));
    }
}
