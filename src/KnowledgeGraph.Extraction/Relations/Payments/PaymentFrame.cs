using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Who pays a sum to whom, as a clause tells it.</summary>
/// <param name="Payer">Who pays.</param>
/// <param name="Payee">Who is paid; null where not said.</param>
/// <param name="Trigger">The verb or noun that says so.</param>
/// <param name="Noun">The noun that names the payment ("share" in "its share of the cost"), -1 where there is none.</param>
/// <param name="Clause">The tokens of the clause, from its first part to its end.</param>
internal readonly record struct PaymentFrame(Actor Payer, Actor? Payee, int Trigger, int Noun, TokenRange Clause);
