namespace KnowledgeGraph.Extraction;

/// <summary>A value of a JSON file with the place where it begins.</summary>
/// <param name="Offset">In bytes from the beginning of the file.</param>
internal abstract record GoldNode(int Offset)
{
    /// <summary>What it is, in a word for messages.</summary>
    public abstract string Kind { get; }

    /// <summary>A string.</summary>
    public sealed record Text(int Offset, string Value) : GoldNode(Offset)
    {
        public override string Kind => "a string";
    }

    /// <summary>An array.</summary>
    public sealed record List(int Offset, IReadOnlyList<GoldNode> Items) : GoldNode(Offset)
    {
        public override string Kind => "an array";
    }

    /// <summary>An object; its members stand in the order of the file, each name once.</summary>
    public sealed record Map(int Offset, IReadOnlyList<(string Name, GoldNode Value)> Members) : GoldNode(Offset)
    {
        public override string Kind => "an object";

        /// <summary>The value of a member; null where there is none.</summary>
        public GoldNode? this[string name] => Members.FirstOrDefault(member => member.Name == name).Value;
    }

    /// <summary>true or false.</summary>
    public sealed record Truth(int Offset, bool Value) : GoldNode(Offset)
    {
        public override string Kind => Value ? "true" : "false";
    }

    /// <summary>A number or null, which gold has no use for.</summary>
    public sealed record Other(int Offset, string Written) : GoldNode(Offset)
    {
        public override string Kind => Written;
    }
}
