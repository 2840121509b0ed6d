using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export.Tests;

/// <summary>The articles of <see cref="PactNews"/>; each adds to the same dataset.</summary>
internal sealed class PactStory
{
    private readonly NewsBuilder _news = new();
    private readonly Iri _varland, _ostrana, _kesh, _pact, _forces, _bases, _tariffs, _law, _maren, _holt, _ferro, _lindqvist, _adeyemi, _source, _ministry, _council;
    private readonly Iri _president, _prime, _defense, _spokesman;
    private Iri? _firstTroops, _firstSum;

    public PactStory()
    {
        (_varland, _ostrana, _kesh) = (_news.Entity("Country", "Varland"), _news.Entity("Country", "Ostrana", "the Ostranian side"), _news.Entity("Country", "Kesh"));
        _pact = _news.Entity("Treaty", "Varland–Ostrana Mutual Defence Pact", "the pact", "Harbour Pact");
        _forces = _news.Entity("StatusOfForcesAgreement", "Visiting Forces Agreement");
        _bases = _news.Entity("CostSharingAgreement", "Base Cost Accord");
        _tariffs = _news.Entity("TradeAgreement", "Grain and Steel Agreement");
        _law = _news.Entity("Law", "Home Guard Act");
        _maren = _news.Entity("Person", "Ilse Maren", "Maren");
        _holt = _news.Entity("Person", "Tobias Holt", "Holt");
        _ferro = _news.Entity("Person", "Dario Ferro");
        _lindqvist = _news.Entity("Person", "Petra Lindqvist");
        _adeyemi = _news.Entity("Person", "Samuel Adeyemi");
        _source = _news.Entity("UnnamedSource", "Ostranian Treasury official");
        _ministry = _news.Entity("Ministry", "Ministry of the Treasury of Ostrana");
        _council = _news.Entity("Organization", "Northern Council");
        _president = Office("President of Varland", _varland);
        _prime = Office("Prime Minister of Ostrana", _ostrana);
        _defense = Office("Defence Minister of Ostrana", _ostrana);
        _spokesman = Office("Government Spokesman of Ostrana", _ostrana);
    }

    public Dataset Data => _news.Data;

    public void First()
    {
        _news.Article("2031-04-12-maren-calls-pact-unfair", "Maren calls the harbour pact unfair before the Lund summit", "The Fjord Courier", "2031-04-12");
        Who();
        Treaties();
        var summit = Event("Summit", "Northern Council summit", "2031-04-14", "Lund", _council, _maren, _holt);
        var talks = Event("Meeting", "Maren–Holt talks", "2031-04-14", "Lund", null, _maren, _holt);
        _news.Edge(talks, "partOf", summit, "The two met on the fringe of the Northern Council summit in Lund.");
        _news.Say(_maren, "Critical", "It is a bargain for one side and a bill for the other", "", "“It is a bargain for one side and a bill for the other,” Maren said.", _pact, _ostrana);
        _news.Say(_maren, "Demanding", "", "Ostrana should double what it pays for the bases", "Maren demanded that Ostrana double what it pays for the bases.", _bases);
        _news.Say(_maren, "Critical", "We guard their coast, and they guard their purse", "", "“We guard their coast, and they guard their purse,” she told farmers.", _pact);
        _news.Say(_holt, "Supportive", "The pact has kept this sea quiet for two generations", "", "“The pact has kept this sea quiet for two generations,” Holt replied.", _pact);
        _news.Say(_holt, "Proposing", "", "train both navies together every spring", "Holt proposed to train both navies together every spring.", _forces);
        _news.Say(_lindqvist, "Denying", "", "a review of the pact was on the table", "Lindqvist denied that a review of the pact was on the table.", _pact, talks);
        _news.Say(_ferro, "Critical", "A pact that is recounted every year is no pact", "", "“A pact that is recounted every year is no pact,” said Ferro.", _pact);
        _news.Say(_source, "Neutral", "", "the sum had been agreed before the election", "A Treasury official said the sum had been agreed before the election.", _bases);
        _news.Say(_adeyemi, "Neutral", "Nobody in the room raised their voice", "", "“Nobody in the room raised their voice,” Adeyemi said.", talks);
        _news.Say(_holt, "Neutral", "We listened carefully", "", "“We listened carefully,” Holt said.", _varland);
        _news.Say(_maren, "Neutral", "We will see what the spring brings", "", "“We will see what the spring brings,” Maren said.", _ostrana);
        _news.Say(_ostrana, "Supportive", "", "the Home Guard Act lets it help an ally at sea", "Ostrana said the Home Guard Act lets it help an ally at sea.", _law);
        _firstTroops = Troops(12000, "2031-04-12", "Varland keeps 12,000 soldiers in Ostrana.");
        _firstSum = Sum(340_000_000m, "EUR", "about", "Ostrana pays about 340 million euros a year toward the bases.");
    }

    public void Second()
    {
        _news.Article("2031-05-02-treasury-defends-base-bill", "Treasury defends the base bill", "Ostrana Herald", "2031-05-02");
        _news.Tenure(_holt, _prime, false, "Prime Minister Tobias Holt asked for calm.");
        _news.Say(_holt, "Supportive", "This is money spent on our own doorstep", "", "“This is money spent on our own doorstep,” Holt said.", _bases);
        _news.Say(_ferro, "Demanding", "", "parliament must see the Base Cost Accord", "Ferro demanded that parliament see the Base Cost Accord.", _bases);
        _news.Say(_maren, "Critical", "The bill is still too small", "", "“The bill is still too small,” Maren said on the radio.", _bases);
        _news.Edge(_pact, "party", _varland, "Varland and Ostrana are bound by the pact.");
        var sum = Sum(415_000_000m, "EUR", "over", "Over 415 million euros a year go to the bases.");
        if (_firstSum is not null) Differ("ChangeOverTime", _firstSum, sum);
    }

