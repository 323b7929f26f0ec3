"""English: the words for trade, and the words that only look like it."""

FLOWS = {
    "turnover": "trade | trade turnover | commerce | trade volume | trade volumes"
    " | foreign trade | foreign trade turnover | turnover"
    " | trade exchange | trade exchanges | external trade"
    " | trade value | trade revenue | trade flows | exports and imports | imports and exports"
    " | commercial exchange | commercial exchanges | volume of trade | value of trade"
    " | overseas trade",
    "exports": "exports | export side | export | exporting | export revenue | export revenues"
    " | export earnings | export volume | export volumes | export sales | outbound shipments"
    " | overseas shipments | export value"
    " | exports revenue | export shipments | export deliveries | export supplies"
    " | revenues from exports | revenue from exports | export income | export receipts"
    " | export proceeds | export takings",
    "imports": "imports | import side | import | importing | import bill | import volume"
    " | import volumes | inbound shipments | import value | import purchases",
    "deficit": "trade deficit | foreign trade deficit | foreign trade gap | foreign trade shortfall"
    " | import surplus | deficit | in the red | gap | trade gap"
    " | trade shortfall | shortfall"
    " | deficit in trade | trade imbalance"
    " | deficits | negative trade balance"
    " | negative balance | imbalance | trade balance deficit | trade deficits | trade gaps"
    " | trade imbalances | deficit on trade"
    " | trade shortfalls",
    "surplus": "trade surplus | export surplus | surplus | surpluses | in the black"
    " | foreign trade surplus | positive trade balance | positive balance"
    " | trade balance surplus | foreign trade balance surplus"
    " | balance surplus | trade surpluses | surplus in trade"
    " | surplus on trade",
    "sales": "foreign sales | overseas sales | sales abroad",
    "balance": "trade balance | balance of trade | foreign trade balance",
    # goods on their way out of one economy into another: a flow only when the
    # sentence names an economy they leave or reach
    "supplies": "supplies | supply | deliveries | delivery | shipments | shipment | sales",
    "purchases": "purchases | buying",
    "earnings": "earnings | revenues | revenue | receipts",
}

# Verbs whose subject is the reporter and whose object is the goods.
TRADING = {
    "exports": "exported | shipped | ship | ships | sold | sell | sells | sent | sends | supplied"
    " | delivered | delivers | deliver | earned | earns",
    "imports": "imported | spent | spends | bought | buy | buys | purchased | purchase | receives"
    " | brought in",
    "turnover": "traded | did trade worth | exchanged",
}

# Total trade with the world, whatever pair the report is about.
TOTALS = {
    "total": "overall | total | global | worldwide | foreign | external | world | international"
    " | in all | all told | entire"
}
PAIRS = {
    "pair": "bilateral | mutual | two way | the two countries | both countries | the two sides"
    " | both sides | the two nations | the two states | the two economies | the two neighbours"
    " | the two neighbors | our countries | our two countries | each other | reciprocal"
    " | both nations | the sides | the parties | the pair"
}
COVERAGES = {
    "goods": "goods | merchandise | visible | commodity | commodities",
    "services": "services | service",
    "goods and services": "goods and services",
}

