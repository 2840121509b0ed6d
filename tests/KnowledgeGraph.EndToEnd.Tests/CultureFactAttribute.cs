using System.Globalization;

namespace KnowledgeGraph.EndToEnd.Tests;

/// <summary>A fact about a culture whose rules differ from the invariant ones; skipped where the machine has no cultures (no ICU).</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CultureFactAttribute : FactAttribute
{
    public CultureFactAttribute()
    {
        if (Turkish() is null)
            Skip = "this machine has no culture data: 'i' in capitals is 'I' under tr-TR too";
    }

    /// <summary>The culture; null where it is the invariant one under another name, or not there at all.</summary>
    public static CultureInfo? Turkish()
    {
        try
        {
            var culture = CultureInfo.GetCultureInfo("tr-TR");
            return culture.TextInfo.ToUpper('i') == 'İ' ? culture : null;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
