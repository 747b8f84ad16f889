import type { Concept } from "./concept.ts";

/** Offices that people stand for; each also makes "for <office>" the mark of a candidate. */
const OFFICES = `
      president|senate|us senate|u s senate|state senate|congress|governor|lt governor|
      lieutenant governor|mayor|sheriff|city council|county council|town council|council|
      county commission|county commissioner|commissioner|school board|state house|house district|
      state representative|state rep|assembly|state assembly|attorney general|district attorney|
      county attorney|state treasurer|county treasurer|state auditor|county clerk|county assessor|
      assessor|supervisor|county supervisor|judge|circuit judge|district judge|superior court|
      supreme court|justice of the peace|constable|parliament|federal parliament|secretary of state|
      delegate|house of delegates|alderman|selectboard|select board|comptroller|public advocate|
      borough president|city attorney|coroner|trustee|school trustee|register of deeds|
      state superintendent|superintendent of public instruction|prime minister|mp|mla|mpp|councillor|
      prosecutor|hd #|district #|ward #`;

const FOR_OFFICE = OFFICES.split("|")
  .map((office) => office.trim())
  .flatMap((office) => [
    `for ${office}|for your ${office}|for our next ${office}|running for ${office}`,
    `as your ${office}|as your next ${office}|as our next ${office}`,
  ])
  .join("|");

