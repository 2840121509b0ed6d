namespace KnowledgeGraph.Extraction;

/// <summary>The messages about gold facts, with their codes (KG33xx). A place is <c>file:line:column</c>.</summary>
internal static class GoldErrors
{
    public static GoldFormatException NoJson(string place, string reason, Exception cause) => new($"{place}: KG3301: this is not JSON: {reason}", cause);

    public static GoldFormatException WrongKind(string place, string what, string expected, string found) => new($"{place}: KG3302: {what} is {found}; expected {expected}.");

    public static GoldFormatException Missing(string place, string owner, string member) => new($"{place}: KG3303: {owner} lacks \"{member}\".");

    public static GoldFormatException Repeated(string place, string name) => new($"{place}: KG3304: \"{name}\" stands in this object already; give each a name of its own.");

    public static GoldFormatException UnknownType(string place, string found, IEnumerable<string> known) =>
        new($"{place}: KG3305: there is no entity type \"{found}\"; expected one of {string.Join(", ", known)}.");

    public static GoldFormatException UnknownRelation(string place, string found, IEnumerable<string> known) =>
        new($"{place}: KG3306: there is no relation \"{found}\"; expected one of {string.Join(", ", known)}.");

    public static GoldFormatException WrongCount(string place, string relation, int expected, int found) =>
        new($"{place}: KG3307: {relation} takes {expected} values, and {found} are given; a value that does not matter is \"*\".");

    public static GoldFormatException BadPattern(string place, string pattern, Exception cause) => new($"{place}: KG3308: \"{pattern}\" is no regular expression: {cause.Message}", cause);

    public static GoldFormatException NotUtf8(string source, Exception cause) => new($"{source}:1:1: KG3309: the file is not UTF-8; convert it first.", cause);
}
