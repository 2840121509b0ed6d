namespace KnowledgeGraph.Extraction;

/// <summary>Gives each seeker at most one place and each place at most one seeker, so that as many as can be are served (augmenting paths, Kuhn 1955).</summary>
internal static class Assignment
{
    /// <summary>Which seeker has which place. Seekers are served in their order, each with the first of its places that is or can be made free; who has a place keeps some place.</summary>
    /// <param name="seekers">The seekers in order, each once.</param>
    /// <param name="placesOf">The places that would do for a seeker, best first.</param>
    public static Dictionary<TPlace, TSeeker> Of<TSeeker, TPlace>(IEnumerable<TSeeker> seekers, Func<TSeeker, IReadOnlyList<TPlace>> placesOf)
        where TPlace : notnull
    {
        var taken = new Dictionary<TPlace, TSeeker>();
        foreach (var seeker in seekers)
            Serve(seeker, []);
        return taken;

        bool Serve(TSeeker seeker, HashSet<TPlace> tried)
        {
            foreach (var place in placesOf(seeker))
            {
                if (!tried.Add(place) || (taken.TryGetValue(place, out var holder) && !Serve(holder, tried)))
                    continue;
                taken[place] = seeker;
                return true;
            }

            return false;
        }
    }
}
