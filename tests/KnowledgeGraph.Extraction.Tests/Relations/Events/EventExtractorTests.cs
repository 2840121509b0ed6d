namespace KnowledgeGraph.Extraction.Tests.Relations.Events;

public sealed class EventExtractorTests
{
    private const string Tuesday = "2024-06-18";

    [Theory]
    [InlineData("French President Emmanuel Macron said at a news conference in Lyon on Monday that the bridge would be rebuilt.", "PressConference | date=2024-06-17 | location=Lyon | participant=Emmanuel Macron")]
    [InlineData("Canadian Foreign Minister Melanie Joly met with her Brazilian counterpart Mauro Vieira in Ottawa on June 3.", "Meeting | date=2024-06-03 | location=Ottawa | participant=Mauro Vieira | participant=Melanie Joly")]
    [InlineData("German Chancellor Olaf Scholz made a three-day visit to Argentina in January.", "Visit | date=2024-01 | location=Argentina | participant=Olaf Scholz")]
    [InlineData("Indian Prime Minister Narendra Modi visited Nepal in May.", "Visit | date=2024-05 | location=Nepal | participant=Narendra Modi")]
    [InlineData("Voters go to the polls in the parliamentary election on July 4.", "Election | date=2024-07-04")]
    [InlineData("Two cargo ships were attacked near the port on Sunday.", "Attack | date=2024-06-16")]
    [InlineData("Israel bombed an airport in Syria on Friday.", "Attack | date=2024-06-14 | location=Syria | participant=Israel")]
    [InlineData("Peru and Chile held trade talks in Lima on Tuesday.", "Negotiation | date=2024-06-18 | location=Lima | participant=Chile | participant=Peru")]
    [InlineData("Spain's parliament enacted the housing law in 2019.", "Enactment | date=2019 | participant=Spain")]
    [InlineData("Mexican President Claudia Sheinbaum signed a decree in Mexico City on Thursday.", "Signing | date=2024-06-13 | location=Mexico City | participant=Claudia Sheinbaum")]
    [InlineData("Turkey hosted peace talks between Ethiopia and Somalia in Ankara.", "Negotiation | location=Ankara | organizer=Turkey | participant=Ethiopia | participant=Somalia")]
    [InlineData("The annual military exercise between Australia and Indonesia began in Darwin on Wednesday.", "Event | date=2024-06-12 | location=Darwin | participant=Australia | participant=Indonesia")]
    [InlineData("In an interview with the BBC on Friday, Polish Foreign Minister Radoslaw Sikorski was calm.", "Interview | date=2024-06-14 | participant=BBC | participant=Radoslaw Sikorski")]
    [InlineData("The charter was initialed in Oslo by Anna Berg, a lawyer, and Jens Holm, a priest, on Monday.", "Signing | date=2024-06-17 | location=Oslo | participant=Anna Berg | participant=Jens Holm")]
    [InlineData("Peru and Chile on Sunday signed a charter.", "Signing | date=2024-06-16 | participant=Chile | participant=Peru")]
    [InlineData("The talks, which began in Lima in May last year, were hard.", "Negotiation | date=2023-05 | location=Lima")]
    [InlineData("Asked about the bridge at a daily briefing in Oslo, spokesman Jens Holm smiled.", "PressConference | location=Oslo | participant=Jens Holm")]
    [InlineData("The attacks on Oslo and Bergen in March shook Norway.", "Attack | date=2024-03 | location=Bergen | location=Oslo | target=Bergen | target=Oslo")]
    [InlineData("Teachers rallied in Oslo on Sunday.", "Event | date=2024-06-16 | location=Oslo")]
    [InlineData("Peru and Chile were poor before the 1879-83 Gulf War.", "Event | endDate=1883 | startDate=1879")]
    [InlineData("Peru and Chile adopted a charter at a summit in Lima.", "Summit | location=Lima | participant=Chile | participant=Peru")]
    [InlineData("The foreign ministers of Chile and Peru met in Lima on Monday.", "Meeting | date=2024-06-17 | location=Lima | participant=Chile | participant=Peru")]
    [InlineData("Kenyan and Ugandan officials held talks in Lima on Tuesday.", "Negotiation | date=2024-06-18 | location=Lima | participant=Kenya | participant=Uganda")]
    [InlineData("Foreign Minister Anna Berg met her Danish counterpart, Jens Holm, in Oslo on Monday.", "Meeting | date=2024-06-17 | location=Oslo | participant=Anna Berg | participant=Jens Holm")]
    [InlineData("Officials of Chile and Peru will hold talks in Lima on Thursday and Friday.", "Negotiation | endDate=2024-06-21 | location=Lima | participant=Chile | participant=Peru | startDate=2024-06-20")]
    [InlineData("Chile will hold a second round of talks with Peru in Lima on Friday.", "Negotiation | date=2024-06-21 | location=Lima | participant=Chile | participant=Peru")]
    [InlineData("Chile held talks with Peru on Monday, the Foreign Ministry said.", "Negotiation | date=2024-06-17 | participant=Chile | participant=Peru")]
    [InlineData("The Danish navy took part in joint exercises with Norwegian forces in Oslo in May.", "Event | date=2024-05 | location=Oslo | participant=Denmark | participant=Norway")]
    [InlineData("During Anna Berg's visit to Chile, Jens Holm said that it was cold.", "Visit | location=Chile | participant=Anna Berg")]
    [InlineData("In a phone call on Monday, Anna Berg told him that it was cold.", "Meeting | date=2024-06-17 | participant=Anna Berg")]
    [InlineData("Anna Berg spoke in London, where she is attending a NATO summit.", "Summit | location=London | participant=Anna Berg")]
    [InlineData("It was initialled on the margins of a summit of farmers in Ethiopia.", "Summit | location=Ethiopia")]
    [InlineData("The meeting, which was the first since May, was held in Oslo on Monday.", "Meeting | date=2024-06-17 | location=Oslo")]
    [InlineData("Anna Berg attended a gathering with counterparts from Peru and Chile.", "Meeting | participant=Anna Berg | participant=Chile | participant=Peru")]
    [InlineData("The meeting in Lima on Monday was also attended by Anna Berg and Jens Holm.", "Meeting | date=2024-06-17 | location=Lima | participant=Anna Berg | participant=Jens Holm")]
    public void A_particular_event_has_its_time_place_and_people(string text, string expected)
    {
        Assert.Equal([expected], ExtractionHarness.Run(new EventExtractor(), text, Tuesday).ToArray());
    }

