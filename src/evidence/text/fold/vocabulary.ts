/**
 * Words that false and hateful claims about elections are made of. A word that a trick took apart or ran together is
 * put right only when it gives one of these, or a common word beside them.
 */
export const ELECTION_WORDS = `
vote votes voted voter voters voting voto votos votar voten vota votante votantes ballot ballots boleta boletas papeleta
papeletas election elections electoral eleccion elecciones elect elected elector electors electorate poll polls polled
polling pollster pollsters precinct precincts primary primaries caucus caucuses midterm midterms runoff recount recounts
recounted referendum candidate candidates campaign campaigns democracy democratic republic republican republicans democrat
democrats president presidential presidente presidency senate senator congress governor mayor legislature absentee
dropbox dropboxes mailbox mailin postal register registered registration registrar turnout tally tallies tabulator
tabulators certify certified certification certifying decertify canvass inauguration
fraud frauds fraude fraudulent rigged rigging rigs riggers amañada amanada amanadas amanado steal steals stealing stole stolen
robada robadas robado roban robar stealers cheat cheats cheated cheating cheaters trampa hacked hacking hackers hijacked
tampered tampering manipulated manipulation sham hoax scam bogus fake faked faking phony crooked corrupt corruption corrupted
illegitimate illegal illegally ilegal ilegales illegals unlawful noncitizen noncitizens citizen citizens citizenship
ciudadano ciudadanos deceased stuffing stuffed harvesting harvested dumped shredded destroyed discarded switched flipped
dominion machine machines maquinas software audit audited auditors observers conspiracy coup treason traitors overturn
overturned uprising patriots rebel boycott boycotts abstain intimidate intimidation threaten arrested arrest
deported deport deportation warrants police immigration officers armed jail prison militia
cancelled canceled cancel postponed postpone delayed rescheduled closed closing closes closure moved cerrado cerradas
cerrados cancelada canceladas canceladas pospuesta aplazada online text texting sms tweet twitter facebook whatsapp phone
telephone email website app skip deadline expired wednesday tuesday november noviembre miercoles martes lunes jueves viernes
pointless useless worthless meaningless counted uncounted counting invalid ineligible eligible disqualified banned
barred denied rejected gift gifts card cards cash money dinero free gratis prize prizes raffle voucher paid pay pays paying
bribe bribes reward rewards sell selling buy buying lottery winner winners concede conceded victory declared
disclaimer deepfake manipulate disenfranchise disenfranchised suppress suppression unconstitutional globalists elites
regime tyrants soros
`;

/** Words that stand beside them in any sentence, English and Spanish. */
export const COMMON_WORDS = `
a i an am are as at ad ads all also always and any anyone anything anymore around away back be because been before behind
being best better big both bring but by call came can cannot change changes come comes coming could country county day
days dead did do does done down each early else end ends enough even ever every everyone everything
fact facts far few fight find first follow for from full fully get gets getting give given gives giving go goes going gone
good got had hand hands has have he hear help her here hers hes hey him his home honest hour hours how if im in
into is it its ive join just keep know knows known last late later law laws lawful leave left let lets liar liars
lie lied lies life like line lines list lists live long look lost lot made mail mailed make makes making man many matter
matters may maybe me mean means media men message might minute minutes more most much must my name names nation national
need needs never new news next night no nobody non none not nothing now number of off office official officials old on
once one ones only open or order other others our out over own party people person place places plan please point power
press proof prove proves public put rather read ready real really red remember right rights rule rules run
running said same save saw say saying says see seen send sent she should show shows shut side sign signs since site sites
so some someone something soon stand state states station stations stay stayed still stop stopped stops street such
support sure system take taken takes taking tell than thank that thats the their them then there theres these they
theyve thing things think this those thousands through time times to today together told tomorrow tonight too took total
totally true truth try trying turn turned two under until up us use used using very via wait waiting want wants war was
 waste wasted watch way we week weeks well went were weve what when where which while who whole whos why
will win with without woman women won word words work world would wrong year years yes yesterday yet you your
yours yourself zero id ids polled american americans america citizens county city federal local government judge court
courts million millions
los las una unos unas esta este estan estaba fue fueron son ser sin sus por para pero que
quien como cuando donde nos nuestra nuestro nunca mas muy todo todos toda todas hoy ayer ahora mañana manana
casa gente pueblo vamos van hay han puede pueden quieren dia dias ley pagado pagada
`;

/** Spanish words so short that they stand inside many others. */
export const PARTICLES = "el la un de del en es si su ya y o e ha lo le se al te me mi tu ti";

/** Forms that are often written without the apostrophe. */
export const CONTRACTIONS =
  "don't can't won't isn't aren't doesn't didn't wasn't weren't hasn't haven't couldn't wouldn't shouldn't they're you're";
