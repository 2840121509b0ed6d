using System.CommandLine;
using KnowledgeGraph.Language;
using KnowledgeGraph.Training;
using KnowledgeGraph.Training.Data;

var data = new Option<string>("--data") { Description = "Folder of the training data: holds treebank, embeddings, ner and gazetteer.", Required = true };
var output = new Option<string>("--out") { Description = "Folder to write the models to: syntax.bin, names.bin.", Required = true };
var only = new Option<string?>("--only") { Description = "Train one model only. The names need the tags of the syntax model; it is read from the folder given with --out." };
only.AcceptOnlyFromAmong("syntax", "names");
var seed = new Option<ulong>("--seed") { Description = "Decides the first weights and the order of the examples; the same seed gives the same files.", DefaultValueFactory = _ => 1 };
var iterations = new Option<int?>("--iterations") { Description = "Passes over the data; what suits each model if not given." };
var root = new RootCommand("Trains the models of KnowledgeGraph.Language from treebanks and name corpora. Progress and scores go to standard error.")
{
    data, output, only, seed, iterations,
};
root.SetAction(parsed =>
{
    var options = new TrainingOptions(parsed.GetValue(data)!, parsed.GetValue(output)!, parsed.GetValue(seed), parsed.GetValue(iterations));
    var run = new TrainingRun(options, Console.Error.WriteLine);
    try
    {
        run.Train(parsed.GetValue(only));
        return 0;
    }
    catch (Exception exception) when (exception is TrainingDataException or TreebankFormatException or ModelException)
    {
        Console.Error.WriteLine(exception.Message);
        return 1;
    }
});
return root.Parse(args).Invoke();
