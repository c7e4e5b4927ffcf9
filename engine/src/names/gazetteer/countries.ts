/**
 * Countries as the news writes them: what the generated country-names.ts does not have. Hand-written. Columns, divided
 * by "|": ISO 3166-1 code (or a made-up one of lower-case letters for what is not in the standard) | usual name, where
 * that is not the first of the generated ones | more names | more capitals or seats of government | adjectives | words
 * for its people. Several entries in a column are divided by commas. The adjective stands in "Russian President"; a word
 * for people stands alone ("Russians", "a Frenchman"). No list of them under a permissive licence is without mistakes.
 */
export const COUNTRIES = `
AF||Islamic Emirate of Afghanistan||Afghan|Afghans
AL||||Albanian|Albanians
DZ||||Algerian|Algerians
AD||||Andorran|Andorrans
AO||||Angolan|Angolans
AG||Antigua|St John's|Antiguan|Antiguans
AR||||Argentine,Argentinian|Argentines,Argentinians
AM||||Armenian|Armenians
AU||Commonwealth of Australia||Australian|Australians,Aussies
AT||||Austrian|Austrians
AZ||||Azerbaijani,Azeri|Azerbaijanis,Azeris
BS||||Bahamian|Bahamians
BH||||Bahraini|Bahrainis
BD||||Bangladeshi|Bangladeshis
BB||||Barbadian|Barbadians
BY||Byelorussia,Belorussia||Belarusian,Belarussian,Byelorussian|Belarusians,Belarussians
BE||||Belgian|Belgians
BZ||||Belizean|Belizeans
BJ||||Beninese|Beninese
BT||||Bhutanese|Bhutanese
BO|||La Paz|Bolivian|Bolivians
BA||Bosnia,Bosnia-Herzegovina,Bosnia & Herzegovina||Bosnian|Bosnians
BW||||Botswanan|Botswanans
BR||||Brazilian|Brazilians
BN|Brunei|||Bruneian|Bruneians
BG||||Bulgarian|Bulgarians
BF||||Burkinabe|Burkinabes
BI|||Bujumbura|Burundian|Burundians
KH||||Cambodian,Khmer|Cambodians
CM||||Cameroonian|Cameroonians
CA||||Canadian|Canadians
CV||Cabo Verde||Cape Verdean|Cape Verdeans
CF||||Central African|
TD|||Ndjamena|Chadian|Chadians
CL||||Chilean|Chileans
CN|China|PRC,P.R.C.,Mainland China|Peking|Chinese|Chinese
CO||||Colombian|Colombians
KM||Comoro Islands||Comoran|Comorans
CG||Republic of Congo,Congo-Brazzaville||Congolese|Congolese
CD||Democratic Republic of Congo,DR Congo,DRC,Congo-Kinshasa,Congo,Zaire||Congolese,Zairean|Congolese,Zaireans
CR||||Costa Rican|Costa Ricans
CI|Ivory Coast||Abidjan|Ivorian|Ivorians
HR||||Croatian,Croat|Croats,Croatians
CU||||Cuban|Cubans
CY||||Cypriot|Cypriots
CZ||||Czech|Czechs
DK||||Danish|Danes,Dane
DJ||||Djiboutian|Djiboutians
DO||||Dominican|Dominicans
TL|East Timor|Timor Leste||East Timorese,Timorese|East Timorese
EC||||Ecuadorian,Ecuadorean|Ecuadorians,Ecuadoreans
EG||||Egyptian|Egyptians
SV||||Salvadoran,Salvadorean|Salvadorans
GQ||||Equatorial Guinean|
ER||||Eritrean|Eritreans
EE||||Estonian|Estonians
SZ||Swaziland|Mbabane|Swazi|Swazis
ET||||Ethiopian|Ethiopians
FJ||||Fijian|Fijians
FI||||Finnish|Finns,Finn
FR||French Republic||French|Frenchman,Frenchmen,Frenchwoman
GA||||Gabonese|Gabonese
GM|Gambia|||Gambian|Gambians
GE||||Georgian|Georgians
DE||Federal Republic of Germany,West Germany,East Germany|Bonn|German,East German,West German|Germans
GH||||Ghanaian|Ghanaians
GR||||Greek|Greeks
GD|||St George's|Grenadian|Grenadians
GT||||Guatemalan|Guatemalans
GN||||Guinean|Guineans
GY||||Guyanese|Guyanese
HT||||Haitian|Haitians
HN||||Honduran|Hondurans
HU||||Hungarian|Hungarians
IS||||Icelandic|Icelanders
IN|||Delhi|Indian|Indians
ID||||Indonesian|Indonesians
IR|Iran||Teheran|Iranian|Iranians
IQ||||Iraqi|Iraqis
IE||Irish Republic,Republic of Ireland,Eire||Irish|Irishman,Irishmen
IL|||Tel Aviv|Israeli|Israelis
IT||||Italian|Italians
JM||||Jamaican|Jamaicans
JP||||Japanese|Japanese
JO||Hashemite Kingdom of Jordan||Jordanian|Jordanians
KZ|||Nur-Sultan,Almaty|Kazakh,Kazakhstani|Kazakhs
KE||||Kenyan|Kenyans
XK|||Pristina|Kosovan,Kosovar|Kosovars,Kosovans
KW||||Kuwaiti|Kuwaitis
KG||Kyrgyz Republic||Kyrgyz|
LA|Laos|||Laotian,Lao|Laotians
LV||||Latvian|Latvians
LB||||Lebanese|Lebanese
LR||||Liberian|Liberians
LY||||Libyan|Libyans
LT||||Lithuanian|Lithuanians
LU||||Luxembourgish|Luxembourgers
MG||||Malagasy|
MW||||Malawian|Malawians
MY|||Putrajaya|Malaysian|Malaysians
MV||||Maldivian|Maldivians
ML||||Malian|Malians
MT||||Maltese|Maltese
MR||||Mauritanian|Mauritanians
MU||||Mauritian|Mauritians
MX||||Mexican|Mexicans
FM|Micronesia||||
MD|Moldova|Moldavia||Moldovan|Moldovans
MC||||Monegasque|
MN|||Ulaanbaatar|Mongolian|Mongolians
ME||||Montenegrin|Montenegrins
MA||||Moroccan|Moroccans
MZ||||Mozambican|Mozambicans
MM||Burma|Naypyitaw,Yangon,Rangoon|Burmese|Burmese
NA||||Namibian|Namibians
NP|||Katmandu|Nepalese,Nepali|Nepalis
NL||Holland|The Hague|Dutch|Dutchman,Dutchmen
NZ||||New Zealand,Kiwi|New Zealanders,New Zealander,Kiwis
NI||||Nicaraguan|Nicaraguans
NE||||Nigerien|Nigeriens
NG|||Lagos|Nigerian|Nigerians
KP||Democratic People's Republic of Korea,DPRK,N. Korea||North Korean|North Koreans
MK|North Macedonia|Macedonia||Macedonian,North Macedonian|Macedonians
NO||||Norwegian|Norwegians
OM||||Omani|Omanis
PK||||Pakistani|Pakistanis
PS|Palestine|Palestinian territories,Palestinian Territories|Ramallah|Palestinian|Palestinians
PA||||Panamanian|Panamanians
PG||PNG||Papua New Guinean|
PY||||Paraguayan|Paraguayans
PE||||Peruvian|Peruvians
PH||||Philippine,Filipino|Filipinos
PL||||Polish|Poles,Pole
PT||||Portuguese|Portuguese
QA||||Qatari|Qataris
RO||Rumania||Romanian,Rumanian|Romanians
RU|Russia|||Russian|Russians
RW||||Rwandan|Rwandans
KN|St Kitts and Nevis|||Kittitian|
LC|St Lucia|St. Lucia|||
VC|St Vincent and the Grenadines|St. Vincent and the Grenadines|||
WS||Western Samoa||Samoan|Samoans
ST||Sao Tome|||
SA||Kingdom of Saudi Arabia,KSA||Saudi,Saudi Arabian|Saudis
SN||||Senegalese|Senegalese
RS||||Serbian,Serb|Serbs,Serbians
SC||||Seychellois|
SL||||Sierra Leonean|Sierra Leoneans
SG||||Singaporean|Singaporeans
SK||Slovak Republic||Slovak,Slovakian|Slovaks
SI||||Slovenian,Slovene|Slovenes,Slovenians
SB||||Solomon Islander|
SO||||Somali|Somalis
ZA||||South African|South Africans
KR||ROK,S. Korea||South Korean|South Koreans
SS||||South Sudanese|South Sudanese
ES||||Spanish|Spaniards,Spaniard
LK||Ceylon||Sri Lankan|Sri Lankans
SD||||Sudanese|Sudanese
SR||Surinam||Surinamese|
SE||||Swedish|Swedes,Swede
CH|||Berne|Swiss|
SY|Syria|||Syrian|Syrians
TW||Republic of China|Taipei|Taiwanese|Taiwanese
TJ||||Tajik|Tajiks
TZ|Tanzania||Dar es Salaam|Tanzanian|Tanzanians
TH||||Thai|Thais
TG||||Togolese|Togolese
TO||||Tongan|Tongans
TT||Trinidad,Trinidad & Tobago||Trinidadian|Trinidadians
TN||||Tunisian|Tunisians
TR|Turkey|||Turkish|Turks,Turk
TM||||Turkmen|
UG||||Ugandan|Ugandans
UA|||Kiev|Ukrainian|Ukrainians
AE||U.A.E.,Emirates||Emirati|Emiratis
GB||U.K.,Britain||British|Britons,Briton,Brits
US|United States|America,the States|Washington,Washington DC,Washington D.C|American|Americans
UY||||Uruguayan|Uruguayans
UZ||||Uzbek|Uzbeks
VA|Vatican City|Vatican||Vatican|
VE||||Venezuelan|Venezuelans
VN||Viet Nam||Vietnamese|Vietnamese
YE|||Sanaa|Yemeni,Yemenite|Yemenis
ZM||||Zambian|Zambians
ZW||||Zimbabwean|Zimbabweans
eng|England|||English|Englishman,Englishmen
sco|Scotland||Edinburgh|Scottish,Scots|Scots,Scot,Scotsman
wal|Wales||Cardiff|Welsh|Welshman,Welshmen
nir|Northern Ireland|Ulster|Belfast|Northern Irish|
HK||||Hong Konger|Hong Kongers
MO|Macau|||Macanese|
PR|||San Juan|Puerto Rican|Puerto Ricans
GL|||Nuuk|Greenlandic|Greenlanders
FO||Faeroe Islands||Faroese|
BM||||Bermudian|Bermudians
GI||||Gibraltarian|Gibraltarians
FK||Falklands|||Falkland Islanders
EH||||Sahrawi|Sahrawis
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
