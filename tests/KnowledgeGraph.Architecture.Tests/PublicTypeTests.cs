using System.Reflection;

namespace KnowledgeGraph.Architecture.Tests;

public sealed class PublicTypeTests
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Classes that others derive from because the specification says that there are several kinds of the thing.</summary>
    private static readonly string[] AbstractByDesign = ["KnowledgeGraph.Rdf.Term", "KnowledgeGraph.Sparql.QueryResult"];

    private static IEnumerable<Type> PublicTypes => Libraries.All.SelectMany(assembly => assembly.GetExportedTypes());

    [Fact]
    public void Public_classes_are_sealed_or_static()
    {
        var open = PublicTypes.Where(type => type.IsClass && !type.IsSealed && !AbstractByDesign.Contains(type.FullName, StringComparer.Ordinal));

        Assert.Empty(open.Select(type => type.FullName));
    }

    [Fact]
    public void Public_structs_are_read_only()
    {
        var mutable = PublicTypes.Where(type => type is { IsValueType: true, IsEnum: false } && !type.IsDefined(typeof(System.Runtime.CompilerServices.IsReadOnlyAttribute)));

        Assert.Empty(mutable.Select(type => type.FullName));
    }

    [Fact]
    public void Types_have_no_public_fields_but_constants()
    {
        var fields = PublicTypes.Where(type => !type.IsEnum).SelectMany(type => type.GetFields())
            .Where(field => !field.IsLiteral && !(field is { IsStatic: true, IsInitOnly: true } && !IsOpenToChange(field.FieldType)));

        Assert.Empty(fields.Select(Name));
    }

    [Fact]
    public void Nothing_static_can_change()
    {
        var mutable = Libraries.All.SelectMany(Libraries.Written).SelectMany(type => type.GetFields(Everything))
            .Where(field => field is { IsStatic: true, IsLiteral: false, IsInitOnly: false } && !field.Name.StartsWith("<>", StringComparison.Ordinal));

        Assert.Empty(mutable.Select(Name));
    }

    [Fact]
    public void Public_properties_are_set_at_birth_or_never()
    {
        var mutable = PublicTypes.SelectMany(type => type.GetProperties(Everything))
            .Where(property => property.SetMethod is { IsPublic: true } set
                && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)));

        Assert.Empty(mutable.Select(property => $"{property.DeclaringType!.FullName}.{property.Name}"));
    }

    private static bool IsOpenToChange(Type type) =>
        type.IsArray || (type.IsGenericType && type.Namespace == "System.Collections.Generic" && type.IsClass);

    private static string Name(FieldInfo field) => $"{field.DeclaringType!.FullName}.{field.Name}";
}
