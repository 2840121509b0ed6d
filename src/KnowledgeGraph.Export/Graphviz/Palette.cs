using System.Collections.Frozen;
using System.Globalization;

namespace KnowledgeGraph.Export;

/// <summary>The shapes and colours of one theme. Immutable.</summary>
internal sealed class Palette
{
    private readonly FrozenDictionary<DiagramKind, KindStyle> _kinds;
    private readonly FrozenDictionary<DiagramStance, StanceStyle> _stances;

    public Palette(DiagramTheme theme)
    {
        bool dark = theme == DiagramTheme.Dark;
        int fill = dark ? 8 : 6;
        _kinds = TableReader.Read("kinds.tsv").ToFrozenDictionary(
            row => Enum.Parse<DiagramKind>(row[0]),
            row => new KindStyle(row[1], int.Parse(row[2], CultureInfo.InvariantCulture), row[3], row[4], row[5], row[fill], row[fill + 1], row[10]));
        _stances = TableReader.Read("stances.tsv").ToFrozenDictionary(
            row => Enum.Parse<DiagramStance>(row[0]), row => new StanceStyle(row[1], row[2], row[dark ? 4 : 3]));
        (Ground, Frame, FrameLine, Text, Faint) = dark
            ? ("#1E1E1E", "#272727", "#4A4A4A", "#F2F2F2", "#B8B8B8")
            : ("#FFFFFF", "#F7F7F7", "#CFCFCF", "#1A1A1A", "#555555");
    }

    public string Ground { get; }

    public string Frame { get; }

    public string FrameLine { get; }

    public string Text { get; }

    public string Faint { get; }

    public KindStyle this[DiagramKind kind] => _kinds[kind];

    public StanceStyle this[DiagramStance stance] => _stances[stance];
}
