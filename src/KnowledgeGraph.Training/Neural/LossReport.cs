namespace KnowledgeGraph.Training.Neural;

/// <summary>What a pass over sentences came to.</summary>
internal sealed class LossReport
{
    internal double Loss { get; set; }

    internal int Words { get; set; }

    internal int Tags { get; set; }

    internal int Heads { get; set; }

    /// <summary>Right labels, the right head being given.</summary>
    internal int Labels { get; set; }

    /// <summary>Words with a label, that is, all but roots.</summary>
    internal int Labelled { get; set; }
}
