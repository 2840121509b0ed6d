using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Puts a pipeline together; frozen by <see cref="Build"/>.</summary>
public sealed class KnowledgeGraphBuilder
{
    private OntologyFolder? _ontology;
    private ExtractionOptions _options = new();
    private bool _isBuilt;

    /// <summary>Sets the ontology folder that says what there is to find.</summary>
    public KnowledgeGraphBuilder WithOntology(OntologyFolder ontology)
    {
        ArgumentNullException.ThrowIfNull(ontology);
        Guard();
        _ontology = ontology;
        return this;
    }

    /// <summary>Sets the options.</summary>
    /// <exception cref="ArgumentException">The base is no absolute IRI that ends in "/" or "#".</exception>
    public KnowledgeGraphBuilder WithOptions(ExtractionOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Guard();
        if (!Rdf.Iri.TryParse(options.BaseIri, out _) || options.BaseIri[^1] is not ('/' or '#'))
            throw new ArgumentException($"'{options.BaseIri}' cannot begin an identifier: expected an absolute IRI that ends in '/' or '#'.", nameof(options));
        _options = options;
        return this;
    }

    /// <summary>Loads the language models and returns the pipeline.</summary>
    /// <exception cref="InvalidOperationException">No ontology was given, or the builder has built already.</exception>
    public KnowledgeGraphPipeline Build()
    {
        Guard();
        var knowledge = _ontology?.Knowledge ?? throw new InvalidOperationException("A pipeline needs an ontology: call WithOntology before Build.");
        _isBuilt = true;
        return new KnowledgeGraphPipeline(EnglishPipeline.Load(new EnglishPipelineOptions { Names = knowledge.Gazetteer.Names }), knowledge, _options);
    }

    private void Guard()
    {
        if (_isBuilt)
            throw new InvalidOperationException("This builder has built its pipeline and takes no further steps; make a new one.");
    }
}
