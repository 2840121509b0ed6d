using System.Text.Json;

namespace KnowledgeGraph.Language.Writing;

internal static partial class JsonAnnotations
{
    private static void WriteTime(Utf8JsonWriter json, AnnotatedDocument document, TimeExpression time, Func<TextSpan, TextSpan> place)
    {
        WriteSpan(json, document, time.Span, time.Tokens, place);
        json.WriteString("kind", time.Kind.ToString());
        WriteIfThere(json, "year", time.Year);
        WriteIfThere(json, "month", time.Month);
        WriteIfThere(json, "day", time.Day);
        WriteIfThere(json, "lastDay", time.LastDay);
        WriteIfThere(json, "weekday", time.Weekday?.ToString());
        WriteIfThere(json, "amount", time.Amount);
        WriteIfThere(json, "unit", time.Unit?.ToString());
        json.WriteBoolean("approximate", time.IsApproximate);
    }

    private static void WriteQuantity(Utf8JsonWriter json, AnnotatedDocument document, Quantity quantity, Func<TextSpan, TextSpan> place)
    {
        WriteSpan(json, document, quantity.Span, quantity.Tokens, place);
        json.WriteString("kind", quantity.Kind.ToString());
        json.WriteNumber("value", quantity.Value);
        if (quantity.UpperValue is { } upper)
        {
            json.WriteNumber("upperValue", upper);
        }

        WriteIfThere(json, "currency", quantity.Currency);
        WriteIfThere(json, "qualifier", quantity.Qualifier);
    }

    private static void WriteQuotation(Utf8JsonWriter json, AnnotatedDocument document, Quotation quotation, Func<TextSpan, TextSpan> place)
    {
        WriteSpan(json, document, quotation.Span, quotation.Tokens, place);
        json.WriteString("content", document.TextOf(quotation.Content));
        json.WriteBoolean("continuesPrevious", quotation.ContinuesPrevious);
    }

    private static void WriteIfThere(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    private static void WriteIfThere(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
