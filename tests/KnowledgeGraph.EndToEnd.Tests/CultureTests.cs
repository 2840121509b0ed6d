using System.Globalization;
using System.Reflection;

namespace KnowledgeGraph.EndToEnd.Tests;

public sealed class CultureTests
{
    [CultureFact]
    public async Task Under_the_rules_of_Turkish_the_same_bytes_come_out()
    {
        await AssertSameOutputAsync(CultureFactAttribute.Turkish()!);
    }

    [Fact]
    public async Task Under_other_marks_for_numbers_and_dates_the_same_bytes_come_out()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "−";
        culture.DateTimeFormat.DateSeparator = ".";
        culture.DateTimeFormat.ShortDatePattern = "dd.MM.yyyy";

        await AssertSameOutputAsync(culture);
    }

    private static async Task AssertSameOutputAsync(CultureInfo culture)
    {
        using var output = new OutputDirectory();
        string folder = Directory.GetCurrentDirectory();
        var (before, threads) = (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture);
        try
        {
            Directory.SetCurrentDirectory(ProgramRun.Root);
            CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = culture;
            await Task.Run(() => RunProgram("build", "seeds", "--out", output.Path, "--formats", "ttl,nt,trig,dot", "--quiet"));
        }
        finally
        {
            Directory.SetCurrentDirectory(folder);
            (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture) = (before, threads);
        }

        output.AssertSameAs(Path.Combine(ProgramRun.Root, "output"));
    }

    /// <summary>Calls the program's own entry point in this process.</summary>
    private static void RunProgram(params string[] args)
    {
        var entry = Assembly.LoadFrom(ProgramRun.KgAssembly).EntryPoint!;
        Assert.Equal(0, entry.Invoke(null, [args]));
    }
}
