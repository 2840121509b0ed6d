using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql;

/// <summary>Loads from files: IRIs of the scheme <c>file</c> and no others, below one folder.</summary>
/// <param name="folder">What is outside of it is refused; links are not looked through.</param>
public sealed class FileGraphLoader(string folder) : IGraphLoader
{
    private readonly string _folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;

    /// <inheritdoc/>
    /// <exception cref="SparqlEvaluationException">The IRI names no file below the folder.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="RdfSyntaxException">The file is not what its syntax allows.</exception>
    public IEnumerable<Quad> Load(Iri source, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        cancellationToken.ThrowIfCancellationRequested();
        if (!Uri.TryCreate(source.Value, UriKind.Absolute, out var uri) || !uri.IsFile || uri.Host.Length > 0) throw EvaluationErrors.NoFile(source);
        string path = Path.GetFullPath(uri.LocalPath);
        if (!path.StartsWith(_folder, StringComparison.Ordinal)) throw EvaluationErrors.OutsideFolder(source, _folder);
        return RdfFile.Load(path, source).Dataset;
    }
}
