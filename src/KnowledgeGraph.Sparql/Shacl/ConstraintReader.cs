using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Shacl.Constraints;
using static KnowledgeGraph.Sparql.Shacl.ShaclVocabulary;

namespace KnowledgeGraph.Sparql.Shacl;

/// <summary>Reads the constraints of a shape from the values of its parameters. SHACL section 4.</summary>
internal sealed class ConstraintReader(ShapeData data, ShapeReader shapes)
{
    /// <exception cref="ShapesException">A parameter has a value that SHACL does not allow.</exception>
    public ImmutableArray<Constraint> Read(Term shape, bool isProperty) =>
        [.. OfType(shape), .. OfRange(shape), .. OfText(shape), .. OfShapes(shape), .. OfValues(shape), .. isProperty ? OfProperty(shape) : []];

    private IEnumerable<Constraint> OfType(Term shape)
    {
        foreach (var @class in data.Objects(shape, Sh("class"))) yield return new ClassConstraint(@class);
        foreach (var datatype in data.Objects(shape, Sh("datatype"))) yield return new DatatypeConstraint(As<Iri>(shape, Sh("datatype"), datatype, "a datatype's IRI"));
        foreach (var kind in data.Objects(shape, Sh("nodeKind"))) yield return NodeKindConstraint.Of(kind) ?? throw ShaclErrors.BadValue(shape, Sh("nodeKind"), kind, "sh:IRI, sh:Literal, sh:BlankNode or one of their pairs");
    }

    private IEnumerable<Constraint> OfRange(Term shape)
    {
        foreach (var (name, kind) in RangeConstraint.Kinds)
        {
            foreach (var bound in data.Objects(shape, Sh(name))) yield return new RangeConstraint(kind, As<Literal>(shape, Sh(name), bound, "a literal to compare with"));
        }
    }

    private IEnumerable<Constraint> OfText(Term shape)
    {
        foreach (var length in data.Objects(shape, Sh("minLength"))) yield return new LengthConstraint("MinLength", Number(shape, Sh("minLength"), length), int.MaxValue);
        foreach (var length in data.Objects(shape, Sh("maxLength"))) yield return new LengthConstraint("MaxLength", 0, Number(shape, Sh("maxLength"), length));
        string flags = (data.Object(shape, Sh("flags")) as Literal)?.LexicalForm ?? "";
        foreach (var pattern in data.Objects(shape, Sh("pattern"))) yield return PatternConstraint.Of(shape, As<Literal>(shape, Sh("pattern"), pattern, "a string").LexicalForm, flags);
        foreach (var list in data.Objects(shape, Sh("languageIn"))) yield return new LanguageInConstraint([.. List(shape, Sh("languageIn"), list).OfType<Literal>().Select(tag => tag.LexicalForm)]);
    }

    private IEnumerable<Constraint> OfShapes(Term shape)
    {
        foreach (var inner in data.Objects(shape, Sh("not"))) yield return new NotConstraint(shapes.Shape(inner));
        foreach (var list in data.Objects(shape, Sh("and"))) yield return new AndConstraint(Shapes(shape, Sh("and"), list));
        foreach (var list in data.Objects(shape, Sh("or"))) yield return new OrConstraint(Shapes(shape, Sh("or"), list));
        foreach (var list in data.Objects(shape, Sh("xone"))) yield return new XoneConstraint(Shapes(shape, Sh("xone"), list));
        foreach (var inner in data.Objects(shape, Sh("node"))) yield return new NodeConstraint(shapes.Shape(inner));
        foreach (var inner in data.Objects(shape, Property)) yield return new PropertyConstraint(PropertyOf(shape, inner));
    }

