using System.Text;

namespace KnowledgeGraph.Language.Models;

/// <summary>Reads what <see cref="PayloadWriter"/> wrote. The checksum has been verified, so a wrong payload is a fault of the trainer.</summary>
internal sealed partial class PayloadReader(byte[] bytes)
{
    private int _position;

    /// <summary>A number of seven bits a byte, lowest first.</summary>
    internal uint Number()
    {
        uint value = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte b = bytes[_position++];
            value |= (uint)(b & 0x7F) << shift;
            if (b < 0x80)
            {
                return value;
            }
        }
    }

    /// <summary>A list of strings.</summary>
    internal string[] Strings()
    {
        var strings = new string[Number()];
        for (int i = 0; i < strings.Length; i++)
        {
            int length = (int)Number();
            strings[i] = Encoding.UTF8.GetString(bytes, _position, length);
            _position += length;
        }

        return strings;
    }
}
