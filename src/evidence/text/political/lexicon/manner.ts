import type { Concept } from "./concept.ts";

/** How an ad speaks rather than what of: calls to act, and marks of a sale. They weigh, but are no topic. */
export const MANNER: readonly Concept[] = [
  {
    id: "call-to-act",
    strong: `
      sign the petition|sign our petition|sign my petition|petition|sign the pledge|sign our letter|
      sign the open letter|open letter|add your name|sign your name|chip in|pitch in|rush a donation|
      donate before midnight|match your donation|triple match|5x match|matching gift|take action|
      take action now|speak out|speak up|speak up for|stand up|stand with|stand up for|stand against|
      stand together|fight back|fight for|fighting for|fight against|hold accountable|
      hold them accountable|hold * accountable|demand action|demand justice|demand that|
      make your voice heard|voice heard|our voices|raise your voice|join the fight|join the movement|
      join our movement|join our fight|join the campaign|join our campaign|tell them|tell them to|
      send a message|enough is enough|we must|we cant let|we cannot|we need to stop|put a stop to|
      put an end to|say no to|must stop|must act|is under attack|under attack|under threat|at stake|
      too much at stake|protect our|defend our|take back|take back our|our rights|our communities|
      our community|our democracy is|for all of us|not the few|for the many|deserve better|
      deserves better|standing up|working for you|fighting for you|delivering for|getting things done|
      call on|calling on|campaigning|campaigner|grassroots donor|grassroots support`,
    weak: `
      urge|demand|demanding|defend|defending|must|end the|fight to|act now|make a difference|
      get involved|calls for|boycott|shame|reject|rejects|scrap|donate|donation|donor|contribute|
      contribution|give today|give now|volunteer|support us|support our|support the|spread the word|stop|
      protect|save|help us|join us|join|together|share this|pledge|survey|take our survey|
      take the survey|urgent|deadline|midnight|before its too late|too late|count on you|counting on you|
      need your help|we need you|we need your|your support|your voice|voice|voices|action|appeal|
      tax deductible gift|monthly donor|raise awareness|awareness|dear friend|friend|learn the facts|
      get the facts|facts|read more about|find out why|heres why|opposed|against|threaten|threatens|
      failed|failing|failure|blame|promise|record of|wont|refuse|refuses|ignore|ignored`,
  },
  {
    id: "sale",
    strong: `
      free shipping|free delivery|fast shipping|ships free|shop now|shop the|shop our|shop at|order now|
      order today|order yours|order online|buy now|buy one|buy one get one|bogo|# off|percent off|
      discount|coupon|coupon code|promo code|use code|checkout|add to cart|in stock|back in stock|
      while supplies last|while stocks last|limited edition|limited time|limited time offer|free trial|
      money back|money back guarantee|subscribe and save|cancel anytime|book now|book your|reserve your|
      reserve now|installment|pre order|preorder|on sale|flash sale|sale ends|clearance sale|
      holiday sale|sale price|black friday|cyber monday|clearance|best seller|bestseller|best selling|
      customer reviews|5 star|five star|reviews|new arrivals|new collection|gift card|gift set|
      stocking stuffer|warranty|giveaway|sweepstakes|enter to win|chance to win|win a|download|
      download now|download the app|the app|app store|google play|install now|play now|play free|
      sign up free|get started|get yours|get yours today|get yours now|get a quote|free quote|
      free estimate|get a free quote|free consultation|schedule|apply today|apply now|no credit card|
      per month|a month|per night|starting at|as low as|from just|for just|for only|bundle|luxury|
      handmade|delivered to your door|satisfaction guaranteed|tickets on sale|get tickets|watch now|
      streaming on|now streaming|listen now|new episode|season #|in theaters|in cinemas|new single|
      new album|pre save|try it free|try free|we are hiring|were hiring|now hiring|open house|happy hour|
      brunch|cashback|cash back|save up to|save #`,
    weak: `
      shop|buy|off|code|price|deal|ticket|stream|streaming|sale|premium|savings|prize|free|new|gift|
      collection|perfect|beautiful|easy|delicious|fresh|best|love|loved|style|size|color|colour|design|
      designed|comfortable|fun|enjoy|discover|explore|try|kit|box|recipe|online|customer|product|quality|
      brand|favorite|favourite|exclusive|offer|deliver|delivery|subscription|subscribe|member|course|
      class|learn|training|skill|guide|tips|expert|home|dog|cat|pet|skin|hair|coffee|wine|beer|food|
      music|movie|film|game|travel|hotel|vacation|trip|wedding|party|holiday|christmas|halloween|summer|
      winter|spring|shirt|dress|shoe|jewelry|phone|computer|software|car|kitchen|bedroom|mattress|
      workout|fitness|yoga|weight|vitamin|supplement|protein|investing|credit card|loan|mortgage|
      insurance|quote`,
  },
  {
    id: "other-sense",
    strong: `
      vote for the cutest|vote for the funniest|vote for the coolest|vote for your team|
      vote for the team|vote for your song|vota por tu|cast your vote in|cast your vote matte|
      cast your vote and win|vote now for|vote and win|vote to win|vote in our|vote in this week|
      voted by|voted * of the year|zoo vote|fan favorite|say yes to the dress|candidates wanted|
      job candidate|our candidates get hired|hire candidates|recruit candidates|candidate screening|
      background checks for landlords|background checks on|instant background checks|background check on|
      crime scene cleaning|immigration lawyer|immigration attorney|farmers market|state forest|
      state fair|county fair|all bills paid|bills included|water bill in|pay your bill|
      pay your water bill|bill pay|bills paid|energy supplier|climate controlled|green party decor|
      join the party birthday|birthday packages|executive suits|white paper|government contractor|
      the people have spoken|president of our|president of the club|has been kidnapped|college of|
      congress of dentists|annual meeting of the|constitution of a|law part time|exam prep|test prep|
      citizenship test practice|social security seminar|retirement income|retirement workshop|
      debate club|debate course|policy free returns|return policy|shipping policy|privacy policy|
      judge on|house rules|kingdom|guild|vote for your favorite|vote for your favourite|
      vote for the best|vote for the winner|vote for your fave|vote on your favorite|
      vote for the next flavor|vote for our next|vote for the next|vote on our next|
      cast your vote for the best|cast your vote for your|vote for us|voted best|voted the best|
      voted # best|voted most|voted top|voted product of|voted one of|voted number one|voted #|
      voted america s|voted americas|reader s choice|readers choice|people s choice|peoples choice|
      fan vote|fans vote|fan favorite vote|vote in the app|vote below|vote in the comments|
      your votes decide|vote of confidence|best of * award|award winning|award|awards|presidential suite|
      presidents day sale|presidents day|presidents day savings|election day sale|governors ball|
      senator s choice|kingdom election|elected officers of the club|company president|class president|
      president and ceo|president ceo|vice president of sales|vice president of marketing|campaign mode|
      story campaign|ad campaign|marketing campaign|email campaign|ad campaigns|marketing campaigns|
      dungeon|political thriller|political drama|political satire|novel|bestselling author|documentary|
      docuseries|podcast|board game|card game|strategy game|trivia|congressional gold|house party|
      watch party|dinner party|birthday party|party pack|third party|first party data|bachelorette party|
      search party|party supplies|medicare advantage plan|medicare advantage|medicare plan|
      medicare plans|medicare supplement|medicare supplement plan|medicare part #|compare plans|
      compare medicare|health plan|tax software|tax return|tax refund|tax prep|tax professional|
      tax deductible|sales tax included|tax free|plus tax|tax time|file your taxes|free tax filing|
      health insurance plan|life insurance|car insurance|home insurance|pet insurance|
      homeowners insurance|air fryer|police auction|crime fiction|crime drama|crime thriller|true crime|
      murder mystery|law firm|law school|law degree|attorney advertising|accident lawyer|injury lawyer|
      personal injury|injured|lawsuit|compensation|settlement|student loan refinancing|refinance|
      refinancing|private school|online school|driving school|cooking school|business school|gun show|
      water gun|glue gun|heat gun|massage gun|nerf|nail salon|state of the art|statement piece|
      statement earrings|united states shipping|power bank|bank account|job alert|job openings|
      career fair|climate control|freedom of movement|wall art|border collie|green tea|green beans|
      solar panels|solar panel quote|drinking water filter|water filter|water bottle|
      independent bookstore|race car|horse race|fun run|half marathon|marathon|run for fun|charity run|
      raffle|bingo|golf day|craft fair|garage sale|vaccine appointment pharmacy|flu shot|union street|
      capitol street|congress street|federal street|court street|secret sale|parliament hotel|
      senator hotel|governors inn|privacy law get our|city pool|outdoor pool|swimming pool|
      law and order svu|fight night|council of elders|school of cooking|vote for a new guild|
      online voting software|voting software|board of directors|polling software|create a poll|
      poll in seconds|chess|tactics course|economics tutor|tutor|tutoring|voiceover|visa renewals|
      work visas|visa card|dividend|stocks to watch|reef safe|coral reef tour|state quarters|trailer|
      finale|red carpet|hearing aids|hearing aid|renters insurance|clean eating|pro tip|escape room|
      concert|crime author|crime novel|crime novels|crime series|crime game|crime podcast|solve crime|
      crime writer|crime story|crime stories|labor day|labor day sale|labor of love|parts and labor|
      labor and delivery|labor costs|labor included|labor free|sales representative|
      customer service representative|service representative|account representative|
      sales representatives|shooting star|shooting stars|shooting range|photo shooting|veteran owned|
      veteran discount|military discount|veteran actor|veteran director|liberal arts|
      conservative estimate|student council|council of|customer representative|
      results not representative|representative apr|representative example|union square|union station|
      credit union rates|union jack|western union|border crossing tour|minister of your wedding|
      wedding minister|elect to receive|candidate experience|top candidates|qualified candidates|
      candidates for this job|ideal candidate|successful candidate|hire top candidates|
      good candidate for treatment|candidate for surgery`,
  },
];
