using System.Reflection;
using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Architecture.Tests;

/// <summary>The assemblies that others build on, and the program.</summary>
internal static class Libraries
{
    public static readonly string[] Names = ["KnowledgeGraph.Rdf", "KnowledgeGraph.Sparql", "KnowledgeGraph.Language", "KnowledgeGraph.Articles", "KnowledgeGraph.Extraction", "KnowledgeGraph.Export"];

    /// <summary>The libraries and the program.</summary>
    public static IEnumerable<Assembly> All => Names.Append("kg").Select(Assembly.Load);

    /// <summary>All types that people wrote; not those that the compiler made.</summary>
    public static IEnumerable<Type> Written(Assembly assembly) => assembly.GetTypes().Where(type => !IsMade(type));

    public static bool IsMade(MemberInfo? member) =>
        member is not null
        && (member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) || member.Name.StartsWith('<') || IsMade(member.DeclaringType));
}
