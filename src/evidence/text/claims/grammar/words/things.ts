import type { WordList } from "../lexicon.ts";

/** What is voted in, with, for and on. Folded words: lower case, no hyphens. */
export const THINGS: WordList = {
  ELECTION:
    "election, elections, midterm, midterms, runoff, run off, runoffs, presidency, electoral college, ballot box," +
    "ballot boxes, recall election, special election, general election, referendum, referendums, by election," +
    "presidential race, senate race, house race, governor's race, governors race, mayoral race, congressional race," +
    "presidential election, presidential elections, national election, national elections, state election," +
    "state elections, local elections, november election, november elections, voting process, election process," +
    "electoral process, voting system, election system, electoral system, election systems, voting systems," +
    "elections process, election results, election result, election outcome, election night, our democracy's vote," +
    "governorship, electoral votes, vote 2020, presidential vote, presidential results, the vote, popular vote," +
    " plebiscite, polling day, election cycle," +
    "electoral college votes, poll results, presidential poll, parliamentary poll, general elections",
  PRIMARY: "primary, primaries, caucus, caucuses, primary election, nomination, convention, primary process",
  /** Races, seats and states are won and lost in elections, and in other ways. */
  RACE:
    "race, races, contest, seat, seats, white house, victory, win, governor's mansion, senate, house, majority," +
    "state, states, country, nation, power, mandate, oval office, parliament, statehouse, congress, council seat",
  BALLOTS:
    "vote, votes, ballot, ballots, early votes, registrations, registration forms," +
    " poll books, pollbooks, tally sheets, result sheets, results sheets," +
    "vote total, vote totals, electors, stacks of ballots, boxes of ballots",
  COUNT:
    "totals, count, counts, counting, vote count, vote counts, vote counting, tally, tallies, vote tally, result, results," +
    "outcome, outcomes, certification, recount, recounts, canvass, election returns, voting, ballot count, ballot counting," +
    "final count, vote tabulation, tabulation, certified result, certified results, official results, hand count, audit",
  METHOD:
    "mail in voting, mail in ballots, mail in ballot, mail in votes, mail in vote, mail in balloting, mail voting," +
    "mail ballots, mail ballot, mail votes, mail balloting, voting by mail, vote by mail, votes by mail, postal voting," +
    "postal votes, postal vote, postal ballots, postal ballot, mailed ballots, mailed in ballots, mailed out ballots," +
    "absentee voting, absentee ballots," +
    "absentee ballot, absentee votes, drop boxes, drop box, dropboxes, dropbox, ballot drop boxes, ballot drop box," +
    "voting machines, voting machine, electronic voting, electronic voting machines, e voting, counting machines," +
    "voting equipment, vote counting machines, tabulators, tabulator, tabulation machines, election machines, dominion," +
    "dominion machines, dominion voting machines, evm, evms, smartmatic, same day registration, ranked choice voting," +
    "early voting, universal mail in voting, universal vote by mail, all mail voting, all mail elections," +
    "all mail election, universal mail in ballots, mass mail voting, mass mail in voting, mail ins, mail in, mail ins voting," +
    "voting software, election software, vote by mail scheme, vote by mail ballots, ballots by mail, online voting," +
    "internet voting, same day voter registration, automatic voter registration, curbside voting, proxy voting," +
    "electronic machines, overseas voting, ballot scanners, ballot marking devices, absentee voting system," +
    "mail in voting system, mail in system, mail in elections, mail in election, ballot machines, polling machines",
  MACHINES:
    "machine, machines, software, algorithm, algorithms, server, servers, usb drives, thumb drives, thumb drive",
  ROLLS:
    "voter rolls, voter roll, voting rolls, voters' rolls, voters roll, electoral roll, electoral register, voter list," +
    "voter lists, registration rolls, registration lists, rolls, voter register",
  HARVESTING:
    "ballot harvesting, ballot harvesters, ballot harvester, ballot trafficking," +
    "ballot mules, ballot mule, mules, ballot traffickers, vote harvesting",
  /** Things that are rigged, stolen, hacked or faked without being votes. */
  OTHER:
    "economy, economies, system, debate, debates, market, markets, game, games, tax, taxes, tax code, media, justice," +
    "court, courts, supreme court, rules, trade, deals, healthcare, health care, redistricting, map, maps, district," +
    "districts, news, money, jobs, wages, job, identity, identities, car, cars, data, emails, email, password," +
    "passwords, account, accounts, land, lands, water, future, freedom, freedoms, rights, dreams, childhood, children," +
    "kids, hearts, show, valor, valour, documents, intellectual property, secrets, technology, pensions, pension," +
    "retirement, savings, social security, medicare, medicaid, benefits, polls said, studies, science, prices, bids," +
    "contracts, contract, auction, lottery, drugs, videos, accounts, insurance, welfare, unemployment, union election," +
    "oscars, emmys, emmy, grammys, nba, bank, banking, stock, stocks, credit, supreme court seat, bases, base, goods," +
    "time, innocence, dignity, spotlight, thunder, ideas, recipe, catalytic converters, packages, elections for judges",
  /** Ways in which a fraud is talked of as news or law. */
  TALK:
    "a lie, the lie, that lie, his lie, a myth, the myth, a big lie, claim, claims, allegation, allegations, accusation, accusations, conspiracy, conspiracies, theory, theories," +
    "conspiracy theory, conspiracy theories, rumor, rumors, rumour, rumours, talk, rhetoric, narrative, narratives, myth," +
    "myths, misinformation, disinformation, hysteria, paranoia, lie, lies, big lie, fearmongering, fantasy," +
    "fantasies, scare tactics, complaint, complaints, denier, deniers, denial, denialism, falsehood, falsehoods, smear, smears, suspicions, whining," +
    "baseless claims, false claims, unfounded claims, fear, fears, idea, notion, suggestion, possibility, prospect, specter, spectre, worry, charge, charges, cries, cry, guise",
  /** Law and news about fraud, of which fraud is the matter: `a voter fraud case`. */
  MATTER:
    "excuse, probe, probes, investigation, investigations, commission, panel, hearing, hearings, lawsuit, lawsuits, case," +
    "cases, trial, conviction, convictions, prosecution, prosecutions, prosecutor, task force, unit, hotline, law, laws," +
    "bill, bills, statute, film, movie, documentary, book, fears, concerns, worries, questions, tweet, tweets, crusade," +
    "suit, suits, summit, conference, expert, experts, report, reports, study, safeguards, safeguard, protections, prevention, training, ad, ads, database, tip line",
  EVIDENCE:
    "evidence, proof, sign, signs, indication, indications, trace, instances, instance, examples, example",
  NIGHT:
    "3am, 4am, 2am, 3 am, 4 am, 2 am, 3 a.m, 3 in the morning, 4 in the morning, middle of the night, dead of night," +
    "overnight, midnight, after midnight, while we slept, while you slept, in the dark, late at night, wee hours," +
    "at dawn, before sunrise",
  HIDING:
    "behind closed doors, under the table, out of nowhere, out of thin air, in secret, without observers," +
    "without witnesses, no observers, no witnesses, backdoor, back door, trunk, under a table, under tables, back of a car, back of a truck, back of a van, back room, backroom, suitcase, suitcases," +
    "duffel bags, rental van, unmarked van, unmarked vans, u haul, trunk of a car, warehouse",
  TRASH:
    "trash, dumpster, dumpsters, ditch, ditches, river, creek, garbage, landfill, bin, trash can, trash cans, dump," +
    "recycling, side of the road, shredder, shredders, basement, closet, swamp, woods",
  OBSERVERS:
    "poll watchers, poll watcher, observers, observer, election observers, poll observers, party agents," +
    "watchers, scrutineers, republican observers, gop observers, challengers, polling agents, monitors",
  POLLS:
    "polls, polling place, polling places, polling station, polling stations, polling site, polling sites, precinct," +
    "precincts, voting site, voting sites, voting location, voting locations, voting center, voting centers," +
    "vote center, vote centers, polling location, polling locations, polling booth, polling booths, voting booth," +
    "voting booths, polling centre, polling centres, poll site",
  STATE:
    "alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia, west virginia, wisconsin, wyoming, detroit, philadelphia, philly, atlanta, milwaukee, maricopa, fulton county, wayne county, broward, clark county",
  OFFICE:
    "president, governor, senator, congressman, congresswoman, mayor, prime minister, chancellor, secretary of state",
};
