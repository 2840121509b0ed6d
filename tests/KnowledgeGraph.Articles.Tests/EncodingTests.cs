using System.Text;

namespace KnowledgeGraph.Articles.Tests;

public sealed class EncodingTests
{
    private const string Text = "Café talks end\n\nThe two ministers left the café in Genève without a word about the treaty they had come for.\n";

    private static readonly ArticleReader Reader = new(new ArticleReaderOptions());

    [Fact]
    public void All_supported_encodings_read_alike()
    {
        byte[][] files =
        [
            Encoding.UTF8.GetBytes(Text),
            [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Text)],
            [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Text)],
            [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Text)],
        ];

        var articles = files.Select(file => Reader.Read("a.txt", file)).ToList();

        Assert.All(articles, article => Assert.Equal(articles[0], article));
        Assert.Equal(Text, articles[0].Source);
    }

    [Fact]
    public void A_byte_that_is_not_utf8_is_named_with_its_offset_and_the_way_out()
    {
        var error = Assert.Throws<ArticleFormatException>(() => Reader.Read("a.txt", Encoding.Latin1.GetBytes(Text)));

        Assert.Equal("KG2003", error.Code);
        Assert.Contains("byte 0xE9 at byte offset 3 ", error.Message, StringComparison.Ordinal);
        Assert.Contains("iconv -f", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[0], "KG2001")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x0A }, "KG2001")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41, 0x00, 0x41 }, "KG2004")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00 }, "KG2004")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0 }, "KG2005")]
    [InlineData(new byte[] { 0, 0, 0xFE, 0xFF, 0, 0, 0, 0x41 }, "KG2005")]
    [InlineData(new byte[] { 0x41, 0x00, 0x42, 0x00 }, "KG2006")]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31 }, "KG2006")]
    public void Other_files_are_refused_with_a_code(byte[] bytes, string code)
    {
        var error = Assert.Throws<ArticleFormatException>(() => Reader.Read("a.txt", bytes));

        Assert.Equal(code, error.Code);
        Assert.StartsWith($"a.txt: {code}: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_above_the_limit_is_refused()
    {
        var reader = new ArticleReader(new ArticleReaderOptions { MaximumBytes = 10 });

        Assert.Equal("KG2002", Assert.Throws<ArticleFormatException>(() => reader.Read("a.txt", new byte[11])).Code);
    }
}