# Subjects of numbers that are not trade; longer forms win over "trade".
BLOCKS = {
    "retail": "retail trade | retail trade turnover | wholesale trade | wholesale trade turnover"
    " | retail sales | retail turnover | wholesale turnover | public catering",
    "markets": "domestic trade | internal trade | online trade | online sales | internet sales"
    " | emissions trade | carbon trade"
    " | e commerce | electronic commerce | online commerce | day trade"
    " | stock trade | share trade | stock turnover | stock market | currency trade"
    " | fair trade | free trade | trade union | trade unions | trade war | trade wars"
    " | trade talks | trade deal | trade deals | trade agreement | trade agreements"
    ""
    " | terms of trade | trade policy | trade bill | trade fair | trade show | trade body"
    " | trade barriers | trade sanctions | trade restrictions | trade tensions | trade dispute"
    " | trade disputes | trade rules | trade practices"
    " | trade ban | trade marks | trademark | trademarks"
    " | trade secret | trade winds | trade weighted | trade pact | trade bloc | trade group"
    " | illicit trade | black market trade | smuggling | trafficking"
    " | trade organisation | trade organization | free trade agreement | free trade area"
    " | free trade zone | illegal trade | drug trade | arms trade treaty | slave trade"
    " | trading partners | trade relations | trade ties | trade law"
    " | trade workers | trade legislation"
    " | trade unionists | trade credit | trade credits | trade finance | trade data"
    " | trade routes | trade route | trade corridor | import duty"
    " | import duties | export duty | export duties | import tariffs | import tariff"
    " | import tax | export tax | import quota | import quotas | export quota | export quotas"
    " | export controls | export control | export credit | export credits | export ban"
    " | export firms | export orders | export order | import licence | import licences"
    " | import restrictions | export restrictions | trade facilitation | trade house"
    " | import cover | import declaration fee | import declaration fees | import fee | import fees"
    " | import permit | import permits | export permit | export permits | import ban | import bans",
    "cargo": "cargo turnover | freight turnover | cargo | freight | container turnover"
    " | cargo traffic | cargo volume | container traffic | transshipment | throughput"
    " | container throughput | tonnage handled | passenger turnover | passenger traffic"
    " | transit | freight traffic",
    "payments": "customs revenue | customs revenues | current account | current account gap"
    " | current account deficit"
    " | current account surplus"
    " | balance of payments | balance of payments deficit | capital account | invisibles"
    " | invisible trade | invisible trade deficit | invisible trade surplus | invisible deficit"
    " | invisible surplus | transfers"
    " | budget deficit | budget surplus | budget gap | fiscal deficit | fiscal surplus"
    " | primary surplus | primary deficit | services account | reserves | foreign reserves"
    " | foreign exchange reserves | federal deficit | deficit spending"
    " | government deficit | deficit to gdp | public deficit | payments deficit",
    "output": "gdp | gross domestic product | gnp | production | output | industrial output"
    " | industrial production | economic growth | economy | consumption | harvest | crop"
    " | capacity | inflation | unemployment | jobs | employment | wages | incomes | population"
    " | prices | price | interest rates | interest rate | cpi | consumer prices | productivity"
    " | retail | food prices | consumer spending | spending | government spending"
    " | domestic demand | demand | oil prices | oil price | stocks | inventories",
    "money": "investment | investments | invest | invested | investing | invests"
    " | fdi | direct investment | foreign direct investment"
    " | loan | loans | lending | debt | debts | aid | budget | revenue target | profit | profits"
    " | net income | operating profit | shares | share price | stock index | stock exchange"
    " | bourse | bonds | bond | stake | stakes | takeover | takeovers"
    " | remittances | contracts | orders | deal | deals | agreements | projects"
    " | eurobonds | eurobond | treasury bills"
    " | credit line | credit | grant | grants | tariff | tariffs | duty | duties | tax"
    " | taxes | quota | quotas | subsidies | subsidy | financing | fund | salaries | settlements"
    " | settlement | payments | turnover tax | portfolio | order book | assets | capital",
    "people": "tourists | visitors | tourism | arrivals | passengers | travellers | travelers"
    " | students | migrants | workers | flights | flight | seats",
    "places": "port | ports | seaport | seaports | terminal | terminals | railway | airport",
    "companies": "co ltd | =AG | =A/S | =NV | =SpA | =Bhd | =Oy | =Ltd | =Inc | =Corp | =plc | =PLC"
    " | =GmbH | contract manufacturers"
    " | contract manufacturer | export import bank | company | companies | firm | firms"
    " | truckmaker | planemaker | chipmaker | drugmaker"
    " | carmaker | carmakers | maker | makers | miner | steelmaker | refiner | brewer | shipbuilder"
    " | automaker | automakers | company sales"
    " | car sales | unit sales | u.s. sales | domestic sales"
    " | new car sales | home sales | vehicle sales",
}

# Offices whose name holds a word of trade; a number's subject is never one of them.
OFFICES = {
    None: "trade representative | trade minister | trade ministers | trade ministry"
    " | trade department | department of trade | department for business and trade"
    " | department for international trade | international trade secretary"
    " | secretary of state for business and trade | trade secretary | trade commissioner"
    " | trade leaders | trade chief"
    " | trade officials | trade official | trade committee | trade analysts | trade delegation"
    " | commerce ministry | commerce department | commerce minister | commerce secretary"
    " | ministry of commerce | minister of commerce | ministry of trade | minister of trade"
    " | department of commerce | secretary of commerce | foreign trade ministry"
    " | ministry of foreign trade | foreign trade minister | trade mission | trade envoy"
    " | export council | export agency | export center | export centre | chamber of commerce"
    " | chambers of commerce | industry and trade ministry"
}

# The way back of the goods spoken of before.
OPPOSITES = {
    None: "in the opposite direction | in the other direction | in the reverse direction"
    " | the other way | the opposite way"
}

# Names of goods that hold a word with another meaning.
GOODS = {
    None: "by products | by product | oil and gas equipment | capital goods | investment goods"
    " | production goods"
}
