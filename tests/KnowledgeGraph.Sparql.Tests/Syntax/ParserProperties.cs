using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Sparql.Tests.Syntax;

/// <summary>Whatever the text, the parser answers with a query or with its own exception.</summary>
public sealed class ParserProperties
{
    private static readonly string[] Pieces =
    [
        "SELECT", "*", "WHERE", "{", "}", "(", ")", "[", "]", "?s", "?p", "$o", ":a", "x:b", "<c>", "_:d", "a", ".", ";", ",", "|", "/", "^", "^^", "+", "-", "!", "=", "<", ">", "<=", "<<",
        ">>", "<<(", ")>>", "{|", "|}", "~", "&&", "||", "1", "2.5", "3e4", "\"s\"", "'''t'''", "@en", "@ar--rtl", "true", "OPTIONAL", "FILTER", "BIND", "AS", "VALUES", "UNDEF", "UNION",
        "MINUS", "GRAPH", "SERVICE", "EXISTS", "NOT", "IN", "COUNT", "SUM", "GROUP", "BY", "HAVING", "ORDER", "LIMIT", "OFFSET", "CONSTRUCT", "ASK", "DESCRIBE", "INSERT", "DELETE", "DATA",
        "WITH", "USING", "PREFIX", "BASE", "VERSION", "STR", "IF", "TRIPLE", "DISTINCT", "#", "\\u0041", "\"", "'", "\\", "\uD800", "👾", "é", "%20", "\n", "",
    ];

    [Fact]
    public void Random_rows_of_tokens_give_a_query_or_a_syntax_error() =>
        Check(from row in Gen.Elements(Pieces).ArrayOf() select string.Join(' ', row));

    [Fact]
    public void Random_rows_of_tokens_without_blanks_give_a_query_or_a_syntax_error() =>
        Check(from row in Gen.Elements(Pieces).ArrayOf() select string.Concat(row));

    [Fact]
    public void A_query_with_a_piece_changed_gives_a_query_or_a_syntax_error()
    {
        const string text = "PREFIX x: <urn:x:> SELECT ?s (COUNT(DISTINCT ?o) AS ?n) { ?s x:a/^x:b* ?o ; a [ x:c 'q'@en ] FILTER(?o IN (1, 2.0) || !BOUND(?s)) OPTIONAL { << ?s ?p ?o >> x:d ?z } "
            + "BIND(IF(?o > 1, <<( ?s x:e 1 )>>, UUID()) AS ?t) } GROUP BY ?s HAVING (SUM(?o) > 3) ORDER BY DESC(?n) LIMIT 5 VALUES (?s) { (x:a) (UNDEF) }";

        Check(from at in Gen.Choose(0, text.Length)
              from cut in Gen.Choose(0, 12)
              from piece in Gen.Elements(Pieces)
              select string.Concat(text.AsSpan(0, at), piece, text.AsSpan(Math.Min(text.Length, at + cut))));
    }

    private static void Check(Gen<string> texts) => Prop.ForAll(texts.ToArbitrary(), Answers).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));

    private static bool Answers(string text)
    {
        var fault = Record.Exception(() => Parsed.Query(text));
        var updateFault = Record.Exception(() => Parsed.Update(text));
        return fault is null or SparqlSyntaxException && updateFault is null or SparqlSyntaxException;
    }
}
