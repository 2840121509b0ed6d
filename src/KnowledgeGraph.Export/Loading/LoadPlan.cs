using System.Collections.Immutable;
using System.Security.Cryptography;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>A dataset cut into requests. The same dataset and options give the same plan, so that a load that broke off can go on where it was.</summary>
public sealed class LoadPlan
{
    private LoadPlan(ImmutableArray<LoadBatch> batches, IReadOnlyList<LoadGraph> graphs, string digest)
    {
        Batches = batches;
        Graphs = graphs;
        Digest = digest;
    }

    /// <summary>The graphs that are loaded, the default graph first, then by IRI.</summary>
    public IReadOnlyList<LoadGraph> Graphs { get; }

    /// <summary>How many requests it takes, from the first.</summary>
    public int BatchCount => Batches.Length;

    /// <summary>What identifies the plan: SHA-256 over its graphs, batches and triples, in hexadecimal digits.</summary>
    public string Digest { get; }

    internal ImmutableArray<LoadBatch> Batches { get; }

    /// <summary>Plans the load of a dataset.</summary>
    /// <exception cref="LoadException">A graph is named by a blank node (KG6301): outside the dataset it has no name.</exception>
    public static LoadPlan Of(Dataset dataset, StoreLoadOptions options)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.BatchSize, 1);
        var contents = Contents(dataset, options);
        var batches = contents.SelectMany(content => BatchesOf(content.Graph, content.Triples, options)).ToImmutableArray();
        return new LoadPlan(batches, [.. contents.Select(content => new LoadGraph(content.Graph, content.Triples.Length))], DigestOf(batches));
    }

    /// <summary>How many triples the batches before this one hold.</summary>
    internal long TriplesBefore(int batch) => Batches.Take(batch).Sum(done => (long)done.Triples.Length);

    private static List<(Iri? Graph, ImmutableArray<Triple> Triples)> Contents(Dataset dataset, StoreLoadOptions options)
    {
        if (options.OneGraph is { } one) return [(one, [.. dataset.Union()])];
        var byGraph = new List<(Iri? Graph, ImmutableArray<Triple> Triples)>();
        ImmutableArray<Triple> unnamed = [.. dataset.DefaultGraph];
        if (unnamed.Length > 0) byGraph.Add((options.DefaultGraph, unnamed));
        foreach (var name in dataset.GraphNames.Order())
        {
            var graph = name as Iri ?? throw LoadErrors.NamelessGraph(name);
            if (graph.Equals(options.DefaultGraph)) throw LoadErrors.SharedGraph(graph);
            byGraph.Add((graph, [.. dataset.Graph(graph)]));
        }

        return byGraph;
    }

    private static IEnumerable<LoadBatch> BatchesOf(Iri? graph, ImmutableArray<Triple> triples, StoreLoadOptions options)
    {
        bool isFirst = true;
        var batch = ImmutableArray.CreateBuilder<Triple>();
        foreach (var group in BlankNodeGroups.Of(triples))
        {
            if (batch.Count > 0 && batch.Count + group.Count > options.BatchSize)
            {
                yield return new LoadBatch(graph, isFirst, batch.DrainToImmutable());
                isFirst = false;
            }

            batch.AddRange(group);
        }

        if (batch.Count > 0 || isFirst) yield return new LoadBatch(graph, isFirst, batch.DrainToImmutable());
    }

    private static string DigestOf(ImmutableArray<LoadBatch> batches)
    {
        using (var hash = SHA256.Create())
        using (var hashing = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write))
        {
            foreach (var batch in batches)
            {
                NQuadsWriter.WriteInOrder(hashing, batch.Triples.Select(triple => triple.In(batch.Graph)));
                hashing.WriteByte((byte)'\n');
            }

            hashing.FlushFinalBlock();
            return Convert.ToHexStringLower(hash.Hash!);
        }
    }
}
