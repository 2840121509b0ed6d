using System.Globalization;
using System.Reflection;
using System.Text;

namespace KnowledgeGraph.Architecture.Tests;

/// <summary>Writes what an assembly promises to others: its public types and members, in ordinal order.</summary>
internal sealed class PublicSurface
{
    private const BindingFlags Members = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private readonly NullabilityInfoContext _nullability = new();
    private readonly StringBuilder _text = new();

    private PublicSurface()
    {
    }

    public static string Of(Assembly assembly)
    {
        var surface = new PublicSurface();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
            surface.Add(type);
        return surface._text.ToString();
    }

    private void Add(Type type)
    {
        _text.Append(CultureInfo.InvariantCulture, $"{type.Namespace}: {Kind(type)} {TypeNames.Of(type)}{Parents(type)}\n");
        var lines = type.IsEnum
            ? Enum.GetNames(type).Select(name => name)
            : type.GetMembers(Members).Where(member => !Libraries.IsMade(member)).Select(Describe).OfType<string>().Order(StringComparer.Ordinal);
        foreach (string line in lines)
            _text.Append("    ").Append(line).Append('\n');
    }

    private static string Kind(Type type) => type switch
    {
        { IsInterface: true } => "interface",
        { IsEnum: true } => "enum",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static string Parents(Type type)
    {
        if (type.IsEnum)
            return "";
        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var own = type.GetInterfaces().Except(inherited).Where(parent => parent.IsPublic).Select(parent => TypeNames.Of(parent)).Order(StringComparer.Ordinal);
        string[] parents = [.. type.BaseType is { } b && b != typeof(object) && b != typeof(ValueType) ? [TypeNames.Of(b)] : Array.Empty<string>(), .. own];
        return parents.Length == 0 ? "" : $" : {string.Join(", ", parents)}";
    }

    private string? Describe(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        MethodInfo { IsSpecialName: false } or MethodInfo { Name: ['o', 'p', '_', ..] } => Describe((MethodInfo)member),
        PropertyInfo property => Describe(property),
        FieldInfo field => $"{(field.IsLiteral ? "const" : "static readonly")} {TypeNames.Of(field.FieldType, _nullability.Create(field))} {field.Name}",
        EventInfo change => $"event {TypeNames.Of(change.EventHandlerType!)} {change.Name}",
        _ => null,
    };

    private string Describe(MethodInfo method)
    {
        string generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";
        string type = TypeNames.Of(method.ReturnType, _nullability.Create(method.ReturnParameter));
        return $"{(method.IsStatic ? "static " : "")}{type} {method.Name}{generic}({Parameters(method)})";
    }

    private string Describe(PropertyInfo property)
    {
        var accessor = property.GetMethod ?? property.SetMethod!;
        string index = property.GetIndexParameters() is { Length: > 0 } keys ? $"[{string.Join(", ", keys.Select(Parameter))}]" : "";
        string set = property.SetMethod is { IsPublic: true } ? " init;" : "";
        return $"{(accessor.IsStatic ? "static " : "")}{TypeNames.Of(property.PropertyType, _nullability.Create(property))} {property.Name}{index} {{ get;{set} }}";
    }

    private string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private string Parameter(ParameterInfo parameter)
    {
        string direction = parameter.IsOut ? "out " : parameter.IsIn ? "in " : parameter.ParameterType.IsByRef ? "ref " : parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "";
        return $"{direction}{TypeNames.Of(parameter.ParameterType, _nullability.Create(parameter))} {parameter.Name}{(parameter.HasDefaultValue ? " = " + Default(parameter) : "")}";
    }

    private static string Default(ParameterInfo parameter) => parameter.RawDefaultValue switch
    {
        null => parameter.ParameterType.IsValueType ? "default" : "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        var other => Convert.ToString(other, CultureInfo.InvariantCulture)!,
    };
}
