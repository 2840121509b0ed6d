using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Shacl;

/// <summary>The order of a report; results that agree in all of it are one, reached by two targets.</summary>
internal sealed class ResultIdentity : IComparer<ValidationResult>, IEqualityComparer<ValidationResult>
{
    public static readonly ResultIdentity Instance = new();

    public int Compare(ValidationResult? x, ValidationResult? y)
    {
        if (x is null || y is null) return Comparer<object>.Default.Compare(x, y);
        int order = x.FocusNode.CompareTo(y.FocusNode);
        if (order == 0) order = string.CompareOrdinal(x.Path, y.Path);
        if (order == 0) order = x.Component.CompareTo(y.Component);
        if (order == 0) order = Comparer<Term>.Default.Compare(x.Value, y.Value);
        if (order == 0) order = x.Shape.CompareTo(y.Shape);
        return order != 0 ? order : string.CompareOrdinal(x.Messages[0].LexicalForm, y.Messages[0].LexicalForm);
    }

    public bool Equals(ValidationResult? x, ValidationResult? y) => Compare(x, y) == 0;

    public int GetHashCode(ValidationResult obj) => HashCode.Combine(obj.FocusNode, obj.Path, obj.Component, obj.Value, obj.Shape);
}
