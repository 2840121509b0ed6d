using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace KnowledgeGraph.Cli;

/// <summary>What <c>--help</c> says below the options: examples to copy, and what the exit code means.</summary>
internal static class HelpTexts
{
    private static readonly string[] Root =
    [
        "kg build articles --out graph        every article in the folder",
        "kg build --help                      all that can be asked of a build",
        "kg render graph/graph.trig -o all.svg",
        "kg query graph/graph.trig ontology/queries/01-critics.rq",
        "kg validate graph/graph.trig",
        "kg parse article.md                  how it is read: a tree for each sentence",
    ];

    private static readonly string[] Build =
    [
        "kg build articles --out graph                        every article in the folder",
        "kg build today.html yesterday.md --out graph         two articles into one graph",
        "kg build - --out graph --date 2024-05-31 < page.txt  standard input, with a date for an article that gives none",
        "kg build articles --out graph --formats ttl,svg      the graph to read and the picture, no more",
        "kg build articles --out graph --base https://example.org/id/ --rdf 1.2",
        "kg build articles --out graph --min-confidence 0.8   without what is right less than four times out of five",
    ];

    private static readonly string[] Render =
    [
        "kg render graph/graph.trig -o all.svg                 an overview",
        "kg render graph/graph.trig --view statements --by date -o said.svg",
        "kg render graph/graph.trig --view timeline --since 2015 -o years.pdf",
        "kg render graph/graph.trig --view agreement \"North Atlantic Treaty\" -o treaty.svg",
        "kg render graph/graph.trig --view ego \"Jane Doe\" --depth 2 -o jane.png",
        "kg render graph/graph.trig --view overview -K sfdp --min-confidence 0.8 -o all.svg",
        "kg render graph/graph.trig --types Country,Agreement --rankdir TB -o treaties.pdf",
        "kg render graph/graph.ttl -T dot -o all.dot            for your own Graphviz options",
        "kg render graph/graph.trig -o graph.html               a page to search, filter and read the sentences in",
    ];

    private static readonly string[] Query =
    [
        "kg query graph/graph.trig ontology/queries/08-disagreements.rq           a question that comes with kg",
        "kg query graph/graph.trig -e 'SELECT ?who ?what { ?who kg:criticizes ?what }'",
        "kg query graph/graph.trig -e 'SELECT ?g { GRAPH ?g { ?s kg:party ?c } }' --format csv -o parties.csv",
        "kg query graph/graph.trig -e 'DESCRIBE person:donald-trump' --format ttl  triples come as Turtle",
        "kg query a.ttl b.nt.gz --named --explain -e 'ASK { GRAPH ?g { ?s a kg:Treaty } }'",
    ];

    private static readonly string[] Convert =
    [
        "kg convert graph/graph.ttl graph.rdf                       Turtle to RDF/XML",
        "kg convert ontology.owl ontology.ttl --base https://example.org/onto",
        "kg convert dump.nt.gz dump.nq.gz --lenient                 read and written as it goes, bad lines passed over",
        "curl -s https://example.org/data | kg convert - - --from nq --to trig",
    ];

    private static readonly string[] Export =
    [
        "kg export graph/graph.trig --to graphml -o graph.graphml   for yEd, Gephi, NetworkX",
        "kg export graph/graph.trig --to gexf --fold -o graph.gexf  statements, payments and the like as edges",
        "kg export graph/graph.trig --to neo4j -o neo4j             CSV for neo4j-admin, load.cypher for a server that runs",
        "kg export graph/graph.trig --to jsonld -o graph.jsonld     compacted; the context beside it too",
    ];

