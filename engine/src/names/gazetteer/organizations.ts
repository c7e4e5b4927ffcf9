/**
 * Organisations that the news names without saying what they are. Hand-written. One a line: full name | other names,
 * divided by commas. The first name is the one an entity gets where the report has no fuller one.
 */
export const ORGANIZATIONS = `
United Nations|UN,U.N.,UNO
UN Security Council|U.N. Security Council,United Nations Security Council,Security Council
UN General Assembly|U.N. General Assembly,United Nations General Assembly,General Assembly
European Union|EU,E.U.
European Commission|EC
European Parliament|
European Council|
Council of Europe|
European Central Bank|ECB
European Court of Human Rights|ECHR
European Court of Justice|
North Atlantic Treaty Organization|NATO,Nato,North Atlantic Treaty Organisation,North Atlantic Alliance
Organization for Security and Cooperation in Europe|OSCE,Organisation for Security and Cooperation in Europe,Organization for Security and Co-operation in Europe,Organisation for Security and Co-operation in Europe
International Monetary Fund|IMF
World Bank|
World Trade Organization|WTO,World Trade Organisation
World Health Organization|WHO,World Health Organisation
World Food Programme|WFP,World Food Program
Food and Agriculture Organization|FAO
International Atomic Energy Agency|IAEA
International Criminal Court|ICC
International Court of Justice|ICJ
International Labour Organization|ILO,International Labor Organization
International Committee of the Red Cross|ICRC
Red Cross|Red Crescent
UN High Commissioner for Refugees|UNHCR,U.N. High Commissioner for Refugees
UN Children's Fund|UNICEF,Unicef
UNESCO|Unesco
UNRWA|
UNDP|
OCHA|
OPCW|Organisation for the Prohibition of Chemical Weapons,Organization for the Prohibition of Chemical Weapons
OPEC|Organization of the Petroleum Exporting Countries
OPEC+|
OECD|Organisation for Economic Co-operation and Development,Organization for Economic Cooperation and Development
Group of Seven|G7,G-7
Group of Eight|G8,G-8
Group of Twenty|G20,G-20
BRICS|
African Union|AU
Arab League|League of Arab States
Gulf Cooperation Council|GCC
Organisation of Islamic Cooperation|OIC,Organization of Islamic Cooperation
Association of Southeast Asian Nations|ASEAN,Asean
Asia-Pacific Economic Cooperation|APEC
Asian Development Bank|ADB
Economic Community of West African States|ECOWAS
Southern African Development Community|SADC
Organization of American States|OAS
Mercosur|
Commonwealth of Independent States|CIS
Collective Security Treaty Organization|CSTO
Shanghai Cooperation Organization|SCO,Shanghai Cooperation Organisation
Interpol|
Europol|
Frontex|
Amnesty International|
Human Rights Watch|
Greenpeace|
Medecins Sans Frontieres|MSF,Doctors Without Borders
Oxfam|
Save the Children|
Reporters Without Borders|RSF
Syrian Observatory for Human Rights|
White Helmets|
Transparency International|
Pentagon|
Congress|U.S. Congress,US Congress
Senate|U.S. Senate,US Senate
House of Representatives|U.S. House of Representatives,US House of Representatives
House of Commons|
House of Lords|
State Department|U.S. State Department,US State Department,Department of State
Justice Department|U.S. Justice Department,US Justice Department,Department of Justice,DOJ
Supreme Court|
Treasury|
Federal Reserve|Fed
Central Intelligence Agency|CIA,C.I.A.
Federal Bureau of Investigation|FBI,F.B.I.
National Security Agency|NSA
National Security Council|NSC
Department of Homeland Security|DHS
Food and Drug Administration|FDA
Centers for Disease Control and Prevention|CDC
Federal Aviation Administration|FAA
Environmental Protection Agency|EPA
Securities and Exchange Commission|SEC
Internal Revenue Service|IRS
Federal Communications Commission|FCC
Federal Trade Commission|FTC
Federal Emergency Management Agency|FEMA
Drug Enforcement Administration|DEA
National Rifle Association|NRA
National Transportation Safety Board|NTSB
National Aeronautics and Space Administration|NASA,Nasa
United States Department of Agriculture|USDA
Republican National Committee|RNC
Democratic National Committee|DNC
Supreme Court|
GOP|Republican Party
Democratic Party|
Labour Party|Labour
Conservative Party|Tories
Liberal Democrats|Lib Dems
Scottish National Party|SNP
UKIP|
Sinn Fein|
Democratic Unionist Party|DUP
Social Democratic and Labour Party|SDLP
Irish Republican Army|IRA
African National Congress|ANC
Inkatha Freedom Party|IFP
Bharatiya Janata Party|BJP
Likud|
Knesset|
Duma|State Duma
Rada|Verkhovna Rada
Bundestag|
Bundesbank|
Bundesrat|
Bank of England|BoE
Bank of Japan|BOJ,BoJ
MI5|
MI6|
GCHQ|
Scotland Yard|
Federal Security Service|FSB
KGB|
GRU|
Wagner Group|Wagner
Mossad|
Shin Bet|
Israel Defense Forces|IDF,Israeli Defense Forces
Palestinian Authority|Palestinian National Authority
Hamas|
Fatah|
Palestine Liberation Organization|PLO,Palestine Liberation Organisation
Islamic Jihad|
Hezbollah|Hizbollah,Hizbullah,Hezballah
Houthis|Houthi,Ansar Allah
Taliban|Taleban
al-Qaeda|Al-Qaeda,al Qaeda,Al Qaeda,al-Qaida,Al-Qaida,al Qaida
Islamic State|ISIS,ISIL,IS,Daesh,Isis
Boko Haram|
al-Shabaab|Al-Shabaab,al Shabaab,al-Shabab,Al-Shabab
Jabhat al-Nusra|al-Nusra Front,Nusra Front,Al-Nusra
Free Syrian Army|FSA
Syrian Democratic Forces|SDF
Kurdistan Workers' Party|PKK
Kurdistan Democratic Party|KDP
Patriotic Union of Kurdistan|PUK
People's Protection Units|YPG
Muslim Brotherhood|
Revolutionary Guard|IRGC,Revolutionary Guards,Islamic Revolutionary Guard Corps
ETA|
FARC|
Liberation Tigers of Tamil Eelam|LTTE,Tamil Tigers
Khmer Rouge|
Communist Party|
World Economic Forum|
International Olympic Committee|IOC
FIFA|Fifa
UEFA|Uefa
FIA|
NBA|National Basketball Association
NFL|National Football League
NHL|National Hockey League
MLB|
NCAA|
ICANN|
Microsoft|
Apple|
Google|
Alphabet|
Amazon.com|
Facebook|
Meta|
Twitter|
IBM|
Intel|
Boeing|
Airbus|
General Motors|GM
General Electric|GE
Ford Motor|Ford
Toyota|
Honda|
Nissan|
Volkswagen|VW
BMW|
Daimler|
Mercedes-Benz|
Fiat|
Renault|
Peugeot|
Samsung|
Sony|
Siemens|
Nokia|
Motorola|
Huawei|
Shell|Royal Dutch Shell
BP|
Exxon|Exxon Mobil,ExxonMobil
Chevron|
Gazprom|
Rosneft|
Lukoil|
Aeroflot|
British Airways|
Lufthansa|
Air France|
Alitalia|
Qantas|
United Airlines|
American Airlines|
Delta Air Lines|
Ryanair|
Goldman Sachs|
Morgan Stanley|
JP Morgan|J.P. Morgan,JPMorgan,JPMorgan Chase
Merrill Lynch|
Citigroup|Citibank
HSBC|
Wells Fargo|
Bank of America|
Johnson & Johnson|
Procter & Gamble|
Barclays|
Deutsche Bank|
Lloyd's|
Moody's|
Standard & Poor's|S&P
Lockheed Martin|
AT&T|
Coca-Cola|
McDonald's|
Walmart|Wal-Mart
Tesla|
SpaceX|
Pfizer|
AstraZeneca|
Moderna|
Uber|
Netflix|
Disney|Walt Disney
Harvard|
Yale|
Princeton|
Stanford|
MIT|
`

