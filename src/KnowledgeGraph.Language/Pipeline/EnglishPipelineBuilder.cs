using System.Collections.Immutable;

namespace KnowledgeGraph.Language;

/// <summary>Puts a pipeline together from components, and refuses an order in which one of them lacks what it needs. Not thread-safe.</summary>
public sealed class EnglishPipelineBuilder
{
    private readonly ImmutableArray<IPipelineComponent>.Builder _components = ImmutableArray.CreateBuilder<IPipelineComponent>();
    private bool _isBuilt;

    /// <summary>Adds <paramref name="component"/> behind those added before.</summary>
    /// <returns>This builder.</returns>
    /// <exception cref="InvalidOperationException">KG4103: the builder has built its pipeline.</exception>
    public EnglishPipelineBuilder Add(IPipelineComponent component)
    {
        ArgumentNullException.ThrowIfNull(component);
        if (_isBuilt)
        {
            throw LanguageErrors.AlreadyBuilt(component.Name);
        }

        _components.Add(component);
        return this;
    }

    /// <summary>Checks the order and closes the builder.</summary>
    /// <exception cref="InvalidOperationException">KG4101: a component requires a layer that none before it assigns. KG4102: two components assign the same layer.</exception>
    public EnglishPipeline Build()
    {
        var layers = AnnotationLayers.None;
        foreach (var component in _components)
        {
            if ((component.Requires & ~layers) is not AnnotationLayers.None and var missing)
            {
                throw LanguageErrors.MissingLayers(component.Name, missing);
            }

            if ((component.Assigns & layers) is not AnnotationLayers.None and var twice)
            {
                throw LanguageErrors.AssignedTwice(component.Name, twice);
            }

            layers |= component.Assigns;
        }

        _isBuilt = true;
        return new EnglishPipeline(_components.ToImmutable());
    }
}
