"""English: names of goods that trade is told of, by the headings of the Harmonized System.

Beside a flow word any noun can be goods ("exports of saffron"). Where the flow
word is left out ("copper brought in 4 billion") only a noun known to be goods is
one; the last word of a name decides ("iron ore", "palm oil").
"""

# Food and drink (chapters 1 to 24).
_FOOD = """
    almonds apples avocados bananas barley beans beef beer beverages blueberries butter canola
    cashews cassava cattle cereals cheese cherries chicken chocolate citrus cocoa coffee corn
    crab dairy drinks eggs fish flour flowers food foods foodstuffs fruit fruits grain grains
    grapes groundnuts hazelnuts honey horticulture lamb lemons lentils livestock lobster maize
    mangoes meat milk nuts oats oilseeds olives onions oranges peanuts pepper pineapples pork
    potatoes poultry prawns pulses rapeseed rice rum saffron salmon seafood sesame sheep shrimp
    shrimps sorghum soya soyabeans soybean soybeans spices spirits squid sugar sunflower tea
    tobacco tomatoes tuna vanilla vegetables wheat whiskey whisky wine wines
"""
# Minerals, fuels, chemicals (chapters 25 to 40).
_MINERALS = """
    ammonia asphalt bauxite cement chemicals clinker coal cobalt coke condensate copper crude
    diesel fertilisers fertilizers fuel fuels gas gasoline granite gypsum iron kerosene lead
    limestone lithium lng lpg magnesium manganese marble medicines minerals molybdenum naphtha
    nickel oil ore ores petrochemicals petrol petroleum pharmaceuticals phosphate phosphates
    plastics polymers potash rubber salt sand silica sulphur tin titanium tungsten tyres uranium
    urea vaccines zinc
"""
# Wood, textiles, stones, metals (chapters 41 to 83).
_MATERIALS = """
    alumina aluminium aluminum apparel carpets ceramics clothes clothing cotton diamonds
    emeralds fabrics footwear furniture garments gems gemstones glass gold hides jewellery
    jewelry jute knitwear leather linen logs lumber metals palladium paper platinum plywood pulp
    shoes silk silver steel textiles timber toys watches wood wool yarn
"""
# Machines, vehicles, instruments (chapters 84 to 97).
_MACHINES = """
    aircraft arms automobiles batteries boats buses cars chips components computers devices
    displays electricity electronics engines equipment helicopters instruments iphones
    locomotives lorries machinery machines missiles motorcycles phones semiconductors ships
    smartphones software tractors trucks turbines vehicles weapons
"""

# Goods with a price that news tell of: "copper fell 3 percent" is not of trade.
PRICED = frozenset(
    """
    aluminium aluminum barley beans beef butter cattle coal cobalt cocoa coffee copper corn cotton
    crude diesel fuel gas gasoline gold grain grains iron lead lng lumber maize milk naphtha
    nickel oats oil ore palladium petrol petroleum platinum pork rice rubber silver soya
    soyabeans soybean soybeans steel sugar tea tin uranium urea wheat wool zinc
    """.split()
)

WARES = frozenset((_FOOD + _MINERALS + _MATERIALS + _MACHINES).split())
