using System.CommandLine;
using System.CommandLine.Help;

namespace KnowledgeGraph.Cli;

/// <summary>What <c>--help</c> says below the options: examples to copy, and what the exit code means.</summary>
internal static class HelpTexts
{
    private static readonly string[] Root =
    [
        "kg build articles --out graph        every article in the folder",
        "kg build --help                      all that can be asked of a build",
        "kg render graph/graph.trig -o all.svg",
    ];

    private static readonly string[] Build =
    [
        "kg build articles --out graph                        every article in the folder",
        "kg build today.html yesterday.md --out graph         two articles into one graph",
        "kg build - --out graph --date 2024-05-31 < page.txt  standard input, with a date for an article that gives none",
        "kg build articles --out graph --formats ttl,svg      the graph to read and the picture, no more",
        "kg build articles --out graph --base https://example.org/id/ --rdf 1.2",
    ];

    private static readonly string[] Render =
    [
        "kg render graph/graph.trig -o all.svg                 an overview",
        "kg render graph/graph.trig --focus \"Jane Doe\" --depth 2 -o jane.png",
        "kg render graph/graph.trig --types Country,Agreement --rankdir TB -o treaties.pdf",
        "kg render graph/graph.ttl -T dot -o all.dot            for your own Graphviz options",
    ];

    private static readonly string[] ExitCodes =
    [
        "0    done",
        "1    finished, with errors reported; an article that could not be read is left out, the others are written",
        "2    wrong usage; nothing was done",
        "130  cancelled; what was there before is as it was",
    ];

    /// <summary>Adds examples and exit codes to the help of the command and of all below it.</summary>
    public static void AddExamples(RootCommand root)
    {
        foreach (var action in root.Options.Select(option => option.Action).OfType<HelpAction>())
        {
            action.Builder.CustomizeLayout(context => HelpBuilder.Default.GetLayout()
                .Append(context => Write(context, "Examples:", ExamplesOf(context.Command)))
                .Append(context => Write(context, "Exit codes:", ExitCodes)));
        }
    }

    private static string[] ExamplesOf(Command command) => command.Name switch
    {
        "build" => Build,
        "render" => Render,
        _ => Root,
    };

    private static bool Write(HelpContext context, string title, string[] lines)
    {
        context.Output.WriteLine(title);
        foreach (string line in lines)
            context.Output.WriteLine("  " + line);
        return true;
    }
}
