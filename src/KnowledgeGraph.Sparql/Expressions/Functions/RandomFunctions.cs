namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>RAND, UUID and STRUUID. SPARQL 1.1 section 17.4.2.12, 17.4.2.13 and 17.4.4.5.</summary>
internal sealed class RandomFunctions(Values values, Random random)
{
    public Value Next() => Value.Of(random.NextDouble());

    public Value Uuid() => values.FromId(values.Terms.InternIri("urn:uuid:" + NextUuid()));

    public Value UuidText() => Value.Of(NextUuid());

    // RFC 9562 section 5.4, version 4.
    private string NextUuid()
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString("D");
    }
}
