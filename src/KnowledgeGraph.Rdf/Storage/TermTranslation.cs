using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Rdf.Storage;

/// <summary>Gives the terms of one dictionary numbers in another; blank nodes whose labels are in use there become new ones.</summary>
internal sealed class TermTranslation(TermDictionary source, TermDictionary target)
{
    private readonly uint[] _known = new uint[source.Count + 1];
    private int _lastLabel;

    /// <summary>The quad in the numbers of the target.</summary>
    public QuadKey Of(QuadKey key) => new(Of(key.Subject), Of(key.Predicate), Of(key.Object), Of(key.Graph));

    private uint Of(uint id)
    {
        if (id == TermId.None || TermId.IsInline(id)) return id;
        ref uint known = ref _known[id];
        if (known == TermId.None) known = Translate(id);
        return known;
    }

    private uint Translate(uint id)
    {
        var text = source.LexicalUtf8(id, default);
        switch (source.KindOf(id))
        {
            case TermKind.Iri:
                return target.AddIri(text);
            case TermKind.BlankNode:
                return target.TryFindBlankNode(text, out _) ? FreshNode() : target.AddBlankNode(text);
            case TermKind.TripleTerm:
                var (subject, predicate, @object) = source.TripleOf(id);
                return target.AddTripleTerm(Of(subject), Of(predicate), Of(@object));
            default:
                var tag = source.LanguageUtf8(id);
                return tag.IsEmpty ? target.AddLiteral(text, Of(source.DatatypeOf(id))) : target.AddLanguageString(text, tag, source.DirectionOf(id));
        }
    }

    private uint FreshNode()
    {
        while (true)
        {
            _lastLabel++;
            byte[] label = Encoding.ASCII.GetBytes("b" + _lastLabel.ToString(CultureInfo.InvariantCulture));
            if (!target.TryFindBlankNode(label, out _) && !source.TryFindBlankNode(label, out _)) return target.AddBlankNode(label);
        }
    }
}
