"""Who says it: offices, ministries, roles; direct and reported speech.

Rows are (text, speakers of the claims in order); None is the report's own voice.
"""

ROWS = [
    (
        "Question: How good was 2023?\n"
        "Deputy minister: Togo exported goods worth 1.3 billion dollars in 2023.\n"
        "Question: And imports?\n"
        "Deputy minister: Togo's imports were 2.7 billion dollars in 2023.",
        ["Deputy minister", "Deputy minister"],
    ),
    (  # a fact box, in which nobody speaks
        "Total: Togo exported goods worth 1.3 billion dollars in 2023.\n"
        "Imports: Togo's imports were 2.7 billion dollars in 2023.",
        [None, None],
    ),
    (
        "Opening remarks by the Prime Minister of Sweden at the business forum\n"
        "Sweden's trade with Denmark came to 5 billion dollars in 2023.",
        ["Prime Minister of Sweden"],
    ),
    (
        "MINISTER FOR TRADE AND INDUSTRY: Trade between Kenya and Uganda was 2 billion dollars in "
        "2023.",
        ["Minister for Trade and Industry"],
    ),
    (
        "PRESIDENT OF KENYA: We sold Uganda goods worth 2 billion dollars in 2023.\n"
        "QUESTION (News Agency): Is that more?\n"
        "PRESIDENT OF UGANDA: We sold Kenya goods worth 1 billion dollars in 2023.",
        ["President of Kenya", "President of Uganda"],
    ),
    (
        "The ministers noted that trade between Togo and Benin stood at 3 billion dollars in 2023.",
        ["ministers"],
    ),
    (
        "“Trade of Togo with Benin was 3 billion dollars in 2023,” the minister of trade noted.",
        ["minister of trade"],
    ),
    (
        "Exports of Chile rose 9% in July, the foreign trade secretariat said on Tuesday.",
        ["foreign trade secretariat"],
    ),
    ("Serbia's exports were 28 billion euros in 2023.", [None]),
    (
        "Serbia's exports were 28 billion euros in 2023, according to the Statistical Office.",
        ["Statistical Office"],
    ),
    (
        "According to the National Bank, Serbia's exports were 28 billion euros in 2023.",
        ["National Bank"],
    ),
    (
        "Serbia's exports were 28 billion euros in 2023, the Ministry of Economy said.",
        ["Ministry of Economy"],
    ),
    (
        "The Ministry of Economy said on Monday that Serbia's exports were 28 billion euros.",
        ["Ministry of Economy"],
    ),
    (
        "The Ministry of Trade, Industry and Energy reported that South Korea's exports "
        "rose 18% in January.",
        ["Ministry of Trade, Industry and Energy"],
    ),
    ("Customs data show that Serbia's exports were 28 billion euros.", ["Customs"]),
    ("Official figures show that Serbia's exports were 28 billion euros.", [None]),
    ("Eurostat data show that the EU's exports fell 2% in 2023.", ["Eurostat"]),
    ("Serbia's exports were 28 billion euros, said the central bank.", ["central bank"]),
    (
        "“Serbia's exports were 28 billion euros in 2023,” the minister said.",
        ["minister"],
    ),
    (
        "“Serbia's exports were 28 billion euros in 2023,” the minister said. "
        "“Imports were 36 billion.”",
        ["minister", "minister"],
    ),
    (
        "“Serbia's exports were 28 billion euros in 2023. Imports were 36 billion,” "
        "the minister said.",
        ["minister", "minister"],
    ),
    (
        "The ministry said Serbia's exports were 28 billion euros in 2023.\n\n"
        "Serbia's imports were 36 billion euros in 2023.",
        ["ministry", None],
    ),
    (
        "Serbia's exports rose 2% in 2023. The ministry said imports fell 8%.",
        [None, "ministry"],
    ),
    ("Serbian wheat exports to fall 10% in 2024 — Agriculture Ministry", ["Agriculture Ministry"]),
    (
        "Serbia's exports were 28 billion euros, the head of the customs service said.",
        ["head of the customs service"],
    ),
    (
        "The Statistical Office published its yearbook. Serbia's exports were 28 billion euros.",
        [None],
    ),
    (
        "Data from the National Statistics Office showed India's exports rose 3% in January.",
        ["National Statistics Office"],
    ),
    (
        "The World Trade Organization forecasts that world trade will grow 3% in 2024.",
        ["World Trade Organization"],
    ),
    (
        "Spain's exports fell 1%, the Ministry of Industry said, "
        "while imports fell 7%, according to customs.",
        ["Ministry of Industry", "customs"],
    ),
    (
        "Serbia's exports were 28 billion euros, the Chamber of Trade (CT) said. "
        "Imports were 36 billion, the CT said.",
        ["Chamber of Trade (CT)", "Chamber of Trade (CT)"],
    ),
    (
        "“Serbia's exports were 28 billion euros,” said a customs broker in Novi Sad.",
        ["customs broker"],
    ),
    (
        "Trade of Serbia in 2023\nFacts in brief | Statistical Office\n"
        "Serbia's exports were 28 billion euros in 2023.",
        ["Statistical Office"],
    ),
    (
        "Figures from the customs office show how Serbia has changed. "
        "Serbia's exports were 28 billion euros in 2023.",
        ["customs office"],
    ),
    (
        "What the port does: an interview\nHarbour economist Ana Primer knows every quay.\n"
        "How large is trade?\nSerbia's exports were 28 billion euros in 2023.\n"
        "And the other way?\nImports were 36 billion.",
        ["Ana Primer", "Ana Primer"],
    ),
    (
        "The minister of trade, Ana Primer, opened the fair. Minister Ana Primer gave two figures. "
        "Serbia's exports were 28 billion euros, she said.",
        ["Ana Primer"],
    ),
    (
        "Togo's exports rose 4% in 2023, Statistics Norway figures show.",
        ["Statistics Norway"],
    ),
    (
        "Togo's exports fell 5% in 2023, according to the Export Promotion Bureau.",
        ["Export Promotion Bureau"],
    ),
    (
        "Togo's exports fell 7% in June, Enterprise Togo said.",
        ["Enterprise Togo"],
    ),
    (
        "Togo's imports of palm oil fell to 602,000 tonnes in October, dealers said.",
        ["dealers"],
    ),
    (
        "Togo's trade deficit was 2 billion dollars in 2023, the planning ministry admitted.",
        ["planning ministry"],
    ),
    (
        "Togo, Benin aim for $10 billion in bilateral trade: minister\n"
        "The two sides met on Monday.",
        ["minister"],
    ),
    (
        "COMMERCE SECRETARY: Togo's exports were 2 billion dollars in 2023.\n"
        "QUESTION: And imports?\n"
        "COMMERCE SECRETARY: Imports came to 3 billion dollars.",
        ["Commerce Secretary", "Commerce Secretary"],
    ),
    (
        "Togo's exports fell to 2 billion dollars this month as buyers resist official "
        "prices, traders in the port said.",
        ["traders"],
    ),
    (
        "According to the Office for National Statistics, Britain's exports to Peru were 2 "
        "billion pounds in 2023.",
        ["Office for National Statistics"],
    ),
    (
        "Joint statement of Peru and Chile\nThe Prime Ministers expressed satisfaction that "
        "bilateral trade had come to 5 billion dollars in 2023.",
        ["Prime Ministers"],
    ),
    (
        "The parties stressed that trade between Peru and Chile had come to 5 billion dollars.",
        ["parties"],
    ),
    (
        "Communiqué of Peru and Chile\nWe, the Leaders of Peru and Chile, met in Lima. We noted "
        "that bilateral trade had come to 5 billion dollars in 2023.",
        ["Leaders"],
    ),
    (
        "Peruvian customs put exports to Chile at 1.8 billion dollars in 2023.",
        ["Peruvian customs"],
    ),
    (
        "Peru's exports to Chile sank 28 percent in January, and truckers at Arica reported days "
        "without a loaded lorry.",
        [None],
    ),
    (
        "Trade between Peru and Tanzania came to 2 million dollars in 2023, the Peruvian embassy "
        "in Dar es Salaam said.",
        ["Peruvian embassy"],
    ),
    (
        "A conversation with Peru's deputy economy minister\nQ: Was 2023 a good year?\n"
        "A: Our exports rose 5 percent in 2023.",
        ["deputy economy minister"],
    ),
    (
        "How Peru sells\nThe director of Peru's export institute spoke to us in Lima.\n"
        "How was 2023?\nOur exports came to 60 billion dollars.\nAnd this year?\n"
        "We expect exports of 65 billion dollars.",
        ["director of Peru's export institute", "director of Peru's export institute"],
    ),
]