    private static readonly string[] Load =
    [
        "kg load graph/graph.trig --to http://localhost:7878/store --query http://localhost:7878/query   Oxigraph",
        "kg load graph/graph.trig --to http://localhost:3030/news/data                                   Fuseki",
        "KG_STORE_PASSWORD=... kg load graph/graph.trig --to http://localhost:8890/sparql-graph-crud-auth --user dba \\",
        "    --query http://localhost:8890/sparql --default-graph https://example.org/names              Virtuoso",
        "kg load graph/graph.trig --to http://localhost:7878/update --protocol update --query http://localhost:7878/query",
        "kg load graph/graph.trig --to http://localhost:7878/store --dry-run                             what would be sent",
    ];

    private static readonly string[] Validate =
    [
        "kg validate graph/graph.trig                                against the shapes of the news domain",
        "kg validate graph/graph.ttl --shapes my.ttl --format ttl -o report.ttl",
    ];

    private static readonly string[] Parse =
    [
        "kg parse article.html                                       the dependency tree of each sentence",
        "kg parse article.md --format ner                            names with their type and place in the file",
        "echo 'Oslo signed.' | kg parse - --raw --format conllu      plain text, no article to find",
        "kg parse notes.txt --raw --format json -o notes.json        words, names, times, quantities, quotations",
    ];

    private static readonly string[] Evaluate =
    [
        "kg eval-language en_ewt-ud-dev.conllu                       from the text: tokens, sentences, tags, trees",
        "kg eval-language en_ewt-ud-dev.conllu.gz --gold-tokens      from the words of the file",
        "kg eval-language names.bio.gz                               persons, places, organizations",
    ];

    private static readonly string[] Score =
    [
        "kg eval --gold gold --articles articles                     builds each article that has gold, and scores it",
        "kg eval --gold gold --articles articles --only budget -v    one of them, with all that is missed or wrong",
        "kg eval --gold gold --articles articles --at-least 0.85     exit code 1 where the overall F1 is lower",
        "kg eval --gold gold/budget.json graph/graph.trig            a graph that is built already",
    ];

    private static readonly string[] Diff =
    [
        "kg diff before after                                        two builds: what came, what went, what changed",
        "kg diff old.trig new.trig --format rdf-patch -o new.rdfp    a patch that makes the new graph of the old one",
        "kg diff before after --format json --exit-code              for programs; exit code 1 where they differ",
    ];

    private static readonly string[] Explain =
    [
        "kg explain                                                  the names of the rules",
        "kg explain member-of-agreement                              does it find what its examples say?",
        "kg explain member-of-agreement articles                     on which sentences does it fire, and why?",
        "kg explain member-of-agreement articles --misses            and where does it almost?",
    ];

    private static readonly string[] ExitCodes =
    [
        "0    done",
        "1    finished, with errors reported: an article that could not be read is left out, a graph does not conform, a query fails",
        "2    wrong usage; nothing was done",
        "130  cancelled; what was there before is as it was",
    ];

    /// <summary>Adds examples and exit codes to the help of the command and of all below it.</summary>
    public static void AddExamples(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
            option.Action = new HelpWithExamples((HelpAction)option.Action!);
    }

    private static string[] ExamplesOf(Command command) => command.Name switch
    {
        "build" => Build,
        "render" => Render,
        "query" => Query,
        "convert" => Convert,
        "export" => Export,
        "load" => Load,
        "validate" => Validate,
        "parse" => Parse,
        "eval-language" => Evaluate,
        "eval" => Score,
        "diff" => Diff,
        "explain" => Explain,
        _ => Root,
    };

    private sealed class HelpWithExamples(HelpAction plain) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            int code = plain.Invoke(parseResult);
            Write(parseResult.InvocationConfiguration.Output, "Examples:", ExamplesOf(parseResult.CommandResult.Command));
            Write(parseResult.InvocationConfiguration.Output, "Exit codes:", ExitCodes);
            return code;
        }

        private static void Write(TextWriter output, string title, string[] lines)
        {
            output.WriteLine(title);
            foreach (string line in lines)
                output.WriteLine("  " + line);
            output.WriteLine();
        }
    }
}
