using System.Globalization;

namespace KnowledgeGraph.Language;

/// <summary>One line of a table.</summary>
internal sealed class ResourceRow(string file, int line, string[] cells)
{
    public string this[int column] => cells[column];

    public int Integer(int column) =>
        int.TryParse(cells[column], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw LanguageErrors.NotANumber(file, line, cells[column]);

    public decimal Decimal(int column) =>
        decimal.TryParse(cells[column], NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw LanguageErrors.NotANumber(file, line, cells[column]);

    public T Name<T>(int column)
        where T : struct, Enum =>
        Enum.TryParse<T>(cells[column], ignoreCase: false, out var value)
            ? value
            : throw LanguageErrors.UnknownName(file, line, cells[column], string.Join(", ", Enum.GetNames<T>()));
}
