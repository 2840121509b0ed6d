using System.Reflection;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Conformance.Tests;

/// <summary>Finds the W3C test suites, which are never part of the repository, and their files by IRI.</summary>
internal static class W3cFolder
{
    /// <summary>What stands before the path of each file in its IRI.</summary>
    public const string Base = "https://w3c.github.io/rdf-tests/";

    /// <summary>The folder that holds <c>rdf/rdf11</c>, from <c>KG_W3C_TESTS</c> or beside the repository; null where there is none.</summary>
    public static string? Root { get; } = new[] { Environment.GetEnvironmentVariable("KG_W3C_TESTS"), BesideRepository() }
        .FirstOrDefault(folder => folder is not null && Directory.Exists(Path.Combine(folder, "rdf", "rdf11")));

    /// <summary>The IRI of a file, from its path below the root with slashes.</summary>
    public static Iri IriOf(string path) => Iri.Parse(Base + path);

    /// <summary>The path below the root, with slashes, of a file or of what a fragment names in it.</summary>
    /// <exception cref="ArgumentException">The IRI is not one of the suites.</exception>
    public static string PathOf(Iri file)
    {
        int fragment = file.Value.IndexOf('#', StringComparison.Ordinal);
        string whole = fragment < 0 ? file.Value : file.Value[..fragment];
        return whole.StartsWith(Base, StringComparison.Ordinal) ? whole[Base.Length..] : throw new ArgumentException($"{file} is no file of the test suites.", nameof(file));
    }

    /// <summary>The file on this machine.</summary>
    /// <exception cref="ArgumentException">The IRI is not one of the suites.</exception>
    public static string FileOf(Iri file) =>
        Path.Combine(Root ?? throw new DirectoryNotFoundException(W3cTheoryAttribute.Missing), PathOf(file).Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Whether the IRI is that of a file of the suites.</summary>
    public static bool Has(Iri file) => file.Value.StartsWith(Base, StringComparison.Ordinal) && File.Exists(FileOf(file));

    private static string? BesideRepository()
    {
        string? root = typeof(W3cFolder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(item => item.Key == "RepositoryRoot")?.Value;
        return root is null ? null : Path.GetFullPath(Path.Combine(root, "..", "shared", "w3c"));
    }
}