    public void Third()
    {
        _news.Article("pact-explained", "The harbour pact explained", "", "");
        _news.Say(_lindqvist, "Supportive", "", "the alliance stands on its own feet", "Lindqvist said the alliance stands on its own feet.", _pact);
        _news.Say(_adeyemi, "Critical", "The steel clauses were written for another century", "", "“The steel clauses were written for another century,” wrote Adeyemi.", _tariffs);
        _news.Edge(_tariffs, "party", _varland, "Varland, Ostrana and Kesh signed the Grain and Steel Agreement.");
        _news.Edge(_tariffs, "party", _ostrana, "Varland, Ostrana and Kesh signed the Grain and Steel Agreement.");
        _news.Edge(_tariffs, "party", _kesh, "Varland, Ostrana and Kesh signed the Grain and Steel Agreement.");
        var troops = Troops(15000, "", "Some 15,000 Varlandic soldiers are stationed in Ostrana.");
        if (_firstTroops is not null) Differ("Discrepancy", _firstTroops, troops);
    }

    private void Who()
    {
        _news.Tenure(_maren, _president, false, "President Ilse Maren spoke in the port.");
        _news.Tenure(_holt, _prime, false, "Prime Minister Tobias Holt is her host.");
        _news.Tenure(_ferro, _defense, true, "Dario Ferro, a former defence minister, was blunter.");
        _news.Tenure(_lindqvist, _spokesman, false, "Petra Lindqvist, the government spokesman, took no questions.");
        _news.Edge(_adeyemi, "occupation", Literal.String("historian"), "Samuel Adeyemi, a historian, sat in the room.");
        _news.Edge(_source, "affiliatedWith", _ministry, "A Treasury official said the sum had been agreed before the election.");
    }

    private void Treaties()
    {
        _news.Edge(_pact, "signedOn", NewsBuilder.Date("1974"), "The pact was signed in 1974.");
        _news.Edge(_pact, "revisedOn", NewsBuilder.Date("1988-09"), "It was revised in September 1988.");
        _news.Edge(_pact, "party", _varland, "The pact binds Varland and Ostrana.");
        _news.Edge(_pact, "party", _ostrana, "The pact binds Varland and Ostrana.");
        _news.Edge(_law, "enactedBy", _ostrana, "Ostrana passed the Home Guard Act in 2027.");
        _news.Edge(_law, "enactedOn", NewsBuilder.Date("2027"), "Ostrana passed the Home Guard Act in 2027.");
        Provide("Obligation", _varland, "defend Ostrana if its coast is attacked", "The pact obliges Varland to defend Ostrana if its coast is attacked.", _pact);
        Provide("Right", _varland, "keep ships in three Ostranian harbours", "Varland may keep ships in three Ostranian harbours.", _forces);
        Provide("Exemption", _ostrana, "send soldiers abroad", "Ostrana need not send soldiers abroad.", _pact);
        _news.Edge(_forces, "party", _ostrana, "Ostrana has a Visiting Forces Agreement with Varland.");
        _news.Edge(_forces, "party", _varland, "Ostrana has a Visiting Forces Agreement with Varland.");
    }

    private void Provide(string modality, Iri bearer, string act, string sentence, Iri agreement) =>
        _news.Node("Provision", sentence, ("bearer", bearer), ("modality", NewsBuilder.Term(modality)), ("act", Literal.String(act)), ("underAgreement", agreement));

    private Iri Event(string type, string label, string date, string place, Iri? organizer, params Iri[] people)
    {
        var made = _news.Entity(type, label);
        _news.Edge(made, "date", NewsBuilder.Date(date), $"The {label} takes place in {place} on Monday.");
        _news.Edge(made, "location", _news.Entity("Place", place), $"The {label} takes place in {place} on Monday.");
        if (organizer is not null) _news.Edge(made, "organizer", organizer, "The Northern Council has invited nine countries.");
        foreach (var person in people) _news.Edge(made, "participant", person, "Maren and Holt will both come.");
        return made;
    }

    private Iri Troops(long count, string date, string sentence) => _news.Node("Deployment", sentence,
    [
        ("force", _varland), ("hostCountry", _ostrana), ("personnel", Literal.Integer(count)),
        .. date.Length > 0 ? new[] { ("attestedOn", (Term)NewsBuilder.Date(date)) } : [],
    ]);

    private Iri Sum(decimal amount, string currency, string qualifier, string sentence) => _news.Node("Payment", sentence,
        ("payer", _ostrana), ("payee", _varland), ("amount", Literal.Decimal(amount)), ("currency", Literal.String(currency)), ("qualifier", Literal.String(qualifier)),
        ("period", Literal.Typed("P1Y", Iri.Parse("http://www.w3.org/2001/XMLSchema#duration"))), ("purpose", Literal.String("the upkeep of the bases")), ("underAgreement", _bases));

    private Iri Office(string label, Iri country)
    {
        var office = _news.Entity("Office", label);
        _news.Data.Add(office, NewsBuilder.Term("officeOf"), country);
        return office;
    }

    private void Differ(string type, Iri first, Iri second)
    {
        var difference = NewsBuilder.Id($"difference/{type.ToLowerInvariant()}");
        _news.Data.Add(difference, RdfVocabulary.Type, NewsBuilder.Term(type));
        _news.Data.Add(difference, NewsBuilder.Term("between"), first);
        _news.Data.Add(difference, NewsBuilder.Term("between"), second);
        _news.Data.Add(difference, NewsBuilder.Term("about"), _varland);
    }
}
