namespace KnowledgeGraph.Language;

/// <summary>Adds up the words of one number from left to right.</summary>
internal struct WordSum
{
    private const decimal Largest = 1_000_000_000_000_000m;

    private decimal _scaled;
    private decimal _current;
    private bool _hasUnit;

    /// <summary>Whether a word was added.</summary>
    public bool IsBegun { get; private set; }

    /// <summary>Whether the last word was "hundred".</summary>
    public bool EndsInHundred { get; private set; }

    /// <summary>The scale that the number ends in, 1 if none.</summary>
    public decimal Scale { get; private set; } = 1;

    public WordSum()
    {
    }

    /// <summary>The value of the words so far.</summary>
    public readonly decimal Total => _scaled + _current;

    /// <summary>Takes "a" for one; a scale must follow.</summary>
    public void BeginWithOne() => _current = 1;

    /// <summary>Adds a word; false, and nothing is added, where it cannot go on with the number.</summary>
    public bool TryAdd(NumberWordKind kind, decimal value) => kind switch
    {
        NumberWordKind.Unit or NumberWordKind.Ten => TryAddSmall(kind, value),
        NumberWordKind.Hundred or NumberWordKind.Scale => TryMultiply(kind, value),
        _ => false,
    };

    private bool TryAddSmall(NumberWordKind kind, decimal value)
    {
        if (_hasUnit || (kind == NumberWordKind.Ten && _current % 100 != 0))
        {
            return false;
        }

        _current += value;
        _hasUnit = kind == NumberWordKind.Unit;
        (IsBegun, EndsInHundred, Scale) = (true, false, 1);
        return true;
    }

    private bool TryMultiply(NumberWordKind kind, decimal value)
    {
        if (_current == 0 || _current * value > Largest)
        {
            return false;
        }

        _current *= value;
        if (kind == NumberWordKind.Scale)
        {
            (_scaled, _current) = (_scaled + _current, 0);
        }

        (_hasUnit, IsBegun, EndsInHundred, Scale) = (false, true, kind == NumberWordKind.Hundred, value);
        return true;
    }
}
