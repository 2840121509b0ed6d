namespace KnowledgeGraph.Language;

/// <summary>Messages of the language layer, KG4001 onwards. A code is never reused.</summary>
internal static class LanguageErrors
{
    public static LanguageResourceException FolderMissing(string path) =>
        new("KG4001", path, null, "there is no folder of language resources here; name the folder that holds abbreviations.tsv, or build the project so that it is copied beside the assembly");

    public static LanguageResourceException FileMissing(string path) =>
        new("KG4002", path, null, "this language resource is missing; restore it from the folder Data of KnowledgeGraph.Language");

    public static LanguageResourceException WrongColumns(string path, int line, int found, int expected) =>
        new("KG4003", path, line, $"the line has {found} columns, expected {expected}; columns are separated by one tab");

    public static LanguageResourceException NotANumber(string path, int line, string cell) =>
        new("KG4004", path, line, $"'{cell}' is not a number; write digits, with '.' as decimal mark");

    public static LanguageResourceException UnknownName(string path, int line, string cell, string known) =>
        new("KG4005", path, line, $"'{cell}' is not known here; expected one of {known}");

    public static InvalidOperationException MissingLayers(string component, AnnotationLayers missing) =>
        new($"KG4101: the component '{component}' needs {missing}, which no component before it assigns; add one that does, or move it behind that one");

    public static InvalidOperationException AssignedTwice(string component, AnnotationLayers twice) =>
        new($"KG4102: the component '{component}' assigns {twice}, which a component before it assigned already; leave one of the two out");

    public static InvalidOperationException AlreadyBuilt(string component) =>
        new($"KG4103: '{component}' cannot be added: this builder has built its pipeline and is closed; make a new builder");

    public static TreebankFormatException WrongTreebankColumns(string path, int line, int found, int expected) =>
        new("KG4401", path, line, $"the line has {found} columns, expected {expected}; CoNLL-U has ten columns separated by tabs, names have two or more: the word and B-PER, I-PER or O");

    public static TreebankFormatException BadWordNumber(string path, int line, string found, int expected) =>
        new("KG4402", path, line, $"found the word number '{found}', expected {expected} or a range that begins with it");

    public static TreebankFormatException BadHead(string path, int line, int found, int words) =>
        new("KG4403", path, line, $"the sentence that begins here refers to word {found}, but has {words} words");

    public static TreebankFormatException BadNameLabel(string path, int line, string found) =>
        new("KG4404", path, line, $"found the label '{found}' of a name, expected O, or B- or I- and a type");

    public static TreebankFormatException TextDiffers(string path, int line, string form) =>
        new("KG4405", path, line, $"the word '{form}' does not stand in the text of the sentence that begins here; expected the same characters in both, white space aside");
}
