namespace KnowledgeGraph.Sparql;

/// <summary>What an error says, with its code.</summary>
/// <param name="Code">"KG5104"; a code is never given to another error.</param>
/// <param name="Text">What was found, what was expected, what to do; one line.</param>
internal readonly record struct SparqlResultMessage(string Code, string Text);
