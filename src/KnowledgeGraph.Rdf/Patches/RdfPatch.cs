using System.Collections.Immutable;

namespace KnowledgeGraph.Rdf;

/// <summary>Changes to a dataset, in order. Immutable.</summary>
/// <remarks>
/// RDF Patch (Seaborne and Vesse; the form with transactions that Apache Jena reads). Blank nodes go by their labels, which a patch takes for the names of nodes in the dataset that it is
/// made for: the labels of an N-Triples or N-Quads file, or those that the readers of this library give to nodes without, which are the same whenever the same file is read.
/// </remarks>
public sealed class RdfPatch
{
    internal RdfPatch(IEnumerable<RdfPatchChange> changes) => Changes = [.. changes];

    /// <summary>The rows, in the order in which they are to be made.</summary>
    public ImmutableArray<RdfPatchChange> Changes { get; }

    /// <summary>What makes a newer dataset of an older one: what goes, sorted, then what comes, sorted.</summary>
    /// <remarks>Empty when the two are the same but for labels of blank nodes that can be told apart by what is said of them and of nodes near by.</remarks>
    public static RdfPatch Between(Dataset older, Dataset newer)
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        Quad[] before = [.. older], after = [.. newer];
        var names = BlankNodeAlignment.Names(before, after);
        Quad[] renamed = [.. after.Select(quad => BlankNodeRenaming.Rename(quad, names))];
        HashSet<Quad> left = [.. before], right = [.. renamed];
        return new RdfPatch([
            .. before.Where(quad => !right.Contains(quad)).Order().Select(quad => new RdfPatchChange(false, quad)),
            .. renamed.Where(quad => !left.Contains(quad)).Order().Select(quad => new RdfPatchChange(true, quad)),
        ]);
    }

    /// <summary>Makes the changes, one after the other. What is to go and is not there, and what is to come and is there, changes nothing.</summary>
    public void ApplyTo(Dataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        foreach (var change in Changes)
        {
            if (change.IsAddition) dataset.Add(change.Quad);
            else dataset.Remove(change.Quad);
        }
    }
}
