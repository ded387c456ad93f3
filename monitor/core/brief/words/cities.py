"""Cities whose names differ between languages: French, German, English, then other spellings that are found."""

CITIES: tuple[tuple[str, ...], ...] = (
    ("Tokyo", "Tokio", "Tokyo", "東京", "东京"), ("Pékin", "Peking", "Beijing", "Pekín", "北京"), ("Bruxelles", "Brüssel", "Brussels", "Bruselas", "布鲁塞尔"),
    ("Washington", "Washington", "Washington", "华盛顿", "ワシントン"), ("Moscou", "Moskau", "Moscow", "Moscú", "莫斯科", "モスクワ"),
    ("Londres", "London", "London", "伦敦", "ロンドン"), ("Paris", "Paris", "Paris", "París", "巴黎", "パリ"), ("Berlin", "Berlin", "Berlin", "Berlín", "柏林"),
    ("Séoul", "Seoul", "Seoul", "Seúl", "首尔", "ソウル"), ("Taipei", "Taipeh", "Taipei", "台北"), ("New Delhi", "Neu-Delhi", "New Delhi", "Nueva Delhi", "新德里"),
    ("Jakarta", "Jakarta", "Jakarta", "Yakarta", "雅加达"), ("Canberra", "Canberra", "Canberra"), ("Ottawa", "Ottawa", "Ottawa"),
    ("Mexico", "Mexiko-Stadt", "Mexico City", "Ciudad de México"), ("Santiago", "Santiago", "Santiago"), ("Kiev", "Kiew", "Kyiv", "Kiev", "基辅", "キーウ"),
    ("Téhéran", "Teheran", "Tehran", "Teherán", "德黑兰"), ("Ankara", "Ankara", "Ankara"), ("Hanoï", "Hanoi", "Hanoi", "河内"), ("Manille", "Manila", "Manila", "马尼拉"),
    ("Pretoria", "Pretoria", "Pretoria"), ("Kinshasa", "Kinshasa", "Kinshasa"), ("Conakry", "Conakry", "Conakry"), ("Rome", "Rom", "Rome", "Roma", "罗马"),
    ("Madrid", "Madrid", "Madrid", "马德里"), ("Varsovie", "Warschau", "Warsaw", "Varsovia"), ("La Haye", "Den Haag", "The Hague", "La Haya"), ("Berne", "Bern", "Bern", "Berna"),
    ("Vienne", "Wien", "Vienna", "Viena"), ("Genève", "Genf", "Geneva", "Ginebra", "日内瓦", "ジュネーブ"), ("Copenhague", "Kopenhagen", "Copenhagen"), ("Lisbonne", "Lissabon", "Lisbon", "Lisboa"),
    ("Athènes", "Athen", "Athens", "Atenas"), ("Le Caire", "Kairo", "Cairo", "El Cairo"), ("Riyad", "Riad", "Riyadh"), ("Doha", "Doha", "Doha"), ("Damas", "Damaskus", "Damascus"),
    ("Shanghai", "Shanghai", "Shanghai", "Schanghai", "上海"), ("Singapour", "Singapur", "Singapore", "新加坡"), ("Anvers", "Antwerpen", "Antwerp", "Amberes"), ("Hambourg", "Hamburg", "Hamburg", "Hamburgo", "汉堡"),
    ("Francfort", "Frankfurt", "Frankfurt", "Fráncfort"), ("Munich", "München", "Munich", "慕尼黑"), ("Brême", "Bremen", "Bremen"), ("Cologne", "Köln", "Cologne"), ("Milan", "Mailand", "Milan", "Milán"),
    ("Gênes", "Genua", "Genoa", "Génova"), ("Barcelone", "Barcelona", "Barcelona"), ("La Nouvelle-Orléans", "New Orleans", "New Orleans", "Nueva Orleans"), ("Pyongyang", "Pjöngjang", "Pyongyang", "Pionyang"),
    ("Bagdad", "Bagdad", "Baghdad"), ("Luxembourg", "Luxemburg", "Luxembourg"), ("Davos", "Davos", "Davos"), ("Strasbourg", "Straßburg", "Strasbourg"), ("Prague", "Prag", "Prague", "Praga"), ("Bucarest", "Bukarest", "Bucharest"),
    ("Belgrade", "Belgrad", "Belgrade"), ("Dubaï", "Dubai", "Dubai"), ("Le Cap", "Kapstadt", "Cape Town"), ("Rangoun", "Rangun", "Yangon"), ("La Havane", "Havanna", "Havana"),
)  # fmt: skip
