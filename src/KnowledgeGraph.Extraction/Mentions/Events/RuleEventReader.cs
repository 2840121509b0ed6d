using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads events by the rules of the ontology folder: "the ministers met in Vienna", "two ports were shelled". What stands behind the word adds where, when and with whom.</summary>
internal sealed class RuleEventReader
{
    private const int LongestClause = 32;

    private readonly ArticleContext _context;
    private readonly EventSurroundings _surroundings;
    private readonly ILookup<int, RuleFiring> _firings;

    public RuleEventReader(ArticleContext context, EventSurroundings surroundings)
    {
        _context = context;
        _surroundings = surroundings;
        var rules = context.Knowledge.EventRules;
        _firings = (rules.Rules.IsEmpty ? [] : new RuleReader(context).Read(rules)).Where(firing => firing.Status == FactualStatus.Asserted).ToLookup(firing => firing.Words[0]);
    }

    private SyntaxTree Tree => _context.Tree;

    /// <summary>The event that the rules find at the word: by the first that does, with what others of the same class add; null where none does.</summary>
    public EventMention? At(int token, Sentence sentence)
    {
        EventMention? found = null;
        foreach (var firing in _firings[token])
        {
            var next = Of(firing, sentence);
            if (found is null)
                found = next;
            else if (found.Class == next.Class)
                found = found with { Roles = [.. found.Roles.Concat(next.Roles).Distinct()], Time = found.Time ?? next.Time, Values = [.. found.Values.Concat(next.Values).Distinct()] };
        }

        return found;
    }

    private EventMention Of(RuleFiring firing, Sentence sentence)
    {
        var head = firing.Words[0];
        var node = (NodeYield)firing.Rule.Yield;
        var label = node.Label!;
        var read = _surroundings.Read(new EventMention(new TokenRange(head, head + 1), head, node.Class, EventLabel.Fill(label.Noun, _context, firing.Words)) { IsVerbal = Tree[head].Upos == Upos.VERB }, sentence);
        var roles = node.Read.SelectMany((role, index) => firing.Values[index].Select(value => value.Value is AssertedValue.OfEntity entity ? new EventRole(role.Property, entity.Entity, value.Tokens) : (EventRole?)null)).OfType<EventRole>();
        var values = firing.Properties(node, _context).Where(property => property.Value is not AssertedValue.OfEntity && property.Predicate != Kg.Term("date"));
        return read with
        {
            Rule = firing.Rule,
            Rest = EventLabel.Fill(label.Rest, _context, firing.Words),
            Roles = [.. read.Roles.Concat(roles).Distinct()],
            Values = [.. values],
            Time = TimeOf(firing, node) ?? read.Time ?? Beside(head, sentence) ?? Opening(head, sentence),
        };
    }

    /// <summary>The time that the rule itself reads.</summary>
    private EventTime? TimeOf(RuleFiring firing, NodeYield node)
    {
        var values = node.Read.Select((role, index) => (role, Values: firing.Values[index])).FirstOrDefault(pair => pair.role.Property == Kg.Term("date")).Values;
        return values.IsDefaultOrEmpty ? null : _surroundings.Times.In(values[0].Tokens, future: false);
    }

    /// <summary>"on Sunday initialed", or behind what the verb is done to: "was signed by both ministers, who …, on Monday" up to the next verb.</summary>
    private EventTime? Beside(int verb, Sentence sentence)
    {
        var before = _context.Document.Times.FirstOrDefault(time => time.Tokens.End == verb && time.Tokens.First > sentence.Tokens.First + 1);
        if (before is not null && _surroundings.Times.In(before.Tokens, future: false) is { } said)
            return said;
        var end = verb + 1;
        while (end < sentence.Tokens.End && end - verb <= LongestClause && Tree[end].Form is not (";" or "—" or "”" or "“" or "\"") && Tree[end].Upos is not (Upos.VERB or Upos.AUX or Upos.SCONJ) && Tree[end].Xpos is not ("WDT" or "WP")
            && Tree[end].Lemma.ToLowerInvariant() is not ("after" or "before" or "since" or "follow" or "during" or "amid"))
            end++;
        return _surroundings.Times.In(new TokenRange(verb + 1, end), future: false);
    }

    private EventTime? Opening(int verb, Sentence sentence)
    {
        var comma = Enumerable.Range(sentence.Tokens.First, Math.Min(6, sentence.Tokens.Length)).FirstOrDefault(at => Tree[at].Form == ",", -1);
        return comma > 0 && comma < verb ? _surroundings.Times.In(new TokenRange(sentence.Tokens.First, comma), future: false) : null;
    }
}
