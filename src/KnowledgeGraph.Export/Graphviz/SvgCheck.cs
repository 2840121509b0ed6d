using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace KnowledgeGraph.Export;

/// <summary>Looks through the SVG that Graphviz wrote before anybody opens it in a browser.</summary>
internal static class SvgCheck
{
    private static readonly string[] Addresses = ["href", "src"];

    /// <summary>The SVG without DOCTYPE and comments (they name the program's version), with LF line ends.</summary>
    /// <exception cref="GraphvizException">It is not well-formed, or holds a script, an event handler, an image or an address that is not of the web.</exception>
    public static byte[] Clean(byte[] svg)
    {
        var document = Parse(svg);
        foreach (var element in document.Descendants()) Check(element);
        document.DescendantNodes().OfType<XComment>().Remove();
        document.DocumentType?.Remove();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineChars = "\n" };
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, settings)) document.Save(writer);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static XDocument Parse(byte[] svg)
    {
        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
            using var reader = XmlReader.Create(new MemoryStream(svg), settings);
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException cause)
        {
            throw GraphvizErrors.BadSvg(cause);
        }
    }

    private static void Check(XElement element)
    {
        if (element.Name.LocalName is "script" or "image" or "foreignObject" or "style") throw GraphvizErrors.UnsafeSvg($"a <{element.Name.LocalName}> element");
        foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
        {
            string name = attribute.Name.LocalName;
            if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase)) throw GraphvizErrors.UnsafeSvg($"the event handler {name}");
            bool isWeb = attribute.Value.StartsWith("https://", StringComparison.Ordinal) || attribute.Value.StartsWith("http://", StringComparison.Ordinal);
            if (Addresses.Contains(name, StringComparer.Ordinal) && !isWeb) throw GraphvizErrors.UnsafeSvg($"the address \"{attribute.Value}\"");
        }
    }
}
