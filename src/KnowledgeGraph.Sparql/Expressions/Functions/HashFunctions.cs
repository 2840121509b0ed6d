using System.Security.Cryptography;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>MD5, SHA1, SHA256, SHA384 and SHA512 of a simple string's UTF-8, in small hexadecimal digits. SPARQL 1.1 section 17.4.6.</summary>
internal sealed class HashFunctions(Values values)
{
#pragma warning disable CA5350, CA5351 // the query asks for them by name; nothing is protected with them
    public Value Md5(in Value text) => text.Kind == ValueKind.String ? Hexadecimal(MD5.HashData(values.Utf8(text, 0))) : Value.Error;

    public Value Sha1(in Value text) => text.Kind == ValueKind.String ? Hexadecimal(SHA1.HashData(values.Utf8(text, 0))) : Value.Error;
#pragma warning restore CA5350, CA5351

    public Value Sha256(in Value text) => text.Kind == ValueKind.String ? Hexadecimal(SHA256.HashData(values.Utf8(text, 0))) : Value.Error;

    public Value Sha384(in Value text) => text.Kind == ValueKind.String ? Hexadecimal(SHA384.HashData(values.Utf8(text, 0))) : Value.Error;

    public Value Sha512(in Value text) => text.Kind == ValueKind.String ? Hexadecimal(SHA512.HashData(values.Utf8(text, 0))) : Value.Error;

    private static Value Hexadecimal(byte[] hash) => Value.Of(Convert.ToHexStringLower(hash));
}