    [Theory]
    [InlineData("Trade talks are difficult.")]
    [InlineData("A summit would help.")]
    [InlineData("If the leaders meet in Geneva in July, a deal is possible.")]
    [InlineData("“We met them in Paris on Monday,” she said.")]
    [InlineData("Scholz will visit Chile next week.")]
    [InlineData("The ministers did not meet in Vienna on Monday.")]
    [InlineData("Interviews are tiring.")]
    [InlineData("Attacks on ports are common in May.")]
    [InlineData("Teachers will rally in Oslo on Sunday.")]
    [InlineData("Chile would hold talks with Peru on Friday if it could.")]
    [InlineData("“We will hold talks with Peru on Friday in the old town,” she said.")]
    [InlineData("Talks that may begin in May would be hard.")]
    public void What_is_general_possible_denied_or_only_said_is_no_event(string text)
    {
        Assert.Empty(ExtractionHarness.Run(new EventExtractor(), text, Tuesday));
    }

    [Theory]
    [InlineData("The Group of Seven summit in Cornwall ended.", "G7 Cornwall summit", true)]
    [InlineData("The NATO summit in Vilnius ended.", "NATO Vilnius summit", true)]
    [InlineData("The Korean War ended in 1953.", "Korean War", true)]
    [InlineData("It was built after the Second World War.", "World War II", true)]
    [InlineData("It was built after World War II.", "World War II", true)]
    [InlineData("Chile and Peru held a summit of the Group of Seven in Cornwall.", "G7 Cornwall summit", true)]
    [InlineData("The 2022 presidential election was close.", "2022 presidential election", true)]
    [InlineData("The Munich Security Conference opened on Friday.", "Munich Security Conference", true)]
    [InlineData("Indian Prime Minister Narendra Modi visited Nepal in May.", "Modi visit to Nepal", false)]
    [InlineData("French President Emmanuel Macron spoke at a news conference in Lyon.", "Macron news conference in Lyon", false)]
    public void A_named_event_is_one_resource_in_all_articles_another_of_its_article_alone(string text, string label, bool isNamed)
    {
        var context = ExtractionHarness.Read(text, Tuesday);

        var self = new EventExtractor().Extract(context).OfType<NodeAssertion>().First().Self;

        Assert.Equal(label, self?.Label);
        Assert.Equal(isNamed, self?.LocalKey is null);
    }

    [Fact]
    public void What_points_back_is_the_event_spoken_of_before()
    {
        var context = ExtractionHarness.Read("Peru and Chile held trade talks in Lima on Tuesday. The talks lasted two hours.", Tuesday);

        var mentions = context.Mentions.Where(mention => context.IsA(mention, Kg.Event)).ToList();

        Assert.Equal(2, mentions.Count);
        Assert.Equal(mentions[0].Entity, mentions[1].Entity);
    }

    [Fact]
    public void Two_meetings_at_different_places_are_two()
    {
        var context = ExtractionHarness.Read("Peru and Chile held talks in Lima on Monday. Peru and Chile held talks in Santiago on Tuesday.", Tuesday);

        var selves = new EventExtractor().Extract(context).OfType<NodeAssertion>().Select(node => node.Self).Distinct();

        Assert.Equal(2, selves.Count());
    }

    [Fact]
    public void A_press_conference_behind_a_summit_is_part_of_it()
    {
        var found = ExtractionHarness.Run(new EventExtractor(), "French President Emmanuel Macron spoke at a news conference after the NATO summit in Vilnius.", Tuesday).ToArray();

        Assert.Contains(found, line => line.StartsWith("PressConference", StringComparison.Ordinal) && line.Contains("partOf=NATO Vilnius summit", StringComparison.Ordinal));
    }
}
