using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>A run of tokens that spells a label of the gazetteer.</summary>
/// <param name="Tokens">The tokens.</param>
/// <param name="Candidates">What the label may stand for, ordered by address; at least one.</param>
internal sealed record LabelMatch(TokenRange Tokens, ImmutableArray<LabelCandidate> Candidates);

/// <summary>One thing that a matched label may stand for.</summary>
/// <param name="Entry">The gazetteer entry.</param>
/// <param name="IsDemonym">Whether the label is the adjective or the inhabitants' name of a country, not its name.</param>
internal readonly record struct LabelCandidate(GazetteerEntry Entry, bool IsDemonym);
