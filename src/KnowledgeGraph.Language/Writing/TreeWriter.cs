using System.Globalization;

namespace KnowledgeGraph.Language.Writing;

/// <summary>Shows each sentence: its text, then one row for each word with its branch of the tree, form, part of speech, relation and name.</summary>
internal static class TreeWriter
{
    /// <summary>Writes all sentences, with an empty line between them.</summary>
    public static void Write(AnnotatedDocument document, TextWriter writer)
    {
        string[] names = NameTags.Of(document);
        for (int i = 0; i < document.Sentences.Length; i++)
        {
            Sentence sentence = document.Sentences[i];
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(i == 0 ? "" : "\n")}# {i + 1}: {OneLine.Of(document.TextOf(sentence.Span))}"));
            Write(document, sentence.Tokens, names, writer);
        }
    }

    private static void Write(AnnotatedDocument document, TokenRange range, string[] names, TextWriter writer)
    {
        Token[] tokens = [.. document.Tokens.AsSpan()[range.First..range.End]];
        string[] branches = tokens.Any(token => token.Deprel.Length > 0)
            ? TreeDrawing.Draw([.. tokens.Select(token => token.Head < 0 ? -1 : token.Head - range.First)])
            : [.. tokens.Select(_ => "")];
        string[][] rows = [.. tokens.Select((token, i) =>
            new[] { branches[i], token.Form, token.Xpos.Length == 0 ? "" : token.Upos.ToString(), token.Deprel, names[range.First + i] is "O" ? "" : names[range.First + i] })];
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length))];
        foreach (string[] row in rows)
        {
            writer.WriteLine(string.Join(' ', row.Select((cell, column) => cell.PadRight(widths[column]) + (column is 1 or 2 or 3 ? " " : ""))).TrimEnd());
        }
    }
}
