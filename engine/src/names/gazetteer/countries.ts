/**
 * Countries as the news writes them. Hand-written. Columns, divided by "|": ISO 3166-1 code (or a made-up one of
 * lower-case letters for what is not in the standard) | name | other names | capital or seat of government |
 * adjectives | words for its people. Several entries in a column are divided by commas. The adjective stands in
 * "Russian President"; a word for people stands alone ("Russians", "a Frenchman").
 */
export const COUNTRIES = `
AF|Afghanistan|Islamic Emirate of Afghanistan|Kabul|Afghan|Afghans
AL|Albania||Tirana|Albanian|Albanians
DZ|Algeria||Algiers|Algerian|Algerians
AD|Andorra||Andorra la Vella|Andorran|Andorrans
AO|Angola||Luanda|Angolan|Angolans
AG|Antigua and Barbuda|Antigua|St John's|Antiguan|Antiguans
AR|Argentina||Buenos Aires|Argentine,Argentinian|Argentines,Argentinians
AM|Armenia||Yerevan|Armenian|Armenians
AU|Australia|Commonwealth of Australia|Canberra|Australian|Australians,Aussies
AT|Austria||Vienna|Austrian|Austrians
AZ|Azerbaijan||Baku|Azerbaijani,Azeri|Azerbaijanis,Azeris
BS|Bahamas||Nassau|Bahamian|Bahamians
BH|Bahrain||Manama|Bahraini|Bahrainis
BD|Bangladesh||Dhaka|Bangladeshi|Bangladeshis
BB|Barbados||Bridgetown|Barbadian|Barbadians
BY|Belarus|Byelorussia,Belorussia|Minsk|Belarusian,Belarussian,Byelorussian|Belarusians,Belarussians
BE|Belgium||Brussels|Belgian|Belgians
BZ|Belize||Belmopan|Belizean|Belizeans
BJ|Benin||Porto-Novo|Beninese|Beninese
BT|Bhutan||Thimphu|Bhutanese|Bhutanese
BO|Bolivia||La Paz|Bolivian|Bolivians
BA|Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina,Bosnia & Herzegovina|Sarajevo|Bosnian|Bosnians
BW|Botswana||Gaborone|Botswanan|Botswanans
BR|Brazil||Brasilia|Brazilian|Brazilians
BN|Brunei|Brunei Darussalam|Bandar Seri Begawan|Bruneian|Bruneians
BG|Bulgaria||Sofia|Bulgarian|Bulgarians
BF|Burkina Faso||Ouagadougou|Burkinabe|Burkinabes
BI|Burundi||Bujumbura,Gitega|Burundian|Burundians
KH|Cambodia||Phnom Penh|Cambodian,Khmer|Cambodians
CM|Cameroon||Yaounde|Cameroonian|Cameroonians
CA|Canada||Ottawa|Canadian|Canadians
CV|Cape Verde|Cabo Verde|Praia|Cape Verdean|Cape Verdeans
CF|Central African Republic||Bangui|Central African|
TD|Chad||N'Djamena,Ndjamena|Chadian|Chadians
CL|Chile||Santiago|Chilean|Chileans
CN|China|People's Republic of China,PRC,P.R.C.,Mainland China|Beijing,Peking|Chinese|Chinese
CO|Colombia||Bogota|Colombian|Colombians
KM|Comoros|Comoro Islands|Moroni|Comoran|Comorans
CG|Republic of the Congo|Republic of Congo,Congo-Brazzaville|Brazzaville|Congolese|Congolese
CD|Democratic Republic of the Congo|Democratic Republic of Congo,DR Congo,DRC,Congo-Kinshasa,Congo,Zaire|Kinshasa|Congolese,Zairean|Congolese,Zaireans
CR|Costa Rica||San Jose|Costa Rican|Costa Ricans
CI|Ivory Coast|Cote d'Ivoire|Yamoussoukro,Abidjan|Ivorian|Ivorians
HR|Croatia||Zagreb|Croatian,Croat|Croats,Croatians
CU|Cuba||Havana|Cuban|Cubans
CY|Cyprus||Nicosia|Cypriot|Cypriots
CZ|Czech Republic|Czechia|Prague|Czech|Czechs
DK|Denmark||Copenhagen|Danish|Danes,Dane
DJ|Djibouti|||Djiboutian|Djiboutians
DM|Dominica||Roseau||
DO|Dominican Republic||Santo Domingo|Dominican|Dominicans
TL|East Timor|Timor-Leste,Timor Leste|Dili|East Timorese,Timorese|East Timorese
EC|Ecuador||Quito|Ecuadorian,Ecuadorean|Ecuadorians,Ecuadoreans
EG|Egypt||Cairo|Egyptian|Egyptians
SV|El Salvador||San Salvador|Salvadoran,Salvadorean|Salvadorans
GQ|Equatorial Guinea||Malabo|Equatorial Guinean|
ER|Eritrea||Asmara|Eritrean|Eritreans
EE|Estonia||Tallinn|Estonian|Estonians
SZ|Eswatini|Swaziland|Mbabane|Swazi|Swazis
ET|Ethiopia||Addis Ababa|Ethiopian|Ethiopians
FJ|Fiji||Suva|Fijian|Fijians
FI|Finland||Helsinki|Finnish|Finns,Finn
FR|France|French Republic|Paris|French|Frenchman,Frenchmen,Frenchwoman
GA|Gabon||Libreville|Gabonese|Gabonese
GM|Gambia|The Gambia|Banjul|Gambian|Gambians
GE|Georgia||Tbilisi|Georgian|Georgians
DE|Germany|Federal Republic of Germany,West Germany,East Germany|Berlin,Bonn|German,East German,West German|Germans
GH|Ghana||Accra|Ghanaian|Ghanaians
GR|Greece||Athens|Greek|Greeks
GD|Grenada||St George's|Grenadian|Grenadians
GT|Guatemala||Guatemala City|Guatemalan|Guatemalans
GN|Guinea||Conakry|Guinean|Guineans
GW|Guinea-Bissau||Bissau||
GY|Guyana||Georgetown|Guyanese|Guyanese
HT|Haiti||Port-au-Prince|Haitian|Haitians
HN|Honduras||Tegucigalpa|Honduran|Hondurans
HU|Hungary||Budapest|Hungarian|Hungarians
IS|Iceland||Reykjavik|Icelandic|Icelanders
IN|India||New Delhi,Delhi|Indian|Indians
ID|Indonesia||Jakarta|Indonesian|Indonesians
IR|Iran|Islamic Republic of Iran|Tehran,Teheran|Iranian|Iranians
IQ|Iraq||Baghdad|Iraqi|Iraqis
IE|Ireland|Irish Republic,Republic of Ireland,Eire|Dublin|Irish|Irishman,Irishmen
IL|Israel||Jerusalem,Tel Aviv|Israeli|Israelis
IT|Italy||Rome|Italian|Italians
JM|Jamaica||Kingston|Jamaican|Jamaicans
JP|Japan||Tokyo|Japanese|Japanese
JO|Jordan|Hashemite Kingdom of Jordan|Amman|Jordanian|Jordanians
KZ|Kazakhstan||Astana,Nur-Sultan,Almaty|Kazakh,Kazakhstani|Kazakhs
KE|Kenya||Nairobi|Kenyan|Kenyans
KI|Kiribati||||
XK|Kosovo||Pristina|Kosovan,Kosovar|Kosovars,Kosovans
KW|Kuwait||Kuwait City|Kuwaiti|Kuwaitis
KG|Kyrgyzstan|Kyrgyz Republic|Bishkek|Kyrgyz|
LA|Laos|Lao People's Democratic Republic|Vientiane|Laotian,Lao|Laotians
LV|Latvia||Riga|Latvian|Latvians
LB|Lebanon||Beirut|Lebanese|Lebanese
LS|Lesotho||Maseru||
LR|Liberia||Monrovia|Liberian|Liberians
LY|Libya||Tripoli|Libyan|Libyans
LI|Liechtenstein||Vaduz||
LT|Lithuania||Vilnius|Lithuanian|Lithuanians
LU|Luxembourg|||Luxembourgish|Luxembourgers
MG|Madagascar||Antananarivo|Malagasy|
MW|Malawi||Lilongwe|Malawian|Malawians
MY|Malaysia||Kuala Lumpur,Putrajaya|Malaysian|Malaysians
MV|Maldives|||Maldivian|Maldivians
ML|Mali||Bamako|Malian|Malians
MT|Malta||Valletta|Maltese|Maltese
MH|Marshall Islands||||
MR|Mauritania||Nouakchott|Mauritanian|Mauritanians
MU|Mauritius||Port Louis|Mauritian|Mauritians
MX|Mexico||Mexico City|Mexican|Mexicans
FM|Micronesia||||
MD|Moldova|Moldavia|Chisinau|Moldovan|Moldovans
MC|Monaco|||Monegasque|
MN|Mongolia||Ulan Bator,Ulaanbaatar|Mongolian|Mongolians
ME|Montenegro||Podgorica|Montenegrin|Montenegrins
MA|Morocco||Rabat|Moroccan|Moroccans
MZ|Mozambique||Maputo|Mozambican|Mozambicans
MM|Myanmar|Burma|Naypyidaw,Naypyitaw,Yangon,Rangoon|Burmese|Burmese
NA|Namibia||Windhoek|Namibian|Namibians
NR|Nauru||||
NP|Nepal||Kathmandu,Katmandu|Nepalese,Nepali|Nepalis
NL|Netherlands|Holland|Amsterdam,The Hague|Dutch|Dutchman,Dutchmen
NZ|New Zealand||Wellington|New Zealand,Kiwi|New Zealanders,New Zealander,Kiwis
NI|Nicaragua||Managua|Nicaraguan|Nicaraguans
NE|Niger||Niamey|Nigerien|Nigeriens
NG|Nigeria||Abuja,Lagos|Nigerian|Nigerians
KP|North Korea|Democratic People's Republic of Korea,DPRK,N. Korea|Pyongyang|North Korean|North Koreans
MK|North Macedonia|Macedonia|Skopje|Macedonian,North Macedonian|Macedonians
NO|Norway||Oslo|Norwegian|Norwegians
OM|Oman||Muscat|Omani|Omanis
PK|Pakistan||Islamabad|Pakistani|Pakistanis
PW|Palau||||
PS|Palestine|State of Palestine,Palestinian territories,Palestinian Territories|Ramallah|Palestinian|Palestinians
PA|Panama||Panama City|Panamanian|Panamanians
PG|Papua New Guinea|PNG|Port Moresby|Papua New Guinean|
PY|Paraguay||Asuncion|Paraguayan|Paraguayans
PE|Peru||Lima|Peruvian|Peruvians
PH|Philippines||Manila|Philippine,Filipino|Filipinos
PL|Poland||Warsaw|Polish|Poles,Pole
PT|Portugal||Lisbon|Portuguese|Portuguese
QA|Qatar||Doha|Qatari|Qataris
RO|Romania|Rumania|Bucharest|Romanian,Rumanian|Romanians
RU|Russia|Russian Federation|Moscow|Russian|Russians
RW|Rwanda||Kigali|Rwandan|Rwandans
KN|St Kitts and Nevis|Saint Kitts and Nevis||Kittitian|
LC|St Lucia|Saint Lucia,St. Lucia|Castries||
VC|St Vincent and the Grenadines|Saint Vincent and the Grenadines,St. Vincent and the Grenadines|Kingstown||
WS|Samoa|Western Samoa|Apia|Samoan|Samoans
SM|San Marino||||
ST|Sao Tome and Principe|Sao Tome|||
SA|Saudi Arabia|Kingdom of Saudi Arabia,KSA|Riyadh|Saudi,Saudi Arabian|Saudis
SN|Senegal||Dakar|Senegalese|Senegalese
RS|Serbia||Belgrade|Serbian,Serb|Serbs,Serbians
SC|Seychelles||Victoria|Seychellois|
SL|Sierra Leone||Freetown|Sierra Leonean|Sierra Leoneans
SG|Singapore|||Singaporean|Singaporeans
SK|Slovakia|Slovak Republic|Bratislava|Slovak,Slovakian|Slovaks
SI|Slovenia||Ljubljana|Slovenian,Slovene|Slovenes,Slovenians
SB|Solomon Islands||Honiara|Solomon Islander|
SO|Somalia||Mogadishu|Somali|Somalis
ZA|South Africa||Pretoria|South African|South Africans
KR|South Korea|Republic of Korea,ROK,S. Korea|Seoul|South Korean|South Koreans
SS|South Sudan||Juba|South Sudanese|South Sudanese
ES|Spain||Madrid|Spanish|Spaniards,Spaniard
LK|Sri Lanka|Ceylon|Colombo|Sri Lankan|Sri Lankans
SD|Sudan||Khartoum|Sudanese|Sudanese
SR|Suriname|Surinam|Paramaribo|Surinamese|
SE|Sweden||Stockholm|Swedish|Swedes,Swede
CH|Switzerland||Bern,Berne|Swiss|
SY|Syria|Syrian Arab Republic|Damascus|Syrian|Syrians
TW|Taiwan|Republic of China|Taipei|Taiwanese|Taiwanese
TJ|Tajikistan||Dushanbe|Tajik|Tajiks
TZ|Tanzania||Dodoma,Dar es Salaam|Tanzanian|Tanzanians
TH|Thailand||Bangkok|Thai|Thais
TG|Togo||Lome|Togolese|Togolese
TO|Tonga|||Tongan|Tongans
TT|Trinidad and Tobago|Trinidad,Trinidad & Tobago|Port of Spain|Trinidadian|Trinidadians
TN|Tunisia||Tunis|Tunisian|Tunisians
TR|Turkey|Türkiye,Turkiye|Ankara|Turkish|Turks,Turk
TM|Turkmenistan||Ashgabat|Turkmen|
TV|Tuvalu||||
UG|Uganda||Kampala|Ugandan|Ugandans
UA|Ukraine||Kyiv,Kiev|Ukrainian|Ukrainians
AE|United Arab Emirates|UAE,U.A.E.,Emirates|Abu Dhabi|Emirati|Emiratis
GB|United Kingdom|UK,U.K.,Britain,Great Britain|London|British|Britons,Briton,Brits
US|United States|United States of America,US,U.S.,USA,U.S.A.,America,the States|Washington,Washington D.C.,Washington DC,Washington D.C|American|Americans
UY|Uruguay||Montevideo|Uruguayan|Uruguayans
UZ|Uzbekistan||Tashkent|Uzbek|Uzbeks
VU|Vanuatu||||
VA|Vatican City|Vatican,Holy See||Vatican|
VE|Venezuela||Caracas|Venezuelan|Venezuelans
VN|Vietnam|Viet Nam|Hanoi|Vietnamese|Vietnamese
YE|Yemen||Sanaa,Sana'a|Yemeni,Yemenite|Yemenis
ZM|Zambia||Lusaka|Zambian|Zambians
ZW|Zimbabwe||Harare|Zimbabwean|Zimbabweans
eng|England|||English|Englishman,Englishmen
sco|Scotland||Edinburgh|Scottish,Scots|Scots,Scot,Scotsman
wal|Wales||Cardiff|Welsh|Welshman,Welshmen
nir|Northern Ireland|Ulster|Belfast|Northern Irish|
HK|Hong Kong|||Hong Konger|Hong Kongers
MO|Macau|Macao||Macanese|
PR|Puerto Rico||San Juan|Puerto Rican|Puerto Ricans
GL|Greenland||Nuuk|Greenlandic|Greenlanders
FO|Faroe Islands|Faeroe Islands||Faroese|
BM|Bermuda|||Bermudian|Bermudians
GI|Gibraltar|||Gibraltarian|Gibraltarians
FK|Falkland Islands|Falklands|||Falkland Islanders
KY|Cayman Islands||||
EH|Western Sahara|||Sahrawi|Sahrawis
chc|Chechnya||Grozny|Chechen|Chechens
abk|Abkhazia||Sukhumi|Abkhaz,Abkhazian|
sos|South Ossetia||Tskhinvali|South Ossetian|
tib|Tibet||Lhasa|Tibetan|Tibetans
kur|Kurdistan|Iraqi Kurdistan||Kurdish|Kurds,Kurd
kor|Korea|||Korean|Koreans
yug|Yugoslavia|Federal Republic of Yugoslavia||Yugoslav,Yugoslavian|Yugoslavs
csk|Czechoslovakia|||Czechoslovak|
sun|Soviet Union|USSR,U.S.S.R.||Soviet|Soviets
`
