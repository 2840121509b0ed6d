namespace KnowledgeGraph.Rdf;

/// <summary>Which names mean what in RDF/XML.</summary>
/// <remarks>RDF 1.1 XML Syntax sections 7.2.2 to 7.2.7 and 7.2.34. All names here are local names in the namespace of RDF.</remarks>
internal static class RdfXmlNames
{
    public const string Xml = "http://www.w3.org/XML/1998/namespace";

    public const string Rdf = RdfVocabulary.Namespace;

    /// <summary>Whether an attribute without namespace is read as one of RDF's (section 6.1.4).</summary>
    public static bool MayLackNamespace(string name) => name is "ID" or "about" or "resource" or "parseType" or "type";

    /// <summary>Section 7.2.5, nodeElementURIs.</summary>
    public static bool MayNameNode(string name) => !IsCore(name) && !IsOld(name) && name != "li";

    /// <summary>Section 7.2.6, propertyElementURIs.</summary>
    public static bool MayNameProperty(string name) => !IsCore(name) && !IsOld(name) && name != "Description";

    /// <summary>Section 7.2.7, propertyAttributeURIs.</summary>
    public static bool MayNamePropertyAttribute(string name) => MayNameProperty(name) && name != "li";

    /// <summary>Section 7.2.34, rdf-id: an NCName of Namespaces in XML 1.0, third edition.</summary>
    public static bool IsNCName(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return false;
        for (int i = 0; i < text.Length;)
        {
            int c = UnicodeText.CodePointAt(text, i, out int length);
            if (i == 0 ? !TurtleCharacters.IsNameStart(c) : c != '.' && !TurtleCharacters.IsName(c)) return false;
            i += length;
        }

        return true;
    }

    // Section 7.2.2, coreSyntaxTerms.
    private static bool IsCore(string name) => name is "RDF" or "ID" or "about" or "parseType" or "resource" or "nodeID" or "datatype";

    // Section 7.2.4, oldTerms.
    private static bool IsOld(string name) => name is "aboutEach" or "aboutEachPrefix" or "bagID";
}
