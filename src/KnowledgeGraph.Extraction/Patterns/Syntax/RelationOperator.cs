namespace KnowledgeGraph.Extraction;

/// <summary>How two nodes of a pattern stand to each other, under the names of Semgrex; "A op B" reads from left to right.</summary>
internal enum RelationOperator
{
    /// <summary><c>A &gt; B</c>: A governs B.</summary>
    Governs,
    /// <summary><c>A &lt; B</c>: B governs A.</summary>
    GovernedBy,
    /// <summary><c>A &gt;&gt; B</c>: A governs B, directly or through others.</summary>
    Dominates,
    /// <summary><c>A &lt;&lt; B</c>: B governs A, directly or through others.</summary>
    DominatedBy,
    /// <summary><c>A . B</c>: B follows at once.</summary>
    Precedes,
    /// <summary><c>A .. B</c>: B follows in the same sentence.</summary>
    PrecedesSomewhere,
    /// <summary><c>A - B</c>: A follows B at once.</summary>
    Follows,
    /// <summary><c>A -- B</c>: A follows B in the same sentence.</summary>
    FollowsSomewhere,
    /// <summary><c>A $+ B</c>: B is the next to the right that hangs on the same word.</summary>
    NextSibling,
    /// <summary><c>A $++ B</c>: B hangs on the same word, further right.</summary>
    RightSibling,
    /// <summary><c>A $- B</c>: B is the next to the left that hangs on the same word.</summary>
    PreviousSibling,
    /// <summary><c>A $-- B</c>: B hangs on the same word, further left.</summary>
    LeftSibling,
    /// <summary><c>A == B</c>: the same word.</summary>
    Same,
}
