using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Algebra;
using static KnowledgeGraph.Sparql.Algebra.UpdateOperation;

namespace KnowledgeGraph.Sparql.Tests.Syntax;

public sealed class SparqlUpdateTests
{
    private static readonly Iri G = Iri.Parse("https://example.org/g");
    private static readonly Iri H = Iri.Parse("https://example.org/h");

    [Fact]
    public void Data_is_kept_with_its_graphs()
    {
        var operation = (InsertData)Assert.Single(Parsed.Update("INSERT DATA { :s :p 1 GRAPH :g { :s :p 2, _:a } . _:a :q () }").Operations);

        Assert.Equal("(quad _ :s :p 1)\n(quad :g :s :p 2)\n(quad :g :s :p _:a)\n(quad _ _:a :q rdf:nil)", Parsed.Quads(operation.Quads));
    }

    [Fact]
    public void Annotated_data_asserts_its_triple_and_reifies_it()
    {
        var operation = (InsertData)Assert.Single(Parsed.Update("INSERT DATA { :s :p _:o ~ :r {| :q 1 |} }").Operations);

        Assert.Equal("(quad _ :s :p _:o)\n(quad _ :r rdf:reifies <<( :s :p _:o )>>)\n(quad _ :r :q 1)", Parsed.Quads(operation.Quads));
        Assert.IsType<PatternTerm.OfTriple>(operation.Quads[1].Object);
    }

    [Fact]
    public void Delete_where_has_its_template_for_its_pattern()
    {
        var operation = (Modify)Assert.Single(Parsed.Update("DELETE WHERE { ?s :p ?o . ?o :q 1 GRAPH ?g { ?s :r ?o } }").Operations);

        Assert.Equal("(quad _ ?s :p ?o)\n(quad _ ?o :q 1)\n(quad ?g ?s :r ?o)", Parsed.Quads(operation.Delete));
        Assert.Equal(
            "(join (bgp (triple ?s <https://example.org/p> ?o) (triple ?o <https://example.org/q> 1)) (graph ?g (bgp (triple ?s <https://example.org/r> ?o))))",
            AlgebraPrinter.Print(operation.Where).Replace("\n", "", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal));
        Assert.Empty(operation.Insert);
    }

    [Fact]
    public void Modify_keeps_all_its_clauses()
    {
        var operation = (Modify)Assert.Single(
            Parsed.Update("WITH :g DELETE { ?s :p ?o } INSERT { GRAPH ?x { [] :q ?o } } USING :h USING NAMED :g WHERE { ?s :p ?o, ?x }").Operations);

        Assert.Equal(G, operation.With);
        Assert.Equal("(quad _ ?s :p ?o)", Parsed.Quads(operation.Delete));
        Assert.Equal("(quad ?x _:genid1 :q ?o)", Parsed.Quads(operation.Insert));
        Assert.Equal([H], operation.Using.AsEnumerable());
        Assert.Equal([G], operation.UsingNamed.AsEnumerable());
        Assert.Equal(Iri.Parse("https://example.org/base/"), operation.Base);
    }

    [Fact]
    public void Labels_of_templates_have_nothing_to_do_with_those_of_patterns() =>
        Assert.Single(Parsed.Update("INSERT { _:a :p ?o } WHERE { _:a :p ?o }").Operations);

    [Fact]
    public void Operations_on_graphs_are_read_in_their_sequence()
    {
        var operations = Parsed.Update(
            """
            LOAD SILENT :h INTO GRAPH :g ; CLEAR DEFAULT ; CREATE GRAPH :g ; DROP SILENT GRAPH :g ; BASE <https://example.org/>
            ADD <g> TO DEFAULT ; MOVE SILENT DEFAULT TO GRAPH :h ; COPY :g TO :h ; CLEAR NAMED ; DROP ALL ;
            """).Operations;

        var (g, h, byDefault) = (new GraphTarget(GraphTargetKind.Graph, G), new GraphTarget(GraphTargetKind.Graph, H), new GraphTarget(GraphTargetKind.Default));
        Assert.Equal(
            [
                new Load(H, G, true), new Clear(byDefault, false), new Create(G, false), new Drop(g, true), new Add(g, byDefault, false), new Move(byDefault, h, true),
                new Copy(g, h, false), new Clear(new GraphTarget(GraphTargetKind.Named), false), new Drop(new GraphTarget(GraphTargetKind.All), false),
            ],
            operations.AsEnumerable());
    }

    [Fact]
    public void An_update_may_be_empty()
    {
        Assert.Empty(Parsed.Update("").Operations);
        Assert.Empty(Parsed.Update("PREFIX x: <urn:x:> # nothing").Operations);
    }
}