/** Clubs that results name alone. */
export const TEAMS = `
Manchester United|Arsenal|Liverpool FC|Chelsea|Everton|Tottenham|Tottenham Hotspur|Aston Villa|West Ham|West Ham United|Newcastle United|Leeds United|Nottingham Forest|Sheffield Wednesday|Sheffield United|Blackburn Rovers|Manchester City|Leicester City|Crystal Palace|Queens Park Rangers|Wolverhampton Wanderers|Bolton Wanderers|Celtic|Rangers|Hearts|Hibernian|Aberdeen FC|Real Madrid|Atletico Madrid|FC Barcelona|Deportivo Coruna|Real Sociedad|Real Betis|Espanyol|Celta Vigo|Juventus|AC Milan|Inter Milan|Internazionale|Lazio|AS Roma|Sampdoria|Fiorentina|Atalanta|Udinese|Bayern Munich|Borussia Dortmund|Borussia Moenchengladbach|Bayer Leverkusen|Werder Bremen|Schalke|VfB Stuttgart|Hertha Berlin|Paris Saint-Germain|Paris St Germain|PSG|Olympique Marseille|Olympique Lyon|AS Monaco|Auxerre|Ajax|Ajax Amsterdam|PSV|PSV Eindhoven|Feyenoord|Anderlecht|Club Brugge|Benfica|Sporting Lisbon|Porto FC|Galatasaray|Fenerbahce|Besiktas|Olympiakos|Panathinaikos|AEK Athens|Red Star Belgrade|Partizan Belgrade|Dynamo Kiev|Dynamo Kyiv|Shakhtar Donetsk|Spartak Moscow|CSKA Moscow|Lokomotiv Moscow|Dynamo Moscow|Steaua Bucharest|Boca Juniors|River Plate|Flamengo|Corinthians|Palmeiras|Santos FC
New York Yankees|Yankees|New York Mets|Mets|Boston Red Sox|Red Sox|Baltimore Orioles|Orioles|Toronto Blue Jays|Blue Jays|Detroit Tigers|Cleveland Indians|Chicago Cubs|Cubs|Chicago White Sox|White Sox|Minnesota Twins|Kansas City Royals|Milwaukee Brewers|Brewers|Seattle Mariners|Mariners|Oakland Athletics|Texas Rangers|California Angels|Atlanta Braves|Braves|Florida Marlins|Marlins|Montreal Expos|Expos|Philadelphia Phillies|Phillies|Pittsburgh Pirates|Cincinnati Reds|St. Louis Cardinals|St Louis Cardinals|Houston Astros|Astros|Los Angeles Dodgers|Dodgers|San Francisco Giants|San Diego Padres|Padres|Colorado Rockies|Arizona Diamondbacks|Tampa Bay Rays
Los Angeles Lakers|Lakers|Chicago Bulls|Boston Celtics|New York Knicks|Knicks|Golden State Warriors|Miami Heat|San Antonio Spurs|Houston Rockets|Phoenix Suns|Utah Jazz|Detroit Pistons|Pistons|Indiana Pacers|Pacers|Orlando Magic|Atlanta Hawks|Dallas Mavericks|Mavericks|Cleveland Cavaliers|Cavaliers|Portland Trail Blazers|Sacramento Kings|Philadelphia 76ers|Milwaukee Bucks|Toronto Raptors|Charlotte Hornets
Dallas Cowboys|Green Bay Packers|Packers|New England Patriots|Pittsburgh Steelers|Steelers|San Francisco 49ers|Denver Broncos|Broncos|Kansas City Chiefs|Buffalo Bills|Miami Dolphins|New York Giants|New York Jets|Washington Redskins|Redskins|Philadelphia Eagles|Chicago Bears|Detroit Lions|Minnesota Vikings|Seattle Seahawks|Oakland Raiders|Carolina Panthers|Jacksonville Jaguars
Toronto Maple Leafs|Montreal Canadiens|Canadiens|Detroit Red Wings|Red Wings|New York Rangers|New York Islanders|New Jersey Devils|Boston Bruins|Bruins|Pittsburgh Penguins|Philadelphia Flyers|Colorado Avalanche|Edmonton Oilers|Calgary Flames|Vancouver Canucks|Canucks|Chicago Blackhawks|Blackhawks|Buffalo Sabres|Ottawa Senators
`

