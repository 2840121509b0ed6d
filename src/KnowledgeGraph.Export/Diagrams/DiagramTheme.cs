namespace KnowledgeGraph.Export;

/// <summary>The colours of a picture. Both palettes keep apart for readers with colour-vision deficiency; no meaning is carried by colour alone.</summary>
public enum DiagramTheme
{
    /// <summary>Dark text on white, for print and most pages.</summary>
    Light,

    /// <summary>Light text on a dark ground, for screens.</summary>
    Dark,
}
