using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Rdf.Tests;

public sealed class TermIdTests
{
    [Theory]
    [InlineData(0, TermId.FirstInline + 0x1000_0000)]
    [InlineData(TermId.LeastInteger, TermId.FirstInline)]
    [InlineData(TermId.GreatestInteger, 0x9FFF_FFFF)]
    public void Integers_are_packed_with_an_offset(int value, uint expected)
    {
        Assert.True(TermId.TryFromInteger(value, out uint id));
        Assert.Equal(expected, id);
        Assert.Equal(value, TermId.IntegerOf(id));
        Assert.True(TermId.IsInlineInteger(id));
    }

    [Theory]
    [InlineData(TermId.LeastInteger - 1L)]
    [InlineData(TermId.GreatestInteger + 1L)]
    public void Integers_of_more_than_29_bits_are_not_packed(long value)
    {
        Assert.False(TermId.TryFromInteger(value, out uint id));
        Assert.Equal(TermId.None, id);
    }

    [Fact]
    public void The_order_of_packed_integers_is_that_of_the_integers() => Prop.ForAll<int, int>((left, right) =>
    {
        (left, right) = (left % TermId.GreatestInteger, right % TermId.GreatestInteger);
        Assert.True(TermId.TryFromInteger(left, out uint a) & TermId.TryFromInteger(right, out uint b));
        Assert.Equal(left.CompareTo(right), a.CompareTo(b));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(90, 2, "0.90")]
    [InlineData(-5, 1, "-0.5")]
    [InlineData(0, 3, "0.000")]
    [InlineData(-33554432, 8, "-0.33554432")]
    public void Decimals_keep_their_digits(int mantissa, int scale, string expected)
    {
        Assert.True(TermId.TryFromDecimal(mantissa, scale, out uint id));
        Assert.Equal(expected, TermId.DecimalOf(id).ToString(CultureInfo.InvariantCulture));
        Assert.Equal((mantissa, scale), (TermId.MantissaOf(id), TermId.ScaleOf(id)));
        Assert.True(TermId.IsInlineDecimal(id));
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(1, 9)]
    [InlineData(33554432, 1)]
    [InlineData(-33554433, 1)]
    public void Decimals_with_too_many_digits_are_not_packed(int mantissa, int scale) => Assert.False(TermId.TryFromDecimal(mantissa, scale, out _));

    [Fact]
    public void Days_are_packed_in_the_order_of_the_calendar()
    {
        var days = new[] { new DateOnly(1, 1, 1), new DateOnly(1999, 12, 31), new DateOnly(2000, 2, 29), new DateOnly(9999, 12, 31) };

        var ids = days.Select(day => TermId.TryFromDate(day.Year, day.Month, day.Day, out uint id) ? id : 0).ToList();

        Assert.Equal(ids.Order(), ids);
        Assert.Equal(days, ids.Select(TermId.DateOf));
        Assert.All(ids, id => Assert.True(TermId.IsInlineDate(id) && TermId.IsInline(id)));
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(10000, 1, 1)]
    [InlineData(2023, 2, 29)]
    [InlineData(2023, 13, 1)]
    [InlineData(2023, 4, 31)]
    [InlineData(2023, 4, 0)]
    public void Days_that_no_calendar_has_are_not_packed(int year, int month, int day) => Assert.False(TermId.TryFromDate(year, month, day, out _));

    [Fact]
    public void Every_number_is_in_one_range()
    {
        foreach (uint id in new[] { 1u, TermId.LastOfDictionary, TermId.FirstOverlay, TermId.FirstInline - 1, TermId.FirstInline, TermId.FromBoolean(false), TermId.FromBoolean(true) })
        {
            Assert.Equal(1, new[] { TermId.IsDictionary(id), TermId.IsOverlay(id), TermId.IsInline(id) }.Count(is_ => is_));
        }

        Assert.False(TermId.IsDictionary(TermId.None) || TermId.IsOverlay(TermId.None) || TermId.IsInline(TermId.None));
        Assert.True(TermId.IsInlineBoolean(TermId.FromBoolean(true)) && TermId.BooleanOf(TermId.FromBoolean(true)) && !TermId.BooleanOf(TermId.FromBoolean(false)));
    }
}
