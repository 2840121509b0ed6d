using System.Collections.Immutable;

namespace KnowledgeGraph.Language.Tests.Models;

/// <summary>Documents from text whose words are separated by blanks and whose sentences by line ends, so that the models are tested apart from the tokenizer.</summary>
internal static class TokenizedText
{
    internal static AnnotatedDocument Parse(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        int position = 0;
        foreach (string line in text.Split('\n'))
        {
            int first = tokens.Count;
            int start = position;
            foreach (string word in line.Split(' '))
            {
                tokens.Add(new Token(new TextSpan(position, position + word.Length), word));
                position += word.Length + 1;
            }

            sentences.Add(new Sentence(new TextSpan(start, position - 1), new TokenRange(first, tokens.Count), 0));
        }

        return new AnnotatedDocument(text, [new TextSpan(0, text.Length)]) { Tokens = tokens.ToImmutable(), Sentences = sentences.ToImmutable() };
    }
}
