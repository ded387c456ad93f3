"""What reports name anyway: how often in our own texts, and words with a capital that name nothing."""

from collections.abc import Mapping

_AGENCIES = (
    "reuters ap_agency afp dpa kyodo jiji xinhua efe bloomberg tass ria_novosti interfax yonhap kcna irna "
    "fars_news_agency tasnim press_tv ansa_apa"
)
AGENCIES = frozenset(_AGENCIES.split())
# share of 3,571 texts about trade and raw materials that name it, where it is 0.7 % or more
SHARES: Mapping[str, float] = {
    **dict.fromkeys(("CN", "US"), 0.129),
    **dict.fromkeys(("EU", "JP", "RU", "tariffs", "ships"), 0.04),
    **dict.fromkeys(
        ("sanctions", "weapons", "permanent_magnets", "vehicles", "lithium", "rare_earths"), 0.024
    ),
    **dict.fromkeys(("semiconductors", "nickel", "DE", "cobalt", "FR", "crude_oil", "steel", "GB"), 0.018),
    **dict.fromkeys(("IN", "batteries", "TW", "quota", "drones", "antimony", "KR", "AU"), 0.013),
    **dict.fromkeys(("anti_dumping_duty", "tungsten", "embargo", "gallium", "CA", "IR", "germanium"), 0.01),
    **dict.fromkeys(("titanium", "raw_materials", "graphite", "NL", "MX", "electricity", "copper"), 0.008),
    **dict.fromkeys(("mofcom", "CD", "dysprosium", "aluminium", "ID", "nato", "TR", "CH", "uranium"), 0.008),
    **dict.fromkeys(("^chinese", "^peking", "^pekin", "^beijing", "^washing", "^china", "^trump"), 0.03),
    **dict.fromkeys(("^brussel", "^bruxell", "^brusela", "^usa", "^taiwan", "^handels", "^chine"), 0.015),
}
_WORDS = (
    "the les die der das los las une ein eine des and new que una wer was nach seit auch dans depuis den how auf "
    "from mai bis zwei drei deux trois dos plus two three prozent dollar dollars euro euros tonnen tonne jahr jahre "
    "jahren monate wochen woche tagen milliar million million monday tuesday wednes thursda friday saturda sunday "
    "montag dienst mittwoc donners freitag samstag sonntag january februa march april june july august septemb "
    "october novembe decembe januar februar marz juni juli oktober dezembe uber fur sie der rund mehr wegen nur "
    "seine ihre mit von vom zum zur als bei beim dem dass sich noch ist sind wird werden hat haben sur par pour "
    "avec sans selon apres avant cette ces ses leur leurs son sont est ete sera tras segun por para con sin esta "
    "este son sera fue han hay desde hasta sobre its this that these those with without for after before some "
    "about more than only over under will has have had was were been being not but his her their they who what "
    "when where which while"
)
USUAL_WORDS = frozenset(_WORDS.split())
