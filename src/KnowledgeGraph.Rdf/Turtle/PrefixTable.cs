using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace KnowledgeGraph.Rdf;

/// <summary>The prefixes that a document has declared so far, in UTF-8.</summary>
internal sealed class PrefixTable
{
    private readonly Dictionary<byte[], byte[]> _namespaces = new(ByteComparer.Instance);
    private readonly Dictionary<byte[], byte[]>.AlternateLookup<ReadOnlySpan<byte>> _lookup;

    public PrefixTable() => _lookup = _namespaces.GetAlternateLookup<ReadOnlySpan<byte>>();

    public PrefixMap ToMap() => PrefixMap.FromTrusted(
        _namespaces.Select(pair => KeyValuePair.Create(Encoding.UTF8.GetString(pair.Key), Encoding.UTF8.GetString(pair.Value))));

    public void Set(byte[] prefix, byte[] @namespace) => _namespaces[prefix] = @namespace;

    public bool TryGet(ReadOnlySpan<byte> prefix, [NotNullWhen(true)] out byte[]? @namespace) => _lookup.TryGetValue(prefix, out @namespace);
}