export const ELECTIONS: readonly Concept[] = [
  {
    id: "vote",
    topic: { kind: "election" },
    strong: `
      vote|vote for|voter|voting|votes|go vote|get out and vote|get out the vote|voter turnout|
      voter registration|register to vote|registered to vote|voting rights|right to vote|ballot|
      mail in ballot|absentee ballot|absentee|vote by mail|early vote|early voting|voter guide|
      voters guide|sample ballot|polling place|polling station|polling location|polling day|
      polling booth|pre poll|poll worker|poll watcher|go to the polls|head to the polls|to the polls|
      at the polls|polls open|polls are open|polls close|drop box|ballot box|make a plan to vote|
      civic duty|i voted|ivoted|votethemout|too early to call|returns come in|election result|
      ballot harvesting|vote count|count the vote|recounting|voting machine|voting booth|voting centre|
      voting center|lost your ballot|enrol to vote|enrolment|crossover ballot|cast a ballot|
      cast their ballot|postal vote|how to vote|electoral roll|electoral register|electoral commission|
      voter id|vote early|november election|vote by #|vote on #|vote row|vote early in|on my ballot|
      on your ballot|hanging chad|legal vote|illegal vote|every vote|steal this|stolen election|
      dead people vote|vote them out|vote him out|vote her out|vote blue|vote red|vote like|just voted|
      already voted|have you voted|who to vote|your plan to vote|polling card|photo id to vote|
      early vote site|vote center`,
    weak: `
      voted|poll|turnout|drop off|november #|nov #|tuesday november #|this november`,
  },
  {
    id: "election",
    topic: { kind: "election" },
    strong: `
      election|election day|electoral|electorate|general election|midterm|midterm election|runoff|
      run off election|recount|by election|byelection|primary election|primaries|caucus|super tuesday|
      swing state|battleground state|battleground|electoral college|presidential debate|
      presidential race|senate race|town hall|gerrymander|gerrymandering|redistricting|fair map|
      campaign trail|stump speech|term limit|special election|election integrity|election fraud|
      voter fraud|voter suppression|polling lead|exit poll|hung parliament|preferential voting|
      ranked choice|ranked choice voting|lok sabha|vidhan sabha|election commission|
      supervisor of elections|board of elections|inauguration|landslide victory|swing voter|swing seat|
      marginal seat|flip the house|flip the senate|flip # seat|flip this seat|flip this district|
      flip the district|win this race|this race|in the race|open seat|campaign finance|citizens united|
      dark money|super pac|special interest|final stretch|final push|ground game|ncpol|ncgov|auspol|
      nswpol|qldpol|springst|wapol|saparli|cdnpoli|onpoli|bcpoli|abpoli|txlege|mapoli|copolitics|
      ukpolitics|indyref2|ge2024|election2020|election2024|debate2020|debates2020|suppression poll|
      fake poll|win the election|lose the majority|win the majority|keep the majority|the majority|
      final debate|tv debate|leaders debate|last night s debate|last nights debate|tonight s debate|
      tonights debate|debate stage|the debate`,
    weak: `
      campaign|debate|majority|seat|district|rally|race|win in november|four more year`,
  },
  {
    id: "candidate",
    topic: { kind: "candidate" },
    strong: `
      candidate|yard sign|lawn sign|attack ads|manifesto|party room|run for office|im running because|
      why im running|im running to|that s why im running|representing you|representing your|
      honor of representing|represent you|represent our|serving as your|serve as your|knock doors|
      knocked doors|knocked * doors|door to door|pac money|corporate pac|pac|big money|outraised|
      outspent|flip this|flip it|team trump|field office|get out the vote drive|precinct captain|
      precinct delegate|precinct officers|meet the candidate|candidate forum|candidates for|vote against|
      voted against|voted for|voted to|who voted|sustaining membership|registered supporter|next leader|
      re elected|people over politics|country over party|promises kept|for congress|for us congress|
      re elect *|elect *|re electing|electing|electability|your voice on|your voice in|new leadership|
      proven leadership|conservative leadership|local leadership|swearing in|sworn in|time for change|
      fresh start for|elect the|trust to|re elect mayor|re elect judge|re elect sheriff|reelect|elect|
      elected|re election|reelection|reelected|incumbent|nominee|nomination|running for|ran for office|
      running mate|challenger|opponent|frontrunner|presidential candidate|first term|second term|
      another term|elect a|my campaign|our campaign|the campaign|campaign team|campaign office|
      campaign manager|the trump campaign|political ad|attack ad|campaign contribution|end of quarter|
      fec deadline|filing deadline|fundraising deadline|fundraising report|candidate committee|
      exploratory committee|your vote|earn your vote|ask for your vote|asking for your vote|
      can i count on your vote|i approve this message|approve this message|paid for by|authorised by|
      authorized by|actblue|act blue|winred|team blue|team red|on the ticket|down ballot|${FOR_OFFICE}|
      rsvp to see the president|district #|ward #|house district #|senate district #|
      congressional district|assembly district|is running for|who is running|team * for|walk list|
      lit drop|text bank|join team|our endorsed|endorsed slate|paid political ad|
      paid political advertisement|political advertisement|friends of * for|committee to elect|
      citizens for *|approved by|candidates|politician|career politician|outsider for|lied about|
      is lying about|lies about|bought and paid for|wrong for *|too extreme for|too liberal for|
      too conservative for|leadership for our district|new generation of leadership|ran against|
      run against|running against|two terms|three terms|term limits|out of office|office holder|oust|
      ousted|unseat|defeat him|our campaign needs|join the team|on the campaign|meet and greet|
      suggested contribution|political contribution|max out|grassroots fundraising|fundraising goal|
      end of quarter goal|campaign goal|paid canvassers|canvassers|field director|field organizer|
      campaign fellows|campaign internship|organizing director|slate|compare plans|tax plan|see the plan|
      his record|her record|their record|voting record|real record|extreme agenda|extreme views|
      dangerous agenda|dark money group|his allies|her allies|buy this seat|buy this election|
      buying this election|asking for your support|humbly ask|honored to serve|honor to serve|
      served in the|served two tours|political outsider|political newcomer|career politicians|
      elected officials|primary opponent|primary challenge|general election opponent|concession|concede|
      concedes|conceded|victory speech|win back|take back the house|take back the senate|hold the house|
      hold the senate|keep the seat|toss up|must win|key race|tight race|close race|tied race|
      neck and neck|leading in the polls|new poll|latest poll|poll shows|poll found`,
    weak: `
      endorse|endorsed|endorsement|endorsed by|proud to be endorsed|support my|honored to have|
      knock on doors|knocking doors|door knocking|phone bank|phonebank|canvass|canvassing|grassroots|
      volunteer for|for * county|for our state|for alabama|for alaska|for arizona|for arkansas|
      for california|for colorado|for connecticut|for delaware|for florida|for georgia|for hawaii|
      for idaho|for illinois|for indiana|for iowa|for kansas|for kentucky|for louisiana|for maine|
      for maryland|for massachusetts|for michigan|for minnesota|for mississippi|for missouri|for montana|
      for nebraska|for nevada|for new hampshire|for new jersey|for new mexico|for new york|
      for north carolina|for north dakota|for ohio|for oklahoma|for oregon|for pennsylvania|
      for rhode island|for south carolina|for south dakota|for tennessee|for texas|for utah|for vermont|
      for virginia|for washington|for west virginia|for wisconsin|for wyoming|your next|is running|
      unopposed|in office|defeat|contribution limit|donors|proud to serve|outsider`,
  },
  {
    id: "ballot-measure",
    topic: { kind: "ballot-measure" },
    strong: `
      measure #|prop #|proposition #|amendment #|question #|issue #|initiative #|ballot measure|
      ballot initiative|ballot question|constitutional amendment|referendum|yes on #|no on #|yes on prop|
      no on prop|yes on measure|no on measure|vote yes|vote no|voting yes|voting no|voted yes|voted no|
      yes vote|no vote|yes campaign|no campaign|yes23|bond measure|school bond|school levy|levy renewal|
      parcel tax|sales tax measure|recall election|recall the governor|recall petition|plebiscite|
      indyref|indyref#|brexit|repeal the #|voice to parliament|the voice|indigenous voice|
      uluru statement|statement from the heart|say yes|vote leave|vote remain|citizens initiative|
      people s vote|peoples vote|vote on the amendment|amendment this|the amendment|charter amendment|
      state question|proposition|ballot issue|tax measure|bond issue|bond election|advisory vote|
      citizen initiative|popular vote|yes campaigners|no campaigners|yes side|no side|vote yes on|
      vote no on|join the yes|out of state interests|measure on the|put it on the ballot|signature drive|
      gather signatures|signature gathering|collect signatures`,
    weak: "levy|bond|recall|if you dont know|leave the eu|independence",
  },
  {
    id: "spanish",
    topic: { kind: "election" },
    strong: `
      eleccion|elecciones|votar|vota|vote por|voto|votos|votante|votemos|votacion|urnas|boleta|
      boleta electoral|papeleta|casilla|candidato|candidata|campana electoral|electoral|gobernador|
      gobernadora|senador|senadora|congreso|diputado|diputada|alcalde|alcaldesa|alcaldia|concejal|
      presidencia|partido|democrata|republicano|republicana|registrate para votar|firma la peticion|
      peticion|sonadores|muro|sal a votar|tu voto|proposicion #|aborto|audiencia publica|inmigracion|
      inmigrante|indocumentado|elecciones generales|pensiones|salario|salud publica|
      seguro medico para todos|politicos|politica|reforma|referendum|consulta popular|centro de votacion|
      dia de las elecciones|partido popular|psoe|morena|ayuntamiento|gobierno|reforma migratoria|
      inmigrantes|derechos civiles|salario minimo`,
    weak: `
      pueblo|justicia|impuesto|comunidad|nuestra comunidad|familias trabajadoras|lucha|luchar|juntos|
      derechos|presidente`,
  },
  {
    id: "other-languages",
    topic: { kind: "election" },
    strong: `
      bundestag|landtag|wahlkampf|bundestagswahl|wahllokal|wahlen|wahl|wahlkreis|wahlt|kandidat|
      kandidatin|abgeordnete|burgermeister|election legislative|electeur|depute|deputee|
      assemblee nationale|legislatives|municipales|elezioni|votare|candidato sindaco|sindaco|parlamento|
      eleicao|eleicoes|votacao|candidatura|prefeito|prefeita|deputado|deputada|vereador|vereadora|
      verkiezingen|tweede kamer|stemmen|wybory|kandydat|sejm|valet|riksdag|folketing|storting`,
  },
];
