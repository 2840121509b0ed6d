using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Rdf;

/// <summary>What is known during one canonicalisation, with the hashes that look no further than a node's own quads.</summary>
/// <remarks>RDFC-1.0 sections 4.2, 4.6 and 4.7.</remarks>
internal sealed class CanonicalizationState
{
    private readonly Dictionary<BlankNode, List<Quad>> _quadsOf = [];
    private readonly Dictionary<BlankNode, string> _firstDegree = [];
    private readonly CanonicalizationOptions _options;
    private readonly Lazy<TieBreaker> _ties;
    private int _steps;

    public CanonicalizationState(IReadOnlyList<Quad> quads, CanonicalizationOptions options)
    {
        _options = options;
        _ties = new Lazy<TieBreaker>(() => new TieBreaker(quads));
        foreach (var quad in quads)
        {
            if (quad.Object is TripleTerm) throw new NotSupportedException(CanonicalizationErrors.TripleTerm(quad.Object).Text);
            Note(quad.Subject, quad);
            if (quad.Object != quad.Subject) Note(quad.Object, quad);
            if (quad.Graph != quad.Subject && quad.Graph != quad.Object) Note(quad.Graph, quad);
        }
    }

    public IdentifierIssuer Canonical { get; } = new("c14n");

    public IEnumerable<BlankNode> Nodes => _quadsOf.Keys;

    public IReadOnlyList<Quad> QuadsOf(BlankNode node) => _quadsOf[node];

    /// <summary>Orders nodes whose hashes are equal.</summary>
    public ulong RankOf(BlankNode node) => _ties.Value.RankOf(node);

    /// <summary>Counts one step of the work that can explode.</summary>
    public void CountStep()
    {
        if (++_steps > _options.MaximumSteps) throw new CanonicalizationException(CanonicalizationErrors.TooMuchWork(_options.MaximumSteps));
    }

    /// <summary>Section 4.6, Hash First Degree Quads.</summary>
    public string HashFirstDegree(BlankNode node)
    {
        if (_firstDegree.TryGetValue(node, out string? known)) return known;
        BlankNode self = new("a"), other = new("z");
        Term Mask(Term term) => term is BlankNode blank ? (blank == node ? self : other) : term;
        var lines = _quadsOf[node].Select(quad => new Quad(Mask(quad.Subject), quad.Predicate, Mask(quad.Object), quad.Graph is null ? null : Mask(quad.Graph)).ToString()).ToList();
        lines.Sort(CodePointOrder.Compare);
        string hash = Hash(string.Concat(lines.Select(line => line + "\n")));
        _firstDegree.Add(node, hash);
        return hash;
    }

    /// <summary>Section 4.7, Hash Related Blank Node.</summary>
    public string HashRelated(BlankNode related, Iri predicate, IdentifierIssuer issuer, char position)
    {
        string input = position == 'g' ? "g" : $"{position}<{predicate.Value}>";
        string? identifier = Canonical.Find(related) ?? issuer.Find(related);
        return Hash(input + (identifier is null ? HashFirstDegree(related) : "_:" + identifier));
    }

    /// <summary>The hash of a text in UTF-8, in small hexadecimal digits.</summary>
    public string Hash(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        return Convert.ToHexStringLower(_options.Hash == CanonicalizationHash.Sha384 ? SHA384.HashData(bytes) : SHA256.HashData(bytes));
    }

    private void Note(Term? term, Quad quad)
    {
        if (term is not BlankNode node) return;
        if (!_quadsOf.TryGetValue(node, out var quads)) _quadsOf.Add(node, quads = []);
        quads.Add(quad);
    }
}
