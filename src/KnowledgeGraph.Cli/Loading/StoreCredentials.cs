using System.Net;
using System.Net.Http.Headers;

namespace KnowledgeGraph.Cli.Loading;

/// <summary>Secrets come from the environment, never from the command line, where other users of the machine could read them.</summary>
internal static class StoreCredentials
{
    public const string Password = "KG_STORE_PASSWORD";
    public const string Token = "KG_STORE_TOKEN";

    /// <summary>A client that answers Basic and Digest challenges of this one store, or carries the bearer token; it follows no redirects, so that no secret is sent on.</summary>
    /// <exception cref="CliException">A name was given and there is no password (KG9060).</exception>
    public static HttpClient Client(LoadSettings settings)
    {
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.All };
        if (settings.User is { } user)
        {
            string password = Environment.GetEnvironmentVariable(Password) ?? throw CliErrors.NoPassword(Password);
            handler.Credentials = new NetworkCredential(user, password);
            handler.PreAuthenticate = true;
        }

        var client = new HttpClient(handler) { Timeout = TimeSpan.FromMinutes(10) };
        client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("kg", typeof(StoreCredentials).Assembly.GetName().Version?.ToString(3)));
        if (settings.User is null && Environment.GetEnvironmentVariable(Token) is { Length: > 0 } token) client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }
}
