using System.Text;

namespace KnowledgeGraph.Rdf.Storage;

/// <content>The few different language tags of all terms.</content>
public sealed partial class TermDictionary
{
    private volatile string[] _tags = [];

    /// <summary>The language tags of all terms, each spelling once, in the order of their first appearance.</summary>
    /// <remarks>Terms are the same only as written, also in the letters of their tags; who wants tags to match as RFC 5646 section 2.1.1 does, in any case, asks for each of their spellings.</remarks>
    public IReadOnlyList<string> LanguageTags => _tags;

    /// <summary>The one string for a tag that a term here has.</summary>
    private string TagOf(ReadOnlySpan<byte> tag)
    {
        foreach (string one in _tags)
        {
            if (Ascii.Equals(tag, one)) return one;
        }

        return Encoding.ASCII.GetString(tag);
    }

    private void NoteTag(ReadOnlySpan<byte> tag)
    {
        string[] known = _tags;
        foreach (string one in known)
        {
            if (Ascii.Equals(tag, one)) return;
        }

        _tags = [.. known, Encoding.ASCII.GetString(tag)];
    }
}
