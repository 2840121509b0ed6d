using System.Collections.Immutable;
using KnowledgeGraph.Language;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>What agreements and laws demand, allow, forbid or do not demand, where the article itself says so.</summary>
internal sealed class ProvisionExtractor : IRelationExtractor
{
    /// <inheritdoc/>
    public ExtractorIdentity Identity { get; } = new("provisions", "1");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Extract(ArticleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var run = new Run(context, Identity);
        return context.Document.Sentences.SelectMany(sentence => run.Read(sentence));
    }

    /// <summary>The way through one article; remembers the agreement that the last provision was about.</summary>
    private sealed class Run
    {
        private readonly ArticleContext _context;
        private readonly ExtractorIdentity _identity;
        private readonly ProvisionVerbReader _verbs;
        private readonly ProvisionPhraseReader _phrases;
        private readonly ProvisionStatementReader _statements;
        private readonly ProvisionPurposeReader _purposes;
        private readonly ProvisionGround _ground;
        private readonly BearerResolver _bearers;
        private readonly ProvisionSyntax _syntax;
        private Entity? _last;
        private int _lastSentence = -1;

        public Run(ArticleContext context, ExtractorIdentity identity)
        {
            _syntax = new ProvisionSyntax(context);
            _context = context;
            _identity = identity;
            _verbs = new ProvisionVerbReader(_syntax);
            _phrases = new ProvisionPhraseReader(_syntax);
            _statements = new ProvisionStatementReader(_syntax, _verbs, _phrases);
            _purposes = new ProvisionPurposeReader(_syntax);
            _ground = new ProvisionGround(_syntax);
            var parties = new PartyReader(context, identity);
            var named = context.Mentions.Where(mention => context.IsA(mention, Kg.Agreement)).SelectMany(parties.Read);
            var told = context.Findings.SelectMany(firing => firing.ToAssertions(context)).OfType<EdgeAssertion>().Where(edge => edge.Predicate == Kg.Term("party"));
            _bearers = new BearerResolver(context, named.Concat(told));
        }

        public ImmutableArray<Assertion> Read(Sentence sentence)
        {
            var found = ImmutableArray.CreateBuilder<Assertion>();
            var index = _context.Tree.SentenceOf(sentence.Tokens.First);
            var seen = new HashSet<int>();
            foreach (var cue in Cues(sentence.Tokens))
            {
                if (seen.Contains(cue.Act) || !_ground.IsStated(cue.Cue) || AgreementOf(cue, sentence, index) is not { } agreement)
                    continue;
                var bearers = _bearers.Resolve(cue.Bearer, agreement);
                if (bearers.Length == 0)
                    continue;
                seen.Add(cue.Act);
                found.Add(Node(cue, agreement, bearers));
                if (_context.Knowledge.IsA(agreement.Class, Kg.Agreement))
                    found.AddRange(bearers.Where(bearer => bearer.Class == Kg.Country).Select(bearer => new EdgeAssertion(agreement, Kg.Term("party"), bearer, EvidenceOf(cue), 0.7m, _identity)));
                (_last, _lastSentence) = (agreement, index);
            }

            return found.ToImmutable();
        }

        private IEnumerable<ProvisionCue> Cues(TokenRange sentence)
        {
            foreach (var purpose in _purposes.Read(sentence))
                yield return purpose;
            for (var at = sentence.First; at < sentence.End; at++)
            {
                foreach (var said in _statements.Read(at, sentence))
                    yield return said;
                var cue = _verbs.Read(at, sentence) ?? _phrases.Read(at, sentence) ?? _phrases.ReadNoun(at, sentence);
                if (cue is not null)
                    yield return cue;
            }
        }

        private Entity? AgreementOf(ProvisionCue cue, Sentence sentence, int index)
        {
            if (cue.Agreement is not null)
                return cue.Agreement;
            if (cue.IsSequel)
                return _lastSentence == index || IsContinued(sentence, index) ? _last : null;
            if (_ground.UnderWhich(cue.Cue, sentence.Tokens) is { } around)
                return around.Entity;
            var named = cue.IsWeak ? _ground.Under(sentence.Tokens) : _ground.Nearest(cue.Cue, sentence.Tokens);
            return named?.Entity ?? (!cue.IsWeak && (_lastSentence == index || IsContinued(sentence, index) || (IsNext(sentence, index) && _bearers.IsPartyRole(cue.Bearer))) ? _last : null);
        }

        private bool IsContinued(Sentence sentence, int index) => IsNext(sentence, index) && _ground.GoesOn(sentence.Tokens);

        private bool IsNext(Sentence sentence, int index) =>
            _last is not null && _lastSentence == index - 1 && _context.Document.Sentences[_lastSentence].Paragraph == sentence.Paragraph;

        private NodeAssertion Node(ProvisionCue cue, Entity agreement, ImmutableArray<Entity> bearers)
        {
            var act = new ProvisionAct(_context, cue.Act);
            var properties = ImmutableArray.CreateBuilder<AssertedProperty>();
            properties.Add(new AssertedProperty(Kg.Term("underAgreement"), agreement));
            properties.Add(new AssertedProperty(Kg.Term("modality"), Kg.Term(cue.Modality)));
            foreach (var bearer in bearers)
                properties.Add(new AssertedProperty(Kg.Term("bearer"), bearer));
            properties.Add(new AssertedProperty(Kg.Term("act"), Literal.String(act.Text)));
            if (act.Beneficiary(bearers) is { } beneficiary)
                properties.Add(new AssertedProperty(Kg.Term("beneficiary"), beneficiary));
            if (act.ConditionText is { } condition)
                properties.Add(new AssertedProperty(Kg.Term("condition"), Literal.String(condition)));
            return new NodeAssertion(Kg.Provision, properties.ToImmutable(), EvidenceOf(cue), cue.IsWeak || cue.IsSequel ? 0.7m : 0.85m, _identity);
        }

        private Evidence EvidenceOf(ProvisionCue cue) =>
            _context.EvidenceAt(new TokenRange(Math.Min(cue.Cue, cue.Bearer < 0 ? cue.Cue : PhraseFirst(cue.Bearer)), new ProvisionAct(_context, cue.Act).Tokens.End));

        private int PhraseFirst(int token) => _context.HeadedBy(token)?.Tokens.First ?? token;
    }
}
