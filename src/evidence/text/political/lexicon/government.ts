import type { Concept } from "./concept.ts";

export const GOVERNMENT: readonly Concept[] = [
  {
    id: "official",
    topic: { kind: "official" },
    strong: `
      minister|ministry of|department of *|federal judge|federal court|federal agency|census|td for|
      federal member|the hon|postal service|usps|epa|cdc|fcc|ofwat|ofgem|defra|senator|senate|u s senate|
      us senator|congress|congressman|congresswoman|congressmen|congressional|member of congress|
      house of representatives|representative|state representative|state rep|state senator|legislature|
      legislator|lawmaker|governor|lieutenant governor|gubernatorial|mayor|mayoral|city council|
      councilman|councilwoman|councilmember|council member|councillor|councilor|county commissioner|
      county executive|alderman|assemblyman|assemblywoman|assemblymember|assembly member|state assembly|
      school board|attorney general|secretary of state|state treasurer|district attorney|supreme court|
      supreme court justice|elected official|elected leader|elected representative|parliament|
      parliamentary|parliamentarian|member of parliament|mps|prime minister|deputy prime minister|
      premier of|chancellor of the exchequer|treasurer jim|home secretary|foreign secretary|
      cabinet minister|health minister|education minister|environment minister|energy minister|
      housing minister|minister for|minister of|house of lords|house of commons|westminster|
      downing street|holyrood|senedd|stormont|dail|taoiseach|seanad|oireachtas|whitehall|canberra|
      white house|oval office|capitol hill|vice president|president elect|commander in chief|presidency|
      presidential|administration|department of justice|doj|fbi|supreme court nominee|federal government|
      state government|local government|our government|the government|the president is|the president has|
      president of the united states|s president|current president|our president|public official|
      government policy|federal budget|state budget|local council|shire council|city of * council|
      regional council|county council|borough council|parish council|city hall|european commission|
      european parliament|mep|united nations|knesset|rajya sabha|chief minister|state capitol|statehouse|
      county board|zoning board|planning commission|public hearing|public consultation|
      community consultation|have your say|ombudsman|government official|public servant|councils|
      council rates|federal mp|state mp|local mp|your mp|my mp|ask your mp|write to your mp|hon|
      crossbench|backbench|u s president|next president|mayor s office|governor s office|
      governors office|commissioners|county judge|tax collector|town clerk|city clerk|city manager|
      city commission|town board|town meeting|board of supervisors|board of selectmen|planning board|
      board of education|education board|school trustees|port commission|harbor commission|water board|
      water district|conservation district|utility commission|public utilities commission|
      public service commission|fire district|hospital district|lieutenant gov|state auditor|
      state controller|state board|state supreme court|chief justice|federal reserve|treasury secretary|
      defense secretary|commerce department|state department|education department|justice department|
      interior department|homeland security department|irs agents|atf|hud|fema|faa|ntsb|army corps|
      national park service|forest service|veterans administration|social security administration|
      postmaster general|surgeon general|secretary general|high court judge|high commissioner|
      governor general|attorney generals|first minister|deputy premier|shadow minister|shadow cabinet|
      leader of the opposition|question time|prime ministers questions|committee hearing|
      select committee|public inquiry|coroner s inquest|ministerial|ministers|ministry|
      government department|government agency|government agencies|civil service|public sector|
      local authority|local authorities|council leader|council meeting|councillors|council chamber|
      lord mayor|deputy mayor|ward councillor|council election|metro mayor|police and crime commissioner|
      combined authority|unitary authority|city councilor|city councillors|community board|
      advisory committee of|the president and|ex president|mr president|madam president`,
    weak: `
      president|the president|convention|government|federal|premier|chancellor|rep|sen|gov|washington|
      d c|sheriff|judge|court|mp|bureaucrat|cabinet|state|county|constituent|constituency|citizen|
      public service|authority|hearing|city of|community feedback|capitol|department of|residents|
      secretary|treasurer|assessor|trustee|supervisor|comptroller|coroner|auditor|clerk|department|
      regional|our member|first lady|former president|justices|residents of * council|presidents`,
  },
  {
    id: "legislation",
    topic: { kind: "legislation" },
    strong: `
      stamp duty|taxed|pension age|voted against|tax rate|tax plan|tax bill|budget bill|farm bill|
      spending bill|senate vote|house vote|new mandates|ban the|ban all|red tape|planning law|
      privacy law|nature law|bail laws|labour laws|workplace laws|law change|change the law|
      change the rules|legislation|legislative|legislate|lawmaking|filibuster|bill in congress|
      senate bill|house bill|this bill|the bill would|pass the * act|support the * act|oppose the * act|
      sb #|hb #|hr #|h r #|s b #|a bill|new law|federal law|state law|pass a law|pass laws|law that|
      repeal|repealed|veto|vetoed|executive order|supreme court ruling|roe v wade|overturn|overturned|
      obamacare|affordable care act|green new deal|medicare for all|inflation reduction act|
      infrastructure bill|infrastructure law|stimulus bill|reparations|wealth tax|tax reform|tax hike|
      tax increase|tax cuts|tax cut|raise taxes|raise your taxes|raised taxes|lower taxes|cut taxes|
      property taxes|higher taxes|tax the rich|gas tax|carbon tax|death tax|sales tax|mining tax|
      stage three tax|negative gearing|taxpayer|public policy|policy change|policy maker|policymaker|
      regulation|deregulation|ban on|lobbyist|lobbying|lobby group|senate inquiry|royal commission|
      white paper|draft law|statute|public funding|federal funding|government funding|cut funding|
      funding cuts|budget cuts|spending cuts|government spending|national debt|tax dollars|
      taxpayer money|reform act|act now to stop|mandate|mandates|vaccine mandate|mask mandate|lockdown|
      lockdowns|moratorium|sanctions|treaty|tell congress|urge congress|call on congress|ask congress|
      contact your * representative|tell your * senator|call your senator|call your representative|
      contact your senator|write to your|email your mp|tell lawmakers|ask lawmakers|the epa|fda|
      price controls|drug pricing|surprise billing|senate hearing|new privacy law passed|
      pass this legislation|cosponsored|cosponsor|sponsored the bill|insurance industry|drug industry|
      oil industry|industry lobby|chemical industry|gambling industry|gas industry|regulators|
      lawsuit against the state|constitutional court|in parliament|through congress|into law|
      signed into law|veto the|vote on the bill|appropriations|ordinance|bylaws|submission to the|
      lodge your objection|lodge a submission|make a submission|draft plan|draft budget|rate rise|
      rate cap|rezone|state funding|funding boost|funding for|grant program|election promise|
      broken promises|rule making|rulemaking|public comment|comment period|draft rule|federal rule|
      federal rules|federal standard|bill before|bill passed|bill in committee|bill would|
      bill that would|pass the bill|block the bill|kill the bill|back the bill|support bill|oppose bill|
      bill c #|bill # is|support hb|oppose hb|vote down|the farm bill|budget deal|budget vote|omnibus|
      reconciliation bill|sunset clause|executive action|executive orders|moratorium on|ban fracking|
      outlaw|criminalize|criminalise|criminalises|eu rules|eu law|brussels|regulated industry|
      enforce the law|enforcement of the law|break the law|broke the law|loophole|loopholes|the loophole|
      lawmakers must|lawmakers should|parliament must|parliament should|parliament to|congress must|
      congress should|congress can|congress to|senators to|senate to|senate must|mps must|mps should|
      mps to|ministers must|government must|government should|government to|governments must|
      governments should|council must|council should|councils should|mayor must|governor must|
      legislature must|legislators must|minister must|premier must|act of parliament|act of congress|
      private members bill|international law|geneva convention|human rights act|civil rights act|
      clean air act|endangered species act|equality act|online safety bill|policing bill|
      immigration bill|jobs act|chips act|rescue plan|recovery plan|levelling up|green deal|new deal|
      national plan|action plan for|strategy for|manifesto|reform the|reform of|overhaul|abolish|
      abolished|abolition|nationalize|defunding|reinstate|subsidised by|subsidies for|subsidy for`,
    weak: `
      law|laws|bill|policy|act|ban|banned|reform|tax|taxes|rule|budget|funding|subsidy|inquiry|proposal|
      propose|proposed|plan to|agenda|oppose|repealing|enact|legal|amend|pass|passed|lawsuit|ruling|
      subsidies|docket|the budget|waiver|decree|directive|regulate|regulating|reforms`,
  },
];
