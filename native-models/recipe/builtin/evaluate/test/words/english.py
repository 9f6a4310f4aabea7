"""English word lists of the test screens."""

ENGLISH = {
    "people": """Agnes Whitlock|Tobias Ferrante|Ngozi Adeyemi|Callum Rourke|Beatriz Quintela|Soren Lindqvist
Priyanka Rao|Leopold Granger|Imogen Thackeray|Rashid Bensalem|Fumiko Arakawa|Winifred Oakes|Dmitri Volkonsky
Esperanza Luz|Gareth Pemberton|Zainab Chowdhury|Otis Hallworth|Marguerite Delon|Ivo Stanek|Henrietta Blythe
Kwame Boateng|Lucinda Farrow|Anselm Richter|Perpetua Nyong|Clement Ashdown|Sabine Vogelsang""",
    "cities": """Ljubljana|Porto|Tromso|Valparaiso|Halifax|Cork|Zagreb|Adelaide|Winnipeg|Aarhus|Bilbao|Kumasi
Tbilisi|Quito|Perth|Leipzig|Galway|Medellin|Bergen|Antwerp|Krakow|Hobart""",
    "companies": """Thornbury Optics|Quillfeather Press|Bluemarsh Dairy|Cobalt & Fern|Ironwood Cycles|Vesper Audio
Pinecrest Kayaks|Marigold Surveying|Halcyon Tiles|Oakhurst Veterinary|Saltmarsh Brewing|Kestrel Roofing
Larkspur Interiors|Amberline Freight|Dunmore Ceramics|Foxglove Apothecary""",
    "goods": """walnut bookends|brass compass|linen apron|canvas rucksack|copper kettle|wool blanket
ceramic planter|folding stool|enamel mug|leather journal|bamboo tray|slate coasters|wicker basket|cork board
jute rug|glass carafe|steel thermos|oak picture frame|beeswax candles|velvet cushion|cotton hammock|marble mortar
tin lantern|felt slippers""",
    "dishes": """Saffron risotto|Braised short rib|Charred leek tart|Miso aubergine|Duck confit
Wild garlic gnocchi|Smoked trout salad|Lamb kofta|Beetroot carpaccio|Crab linguine|Chestnut ravioli|Pumpkin laksa
Pork belly bao|Roast celeriac|Clam chowder|Halloumi skewers|Venison pie|Lemon sole|Truffle polenta
Fig and goat cheese""",
    "drinks": """Elderflower fizz|Cold brew tonic|Ginger kombucha|Oat cortado|Hibiscus iced tea|Peach lassi
Espresso romano|Cucumber spritz|Spiced apple cider|Rooibos latte|Yuzu lemonade|Barley coffee""",
    "projects": """Harbour lights|Northern loop|Paper trail|Granite bridge|Quiet kitchen|Second sunrise
Copper river|Velvet hammer|Open orchard|Tall ships|Winter garden|Silent relay|Red lantern|Long meadow""",
    "subjects": """Roof inspection moved to Thursday|Your kayak is ready for collection
Minutes from the allotment meeting|Quote for the conservatory glass|Lost scarf at the pottery class
Choir rehearsal in the small hall|Broken lift on the third floor|Train strike on the coastal line
Photos from the lighthouse walk|Proofs of the autumn catalogue|Keys for the rehearsal studio
Reminder about the vaccination of Biscuit|Spare tickets for the planetarium|Changes to the ferry timetable
Parcel waiting at the corner shop""",
    "messages": """The ferry was late again, start without me|I left the spare key under the blue pot
Can you bring the long ladder on Saturday?|We ran out of primer, back in twenty minutes
The vet says Biscuit may eat again|Great news, the council said yes|My train is stuck outside Swindon
Shall we move rehearsal to the barn?|I counted nine boxes, not eleven|Please do not water the orchids today
The plumber found the leak behind the tiles|Dinner at seven, bring your own chair|I have never seen so many herons
That was the wrong fuse, try the grey one|Whose umbrella is in the hall?|The recording sounds much better now""",
    "sentences": """The old mill has been turning flour into bread for two hundred years.
Every spring the wardens count the nests along the northern cliff.
Nobody expected the small observatory to find a new comet.
A narrow road climbs from the harbour to the chapel above the pines.
The glass roof was replaced after the storm broke forty panes.
Villagers still meet by the pump to trade seeds and gossip.
Salt was once so valuable that soldiers guarded the wagons.
The restoration used timber from a barn that was due to be burned.
Fishermen say that the fog arrives before the bells are heard.
Only three workshops still weave the heavy cloth by hand.|The tunnel shortens the journey by almost an hour.
Children paint the boats in a different shade each year.|Visitors may climb the tower when the wind is light.
The recipe was written on the back of a tram ticket.|Bees returned to the valley once the hedges were replanted.
Engineers measured the bridge at dawn, before the sun warmed it.
The archive keeps the letters in drawers lined with cedar.|A second spring was found beneath the abandoned dairy.""",
    "headlines": """A lighthouse that runs on moss|The clockmaker of Mill Lane|Why the herons came back
Forty panes in one night|How a village bought its bridge|Notes from a slow train|The last weavers of the coast
Bread from the old mill|Counting nests above the sea|A comet over the orchard""",
    "events": """Pottery class|Boiler service|Violin lesson|Eye test|Book club|Tyre change|Parents' evening
Swimming gala|Flat viewing|Choir practice|Chimney sweep|Allotment day|Puppy training|Blood donation
Quarterly review|Board games""",
    "stems": """lighthouse|orchard-plan|ferry-tickets|choir-score|garden-sketch|boiler-manual|kiln-notes
heron-survey|moss-study|tram-photo|bread-recipe|attic-inventory|quilt-pattern|tide-tables|bridge-drawing
beehive-log""",
    "warnings": """The kiln has not cooled down yet.|Your drawing has changes that no one else has seen.
The tide gauge did not answer in time.|This photograph is already in the album.
Two people are editing the same recipe.|The backup drive was removed too early.
Your ticket for the ferry has expired.|The score could not be printed on both sides.
Emptying the compost list cannot be undone.|The beehive sensor needs a new battery.""",
    "metrics": """Visitors on site|Bread sold|Ferries on time|Nests counted|Letters scanned|Kilns running
Seeds traded|Boats rented|Calls answered|Panes replaced|Trees planted|Tickets left""",
    "categories": """Ceramics|Woodwork|Textiles|Glass|Paper|Metalwork|Basketry|Leather|Candles|Toys|Stationery
Gardening""",
    "streets": """14 Tanner's Row|7 Lantern Hill|220 Quayside Walk|3 Abbot's Yard|58 Cooper Mews|91 Windmill Rise
6 Ropewalk Court|35 Glebe Terrace""",
}

ENGLISH = {name: [entry for line in text.splitlines() for entry in line.split("|")] for name, text in ENGLISH.items()}
