using System.CommandLine;
using System.CommandLine.Parsing;

namespace KnowledgeGraph.Cli;

/// <summary>Rules for the values of options, reported together with all other faults of the command line.</summary>
internal static class OptionChecks
{
    /// <summary>Reports a value that breaks a rule; an option that was not given breaks none.</summary>
    public static void Check<T>(this OptionResult result, Option<T> option, Func<T, bool> isGood, Func<T, string> message)
    {
        if (result.Implicit || result.Errors.Any())
            return;
        if (result.GetValueOrDefault<T>() is { } value && !isGood(value))
            result.AddError(message(value));
    }
}
