using System.Collections.Immutable;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Syntax;

internal sealed partial class SparqlParser
{
    private static readonly string[] UpdateKeywords =
        ["INSERT", "DELETE", "WITH", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "PREFIX", "BASE", "VERSION"];

    /// <summary>[3] UpdateUnit, [29] Update.</summary>
    public ImmutableArray<UpdateOperation> ReadUpdate()
    {
        var operations = ImmutableArray.CreateBuilder<UpdateOperation>();
        ReadPrologue();
        while (Kind != TokenKind.End)
        {
            operations.Add(ReadOperation());
            if (!TryTake(TokenKind.Semicolon)) break;
            ReadPrologue();
        }

        return Kind == TokenKind.End ? operations.ToImmutable() : throw Unexpected("';' or the end of the update", "[29] Update", UpdateKeywords);
    }

    // [30] Update1
    private UpdateOperation ReadOperation()
    {
        if (TryKeyword("INSERT")) return ReadInsert();
        if (TryKeyword("DELETE")) return ReadDelete();
        if (TryKeyword("WITH")) return ReadWith();
        if (TryKeyword("LOAD")) return ReadLoad();
        if (TryKeyword("CREATE")) return ReadCreate();
        if (TryKeyword("CLEAR")) return ReadOnGraphs("[32] Clear", (target, silent) => new UpdateOperation.Clear(target, silent));
        if (TryKeyword("DROP")) return ReadOnGraphs("[33] Drop", (target, silent) => new UpdateOperation.Drop(target, silent));
        if (TryKeyword("ADD")) return ReadTransfer("[35] Add", (from, to, silent) => new UpdateOperation.Add(from, to, silent));
        if (TryKeyword("MOVE")) return ReadTransfer("[36] Move", (from, to, silent) => new UpdateOperation.Move(from, to, silent));
        if (TryKeyword("COPY")) return ReadTransfer("[37] Copy", (from, to, silent) => new UpdateOperation.Copy(from, to, silent));
        throw Unexpected("an operation such as INSERT, DELETE or LOAD", "[30] Update1", UpdateKeywords);
    }

    // [31] Load
    private UpdateOperation.Load ReadLoad()
    {
        bool silent = TryKeyword("SILENT");
        var source = ReadIri("the IRI of a document", "[31] Load");
        var into = TryKeyword("INTO") ? ReadGraphRef("[31] Load") : null;
        return new UpdateOperation.Load(source, into, silent);
    }

    // [34] Create
    private UpdateOperation.Create ReadCreate()
    {
        bool silent = TryKeyword("SILENT");
        return new UpdateOperation.Create(ReadGraphRef("[34] Create"), silent);
    }

    // [46] GraphRef
    private Iri ReadGraphRef(string production)
    {
        ExpectKeyword("GRAPH", production);
        return ReadIri("the IRI of a graph", "[46] GraphRef");
    }

    // [47] GraphRefAll
    private UpdateOperation ReadOnGraphs(string production, Func<GraphTarget, bool, UpdateOperation> make)
    {
        bool silent = TryKeyword("SILENT");
        if (TryKeyword("DEFAULT")) return make(new GraphTarget(GraphTargetKind.Default), silent);
        if (TryKeyword("NAMED")) return make(new GraphTarget(GraphTargetKind.Named), silent);
        if (TryKeyword("ALL")) return make(new GraphTarget(GraphTargetKind.All), silent);
        if (!IsKeyword("GRAPH")) throw Unexpected("GRAPH and an IRI, DEFAULT, NAMED or ALL", production, "GRAPH", "DEFAULT", "NAMED", "ALL", "SILENT");
        return make(new GraphTarget(GraphTargetKind.Graph, ReadGraphRef(production)), silent);
    }

    private UpdateOperation ReadTransfer(string production, Func<GraphTarget, GraphTarget, bool, UpdateOperation> make)
    {
        bool silent = TryKeyword("SILENT");
        var from = ReadGraphOrDefault(production);
        ExpectKeyword("TO", production);
        return make(from, ReadGraphOrDefault(production), silent);
    }

    // [45] GraphOrDefault
    private GraphTarget ReadGraphOrDefault(string production)
    {
        if (TryKeyword("DEFAULT")) return new GraphTarget(GraphTargetKind.Default);
        bool named = TryKeyword("GRAPH");
        if (!named && !IsIri) throw Unexpected("DEFAULT, or the IRI of a graph", production, "DEFAULT", "GRAPH", "SILENT");
        return new GraphTarget(GraphTargetKind.Graph, ReadIri("the IRI of a graph", "[45] GraphOrDefault"));
    }

    // [38] InsertData, [41] Modify without DELETE
    private UpdateOperation ReadInsert()
    {
        if (TryKeyword("DATA")) return new UpdateOperation.InsertData(ReadInsertData());
        var insert = ReadQuads(TripleUse.Template, new TemplateBlankNodes().Of);
        return ReadModify(null, [], insert);
    }

    // [39] DeleteData, [40] DeleteWhere, [41] Modify
    private UpdateOperation ReadDelete()
    {
        if (TryKeyword("DATA")) return new UpdateOperation.DeleteData(ReadQuads(TripleUse.DeleteData, NoBlankNodes));
        if (!TryKeyword("WHERE")) return ReadDeleteTemplate(null);
        var quads = ReadQuads(TripleUse.DeleteTemplate, NoBlankNodes);
        return new UpdateOperation.Modify(null, quads, [], [], [], QuadGroups.ToPattern(quads)) { Base = _base };
    }

    private UpdateOperation.Modify ReadDeleteTemplate(Iri? with)
    {
        var delete = ReadQuads(TripleUse.DeleteTemplate, NoBlankNodes);
        return ReadModify(with, delete, TryKeyword("INSERT") ? ReadQuads(TripleUse.Template, new TemplateBlankNodes().Of) : []);
    }

    private UpdateOperation.Modify ReadWith()
    {
        var graph = ReadIri("the IRI of a graph", "[41] Modify");
        if (TryKeyword("DELETE")) return ReadDeleteTemplate(graph);
        ExpectKeyword("INSERT", "[41] Modify");
        return ReadModify(graph, [], ReadQuads(TripleUse.Template, new TemplateBlankNodes().Of));
    }

    // [41] Modify from [44] UsingClause on
    private UpdateOperation.Modify ReadModify(Iri? with, ImmutableArray<QuadPattern> delete, ImmutableArray<QuadPattern> insert)
    {
        var usingDefault = ImmutableArray.CreateBuilder<Iri>();
        var usingNamed = ImmutableArray.CreateBuilder<Iri>();
        while (TryKeyword("USING")) (TryKeyword("NAMED") ? usingNamed : usingDefault).Add(ReadIri("the IRI of a graph", "[44] UsingClause"));
        ExpectKeyword("WHERE", "[41] Modify");
        var where = ReadGroup().Pattern;
        AlgebraDepth.Check(where, _source);
        return new UpdateOperation.Modify(with, delete, insert, usingDefault.ToImmutable(), usingNamed.ToImmutable(), where) { Base = _base };
    }
}
