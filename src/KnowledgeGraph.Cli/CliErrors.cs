using KnowledgeGraph.Export;

namespace KnowledgeGraph.Cli;

/// <summary>All messages of this project, by code. A code is never used again for something else.</summary>
internal static class CliErrors
{
    public static string Usage(string problem) => $"KG9001: {problem}";

    public static string BadDate(string found) => $"'{found}' is no date; --date expects YYYY-MM-DD, as in 2019-06-30";

    public static string BadBase(string found) => $"'{found}' cannot begin the IRIs of a graph; --base expects an absolute IRI that ends in / or #";

    public static string BadNumber(string option, int found, int least) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{option} is {found}; expected {least} or more");

    public static string BadShare(string option, decimal found) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{option} is {found}; expected a number from 0 to 1");

    public static string UnknownFormat(string found, string known) => $"'{found}' is no format; --formats expects some of {known}, with commas between";

    public static string QuietAndVerbose() => "--quiet and --verbose cannot both be given";

    public static CliException UnknownPicture(string found) =>
        new("KG9002", $"cannot tell what to draw into '{found}'; name the kind with -T svg, png, pdf, dot or html", Cli.ExitCode.Usage);

    public static string NothingToBuild() => "KG9003: no article could be read, so nothing was written; see the errors above";

    public static string NothingExtracted() => "KG9004: no article could be turned into a graph, so nothing was written; see the errors above";

    public static CliException OutputBlocked(string path) =>
        new("KG9005", $"{path} is a folder; expected a file to replace, or nothing. Move the folder away or give another --out", Cli.ExitCode.Errors);

    public static string Failed(string message) => $"KG9006: {message}";

    public static string Unexpected(string message) => $"KG9007: this should not have happened: {message}; --verbose shows where";

    public static string Cancelled() => "KG9008: cancelled; what was there before is as it was";

    public static CliException UnknownGraph(string path, Exception cause) =>
        new("KG9009", $"{path} cannot be read as a graph: {cause.Message}", Cli.ExitCode.Usage, cause);

    public static string BadTimeout() => "--timeout expects a number of seconds above 0, as in 2.5";

    public static string OneQuery(int found) =>
        found == 0 ? "no query was given; name a file that ends in .rq, or write it after -e" : "more than one query was given; give one file that ends in .rq, or one -e";

    public static string NoGraph() => "no graph was given; name a file to ask, graph.trig for example, before the query";

    public static string MissingFile(string path) => $"there is no file '{path}'";

    public static CliException WrongFormat(string format, string kind, string expected) =>
        new("KG9010", $"--format {format} does not fit the answer of {kind}; expected {expected}", Cli.ExitCode.Usage);

    public static string UnknownTarget(string path) => $"the name '{path}' does not say what to write; end it in .ttl, .trig, .nt, .nq, .rdf or .jsonld, or give --to";

    public static string BadConvertBase(string found) => $"'{found}' is no absolute IRI; --base expects one, as in https://example.org/";

    public static CliException GraphsLost(string path, string graph) =>
        new("KG9011", $"the input has named graphs, {graph} for example, which {path} could not tell apart; write .trig, .nq or .jsonld", Cli.ExitCode.Errors);

    public static CliException NotUtf8(string path, Exception cause) =>
        new("KG9020", $"{path} is not UTF-8: {cause.Message}; convert it to UTF-8 first", Cli.ExitCode.Errors, cause);

    public static CliException NothingToScore(string path) =>
        new("KG9021", $"{path} has neither words with parts of speech nor names; expected CoNLL-U, or two columns, a word and B-PER, I-PER or O", Cli.ExitCode.Errors);

    public static string NeedsFolder(string format, string path) => $"{format} is written as a folder of files, and '{path}' is none; name a folder after -o";

    public static CliException NotSayable(string format, Exception cause) => new("KG9040", $"{format} cannot say what the graph says: {cause.Message}", Cli.ExitCode.Errors, cause);

    public static CliException NothingToExplain() =>
        new("KG9030", "no article could be read, so there is nothing to explain; see the errors above", Cli.ExitCode.Errors);

    public static string MissingPath(string path) => $"there is no file or folder '{path}'";

    public static string BadShare(string option) => $"{option} expects a number from 0 to 1, as in 0.85";

    public static string OneSource() => "give either a graph that is built already, or --articles with the folder of the articles that the gold names";

    public static CliException NoGraphInFolder(string path, IEnumerable<string> names) =>
        new("KG9050", $"the folder {path} has no graph; expected one of {string.Join(", ", names)}, as kg build --out writes them", Cli.ExitCode.Usage);

    public static CliException NoGold(string path, string? only) =>
        new("KG9051", $"{path} has no gold file{(only is null ? "" : $" whose name holds '{only}'")}; expected files that end in .json", Cli.ExitCode.Usage);

    public static CliException OneGold(string path, int found) =>
        new("KG9052", $"{path} has {found} gold files, and one graph is given; name one gold file, or choose it with --only", Cli.ExitCode.Usage);

    public static string NoArticle(string gold, string path) => $"{gold}: KG9053: its article {path} is not there; it counts as an empty graph";

    public static string BadAddress(string option, string found) => $"'{found}' is no address; {option} expects http:// or https://, without a name or password in it";

    public static string BadIri(string option, string found) => $"'{found}' is no absolute IRI; {option} expects one, as in https://example.org/graph";

    public static string OneGraphOrDefault() => "--graph and --default-graph cannot both be given: with the first there is no default graph left";

    public static string NeedsQueryAddress() => "with --protocol update, what arrived is counted by queries; give their address with --query, or --no-verify";

    public static CliException NoPassword(string variable) => new("KG9060", $"--user was given and {variable} is not set; put the password into that variable of the environment", Cli.ExitCode.Usage);

    public static string WrongCount(GraphCount count) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"KG9061: {(count.Name is { } name ? name.ToString() : "the default graph")} was sent {count.Sent} triples, and the store counts {count.Found}");

    public static string UnknownView(string found) => $"'{found}' is no view; --view expects summary, overview, statements, timeline, agreement NAME or ego NAME";

    public static string ViewWithoutName(string view, string found) => $"the view {view} takes no name, and '{found}' stands after it; put GRAPH before --view";

    public static string ViewNeedsName(string view) => $"the view {view} draws what lies around one thing; give its name, as in --view {view} \"Japan\"";

    public static string BadPartialDate(string option, string found) => $"'{found}' is no date; {option} expects YYYY, YYYY-MM or YYYY-MM-DD";
}
