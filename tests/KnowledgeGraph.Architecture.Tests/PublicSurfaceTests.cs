using System.Reflection;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Architecture.Tests;

public sealed class PublicSurfaceTests
{
    public static TheoryData<string> Names => [.. Libraries.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_public_surface_is_the_one_that_was_approved(string library)
    {
        Golden.Verify(PublicSurface.Of(Assembly.Load(library)), variant: library);
    }

    [Fact]
    public void The_program_promises_nothing_to_other_programs()
    {
        Assert.Empty(Assembly.Load("kg").GetExportedTypes());
    }
}
