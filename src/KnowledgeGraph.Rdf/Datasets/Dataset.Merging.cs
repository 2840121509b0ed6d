using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Rdf;

/// <content>Merging, where blank nodes of two documents are never the same.</content>
public sealed partial class Dataset
{
    /// <summary>Adds all quads of another dataset; its blank nodes whose labels are in use here get new ones.</summary>
    /// <remarks>RDF 1.1 Semantics section 4.1. New labels are <c>b1</c>, <c>b2</c>, … in the order in which the nodes come, skipping those in use on either side (or in use once).</remarks>
    public void Merge(Dataset other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var source = other.Snapshot();
        lock (_gate)
        {
            Fold();
            var translation = new TermTranslation(source.Terms, Terms);
            _base = SnapshotMerger.Append(
                _base,
                IndexRows.Of(source.Range(IndexOrder.Spo)).Select(translation.Of),
                IndexRows.Of(source.Range(IndexOrder.Gspo)).Select(translation.Of));
        }
    }
}