    private IEnumerable<Constraint> OfValues(Term shape)
    {
        foreach (var value in data.Objects(shape, Sh("hasValue"))) yield return new HasValueConstraint(value);
        foreach (var list in data.Objects(shape, Sh("in"))) yield return new InConstraint(List(shape, Sh("in"), list));
        foreach (var (name, kind) in PropertyPairConstraint.Kinds)
        {
            foreach (var other in data.Objects(shape, Sh(name))) yield return new PropertyPairConstraint(kind, As<Iri>(shape, Sh(name), other, "a property's IRI"));
        }

        if (IsTrue(shape, Sh("closed"))) yield return new ClosedConstraint(Allowed(shape));
    }

    private IEnumerable<Constraint> OfProperty(Term shape)
    {
        foreach (var count in data.Objects(shape, Sh("minCount"))) yield return new CountConstraint("MinCount", Number(shape, Sh("minCount"), count), int.MaxValue);
        foreach (var count in data.Objects(shape, Sh("maxCount"))) yield return new CountConstraint("MaxCount", 0, Number(shape, Sh("maxCount"), count));
        if (IsTrue(shape, Sh("uniqueLang"))) yield return new UniqueLanguageConstraint();
        foreach (var inner in data.Objects(shape, Sh("qualifiedValueShape")))
        {
            var siblings = IsTrue(shape, Sh("qualifiedValueShapesDisjoint")) ? Siblings(shape, inner) : [];
            foreach (var count in data.Objects(shape, Sh("qualifiedMinCount")))
                yield return new QualifiedCountConstraint("QualifiedMinCount", shapes.Shape(inner), siblings, Number(shape, Sh("qualifiedMinCount"), count), int.MaxValue);
            foreach (var count in data.Objects(shape, Sh("qualifiedMaxCount")))
                yield return new QualifiedCountConstraint("QualifiedMaxCount", shapes.Shape(inner), siblings, 0, Number(shape, Sh("qualifiedMaxCount"), count));
        }
    }

    private Shape PropertyOf(Term shape, Term inner)
    {
        var property = shapes.Shape(inner);
        return property.Path is not null ? property : throw ShaclErrors.BadValue(shape, Property, inner, "a property shape, one with sh:path,");
    }

    /// <summary>The other qualified shapes beside this one, below the same parents. SHACL section 4.7.3 "sibling shapes".</summary>
    private ImmutableArray<Shape> Siblings(Term shape, Term inner) =>
        [.. data.Subjects(Property, shape).SelectMany(parent => data.Objects(parent, Property))
            .SelectMany(property => data.Objects(property, Sh("qualifiedValueShape"))).Where(other => other != inner).Distinct().Select(shapes.Shape)];

    /// <summary>The predicates that a closed shape names itself, and those that it ignores. SHACL section 4.8.1.</summary>
    private HashSet<Term> Allowed(Term shape)
    {
        var named = data.Objects(shape, Property).SelectMany(property => data.Objects(property, ShaclVocabulary.Path)).OfType<Iri>();
        var ignored = data.Objects(shape, Sh("ignoredProperties")).SelectMany(list => List(shape, Sh("ignoredProperties"), list));
        return [.. named, .. ignored];
    }

    private ImmutableArray<Shape> Shapes(Term shape, Iri parameter, Term list) => [.. List(shape, parameter, list).Select(shapes.Shape)];

    private IReadOnlyList<Term> List(Term shape, Iri parameter, Term list) => data.List(list) ?? throw ShaclErrors.BadList(shape, parameter, list);

    private bool IsTrue(Term shape, Iri parameter) => data.Object(shape, parameter) is Literal { LexicalForm: "true" or "1" };

    private static int Number(Term shape, Iri parameter, Term value) =>
        value is Literal literal && int.TryParse(literal.LexicalForm, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number >= 0
            ? number
            : throw ShaclErrors.BadValue(shape, parameter, value, "an xsd:integer of 0 or more");

    private static T As<T>(Term shape, Iri parameter, Term value, string expected)
        where T : Term => value as T ?? throw ShaclErrors.BadValue(shape, parameter, value, expected);
}
