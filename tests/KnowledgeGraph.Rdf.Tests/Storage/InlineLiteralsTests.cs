using System.Text;
using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Rdf.Tests;

public sealed class InlineLiteralsTests
{
    [Theory]
    [InlineData("0", WellKnownTerms.XsdInteger)]
    [InlineData("-1", WellKnownTerms.XsdInteger)]
    [InlineData("268435455", WellKnownTerms.XsdInteger)]
    [InlineData("-268435456", WellKnownTerms.XsdInteger)]
    [InlineData("0.0", WellKnownTerms.XsdDecimal)]
    [InlineData("-0.5", WellKnownTerms.XsdDecimal)]
    [InlineData("12.50", WellKnownTerms.XsdDecimal)]
    [InlineData("0.00000001", WellKnownTerms.XsdDecimal)]
    [InlineData("2019-03-09", WellKnownTerms.XsdDate)]
    [InlineData("0044-03-15", WellKnownTerms.XsdDate)]
    [InlineData("true", WellKnownTerms.XsdBoolean)]
    [InlineData("false", WellKnownTerms.XsdBoolean)]
    public void Usual_forms_are_packed_and_come_back_as_written(string lexical, uint datatype)
    {
        Span<byte> back = stackalloc byte[InlineLiterals.LongestForm];

        Assert.True(InlineLiterals.TryPack(Encoding.UTF8.GetBytes(lexical), datatype, out uint id));
        Assert.Equal(lexical, Encoding.UTF8.GetString(back[..InlineLiterals.Write(id, back)]));
        Assert.Equal(datatype, InlineLiterals.DatatypeOf(id));
    }

    [Theory]
    [InlineData("", WellKnownTerms.XsdInteger)]
    [InlineData("-", WellKnownTerms.XsdInteger)]
    [InlineData("+1", WellKnownTerms.XsdInteger)]
    [InlineData("01", WellKnownTerms.XsdInteger)]
    [InlineData("-0", WellKnownTerms.XsdInteger)]
    [InlineData("1 ", WellKnownTerms.XsdInteger)]
    [InlineData("268435456", WellKnownTerms.XsdInteger)]
    [InlineData("99999999999999999999", WellKnownTerms.XsdInteger)]
    [InlineData("1", WellKnownTerms.XsdDecimal)]
    [InlineData(".5", WellKnownTerms.XsdDecimal)]
    [InlineData("5.", WellKnownTerms.XsdDecimal)]
    [InlineData("00.5", WellKnownTerms.XsdDecimal)]
    [InlineData("+0.5", WellKnownTerms.XsdDecimal)]
    [InlineData("-0.0", WellKnownTerms.XsdDecimal)]
    [InlineData("1.2.3", WellKnownTerms.XsdDecimal)]
    [InlineData("0.123456789", WellKnownTerms.XsdDecimal)]
    [InlineData("3355443.2", WellKnownTerms.XsdDecimal)]
    [InlineData("1e0", WellKnownTerms.XsdDecimal)]
    [InlineData("2020-01-01Z", WellKnownTerms.XsdDate)]
    [InlineData("2021-02-29", WellKnownTerms.XsdDate)]
    [InlineData("0000-01-01", WellKnownTerms.XsdDate)]
    [InlineData("-044-03-15", WellKnownTerms.XsdDate)]
    [InlineData("2021-2-290", WellKnownTerms.XsdDate)]
    [InlineData("1", WellKnownTerms.XsdBoolean)]
    [InlineData("True", WellKnownTerms.XsdBoolean)]
    [InlineData("1", WellKnownTerms.XsdInt)]
    [InlineData("1", WellKnownTerms.XsdString)]
    public void Other_forms_are_not_packed(string lexical, uint datatype)
    {
        Assert.False(InlineLiterals.TryPack(Encoding.UTF8.GetBytes(lexical), datatype, out uint id));
        Assert.Equal(TermId.None, id);
    }
}
