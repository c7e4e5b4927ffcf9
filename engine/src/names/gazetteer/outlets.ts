/**
 * News agencies and outlets: a report names them for what they tell. Hand-written. One a line: name | other names,
 * divided by commas.
 */
export const AGENCIES = `
Reuters|Reuter,Thomson Reuters
Associated Press|AP,A.P.
Agence France-Presse|AFP,Agence France Presse
United Press International|UPI
Bloomberg|Bloomberg News
Dow Jones|Dow Jones Newswires
TASS|Tass,Itar-Tass,ITAR-TASS
RIA Novosti|RIA,RIA-Novosti
Interfax|Interfax-Ukraine
Sputnik|Sputnik News
Xinhua|Xinhua News Agency,New China News Agency
Kyodo|Kyodo News
Jiji|Jiji Press
Yonhap|Yonhap News Agency
KCNA|Korean Central News Agency
Press Association|PA Media
Deutsche Presse-Agentur|DPA,dpa
ANSA|Ansa
EFE|Efe
Anadolu|Anadolu Agency
IRNA|
ISNA|
Fars|Fars News Agency
Tasnim|Tasnim News Agency
Mehr|Mehr News Agency
SANA|
WAFA|
MENA|Middle East News Agency
Press Trust of India|PTI
Asian News International|ANI
Antara|
Bernama|
Ukrinform|
UNIAN|
BelTA|Belta
Canadian Press|
Australian Associated Press|AAP
Ritzau|
Tanjug|
Hina|
PAP|
MTI|
CTK|
BTA|
Agerpres|
Lusa|
Belga|
Yomiuri|Yomiuri Shimbun
`

export const OUTLETS = `
BBC|British Broadcasting Corporation,BBC News,British Broadcasting Corp
CNN|Cable News Network
CNBC|
MSNBC|
NBC|NBC News
ABC|ABC News
CBS|CBS News
Fox News|Fox
PBS|
NPR|National Public Radio
ITV|ITV News
Channel 4|Channel 4 News
Sky News|Sky
Al Jazeera|Al-Jazeera,al-Jazeera
Al Arabiya|Al-Arabiya,al-Arabiya
Al Mayadeen|
Press TV|
RT|Russia Today
Rossiya|Rossiya 1
Deutsche Welle|DW
France 24|
Euronews|
Radio Free Europe|Radio Free Europe/Radio Liberty,RFE/RL
Voice of America|VOA
NHK|
CCTV|
CGTN|
CBC|
New York Times|NYT,The Times of New York
Washington Post|
Wall Street Journal|WSJ
Los Angeles Times|LA Times,L.A. Times
USA Today|
Chicago Tribune|
Boston Globe|
Miami Herald|
Newsweek|
Politico|
Axios|
HuffPost|Huffington Post
BuzzFeed|BuzzFeed News
Breitbart|Breitbart News
Daily Beast|
Vox|
Business Insider|
New Yorker|
Guardian|The Guardian
Daily Telegraph|
Daily Mail|
Daily Mirror|
Financial Times|FT
Economist|
Sunday Times|
Evening Standard|
Irish Times|
Le Monde|
Le Figaro|
Liberation|
Le Parisien|
Der Spiegel|Spiegel
Die Welt|
Die Zeit|
Bild|
Frankfurter Allgemeine Zeitung|FAZ
Sueddeutsche Zeitung|
El Pais|
El Mundo|
La Vanguardia|
La Repubblica|
Corriere della Sera|
La Stampa|
De Telegraaf|
Izvestia|Izvestiya
Kommersant|
Pravda|
Vedomosti|
Novaya Gazeta|
Rossiiskaya Gazeta|
Meduza|
Ukrainska Pravda|Ukrayinska Pravda
Kyiv Independent|
Kyiv Post|
Gazeta Wyborcza|
Rzeczpospolita|
Haaretz|Ha'aretz
Jerusalem Post|
Times of Israel|
Yedioth Ahronoth|
Maariv|
Hurriyet|
Milliyet|
Cumhuriyet|
Sabah|
Al-Ahram|al-Ahram
Asharq al-Awsat|
Al-Hayat|al-Hayat
Times of India|
Hindustan Times|
Indian Express|
NDTV|
Dawn|
Daily Star|
Straits Times|
South China Morning Post|
Global Times|
People's Daily|
China Daily|
Asahi Shimbun|Asahi
Mainichi|
Nikkei|
Korea Herald|
Chosun Ilbo|
Sydney Morning Herald|
Globe and Mail|
Toronto Star|
Folha de S.Paulo|Folha
O Globo|Globo
Clarin|
`
