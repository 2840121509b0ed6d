using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>What somebody says in a printed interview or dialogue: a paragraph that begins with the speaker's name and a colon.</summary>
/// <param name="Speaker">The mention before the colon.</param>
/// <param name="Said">The tokens behind it, up to the end of the paragraph.</param>
internal sealed record InterviewTurn(Mention Speaker, TokenRange Said);
