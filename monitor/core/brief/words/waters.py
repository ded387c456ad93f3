"""Names of waters, ways and regions -> the article that they take, by language: *der Suezkanal*, *le détroit d’Ormuz*, *the Red Sea*.

A pattern of the whole name, its gender, and *p* where it is plural; places of no row are named without an article, as towns are.
"""

WATERS: dict[str, tuple[tuple[str, str], ...]] = {
    "de": (
        (r".*(?:kanal|golf(?: von .*| .*)?|ozean|atlantik|pazifik|seeweg|rhein|bosporus|jangtse|mekong|mississippi|paraná|sund|tunnel)", "m"),
        (r".*(?:straße(?: von .*)?|passage|ostsee|nordsee|donau|mosel|elbe|arktis|antarktis|mongolei|küste|provinz .*|region .*)", "f"),
        (r".*(?:meer|dreieck|riff|delta)", "n"),
        (r".*(?:seen|inseln|staaten|dardanellen|straßen)", "fp"),
    ),
    "fr": (
        (r"(?:canal|détroit|golfe|passage|fleuve|océan|récif|triangle|delta|tunnel)\b.*|bosphore|danube|rhin|mékong|mississippi|yangtsé|paraná|pacifique|atlantique|arctique|indo-pacifique|xinjiang|tibet|sichuan|yunnan|guangdong|guangxi|jiangxi|hunan|hebei|henan|fujian|shandong|shanxi|katanga|kivu|donbass|kurdistan|texas|nevada|québec|michigan", "m"),
        (r"(?:mer|route|voie|côte|province|région|baie)\b.*|méditerranée|mongolie-intérieure|moselle|asie-pacifique|crimée|baltique|californie", "f"),
        (r"(?:îles|pays)\b.*|grands lacs", "mp"),
        (r"dardanelles", "fp"),
    ),
    "en": (
        (r".*\b(?:sea|canal|strait|ocean|river|seaway|passage|route|coast|lakes|channel|tunnel|shoal|triangle|delta|states)|(?:strait|gulf|sea|bay) of .*|arctic|bosphorus|dardanelles|danube|rhine|yangtze|mekong|mississippi|persian gulf|indo-pacific|.* straits|.* islands", "n"),
    ),
}  # fmt: skip
# In French one is *dans* these and *sur* those.
WITHIN = r"(?:canal|détroit|golfe|passage|océan|triangle|delta|tunnel|grands lacs|bosphore|dardanelles|pacifique|atlantique|arctique|indo-pacifique|région|province|baie)\b"
UPON = r"(?:fleuve|route|voie|côte|récif|rhin|danube|mékong|mississippi|yangtsé|paraná)\b"
