namespace KnowledgeGraph.Architecture.Tests;

public sealed class ErrorCodeTests
{
    /// <summary>Files that give out codes although they are no list of messages; to be emptied, never to grow.</summary>
    private static readonly string[] NotYetMoved =
    [
        "src/KnowledgeGraph.Extraction/KnowledgeGraphPipeline.cs",
        "src/KnowledgeGraph.Language/Models/ModelFile.cs",
        "src/KnowledgeGraph.Training/Data/TrainingDataException.cs",
    ];

    [Fact]
    public void A_code_is_given_out_in_one_file_only()
    {
        Assert.NotEmpty(ErrorCodes.All);
        Assert.Empty(ErrorCodes.All.Where(code => code.Files.Count > 1).Select(code => $"{code.Code}: {string.Join(", ", code.Files)}"));
    }

    [Fact]
    public void Messages_live_together_in_the_list_of_their_project()
    {
        var elsewhere = ErrorCodes.All.SelectMany(code => code.Files).Distinct().Where(file => !file.EndsWith("Errors.cs", StringComparison.Ordinal));

        Assert.Empty(elsewhere.Except(NotYetMoved, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_code_is_documented()
    {
        string path = RepositoryFiles.At("docs/error-codes.md");
        if (Environment.GetEnvironmentVariable("KG_UPDATE_GOLDEN") == "1")
            File.WriteAllText(path, ErrorCodes.Page());

        Assert.Equal(ErrorCodes.Page(), File.ReadAllText(path));
    }
}
