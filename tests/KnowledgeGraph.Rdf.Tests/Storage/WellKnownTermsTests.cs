using System.Reflection;
using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Rdf.Tests;

public sealed class WellKnownTermsTests
{
    [Fact]
    public void Every_constant_is_the_number_of_the_term_that_it_is_called_after()
    {
        var dictionary = new TermDictionary();
        var constants = typeof(WellKnownTerms).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral)
            .Select(field => (field.Name, Id: (uint)field.GetRawConstantValue()!)).ToList();

        Assert.Equal(WellKnownTerms.Count, constants.Count);
        Assert.All(constants, constant =>
        {
            string @namespace = constant.Name.StartsWith("Xsd", StringComparison.Ordinal) ? XsdVocabulary.Namespace : RdfVocabulary.Namespace;
            string text = ((Iri)dictionary.Decode(constant.Id)).Value;
            Assert.Equal(@namespace + constant.Name[3..], text, ignoreCase: true);
            Assert.Equal(constant.Id, dictionary.Add(Iri.Parse(text)));
        });
    }
}
