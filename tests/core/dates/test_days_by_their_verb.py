"""A day that is named without its week or month is told from the verb beside it: what befell lies behind, what is planned ahead."""

from datetime import UTC, datetime

import pytest

from monitor.core.dates import moments

WEDNESDAY = datetime(2026, 4, 15, 9, tzinfo=UTC)
ROWS = [
    ("en", "The port is to reopen on Monday night after the floods.", "2026-04-20"),
    ("en", "The cyclone is due to cross the coast early on Friday.", "2026-04-17"),
    ("en", "Fire broke out at the chlorine plant on Monday.", "2026-04-13"),
    ("en", "Dockers plan to walk out on Thursday over pay.", "2026-04-16"),
    ("en", "The mine was shut on Thursday after the roof gave way.", "2026-04-09"),
    ("en", "Talks resume Friday in Geneva.", "2026-04-17"),
    ("en", "Ministers meet on Monday to vote on the quota.", "2026-04-20"),
    ("en", "A vote is scheduled for Tuesday.", "2026-04-21"),
    ("en", "Trains will run again from Saturday.", "2026-04-18"),
    ("en", "Two miners died on Saturday when a shaft flooded.", "2026-04-11"),
    ("en", "The ship, which had sailed on Sunday, sank off Crete.", "2026-04-12"),
    ("en", "The company expects to restart the furnace on Monday.", "2026-04-20"),
    ("en", "Pilots threaten to strike on Monday.", "2026-04-20"),
    ("de", "In einer Chloranlage brach am Montag Feuer aus.", "2026-04-13"),
    ("de", "Der Hafen soll am Montag wieder öffnen.", "2026-04-20"),
    ("de", "Die Lokführer wollen am Donnerstag streiken.", "2026-04-16"),
    ("de", "Die Gewerkschaft ruft für Freitag zum Streik auf.", "2026-04-17"),
    ("de", "Der Wirbelsturm trifft voraussichtlich am Freitag auf die Küste.", "2026-04-17"),
    ("de", "Am Samstag stürzte ein Kran um.", "2026-04-11"),
    ("de", "Das Kabinett berät am Montag über die Quote.", "2026-04-20"),
    ("de", "Ein Frachter lief am Sonntag auf Grund.", "2026-04-12"),
    ("de", "Seit Montag steht das Werk still.", "2026-04-13"),
    ("de", "Bei einer Explosion kamen am Freitag drei Menschen ums Leben.", "2026-04-10"),
    ("de", "Am Freitag fiel in der Hütte der Strom aus.", "2026-04-10"),
    ("fr", "Un incendie s'est déclaré lundi dans l'usine.", "2026-04-13"),
    ("fr", "Le port doit rouvrir lundi.", "2026-04-20"),
    ("fr", "Les dockers appellent à la grève jeudi.", "2026-04-16"),
    ("fr", "Les négociations reprendront vendredi à Genève.", "2026-04-17"),
    ("fr", "Une grue s'effondre samedi dans le port.", "2026-04-11"),
    ("fr", "Le navire avait quitté le port dimanche.", "2026-04-12"),
    ("fr", "Le vote est prévu mardi.", "2026-04-21"),
    ("fr", "L'usine est fermée depuis dimanche.", "2026-04-12"),
    ("fr", "Le terminal ne rouvrira pas avant vendredi.", "2026-04-17"),
    ("es", "Un incendio se declaró el lunes en la planta.", "2026-04-13"),
    ("es", "El puerto reabrirá el lunes.", "2026-04-20"),
    ("es", "Los estibadores pararán el jueves.", "2026-04-16"),
    ("es", "La votación está prevista para el martes.", "2026-04-21"),
    ("es", "El barco encalló el domingo frente a Cádiz.", "2026-04-12"),
    ("es", "El sindicato convoca una huelga para el viernes.", "2026-04-17"),
    ("es", "La empresa prevé reanudar la producción el lunes.", "2026-04-20"),
    ("es", "Tres mineros murieron el viernes en un derrumbe.", "2026-04-10"),
    ("ja", "13日未明に工場で火災が発生した。", "2026-04-13"),
    ("ja", "20日に操業を再開する予定だ。", "2026-04-20"),
    ("ja", "17日からストライキに入る。", "2026-04-17"),
    ("ja", "事故は28日に起きた。", "2026-03-28"),
    ("ja", "港は月曜に再開する見通し。", "2026-04-20"),
    ("ja", "労組は金曜日にストを行うと通告した。", "2026-04-17"),
    ("ja", "24日夜の突風で荷揚げ機が倒壊した。", "2026-03-24"),
    ("ja", "土曜日に爆発があった。", "2026-04-11"),
    ("zh", "14日凌晨换热器发生泄漏。", "2026-04-14"),
    ("zh", "工厂将于20日恢复生产。", "2026-04-20"),
    ("zh", "工会宣布17日起罢工。", "2026-04-17"),
    ("zh", "爆炸发生在28日下午。", "2026-03-28"),
    ("zh", "港口预计周一恢复作业。", "2026-04-20"),
    ("zh", "上周五发生塌方。", "2026-04-10"),
    ("zh", "投票将于周二举行。", "2026-04-21"),
    ("zh", "周日一艘货轮搁浅。", "2026-04-12"),
    ("de", "Netzausfall in Nordspanien am 20. März: Hütten stehen", "2026-03-20"),
    ("fr", "Nouvelle panne le 28 mars", "2026-03-28"),
    ("en", "Strike set for Monday at Hamburg port", "2026-04-20"),
    ("en", "Boeing to restart line Monday", "2026-04-20"),
    ("en", "Congress votes Monday on chips bill", "2026-04-20"),
    ("en", "Explosion Monday kills two", "2026-04-13"),
    ("de", "Hafen Rotterdam: Streik ab Montag", "2026-04-20"),
    ("fr", "Grève lundi au port du Havre", "2026-04-20"),
    ("es", "Huelga el lunes en el puerto de Valencia", "2026-04-20"),
]


@pytest.mark.parametrize(("language", "text", "iso"), ROWS, ids=[row[1] for row in ROWS])
def test_a_day_lies_where_its_verb_says(language: str, text: str, iso: str) -> None:
    assert iso in {moment.iso for moment in moments(text, language, WEDNESDAY)}
