using System.Globalization;
using System.Xml;

namespace KnowledgeGraph.Export;

/// <summary>Writes GEXF: attributes are typed, lists are JSON arrays, and what has dates is there from the one to the other.</summary>
/// <remarks>GEXF 1.2 Draft Primer and GEXF 1.3, "Dynamics": <c>timeformat="date"</c>, <c>start</c> and <c>end</c> of nodes and edges.</remarks>
internal sealed class GexfWriter(PropertyGraph graph, GexfVersion version)
{
    private readonly bool _isDynamic = graph.Nodes.Select(node => node.Spell).Concat(graph.Edges.Select(edge => edge.Spell)).Any(spell => spell.Start is not null || spell.End is not null);

    public void Write(Stream stream)
    {
        using var xml = XmlWriter.Create(stream, XmlSafe.Settings());
        xml.WriteStartDocument();
        xml.WriteStartElement("gexf", version.Namespace);
        xml.WriteAttributeString("version", version.Number);
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("mode", _isDynamic ? "dynamic" : "static");
        xml.WriteAttributeString("defaultedgetype", "directed");
        xml.WriteAttributeString("idtype", "string");
        if (_isDynamic) xml.WriteAttributeString("timeformat", "date");
        WriteAttributes(xml, "node", "labels", graph.NodeColumns);
        WriteAttributes(xml, "edge", "type", graph.EdgeColumns);
        xml.WriteStartElement("nodes");
        foreach (var node in graph.Nodes) WriteNode(xml, node);
        xml.WriteEndElement();
        xml.WriteStartElement("edges");
        foreach (var edge in graph.Edges) WriteEdge(xml, edge);
        xml.WriteEndElement();
        xml.WriteEndDocument();
        xml.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void WriteAttributes(XmlWriter xml, string what, string first, IReadOnlyList<PropertyColumn> columns)
    {
        xml.WriteStartElement("attributes");
        xml.WriteAttributeString("class", what);
        WriteAttribute(xml, first, first, PropertyKind.String);
        foreach (var (index, column) in columns.Index()) WriteAttribute(xml, KeyOf(index), column.Name, column.IsList ? PropertyKind.String : column.Kind);
        xml.WriteEndElement();
    }

    private static void WriteAttribute(XmlWriter xml, string id, string title, PropertyKind kind)
    {
        xml.WriteStartElement("attribute");
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("title", title);
        xml.WriteAttributeString("type", kind switch
        {
            PropertyKind.Boolean => "boolean",
            PropertyKind.Long => "long",
            PropertyKind.Double => "double",
            _ => "string",
        });
        xml.WriteEndElement();
    }

    private void WriteNode(XmlWriter xml, GraphNode node)
    {
        xml.WriteStartElement("node");
        xml.WriteAttributeString("id", XmlSafe.Text(node.Id));
        xml.WriteAttributeString("label", XmlSafe.Text(Words.OneLine(node.Name)));
        WriteSpell(xml, node.Spell);
        WriteValues(xml, "labels", string.Concat(node.Labels.Select(label => ":" + label)), node.Properties, graph.NodeColumns);
        xml.WriteEndElement();
    }

    private void WriteEdge(XmlWriter xml, GraphEdge edge)
    {
        xml.WriteStartElement("edge");
        xml.WriteAttributeString("id", edge.Id);
        xml.WriteAttributeString("source", XmlSafe.Text(edge.From));
        xml.WriteAttributeString("target", XmlSafe.Text(edge.To));
        xml.WriteAttributeString("label", edge.Type);
        xml.WriteAttributeString("weight", edge.Properties[ReservedNames.Sources] is [var sources, ..] ? sources.Text : "1");
        WriteSpell(xml, edge.Spell);
        WriteValues(xml, "type", edge.Type, edge.Properties, graph.EdgeColumns);
        xml.WriteEndElement();
    }

    private static void WriteSpell(XmlWriter xml, TimeSpell spell)
    {
        if (spell.Start is not null) xml.WriteAttributeString("start", spell.Start);
        if (spell.End is not null) xml.WriteAttributeString("end", spell.End);
    }

    private static void WriteValues(XmlWriter xml, string first, string firstValue, PropertyBag properties, IReadOnlyList<PropertyColumn> columns)
    {
        xml.WriteStartElement("attvalues");
        WriteValue(xml, first, firstValue);
        foreach (var (index, column) in columns.Index())
        {
            if (properties[column.Name] is { Count: > 0 } values)
                WriteValue(xml, KeyOf(index), column.IsList ? JsonText.Array(values, column.Kind) : values[0].As(column.Kind));
        }

        xml.WriteEndElement();
    }

    private static void WriteValue(XmlWriter xml, string key, string value)
    {
        xml.WriteStartElement("attvalue");
        xml.WriteAttributeString("for", key);
        xml.WriteAttributeString("value", XmlSafe.Text(value));
        xml.WriteEndElement();
    }

    private static string KeyOf(int index) => string.Create(CultureInfo.InvariantCulture, $"a{index}");
}
