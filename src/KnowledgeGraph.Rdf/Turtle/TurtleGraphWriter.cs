using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Rdf;

/// <summary>Writes the paragraphs of one graph in their order: by class, then IRIs, then labelled blank nodes, then those without label by their facts.</summary>
internal sealed class TurtleGraphWriter(TermDictionary terms, TurtleLayout layout, TurtleOrder order, TurtleTerms turtleTerms, TurtleWriterOptions options)
{
    private readonly IdOrder _idOrder = new(terms);

    /// <summary>Writes all paragraphs, each with an empty line in front.</summary>
    public void Write(Utf8Output output, int indent)
    {
        var facts = new TurtleFacts(layout, order, turtleTerms, _idOrder, output);
        uint[] named = Sorted(root => terms.KindOf(root) == TermKind.Iri);
        uint[] labelled = Sorted(root => terms.KindOf(root) == TermKind.BlankNode && !layout.IsAnonymous(root));
        uint[] anonymous = [.. layout.Roots.Where(layout.IsAnonymous)];
        int[][] groups = [GroupsOf(named), GroupsOf(labelled), GroupsOf(anonymous)];
        for (int group = 0; group <= order.ClassCount; group++)
        {
            bool any = false;
            foreach (uint root in Of(named, groups[0], group).Concat(Of(labelled, groups[1], group)))
            {
                BeginParagraph(output.Text, facts, group, ref any, indent);
                turtleTerms.Write(output.Text, root);
                output.Text.Append((byte)'\n');
                facts.WriteLines(layout.Graph.RowsOf(root), indent + 1);
                EndParagraph(output, facts, indent);
            }

            foreach (byte[] text in Anonymous(Of(anonymous, groups[2], group), facts, indent))
            {
                BeginParagraph(output.Text, facts, group, ref any, indent);
                output.Text.Append("[]\n"u8);
                output.Text.Append(text);
                EndParagraph(output, facts, indent);
            }
        }
    }

    private uint[] Sorted(Func<uint, bool> isWanted)
    {
        uint[] roots = [.. layout.Roots.Where(isWanted)];
        new TextSorter(terms, end: 0).Sort(roots);
        return roots;
    }

    private int[] GroupsOf(uint[] roots) => Array.ConvertAll(roots, root => order.PlaceOfSubject(layout.Graph, order.ClassCount == 0 ? default : layout.Graph.RowsOf(root)));

    private static IEnumerable<uint> Of(uint[] roots, int[] groups, int group) => roots.Where((_, i) => groups[i] == group);

    private List<byte[]> Anonymous(IEnumerable<uint> roots, TurtleFacts facts, int indent)
    {
        var all = roots.Select(root => facts.RenderLines(layout.Graph.RowsOf(root), indent + 1)).ToList();
        all.Sort((left, right) => left.AsSpan().SequenceCompareTo(right));
        return all;
    }

    private void BeginParagraph(ByteBuilder text, TurtleFacts facts, int group, ref bool any, int indent)
    {
        text.Append((byte)'\n');
        if (!any && group < order.ClassCount && options.ClassComments.TryGetValue(options.ClassOrder[group], out string? comment))
        {
            TurtleComments.Write(text, comment, indent);
            text.Append((byte)'\n');
        }

        any = true;
        facts.Margin(indent);
    }

    private static void EndParagraph(Utf8Output output, TurtleFacts facts, int indent)
    {
        facts.Margin(indent);
        output.Text.Append(".\n"u8);
        output.FlushIfMuch();
    }
}
