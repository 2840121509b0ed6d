namespace KnowledgeGraph.Extraction;

/// <summary>The messages about rule files, with their codes (KG32xx).</summary>
internal static class PatternErrors
{
    public static OntologyException Unexpected(PatternPlace place, string found, string expected) =>
        new($"{place}: KG3201: found {found}, expected {expected}.");

    public static OntologyException NotClosed(PatternPlace place, string what, char end) =>
        new($"{place}: KG3202: {what} begins here and does not end on this line; close it with '{end}'.");

    public static OntologyException BadRegex(PatternPlace place, string regex, string reason) =>
        new($"{place}: KG3203: /{regex}/ is no regular expression that can be used here ({reason}); look-around and references back are not among those.");

    public static OntologyException UnknownAttribute(PatternPlace place, string name, string known) =>
        new($"{place}: KG3204: '{name}' is no attribute of a node; expected one of {known}.");

    public static OntologyException UnknownKind(PatternPlace place, string name, string attribute, string known) =>
        new($"{place}: KG3228: '{name}' is no kind of {attribute}; expected one of {known}.");

    public static OntologyException UnknownList(PatternPlace place, string name) =>
        new($"{place}: KG3205: there is no word list '{name}'; put {name}.tsv into the folder lexicon, or name one that is there.");

    public static OntologyException UnknownColumn(PatternPlace place, string list, string column) =>
        new($"{place}: KG3206: the word list '{list}' has no column '{column}'; its first line names those it has.");

    public static OntologyException UnknownClass(PatternPlace place, string name) =>
        new($"{place}: KG3207: '{name}' is no class of the ontology; declare it (a owl:Class) in a Turtle file of the folder, or name one that is there.");

    public static OntologyException UnknownProperty(PatternPlace place, string name) =>
        new($"{place}: KG3208: '{name}' is no property of the ontology; declare it (a owl:ObjectProperty or owl:DatatypeProperty) in a Turtle file of the folder.");

    public static OntologyException UnusableRange(PatternPlace place, string name) =>
        Unreadable(place, name, "no pattern gives values of its range; set rdfs:range to xsd:string, kg:DateValue, xsd:integer, xsd:decimal or xsd:duration, or yield an object property");

    public static OntologyException UnfitNode(PatternPlace place, string name, string node, string attribute) =>
        Unreadable(place, name, $"the node '{node}' need not be a {attribute}; ask it to be one, as in {{{attribute}:{(attribute == "time" ? "Calendar" : "Money")}}}");

    public static OntologyException WrongReading(PatternPlace place, string name, string reading) =>
        new($"{place}: KG3220: the values of '{name}' cannot be read as {reading}; the range of the property says what they are.");

    public static OntologyException UnknownReading(PatternPlace place, string found, string known) =>
        new($"{place}: KG3221: a node cannot be read as '{found}'; expected one of {known}, or a column of a word list, as in @occupations[value].");

    public static OntologyException WrongValue(PatternPlace place, string property, string found) =>
        new($"{place}: KG3222: '{found}' is no value of '{property}'; the range of the property says what it takes.");

    public static OntologyException WrongDomain(PatternPlace place, string property, string name) =>
        new($"{place}: KG3223: '{property}' is no property of {name}; its rdfs:domain says of what it is one.");

    public static OntologyException NoRole(PatternPlace place, string node) =>
        new($"{place}: KG3224: no role is read from the node '{node}'; give it one ('role PROPERTY {node}') before another edge names it.");

    public static OntologyException EndInNode(PatternPlace place, string rule, string key) =>
        new($"{place}: KG3225: the rule '{rule}' has roles and so yields a node, which has no '{key}'; leave out one or the other.");

    public static OntologyException UnknownIndividual(PatternPlace place, string name) =>
        new($"{place}: KG3226: '{name}' is declared in no Turtle file of the folder; declare it, or name something that is.");

    public static OntologyException BadExample(PatternPlace place, string rule, string expected) =>
        new($"{place}: KG3227: an example of the rule '{rule}' names {expected}.");

    private static OntologyException Unreadable(PatternPlace place, string name, string reason) =>
        new($"{place}: KG3209: the values of '{name}' cannot be read from the text: {reason}.");

    public static OntologyException UnknownPrefix(PatternPlace place, string prefix) =>
        new($"{place}: KG3210: the prefix '{prefix}:' is not declared; write '@prefix {prefix}: <…> .' at the head of this file.");

    public static OntologyException UnboundRole(PatternPlace place, string role, string name) =>
        new($"{place}: KG3211: the {role} is the node '{name}', which the pattern does not name, or only where it may be missing; write '={name}' behind a node that every match has.");

    public static OntologyException MissingKey(PatternPlace place, string rule, string key) =>
        new($"{place}: KG3212: the rule '{rule}' has no '{key}'; every rule needs yields, subject and object or roles, confidence, pattern, example and counter.");

    public static OntologyException RepeatedKey(PatternPlace place, string rule, string key) =>
        new($"{place}: KG3213: the rule '{rule}' has '{key}' already; leave one of the two out.");

    public static OntologyException RepeatedRule(PatternPlace place, string rule) =>
        new($"{place}: KG3214: there is a rule '{rule}' already, here or in another file of the folder; take another name.");

    public static OntologyException BadConfidence(PatternPlace place, string found) =>
        new($"{place}: KG3215: '{found}' is no confidence; expected a number above 0 and up to 1, with two decimals at most, as in 0.85.");

    public static OntologyException TooDeep(PatternPlace place, int most) =>
        new($"{place}: KG3216: brackets are nested more than {most} deep; take the pattern apart.");

    public static OntologyException UnknownRule(string rule, string known) =>
        new($"KG3217: there is no rule '{rule}'; there are {known}.");

    public static string ExampleFails(PatternPlace place, string rule, string expected, string found) =>
        $"{place}: KG3218: the rule '{rule}' should find {expected} in its example, and finds {found}; kg explain shows why.";

    public static string CounterExampleFires(PatternPlace place, string rule, string found) =>
        $"{place}: KG3219: the rule '{rule}' should find nothing in its counter-example, and finds {found}; make its pattern narrower.";
}
