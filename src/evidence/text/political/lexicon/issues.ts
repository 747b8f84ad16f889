import type { Concept, Issue } from "./concept.ts";

const issue = (name: Issue, strong: string, weak?: string): Concept => ({
  id: name,
  topic: { kind: "social-issue", issue: name },
  strong,
  weak,
});

export const SOCIAL_ISSUES: readonly Concept[] = [
  issue(
    "abortion",
    `
      abortion|pro life|prolife|pro choice|prochoice|unborn|planned parenthood|reproductive right|
      reproductive freedom|reproductive health|right to choose|right to life|roe|heartbeat bill|
      late term|right to contraception|contraception act|fetus|abortion ban|abortion access|
      abortion care|anti abortion|womens right to|my body my choice|aborto|terminate a pregnancy|
      pregnancy termination|dobbs|roe v|fetal|foetal|personhood|abortion pill|mifepristone|ivf access|
      contraceptive|contraceptives|birth control could|birth control access|crisis pregnancy|
      decriminalise abortion|decriminalize abortion|repeal the 8th|women s bodies|womens bodies|
      our bodies|bodily autonomy|march for life|sanctity of life|culture of life|forced birth|
      trust women|every life`,
    "birth control|womens health|contraception|pregnancy center|life begins",
  ),
  issue(
    "civil-rights",
    `
      civil rights|human rights|equal rights|womens rights|womens equality|gay rights|trans rights|
      transgender|lgbt|lgbtq|lgbtqi|lgbtqia|same sex marriage|marriage equality|racism|racist|racial|
      racial justice|racial equality|systemic racism|police brutality|discrimination|segregation|
      voting rights act|social justice|gender equality|gender pay gap|equal pay|gender identity|sexism|
      misogyny|homophobia|transphobia|islamophobia|antisemitism|anti semitism|hate speech|hate crime|
      first nations|aboriginal|torres strait islander|indigenous|indigenous australian|reconciliation|
      closing the gap|close the gap|land rights|native title|stolen generation|tribal sovereignty|
      disability rights|disability discrimination|aclu|amnesty international|naacp|splc|
      human trafficking|modern slavery|political prisoner|freedom of the press|press freedom|
      equal rights amendment|death in custody|deaths in custody|apartheid|feminist|feminism|
      gender based violence|violence against women|child marriage|inequality|inclusion act|
      affirmative action|dei|critical race theory|crt|self determination|truth telling|activist|activism|
      persecution|persecuted|protest|protester|solidarity|trans youth|trans kids|transgender youth|
      know your rights|defend journalists|journalists at risk|journalists in jail|racial profiling|
      colonialism|decolonise|decolonize|treaty|traditional owners|sorry day|naidoc|invasion day|
      australia day|womens sports|womens march|equal opportunity law|disability royal commission|
      drag shows|gender ideology|parental leave|period poverty|catcalling|gendered violence|slavery|
      burqa|conversion therapy|queer|lesbian|same sex|pride story|drag queen|dont say gay|bathroom bill|
      gender recognition|self id|womens refuge|misogynoir|sexual harassment|metoo|me too movement|
      consent laws|revenge porn laws|equal marriage|adoption rights|surrogacy law|redlining|reparation|
      juneteenth|emancipation|segregated|desegregation|jim crow|confederate|columbus day|
      indigenous peoples day|residential school|unmarked graves|every child matters|te tiriti|
      treaty of waitangi|waitangi|maori|co governance|inuit|metis|native american|native hawaiian|tribal|
      sacred sites|sacred land|uluru|makarrata|caste|dalit|blasphemy law|censorship|censor|gag law|
      gag order|book bans|banned books|peaceful assembly|right to protest|marchers|demonstrators|kettled|
      riot police|political prisoners|dissident|military rule|junta|hunger strike|hunger strikers|
      torture|tortured|extrajudicial|disappeared|genital mutilation|fgm|honour killing|forced marriage|
      forced labor|forced labour|child labor|child labour|sweatshop|wheelchair users|accessibility law|
      ada compliance law|special needs funding|autistic adults|deaf community rights|blind voters|
      ableism|ageism|age discrimination|wage gap|glass ceiling law|pay transparency|anti lgbt|hate group|
      neo nazi|nazi|nazis|kkk|proud boys|white nationalist|islamist|islamophobic|antisemitic|xenophobia|
      xenophobic|civil society|human dignity|inhumane|inhuman|privacy rights`,
    `
      equality|equal|black|women|gay|pride|disability|accessible|diversity|inclusion|minority|gender|
      hate|oppression|bigotry|dignity|march|muslim|jewish|faith|statue|monuments|tribe|exile|coup`,
  ),
  issue(
    "crime",
    `
      behind bars|wrongly convicted|crime she didn|crime he didn|prison reform|locked up|violent crime|
      gun crime|knife crime|youth crime|criminal|criminal justice|criminal justice reform|law and order|
      law enforcement|public safety|prison|mass incarceration|incarceration|incarcerated|private prison|
      death penalty|death row|bail reform|cash bail|drug cartel|cartel|gang violence|police reform|
      police officer|police funding|policing|sheriffs office|soft on crime|tough on crime|murder|rapist|
      sexual assault|child abuse|pedophile|domestic violence|family violence|war on drugs|
      legalize marijuana|legalise cannabis|marijuana legalization|cannabis reform|fentanyl|opioid|
      opioid crisis|human smuggling|juvenile justice|wrongful conviction|coward punch|raise the age|
      prosecuted|carjacking|shoplifting crisis|retail theft|burglaries are up|drug dealer|drug dealers|
      meth|heroin|needle exchange|safe injection|decriminalize|decriminalise|decriminalization|
      legalization|legalisation|legalize|legalise|marijuana|expungement|expunge|clemency|sentencing|
      mandatory minimums|three strikes|solitary confinement|juvenile offenders|youth justice|
      youth detention|stop and search|stop and frisk|qualified immunity|police accountability|
      body cameras|police violence|police misconduct|police union|police commissioner|rape kits|
      human trafficker|child abusers|sex offender|predators|antisocial behaviour|anti social behaviour|
      grooming gangs|organized crime|organised crime|gang crime|prosecutors|public defender|convicted|
      felon|felony|second chances|innocence project|exonerated|wrongfully convicted|crime`,
    `
      police|cop|safe streets|safer|safety|gang|violence|violent|victim|drug|lawless|riot|rioter|looting|
      justice system|murdered|parole|jail|arrested|homicide|pardon|pardons|jury`,
  ),
  issue(
    "economy",
    `
      energy independence|superannuation|unionize|unionise|picket line|stopping work|four day week|
      fair go|fair pay|big business|big banks|swipe fee|hidden fees bill|made in america jobs|
      minimum wage|living wage|unemployment|unemployed|inflation|cost of living|wage theft|wages|
      wage growth|collective bargaining|labor union|trade union|unions|union busting|right to work|
      workers rights|working people|working class|middle class|income inequality|trickle down|
      wall street|corporate greed|price gouging|bailout|stimulus check|tariff|tariffs|trade deal|
      trade war|nafta|outsourcing|manufacturing jobs|jobs back|job creation|create jobs|creating jobs|
      good paying jobs|union jobs|job killing|american jobs|australian jobs|british jobs|economy|
      economic|economic growth|recession|deficit|austerity|social security|pension cuts|retirement age|
      welfare state|universal basic income|free market|capitalism|capitalist|student debt relief|
      paid family leave|paid leave|sick leave|corporate tax|tax loophole|tax avoidance|tax breaks|
      tax break|multinationals|family farms|family farmer|farmers market access|energy bills|
      power prices|fuel prices|gas prices|interest rates rise|economists|gdp|public ownership|
      privatisation|privatization|privatise|privatize|nationalise|casualisation|gig worker|on strike|
      industrial relations|essential worker|frontline worker|labour shortage|blue collar|
      trillion in debt|rail workers|bus drivers|big pharma profits|executive pay|ceo pay|
      four more years of|cost of living relief|corporate profits|energy prices|electricity prices|
      household bills|rate hikes|housing bubble|wall street banks|foreign companies|foreign owned|
      made in australia|supermarket giants|supermarkets|fair prices|farm workers|paramedics|teachers pay|
      strike fund|stop work|industrial action|wage rise|pay rise|pay freeze|payday lenders|
      predatory lenders|economic justice|labor rights|labour rights|corporations|corporate power|
      corporate welfare|corporate donors|monopolist|antitrust|anti trust|consumer protection law|
      hidden charges|overdraft fees|payday loans|usury|banks must|bankers|bank bonuses|hedge funds|
      private equity|billionaires|one percent|99 percent|trade deals|free trade|fair trade deal|dumping|
      aluminium smelting|shipbuilding|steelworkers|autoworkers|miners|coal miners|truckers|fishermen|
      fishing industry|loggers|ranchers|family ranch|farm subsidies|crop insurance|food prices|
      grocery prices|price of food|rising prices|rising costs|rising bills|skyrocketing|wage cap|
      wages are|low wages|low pay|zero hours|zero hour contracts|fire and rehire|tip credit|tipped wage|
      tipped workers|overtime rule|paid sick|sick days|family leave|parental leave policy|job losses|
      layoffs are|offshoring|plant closure|closed the plant|closed the mill|mill closed|steel mill|
      factory town|rust belt|regional jobs|green jobs|job guarantee|workfare|apprenticeships|
      skills shortage|small businesses are|mom and pop|economic recovery|economic development|
      economic policy|economic plan|fiscal|balanced budget|debt ceiling|government shutdown|the shutdown|
      public sector|civil servants|pension reform|pensions|state pension|triple lock|superannuation tax|
      capital gains|estate tax|inheritance tax|luxury tax|sugar tax|soda tax|fuel tax|fuel duty|excise|
      vat on|gst|land tax|council tax|poll tax|bedroom tax|tax cheats|tax dodgers|tax haven|tax havens|
      tax revenue|tax burden|tax relief for|child care subsidy|energy bill|electric bill|utility bills|
      utility rates|rate hike|power company|power companies|water bill hike|rail fares|bus fares`,
    `
      job|business|small business|bank|farmer|manufacturing|trade|income|strike|profit|debt|struggling|
      afford|affordable|prices|industry|retirement|workplace|employer|invest in our|made in america|
      monopoly|small business owner|worker|strike action|jobs|productivity|monopolies|the rich|
      the wealthy|steel|main street|local economy|shutdown|public services|outsourced|toll|tolls`,
  ),
  issue(
    "education",
    `
      free tafe|apprenticeship|honest history|education policy|school closure|close schools|
      public school|public schools|public education|school funding|school choice|charter school|
      school voucher|teachers union|fund our schools|our schools|our kids schools|student debt|
      student loan debt|cancel student debt|student loan forgiveness|tuition free|free college|
      free university|book ban|banned book|curriculum|parental rights|parents rights|parental choice|
      early childhood education|universal preschool|universal pre k|pre k|free childcare|
      universal childcare|affordable childcare|child care crisis|head start|tafe|gonski|
      education funding|class sizes|teacher pay|teacher shortage|pay teachers|education cuts|
      education reform|girls education|title ix|common core|school safety|school shooting|
      defund education|school lunch|school meals|school libraries|librarians|teachers strike|
      school funding formula|private school funding|religious schools funding|school closures|free lunch|
      free school meals|school uniform costs|phones in schools|sex education|sex ed|evolution in schools|
      prayer in schools|ten commandments|history curriculum|ethnic studies|dei offices|
      campus free speech|college affordability|tuition fees|tuition freeze|community college free|hecs|
      hecs debt|student loans forgiven|loan forgiveness|pell grants|literacy crisis|reading crisis|
      learning loss|school boards|home schooling law|homeschool freedom|education secretary|
      university cuts|arts funding|music education|school choice week|nursery funding|
      kindergarten for all|special education funding|teacher strike|teachers deserve|our teachers`,
    `
      teacher|school|education|student|classroom|child care|childcare|preschool|educator|university|
      literacy|early learning|childrens future|vouchers|superintendent|academics|early years`,
  ),
  issue(
    "environment",
    `
      ocean plastic|ocean defender|shark nets|shark net|wetland|airport expansion|night flights|
      gas terminal|rail trail|nature restoration|coal giants|energy companies|water companies|
      dairy farmers fair|puppy farms|fur farming|bear bile|ivory|poachers|poaching|wild horses|dingoes|
      climate change|climate crisis|climate action|climate emergency|climate justice|climate target|
      climate denial|climate|global warming|fossil fuel|net zero|carbon emission|emissions|
      greenhouse gas|carbon pollution|carbon neutral by|clean energy|clean energy jobs|renewable energy|
      renewable|renewables|clean air|clean water|clean water act|offshore drilling|drilling|fracking|
      fracked|pipeline|oil spill|oil and gas|big oil|coal mine|coal mining|coal power|coal fired|
      new coal|coal and gas|gas project|nuclear power|nuclear energy|nuclear waste|wind farm|solar farm|
      pollution|polluter|polluting|plastic pollution|single use plastics|deforestation|land clearing|
      native forest|old growth|old growth logging|logging|rainforest|biodiversity|conservation|
      conservationist|endangered species|extinction|extinct|threatened species|wildlife|wildlife refuge|
      public lands|national monument|great barrier reef|coral bleaching|river health|murray darling|
      overfishing|bottom trawling|whaling|ocean sanctuary|marine park|koala|polar bear|orangutan|
      bees dying|pesticide|glyphosate|factory farming|factory farm|battery cage|cage eggs|live export|
      live sheep export|animal cruelty|animal welfare|animal rights|animal testing|trophy hunting|
      duck shooting|greyhound racing|horse racing kills|puppy mill|puppy farm|peta|greenpeace|
      sierra club|wwf|ocean conservancy|environmental|environmentalist|environmental protection|
      environment|sustainable future|just transition|water rights|water quality|drinking water|
      toxic waste|pfas|sewage in our|electric vehicle policy|paris agreement|cop26|cop27|cop28|sea level|
      drought relief|bushfire crisis|nature laws|save our|river towns|water buybacks|coal seam gas|
      quarry|old forests|save the reef|climate policy|polluters|methane|biosecurity|national park|
      rewilding|sea turtles|pesticides|incinerator|sewage|natural resources|wetlands|rivers have|koalas|
      swift parrot|endangered|bushfires|floodplain|marine sanctuary|sustainable development|rare species|
      old growth forests|woodland|peatland|mangrove|seagrass|kelp forest|cull|badger cull|fox hunting|
      hunting ban|fur trade|fur farms|bullfighting|dog meat|wet markets|wildlife trade|zoos are|
      circus animals|cruelty free laws|cages|cage free|slaughterhouse|animal agriculture|supertrawler|
      trawlers|marine reserve|marine protected area|high seas|dam removal|groundwater|aquifer|runoff|
      lead pipes|clean rivers|river pollution|air pollution|air quality|smog|low emission zone|ulez|
      clean air zone|cycle lane|bike lane|cycle lanes|airport runway|third runway|high speed rail|
      mining project|lithium mine|gold mine|mine expansion|open pit|tar sands|oil sands|oil wells|
      gas wells|lng|offshore wind|onshore wind|wind turbines|transmission lines|solar panels on schools|
      feed in tariff|rooftop solar policy|energy transition|energy crisis|energy policy|energy security|
      emissions trading|cap and trade|carbon price|carbon rebate|carbon footprint laws|loss and damage|
      climate finance|climate marchers|climate activists|climate scientists|school strike|
      extinction rebellion|just stop oil|greenwashing|recycling scheme|bottle bill|deposit scheme|
      packaging ban|microplastics|pfas contamination|superfund|clean up the|protect the river|
      protect the reef|protect the forest|save the whales|save the koala|tree clearing|urban forest|gmo|
      neonics|soil health|wildfire|wildfires|heatwaves|extreme weather|sea wall|flooding|
      planning approval`,
    `
      energy|coal|gas|solar|wind|nature|forest|reef|ocean|river|wild|animals|species|sustainable|
      sustainability|earth|recycling|habitat|turtles|elephants|tigers|whales|whale|cruelty|cruel|
      farm animals|hunting|mining|mine|oil|future generations|water|fishing|trees|park|bushland|
      green space|habitat loss|flood|farmland|toxic|planet|bees|landfill|dolphins are|salmon|sharks|
      slaughter|dams|diesel|the mine|drought|floods`,
  ),
  issue(
    "guns",
    `
      gun control|gun violence|gun safety|gun reform|gun rights|gun owner|gun law|gun laws|gun lobby|
      gun grabber|gun ban|second amendment|2nd amendment|2a|nra|national rifle association|mass shooting|
      background check|universal background checks|assault weapon|assault weapons ban|assault rifles|
      red flag law|concealed carry|constitutional carry|right to bear arms|moms demand action|everytown|
      brady campaign|firearm|firearms laws|bump stock|ghost gun|gun free zone|gun lobbyists|gun makers|
      gun manufacturers|gun dealers|gun buyback|gun sense|gun free|gunman|shooter drills|active shooter|
      lockdown drill|sandy hook|parkland|uvalde|columbine|ar 15|silencers|magazine ban|magazine limits|
      permitless carry|stand your ground|firearm safety|firearm laws|armed teachers|arm teachers|
      nra money|gun owners|hunters rights|weapons of war|shootings`,
    `
      gun|guns|rifle|weapon|shot and killed|ammunition|bear arms`,
  ),
  issue(
    "health",
    `
      health care for all|healthcare for all|universal healthcare|universal health care|single payer|
      public option|health care reform|pre existing condition|pre existing conditions|
      preexisting conditions|protect medicare|cut medicare|medicare cuts|cuts to medicare|
      strengthen medicare|save medicare|expand medicaid|medicaid expansion|medicaid cuts|medicaid|nhs|
      our nhs|national health service|public hospital|hospital cuts|hospital waiting|hospital waitlist|
      ambulance ramping|nurse to patient|nurse ratios|safe staffing|big pharma|drug companies|
      drug prices|prescription drug prices|prescription drug costs|cost of prescription drugs|
      price of insulin|insulin cap|health insurance companies|health insurance industry|coronavirus|
      covid relief|pandemic response|pandemic|covid 19|covid|vaccine|vaccination|vaccinate|antivax|
      anti vax|public health|mental health funding|mental health crisis|suicide prevention|suicide rate|
      ndis|aged care|aged care crisis|aged care reform|bulk billing|assisted dying|
      voluntary assisted dying|euthanasia|opioid epidemic|tobacco lobby|vaping ban|flavored tobacco|hiv|
      aids epidemic|malaria|medical research funding|maternal mortality|rural health|rural hospital|
      health equity|health inequity|health care access|access to health care|affordable health care|
      affordable healthcare|right to health|trans health|gender affirming care|malnutrition|malnourished|
      uninsured|prior authorization|opioids|hospital closures|maternity ward|fund our hospitals|
      public meeting|vaccine passports|long covid|medicare should|in medicare|flavored vapes|vape shops|
      universal dental|lives depend on|ban smoking|health minister|health secretary|waiting lists|
      waiting times|ambulance wait|nurses strike|doctors strike|nhs dentist|prescription charges|
      social care|care workers|home care|nursing homes|nursing home staffing|elder care|
      drug companies are|drug makers|insulin|epipen|medical debt|surprise medical bills|health insurers|
      insurance executives|insurance companies deny|denied care|claim denied by|public option now|
      health reform|healthcare system|health system|health crisis|health emergency|health inequality|
      maternal health|black maternal|contraceptive access|sex workers|harm reduction|naloxone|
      overdose crisis|addiction crisis|vaping|smoking ban|junk food ads|sugar lobby|obesity strategy|
      mental health services|mental health care|youth mental health|psychiatric beds|rural doctors|
      rural clinics|veterans health|long term care|disability services|assisted suicide|right to die|
      end of life choice|organ harvesting|vaccines|booster mandate|mask mandates|covid deaths|
      coronavirus response|who treaty|wuhan|lab leak|pandemic treaty|bird flu|tuberculosis|polio|ebola|
      cholera|neglected diseases|global health|medicines patent|generic drugs|right to try|
      medical cannabis|medicinal cannabis|medical marijuana|fluoride|raw milk law`,
    `
      health care|healthcare|medicare|hospital|nurse|doctor|medicine|prescription|patients|mental health|
      disease|cancer|suicide|sick|insurance companies|health workers|mask|epidemic|addiction|disabled|
      vulnerable|life saving|lifesaving|gp|nurses are|our nurses|caregivers|midwives|tobacco|jab|masks|
      quarantine`,
  ),
  issue(
    "housing",
    `
      public transport|buses|first home buyer|corporate landlords|homeless people|sleep rough|
      sleeping rough|vacant homes|social rent|affordable housing|public housing|social housing|
      housing crisis|housing affordability|rent control|rent freeze|rent cap|rent increase|
      unlimited rent|renters rights|renters deserve|renters are|tenants rights|eviction moratorium|
      eviction|homelessness|homeless|rough sleeping|rough sleeper|zoning|rezoning|overdevelopment|
      developer donations|property developers|housing policy|housing future fund|first home buyers grant|
      nimby|yimby|section 8|squatter|housing stress|housing for all|council estate|leasehold reform|
      high density|inappropriate development|slumlords|tenants union|renters union|housing commission|
      housing first|housing bill|housing plan|housing minister|housing now|build homes|build more homes|
      new homes|council homes|council houses|starter homes|affordable homes|affordable apartments|
      airbnb ban|short term rentals|foreign buyers|vacancy tax|land value tax|planning reform|
      planning system|planning application|green belt|greenbelt|high rise|towers|apartment tower|
      eviction ban|no fault evictions|section 21|cladding|leaseholders|mobile home park|
      trailer park residents|tent city|encampment|encampments|rough sleepers|potholes|bus lanes|
      metro line|light rail extension|transit funding|public transit|free transit|highway expansion|
      bypass|toll road|congestion charge|congestion pricing|parking charges|speed cameras|20mph|
      low traffic neighbourhood|15 minute city|broadband for all|rural broadband|rural post offices|
      post offices|postal banking`,
    `
      housing|rent|landlord|developer|tenant|home ownership|shelter|gentrification|development|
      infrastructure|roads|congestion|bus service|light rail|traffic|rates|rents|rent is|landlords|
      tenants|camps|subway|transit|freeway|playgrounds`,
  ),
  issue(
    "immigration",
    `
      detention|in detention|welcome refugees|temporary visas|build a wall|immigration court|immigration|
      immigrant|illegal immigrant|illegal alien|undocumented|daca|dreamers act|dreamers|
      path to citizenship|border wall|border security|secure the border|secure our border|open border|
      southern border|the border|border crisis|deport|deportation|deported|refugee|asylum|asylum seeker|
      migrant|migrants|migrant caravan|detention centre|detention center|offshore detention|
      offshore processing|small boats|stop the boats|sanctuary city|sanctuary state|sanctuary cities|
      visa reform|travel ban|muslim ban|family separation|separated families|kids in cages|abolish ice|
      customs enforcement|citizenship|unhcr|displaced families|displaced|displacement|newcomers|
      migration|mass migration|net migration|migrant workers|guest workers|temporary protected status|
      tps|green cards for|h1b|visa cap|visa holders|visa overstays|noncitizen|noncitizens|
      citizenship for all|birthright citizenship|anchor babies|chain migration|title 42|remain in mexico|
      border agents|border patrol agents|ice raids|ice detention|detention camp|detention camps|nauru|
      manus|rwanda plan|channel crossings|people smugglers|boat people|stateless|resettlement|
      resettle refugees|refugees welcome|host families for refugees|asylum claims|
      right to work for asylum|english only|great replacement|replacement theory|sharia|coyotes|
      smuggling|unaccompanied minors|unaccompanied children|travel ban families|fleeing war|fled war|
      welcome her|welcome them|our border|our borders|open borders|border is open|the borders`,
    `
      border|border patrol|alien|caravan|visa|seeking safety|fleeing|multicultural|fled|foreigners|
      illegals|aliens`,
  ),
  issue(
    "security",
    `
      our veteran|veterans deserve|veterans were|bring our troops|war is|warmonger|arms sales|
      national security|homeland security|terrorism|terrorist|isis|al qaeda|taliban|hamas|hezbollah|
      military spending|defense spending|defence spending|aukus|nuclear submarine|nuclear weapons|
      nuclear deal|nuclear war|foreign interference|cyber attack|war on terror|endless war|troops home|
      our troops|our veterans|veterans affairs|veterans care|va hospital|espionage|
      chinese communist party|ccp|huawei ban|mass surveillance|patriot act|intelligence committee|
      foreign influence|extremism|extremist|radicalisation|9 11|benghazi|spy on|defence force|
      defense budget|pentagon|the pentagon|surveillance state|chinese spy|tiktok ban|national guard|
      war powers|nuclear arms|nuclear weapon|disarmament|arms trade|arms deal|military aid|
      military budget|military families|military bases|veterans|our military|armed services|military draft|
      conscription|national service|reservists|intelligence agencies|intelligence services|cia|mi5|nsa|
      wiretapping|facial recognition|police state|terror attack|jihad|cybersecurity bill|
      critical infrastructure bill|border force|coast guard funding|space force|drone strikes|war crime|
      war criminals|anti war|antiwar|peace movement|no more war|end the war|this war|stop the war|
      casualties|fallen soldiers|gold star family|pow mia|burn pits|agent orange|va backlog|
      chinese government|beijing|kremlin|moscow|tehran`,
    `
      military|troop|army|soldier|defense|defence|war|threat|security|attack|armed forces|service member|
      homeland|surveillance|privacy|enemy|troops|submarines|missile|missiles|weapons|spies|terror|regime`,
  ),
  issue(
    "foreign-affairs",
    `
      foreign policy|foreign aid|overseas aid|humanitarian|humanitarian crisis|ceasefire|gaza|palestine|
      palestinian|israel|israeli|ukraine|ukrainian|russia|russian|invasion|iran|iranian|iraq|afghanistan|
      syria|syrian|yemen|sudan|south sudan|tigray|rohingya|myanmar|venezuela|cuba|north korea|tibet|
      uyghur|hong kong protest|taiwan|nato|european union|brexit deal|red cross|unicef|oxfam|
      save the children|world vision|doctors without borders|famine|starvation|civil war|war crimes|
      genocide|occupation|kashmir|armenia|west papua|hunger crisis|child soldiers|conflict zones|
      war torn|earthquake appeal|emergency appeal|crisis appeal|disaster relief|diplomacy|diplomatic|
      peacekeeping|peacekeepers|world bank|imf|world leaders|g7|g20|commonwealth leaders|african union|
      arab league|minsk|belarus|hungary|poland border|serbia|kosovo|turkey quake|lebanon|beirut|
      west bank|settlers|settlements|two state solution|intifada|zionism|zionist|bds|houthi|somalia|
      ethiopia|eritrea|congo|rwanda|uganda law|nigeria|zimbabwe|mali|haiti|honduras|guatemala|
      el salvador|nicaragua|colombia peace|peru protest|chile constitution|argentina vote|pakistan|
      bangladesh|sri lanka|nepal earthquake|xinjiang|burma|cambodia|philippines drug war|timor|papua|
      pacific islands|indo pacific|south china sea|arctic drilling|antarctica treaty|refugee camp|
      refugee camps|camps along|aid workers|aid convoy|humanitarian aid|food aid|food crisis|starve|
      malnourished children|drought in|relief effort|emergency relief|life saving aid|lifesaving aid`,
    `
      china|chinese|mexico|africa|saudi|peace|conflict|crisis|global|hunger|hungry|starving|emergency|
      disaster|aid|overseas|bombing|communities in need|embassy|ambassador|cyclone|typhoon|earthquake|
      tsunami`,
  ),
  issue(
    "welfare",
    `
      pensioner|fuel payment|winter fuel|child benefit|grandparents raising|foster kids|coercive control|
      family violence|survivors of|redress|overdose|opioid settlement|poverty|child poverty|end poverty|
      food insecurity|food bank|food stamps|snap benefits|welfare cuts|welfare payments|jobseeker|
      raise the rate|centrelink|universal credit|benefit cuts|two child limit|disability benefits|
      child tax credit|safety net|foster care system|child protection|child safety|elder abuse|
      gambling reform|gambling ads|gambling harm|pokies|poker machines|cashless debit card|
      loneliness epidemic|veteran homelessness|family planning|community legal centre|legal aid|advocacy|
      advocate|advocating|social change|nonprofit journalism|independent journalism|public broadcaster|
      public broadcasting|abc funding|license fee|paid leave for all|carers|unpaid care|
      family caregivers|dementia care|refuges|women escaping|end hunger|food relief|families in crisis|
      families in poverty|child sponsorship|sponsor a child|clean water for|vulnerable families|
      disadvantaged children|disadvantaged kids|foodbank|skip meals|social services|community services|
      disability support|children in poverty|cycle of poverty|lived experience|frontline workers|
      crisis accommodation|child marriage|traffickers|exploited|exploitation|child welfare|
      children in care|care leavers|kinship care|grandparent carers|carer payment|carers allowance|
      disability pension|age pension|age pensioners|welfare|dole|benefits system|benefits cap|
      benefit cap|sanctions regime|food banks|food parcels|free meals|hungry children|hungry kids|
      child hunger|food stamp|wic benefits|snap cuts|social protection|basic income|social housing wait|
      debt relief|energy poverty|fuel poverty|gambling|sports betting|betting ads|slot machines|
      online gambling|pokie|loot boxes|loan sharks|scam victims|elderly abuse|community legal|
      legal services|public libraries|library closures|community centres|youth centres|youth services|
      youth unemployment|youth homelessness|domestic abuse|safe housing|safe house|victims of abuse|
      institutional abuse|child abuse survivors|clergy abuse|stolen wages`,
    `
      poor|disadvantaged|disadvantage|charity|vulnerable children|families in need|underserved|
      low income|in need|marginalised|marginalized|seniors|older people|young people|volunteers|
      community|casino|casinos|lottery|survivors`,
  ),
];
