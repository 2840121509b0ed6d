using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace KnowledgeGraph.TestSupport;

/// <summary>Compares a whole output with a file that was looked at and approved: <c>Type.Test.verified.ext</c> beside the test's source.</summary>
/// <remarks>
/// The folder comes from the <c>ProjectFolder</c> metadata of the calling assembly, because the compiler may rewrite source paths. Where the output
/// differs it is written to <c>.received.ext</c> beside the approved file and the test fails. With the environment variable
/// <c>KG_UPDATE_GOLDEN=1</c> the approved file is overwritten instead: look at the diff before you commit it.
/// </remarks>
public static class Golden
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Fails unless <paramref name="actual"/> is, character for character, what was approved.</summary>
    /// <param name="actual">The whole output.</param>
    /// <param name="extension">Without dot; "txt", "ttl".</param>
    /// <param name="variant">Put behind the test's name where one test has several files; null otherwise.</param>
    /// <param name="sourceFile">Filled in by the compiler.</param>
    /// <param name="test">Filled in by the compiler.</param>
    /// <exception cref="GoldenMismatchException">The output differs, or nothing is approved yet.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Verify(
        string actual, string extension = "txt", string? variant = null, [CallerFilePath] string sourceFile = "", [CallerMemberName] string test = "")
    {
        ArgumentNullException.ThrowIfNull(actual);
        ArgumentNullException.ThrowIfNull(sourceFile);
        string stem = Stem(Assembly.GetCallingAssembly(), sourceFile, variant is null ? test : $"{test}.{variant}");
        string verified = $"{stem}.verified.{extension}";
        string received = $"{stem}.received.{extension}";
        string? expected = File.Exists(verified) ? File.ReadAllText(verified, Utf8) : null;
        if (expected == actual)
        {
            File.Delete(received);
            return;
        }

        if (Environment.GetEnvironmentVariable("KG_UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(verified, actual, Utf8);
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual, Utf8);
        throw new GoldenMismatchException(
            $"{Path.GetFileName(verified)} {(expected is null ? "does not exist" : "differs from what came out")}; "
            + $"compare it with {Path.GetFileName(received)}, or run again with KG_UPDATE_GOLDEN=1.\n" + LineDifference.Describe(expected ?? "", actual));
    }

    private static string Stem(Assembly assembly, string sourceFile, string name)
    {
        string project = assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(item => item.Key == "ProjectFolder")?.Value
            ?? throw new InvalidOperationException($"{assembly.GetName().Name} has no AssemblyMetadata item 'ProjectFolder'; tests/Directory.Build.props adds it.");
        string source = sourceFile.Replace('\\', '/');
        string mark = $"/{Path.GetFileName(Path.TrimEndingDirectorySeparator(project))}/";
        int at = source.LastIndexOf(mark, StringComparison.Ordinal);
        string inside = at < 0 ? Path.GetFileName(source) : source[(at + mark.Length)..];
        string folder = Path.Combine(project, Path.GetDirectoryName(inside) ?? "");
        return Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(inside)}.{name}");
    }
}