/** Political and religious families: members are no persons by name, the words are adjectives ("a Republican senator"). */
export const GROUPS = `
Republican|Republicans|Democrat|Democrats|Democratic|Labor|Tory|Conservatives|Liberals|Socialists|Socialist|Communist|Communists|Social Democrats|Christian Democrats|Greens|Libertarian|Libertarians|Labourite|Islamist|Islamists|Islamic|Muslim|Muslims|Moslem|Moslems|Christian|Christians|Catholic|Catholics|Roman Catholic|Roman Catholics|Protestant|Protestants|Orthodox|Jewish|Jews|Jew|Hindu|Hindus|Buddhist|Buddhists|Sikh|Sikhs|Sunni|Sunnis|Shia|Shiite|Shiites|Shi'ite|Shi'ites|Alawite|Alawites|Druze|Yazidi|Yazidis|Arab|Arabs|Arabic|African|Africans|European|Europeans|Asian|Asians|Latin American|Latin Americans|South American|North American|West Indian|African-American|African-Americans|African American|African Americans|Latino|Latinos|Hispanic|Hispanics|Western|Westerners|Eastern|Nordic|Scandinavian|Baltic|Balkan|Slavic|Latin|Hutu|Hutus|Tutsi|Tutsis|Tamil|Tamils|Rohingya|Uighur|Uighurs|Uyghur|Uyghurs|Berber|Berbers|Pashtun|Pashtuns|Tatar|Tatars|Basque|Basques|Catalan|Catalans|Flemish|Bavarian|Sicilian|Siberian|Crimean|Bosnian Serb|Bosnian Serbs|Bosnian Croat|Bosnian Croats|Marxist|Marxists|Maoist|Maoists|Nazi|Nazis|Neo-Nazi|Zionist|Zionists|Gulf Arab|Brexit|Catholicism|Islam|Christianity|Judaism|Communism|Kurds|Californian|Texan|Parisian|Londoner|Londoners|New Yorker|New Yorkers|Mediterranean|Olympic|Olympian|English-speaking
`
