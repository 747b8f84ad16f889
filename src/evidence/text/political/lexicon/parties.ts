import type { Concept } from "./concept.ts";

export const PARTIES: readonly Concept[] = [
  {
    id: "party",
    topic: { kind: "party" },
    strong: `
      democrat|democratic party|democratic nominee|democratic candidate|democratic majority|dem|dnc|dccc|
      dscc|dlcc|republican|republican party|republican majority|gop|g o p|rnc|nrcc|nrsc|rino|libertarian|
      libertarian party|green party|greens senator|greens mp|labor party|labour party|labour government|
      labor government|labour mp|labor mp|labour|alp|laborparty|liberal party|liberal national|
      liberal nationals|liberals|the liberals|liberal government|the nationals|national party|lnp|
      one nation|united australia party|animal justice party|legalise cannabis party|teal independent|
      independent candidate|katter|tory|tories|conservative party|conservatives|conservative government|
      lib dem|liberal democrats|snp|scottish national party|plaid cymru|plaid|ukip|reform uk|dup|
      sinn fein|fine gael|fianna fail|sdlp|alliance party|ndp|bloc quebecois|parti quebecois|
      united conservative|bjp|aap|aam aadmi|indian national congress|trinamool|shiv sena|cdu|spd|afd|fdp|
      pvda|vvd|podemos|fidesz|european people s party|european peoples party|renew europe|anc|inkatha|
      tea party|freedom caucus|house democrats|senate republicans|senate democrats|house republicans|
      blue wave|red wave|blue dog|party conference|party member|party leader|party platform|
      political party|political parties|opposition leader|opposition party|third party candidate|
      young democrats|college republicans|never trumper|indivisible|moveon|turning point|
      americans for prosperity|getup|moms for liberty|swing left|emilys list|dsa|democrats|
      social democrat|social democrats|workers party|working families party|christian democrats|
      communist party|peoples party|peace and freedom party|forward party|constitution party|
      justice party|family first|jacqui lambie network|shooters fishers|teals|act party|nz first|
      te pati maori|maori party|national mp|nationals mp|liberal mp|tory mp|conservative mp|
      labour leader|labor leader|liberal leader|greens leader|act nz|alliance for germany|national rally|
      rassemblement national|brothers of italy|law and justice|civic platform|law party|congress party|
      dmk|tmc|ysr|cpi|samajwadi|democratic alliance|eff|mdc|pdp|apc|movement for|party of trump|
      state committee|county party|state party|party chair|chairwoman|committeewoman|committeeman|
      precinct|caucuses|convention delegate|delegates|pledge of allegiance|resolutions committee|
      party unity|the dems|dem candidate|republicans|gop candidate|maga republicans|blue dogs|
      never trump|lincoln project|justice democrats|our revolution|sunrise movement|emily s list|
      votevets|club for growth|heritage action|nextgen|progress action|moveon org|priorities usa|
      republican movement|labor|one nation candidate|labor will|labor has`,
    weak: `
      independent|progressive|blue state|red state|the left|the right|coalition|opposition|
      join the party|socialist|the green new|moderate|establishment|the greens|the green|renew|
      monarchist|monarchists`,
  },
  {
    id: "figure",
    topic: { kind: "candidate" },
    strong: `
      maga|make america great again|kag|keep america great|potus|flotus|trump2020|trump2024|maga2024|
      lets go brandon|trump|donald trump|president trump|biden|joe biden|president biden|obama|
      barack obama|michelle obama|kamala|kamala harris|pence|mike pence|mcconnell|mitch mcconnell|pelosi|
      nancy pelosi|schumer|chuck schumer|desantis|buttigieg|hillary|hillary clinton|bill clinton|clinton|
      bernie|bernie sanders|elizabeth warren|aoc|ocasio cortez|ted cruz|marco rubio|mitt romney|
      nikki haley|ron paul|rand paul|jd vance|newsom|whitmer|brian kemp|stacey abrams|beto|
      lindsey graham|josh hawley|manchin|sinema|fetterman|mehmet oz|warnock|ossoff|herschel walker|
      liz cheney|boebert|marjorie taylor greene|adam schiff|devin nunes|kevin mccarthy|mike johnson|
      hakeem jeffries|scalise|gabbard|rfk jr|robert kennedy|bloomberg for|steyer|klobuchar|cory booker|
      gillibrand|kavanaugh|coney barrett|ruth bader ginsburg|rbg|clarence thomas|fauci|george soros|
      soros|starmer|sunak|boris johnson|liz truss|theresa may|corbyn|farage|sturgeon|humza yousaf|
      ed davey|badenoch|sadiq khan|andy burnham|rachel reeves|angela rayner|david cameron|tony blair|
      thatcher|braverman|priti patel|albanese|anthony albanese|albo|dutton|peter dutton|scott morrison|
      frydenberg|penny wong|jim chalmers|plibersek|bandt|pauline hanson|clive palmer|barnaby joyce|
      jacinta price|nampijinpa|pocock|minns|perrottet|daniel andrews|dan andrews|palaszczuk|malinauskas|
      lidia thorpe|linda burney|bill shorten|turnbull|tony abbott|sussan ley|chris bowen|trudeau|
      poilievre|jagmeet singh|doug ford|mark carney|stephen harper|danielle smith|legault|modi|
      narendra modi|rahul gandhi|kejriwal|amit shah|mamata banerjee|varadkar|micheal martin|
      mary lou mcdonald|simon harris|bolsonaro|lula|dilma|macron|le pen|merkel|scholz|von der leyen|
      orban|meloni|zelensky|zelenskyy|putin|erdogan|netanyahu|xi jinping|pedro sanchez|friedrich merz|
      milei|lopez obrador|sheinbaum|maduro|duterte|ramaphosa|tinubu|buhari|ardern|luxon|kim jong un`,
  },
  {
    id: "slogan",
    topic: { kind: "social-issue", issue: "political-values" },
    strong: `
      scotus|america first|great again|drain the swamp|build the wall|build back better|stop the steal|
      black lives matter|blm|all lives matter|blue lives matter|thin blue line|defund the police|defund|
      back the blue|woke|woke mob|cancel culture|deep state|fake news|mainstream media|liberal media|
      radical left|radical agenda|far left|far right|left wing|right wing|hard working american|
      hardworking american|hard working families|working families|socialism|communism|communist|marxist|
      fascism|fascist|authoritarian|dictator|tyranny|tyrant|oligarch|white supremacy|white supremacist|
      democracy|our democracy|save democracy|constitution|constitutional|first amendment|free speech|
      freedom of speech|religious freedom|religious liberty|separation of church and state|
      civil liberties|republic|founding fathers|patriot|american people|the establishment|political|
      politics|politician|politically|partisan|bipartisan|nonpartisan|grassroots movement|people power|
      insurrection|january 6|capitol riot|impeach|impeachment|impeached|corruption|corrupt|
      integrity commission|robodebt|republic of australia|the swamp|woke agenda|globalist|nationalism|
      populist|big government|small government|progressive movement|conservative values|liberal agenda|
      court packing|pack the court|values voter|way of life|our anthem|our flag|postmaster|critical race|
      western civilization|culture war|traditional families|traditional values|family values|
      dont tread on me|gadsden|antifa|qanon|divide us|foreign bots|propagandist|pledge to fight|resist|
      resistance movement|misinformation|disinformation|propaganda|whistleblower|the powerful|
      hold the powerful|change the system|broken system|rigged system|silent majority|real change|
      we the people|land of the free|taxation without|rule of law|checks and balances|checks and balance|
      indoctrinate|indoctrinating|indoctrination|patriotic|patriotism|western values|our way of life|
      political correctness|politically correct|media bias|biased media|cover up|coverup|scandal|
      ethics complaint|ethics law|conflict of interest|unethical|the radical|radical democrats|
      extremists|enemies of the people|make * great again|save america|save our country|save our nation|
      save this country|god and country|in god we trust|great state|this great country|our great nation|
      head of state|the monarchy|statehood|51st state|independence referendum|unionist|unionists|
      separatist|sovereignty|self government|devolution|home rule|regime change|
      common sense conservative|fellow conservatives|fellow conservative|fellow democrat|
      fellow democrats|fellow patriots|fellow american|mainstream press|lamestream|liberal elites|
      coastal elites|globalists|new world order|great reset|wef|soros funded|agenda 2030|big brother|
      nanny state|constitutional republic|christian nation|judeo christian|law abiding|
      hardworking taxpayers|hard working taxpayers|for the people|of the people|power to the people|
      speak truth to power|justice for|demand justice|truth and justice|equal justice|rigged|
      crooked politicians|crony|cronies|cronyism|bribery|bribes|kickbacks|pay to play|ethics violations|
      indictment|indicted|impeachable|special counsel|special prosecutor|oath of office|public office|
      abuse of power|power grab|accountable to|hold power to account|good governance|open government|foi|
      freedom of information|government transparency|anti corruption|anticorruption|
      integrity in government|leadership crisis|lead our country|lead our state|lead our city`,
    weak: `
      chaos|decency|extreme|out of touch|donor class|freedom|liberty|crooked|lie|lies|truth|values|
      nation|our country|our nation|our state|our future|change|leadership|leader|fight|fighting|power|
      accountable|accountability|transparency|justice|movement|hope|people like you|american|america|
      australian|aussie|british|britain|canadian|god bless|big tech|elite|wealthy|corporate|the people|
      the media|statues|people in power|the crown`,
  },
];
