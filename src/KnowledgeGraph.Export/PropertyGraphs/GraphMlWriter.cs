using System.Globalization;
using System.Xml;

namespace KnowledgeGraph.Export;

/// <summary>Writes GraphML 1.0 with typed attributes; lists are JSON arrays, dates are texts.</summary>
internal static class GraphMlWriter
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";
    private const string Instance = "http://www.w3.org/2001/XMLSchema-instance";

    public static void Write(PropertyGraph graph, Stream stream)
    {
        using var xml = XmlWriter.Create(stream, XmlSafe.Settings());
        xml.WriteStartDocument();
        xml.WriteStartElement("graphml", Namespace);
        xml.WriteAttributeString("xsi", "schemaLocation", Instance, $"{Namespace} http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
        WriteKey(xml, "labels", "node", "labels", PropertyKind.String);
        WriteKeys(xml, "node", graph.NodeColumns);
        WriteKey(xml, "type", "edge", "type", PropertyKind.String);
        WriteKeys(xml, "edge", graph.EdgeColumns);
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("id", "G");
        xml.WriteAttributeString("edgedefault", "directed");
        foreach (var node in graph.Nodes)
        {
            xml.WriteStartElement("node");
            xml.WriteAttributeString("id", XmlSafe.Text(node.Id));
            WriteData(xml, "labels", string.Concat(node.Labels.Select(label => ":" + label)));
            WriteProperties(xml, "node", node.Properties, graph.NodeColumns);
            xml.WriteEndElement();
        }

        foreach (var edge in graph.Edges)
        {
            xml.WriteStartElement("edge");
            xml.WriteAttributeString("id", edge.Id);
            xml.WriteAttributeString("source", XmlSafe.Text(edge.From));
            xml.WriteAttributeString("target", XmlSafe.Text(edge.To));
            WriteData(xml, "type", edge.Type);
            WriteProperties(xml, "edge", edge.Properties, graph.EdgeColumns);
            xml.WriteEndElement();
        }

        xml.WriteEndDocument();
        xml.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void WriteKeys(XmlWriter xml, string what, IReadOnlyList<PropertyColumn> columns)
    {
        foreach (var (index, column) in columns.Index()) WriteKey(xml, KeyOf(what, index), what, column.Name, column.IsList ? PropertyKind.String : column.Kind);
    }

    private static void WriteKey(XmlWriter xml, string id, string what, string name, PropertyKind kind)
    {
        xml.WriteStartElement("key");
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("for", what);
        xml.WriteAttributeString("attr.name", name);
        xml.WriteAttributeString("attr.type", kind switch
        {
            PropertyKind.Boolean => "boolean",
            PropertyKind.Long => "long",
            PropertyKind.Double => "double",
            _ => "string",
        });
        xml.WriteEndElement();
    }

    private static void WriteProperties(XmlWriter xml, string what, PropertyBag properties, IReadOnlyList<PropertyColumn> columns)
    {
        foreach (var (index, column) in columns.Index())
        {
            if (properties[column.Name] is { Count: > 0 } values)
                WriteData(xml, KeyOf(what, index), column.IsList ? JsonText.Array(values, column.Kind) : values[0].As(column.Kind));
        }
    }

    private static void WriteData(XmlWriter xml, string key, string value)
    {
        xml.WriteStartElement("data");
        xml.WriteAttributeString("key", key);
        xml.WriteString(XmlSafe.Text(value));
        xml.WriteEndElement();
    }

    private static string KeyOf(string what, int index) => string.Create(CultureInfo.InvariantCulture, $"{what[0]}{index}");
}
