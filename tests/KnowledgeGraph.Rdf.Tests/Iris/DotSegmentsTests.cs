using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Rdf.Tests;

public sealed class DotSegmentsTests
{
    private static readonly Gen<string> Paths = Gen.Elements("/", "/", ".", "..", "a", "b.", ".c").ArrayOf().Select(string.Concat);

    [Fact]
    public void In_place_removal_does_what_the_steps_of_the_RFC_say() => Prop.ForAll(Paths.ToArbitrary(), path =>
    {
        char[] buffer = path.ToCharArray();

        int length = DotSegments.Remove<char>(buffer);

        Assert.Equal(StepByStep(path), new string(buffer, 0, length));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(3986, 7));

    // RFC 3986 section 5.2.4, as it stands there.
    private static string StepByStep(string input)
    {
        string output = "";
        while (input.Length > 0)
        {
            if (input.StartsWith("../", StringComparison.Ordinal)) input = input[3..];
            else if (input.StartsWith("./", StringComparison.Ordinal)) input = input[2..];
            else if (input.StartsWith("/./", StringComparison.Ordinal)) input = input[2..];
            else if (input == "/.") input = "/";
            else if (input.StartsWith("/../", StringComparison.Ordinal) || input == "/..")
            {
                input = "/" + (input.Length > 3 ? input[4..] : "");
                output = output[..Math.Max(0, output.LastIndexOf('/'))];
            }
            else if (input is "." or "..") input = "";
            else
            {
                int slash = input.IndexOf('/', 1);
                string segment = slash < 0 ? input : input[..slash];
                output += segment;
                input = input[segment.Length..];
            }
        }

        return output;
    }
}
