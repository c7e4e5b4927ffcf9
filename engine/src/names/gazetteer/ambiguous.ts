/**
 * Names that are common words of English as well. At the start of a sentence, or as the whole of a name, they need
 * other evidence. Hand-written, in lower case.
 */
export const COMMON_WORDS = `
a able about above ace after again all also although among an and angel another any apple april are art as asked at august autumn
bar barber base bat bay be bear because before being bell below best between bill billy bishop black blue bold bond both boy branch brown buck bush but butcher butler by
can candy card carol carter case cash chance chase christian church city clay coach cole come constant cook cooper count court cross crown crystal curt
dale dame dawn day dean deal dear delta despite did do does dollar down drew duke during
each early earl east easy either english even ever every experts fair faith father few field first fisher flower for ford forest fox francs frank free friend from frost
gay general get ginger given glad gold good gore grace grant gray great green grey guardian guy
had hall happy hardy has have he heard help hence her here his holiday hope house how however hunt hunter
i if in independent is it its ivory
jack jade jersey jet john join joy judge june just justice
keen king knight
lady lake lamb last late later law less let liberation like lily little living long lord love lucky
mail major male man mandate many march marina mark marine marks marsh mason may meanwhile meta mercy mercury miles mill miller miss mobile moon more most much my
nancy near neither never new next nice night no nobody noble none nor north not nothing now
of official officials oil old olive on once one only or orange other our out over own
page palm park part past patience peace pearl people per pilot pole police pool poor pope post prayer price pride prime prince prior private pro prospect
queen question quite
race rain ranger rangers rather reading red reed refuge regent reunion rice rich rise rising river rob rock rose ruby rush
sable sage said sally same sandy save say school see senior set shah share she shell short should since singer sky small smith so solo some sometimes soon split spring star state still stone storm strange street such summer summit sun sunny sure
target temple terry than that the their then there these they this those though three through thus tiger time times to today together tom tomorrow too tower town trade trinity troy true two
under unless until up upon us
van vice victor victory violet
walker ward was water we web well were west what when where whether which while white who whole why wide will wine winter wise with within without wolf wood would
yes yesterday yet you young
`
