using System.Text;
using KnowledgeGraph.Language.Perceptrons;

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

    /// <summary>A table from hash to a small number.</summary>
    internal Dictionary<uint, int> Table()
    {
        int count = (int)Number();
        var table = new Dictionary<uint, int>(count);
        uint key = 0;
        for (int i = 0; i < count; i++)
        {
            key += Number();
            table.Add(key, (int)Number());
        }

        return table;
    }

    /// <summary>Weights of features.</summary>
    internal SparseWeights Weights()
    {
        int rows = (int)Number();
        var entries = new SparseWeights.ClassWeight[Number()];
        (uint[] features, int[] starts) = (new uint[rows], new int[rows + 1]);
        uint feature = 0;
        int next = 0;
        for (int row = 0; row < rows; row++)
        {
            feature += Number();
            (features[row], starts[row]) = (feature, next);
            for (uint count = Number(); count > 0; count--)
            {
                uint label = Number();
                uint weight = Number();
                entries[next++] = new SparseWeights.ClassWeight((ushort)label, (short)((int)(weight >> 1) ^ -(int)(weight & 1)));
            }
        }

        starts[rows] = next;
        return new SparseWeights(features, starts, entries);
    }
}
