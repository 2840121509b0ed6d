using KnowledgeGraph.Cli.Output;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Cli.Loading;

/// <summary>The note of how far a load is: which plan, to which store, how many requests are done. It is there only while a load is not finished.</summary>
internal sealed class LoadState(string path, string endpoint, string digest)
{
    /// <summary>How many requests of this very load are done; 0 where there is no note, or one of another load.</summary>
    public int Done()
    {
        if (!File.Exists(path)) return 0;
        try
        {
            var note = JObject.Parse(File.ReadAllText(path));
            return (string?)note["endpoint"] == endpoint && (string?)note["plan"] == digest ? Math.Max(0, (int?)note["done"] ?? 0) : 0;
        }
        catch (JsonException)
        {
            return 0;
        }
    }

    /// <summary>Writes down how far it is; the note is replaced whole.</summary>
    public void Save(int done)
    {
        var note = new JObject { ["endpoint"] = endpoint, ["plan"] = digest, ["done"] = done };
        using var folder = new OutputFolder(Path.GetDirectoryName(path) is { Length: > 0 } parent ? parent : ".");
        folder.WriteText(Path.GetFileName(path), writer => writer.Write(note.ToString(Formatting.Indented) + "\n"));
        folder.Commit();
    }

    /// <summary>Takes the note away: nothing is left to do.</summary>
    public void Clear() => File.Delete(path);
}
