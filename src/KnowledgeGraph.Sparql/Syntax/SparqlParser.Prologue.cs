using System.Text;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Syntax;

internal sealed partial class SparqlParser
{
    private readonly Dictionary<string, string> _prefixes = new(StringComparer.Ordinal);
    private Iri? _base;

    // [4] Prologue, and VersionDecl of SPARQL 1.2.
    private void ReadPrologue()
    {
        while (true)
        {
            if (TryKeyword("BASE")) _base = Resolve(Expect(TokenKind.Iri, "an IRI between '<' and '>'", "[5] BaseDecl"));
            else if (TryKeyword("PREFIX")) ReadPrefix();
            else if (TryKeyword("VERSION")) ReadVersion();
            else return;
        }
    }

    // [6] PrefixDecl
    private void ReadPrefix()
    {
        var name = Expect(TokenKind.PrefixedName, "a prefix with a colon behind it", "[6] PrefixDecl");
        if (TextOf(name).IndexOf(':') != name.Span.Length - 1)
            throw Error(SparqlErrors.Unexpected(Describe(name), "a prefix that ends with its only colon", "[6] PrefixDecl", null), name.Span);
        _prefixes[TextOf(name)[..^1].ToString()] = Resolve(Expect(TokenKind.Iri, "an IRI between '<' and '>'", "[6] PrefixDecl")).Value;
    }

    private void ReadVersion()
    {
        var token = Expect(TokenKind.String, "a version such as \"1.2\" between single quotation marks", "VersionDecl");
        string version = Unescaping.String(_source, token);
        if (version is not ("1.1" or "1.2" or "1.2-basic")) throw Error(SparqlErrors.BadVersion(version), token.Span);
    }

    // [139] IRIREF, resolved as section 4.1.1.2 says.
    private Iri Resolve(Token token)
    {
        string reference = Unescaping.Iri(_source, token);
        if (Iri.TryParse(reference, out var iri)) return iri;
        bool absolute = reference.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && Iri.TryParse(reference[..(colon + 1)], out _);
        if (_base is null && !absolute) throw Error(SparqlErrors.NoBase(reference), token.Span);
        try
        {
            return _base is null ? Iri.Parse(reference) : Iri.Resolve(_base, reference);
        }
        catch (FormatException exception)
        {
            throw Error(SparqlErrors.BadIri(exception.Message), token.Span);
        }
    }

    // [136] iri
    private Iri ReadIri(string expected, string production) => Kind switch
    {
        TokenKind.Iri => Resolve(Take()),
        TokenKind.PrefixedName => Expand(Take()),
        _ => throw Unexpected(expected, production),
    };

    private bool IsIri => Kind is TokenKind.Iri or TokenKind.PrefixedName;

    // [137] PrefixedName
    private Iri Expand(Token token)
    {
        var text = TextOf(token);
        int colon = text.IndexOf(':');
        string prefix = text[..colon].ToString();
        if (!_prefixes.TryGetValue(prefix, out string? name) && !_knownPrefixes.TryGetNamespace(prefix, out name))
            throw Error(SparqlErrors.UnknownPrefix(prefix, PrefixHint(prefix)), token.Span);
        string value = name + Unescaping.LocalName(text[(colon + 1)..]);
        return Iri.TryParse(value, out var iri) ? iri : throw Error(SparqlErrors.BadIri($"'{value}' is not an IRI"), token.Span);
    }

    private string? PrefixHint(string prefix)
    {
        if (PrefixMap.WellKnown.TryGetNamespace(prefix, out string? known)) return $"'{prefix}' usually stands for <{known}>";
        return Suggestion.For(prefix, [.. _prefixes.Keys, .. _knownPrefixes.Select(pair => pair.Key)]);
    }

    private string DeclarationsText()
    {
        var text = new StringBuilder();
        if (_base is not null) text.Append("BASE <").Append(_base.Value).Append(">\n");
        foreach (var (prefix, name) in _knownPrefixes.Where(pair => !_prefixes.ContainsKey(pair.Key)).Concat(_prefixes.OrderBy(pair => pair.Key, StringComparer.Ordinal)))
            text.Append("PREFIX ").Append(prefix).Append(": <").Append(name).Append(">\n");
        return text.ToString();
    }
}
