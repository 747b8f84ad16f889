import type { WordList } from "../lexicon.ts";

/** Who votes, when and how, and what is held out to those who do. */
export const PARTICIPATION: WordList = {
  VOTE:
    "vote/votes/voted/voted/voting, cast a ballot, cast ballots, cast your ballot, cast your vote, cast their vote, cast their ballot," +
    "cast a vote, cast votes, casting a ballot, casting your ballot, casting your vote, voting's",
  /** What is done to get to a polling place. */
  GO: "go/goes/went/gone/going, come/comes/came/come/coming, show up, turn up, head, stop by, show your face, get in line, getting in line, line up, drop by, arrive, try",
  YOU: "you, you'll, you're, you've, you'd, your, yours, u, ur, y'all, yall, ya, yourself, any one of you, any of you",
  /** People of whom a false rule is told. */
  GROUP:
    "students, student, college kids, renters, tenants, anyone who rents, seniors, pensioners, retirees, felons, ex felons, parolees," +
    "homeless people, the homeless, veterans, hispanics, latinos, latinas, muslims, black voters, latino voters, hispanic voters, immigrants, naturalized citizens, new citizens," +
    "naturalised citizens, women, men, ladies, wives, married women, single women, unvaccinated, the unvaccinated, unvaccinated people, unvaccinated voters, flood victims," +
    "evacuees, storm victims, victims, teenagers, young people, first time voters, newcomers, new voters, expats, newlyweds, people on welfare, welfare recipients," +
    "dual citizens, military families, canadians, americans, texans, floridians, households, residents, citizens, anyone, anybody, everyone, nobody, voters, people, folks, those, taxpayers, homeowners, non homeowners, workers, employees, nurses, teachers, surnames, last names, neighbors, voters over, voters under",
  PARTY:
    "republicans, republican voters, gop, gop voters, democrats, democratic voters, dems, liberals, conservatives, independents, unaffiliated voters, tories, labour voters," +
    "trump voters, trump supporters, biden voters, biden supporters, harris voters, harris supporters, progressives, libertarians, greens, liberal neighbor, liberal friends, red card, blue card, libs",
  BARRED:
    "not allowed, not permitted, not eligible, not entitled, not able, ineligible, barred, banned, disqualified, prohibited, forbidden, excluded, no longer eligible," +
    "no longer allowed, aren't allowed, isn't allowed, aren't eligible, isn't eligible, aren't permitted, lose your right, lose their right, lose their vote, lost your right, lose the right," +
    "won't be allowed, will not be allowed, won't be able, will not be able, unable, turned away, turn you away, turning you away, turns you away, send you home, sent home," +
    "sending people home, sending you home, turning people away, never allowed, not be allowed, not be able",
  /** Said of a ballot that does not count. */
  VOID: "void, voided, invalid, tossed, thrown out, rejected, discarded, cancelled, canceled, expired, shredded, binned, spoiled, disqualified, voided out, thrown away",
  DOCUMENT:
    "birth certificate, birth certificates, passport, passports, social security card, utility bill, utility bills, tax return, tax returns, bank statement, doctor's note, vaccination card, vaccine card, vaccine passport, proof of vaccination, proof of citizenship, ballot receipt," +
    "photo ids, marriage certificate, deed, green card, lease, receipt, receipts, naturalization papers, citizenship papers, two ids, two photo ids, forms of id, proof of income, pay stub",
  /** Ways of sending a word that are no way of voting. */
  REMOTE:
    "text, text message, texts, text messages, texting, sms, phone, telephone, cell phone, smartphone, whatsapp, telegram, messenger, tweet, tweeting, twitter, facebook, instagram, snapchat, tiktok, hashtag, dm, emoji, reply, replying, comment, commenting, direct message, robocall, zoom, alexa, email, e mail, app, online, internet",
  /** Doing so. */
  REMOTE_ACT:
    "text, texting, sms, tweet, tweeting, dm, post, posting, reply, replying, press, pressing, dial, dialing, call, calling, email, emailing, message, messaging, whatsapp, comment, commenting, send, sending, click, tap, swipe",
  CLOSED:
    "closed, shut, closing, close, closes, shuts, closed down, shut down, shutting, closed for good, shutters",
  DAY: "monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tues, wed, thurs, tomorrow, today, next day, following day, day after, monday's, tuesday's, nov, november, october, june, polling day, next week",
  /** What befalls those who vote, as a threat. */
  HARM:
    "arrest+, arresting, jail+, deport+, evict+, detain+, prosecute+, fined@ed, hang/hangs/hung/hanged/hanging, shoot/shoots/shot/shot/shooting, punish+, handcuffed@ed, beaten up, beat up, lay off, laid off, sacked, in cuffs, in handcuffs, locked up, thrown in jail, go to jail, to prison," +
    "taken away, take your kids, take your children, lose your job, lose your kids, lose your children, lose your home, lose your benefits, lose your housing, lose your green card, lose your visa, lose your scholarship, lose your license, lose your pension, deportation, arrests, eviction, taken in, take you in, take you from the line, pick you up, picked up, hunt you down, regret it, face charges, reported to ice, reported to immigration, reported to the police, handed to ice, turned over to ice, ruin you, a beating",
  DEBT: "unpaid ticket, unpaid tickets, unpaid fines, unpaid fine, outstanding ticket, outstanding tickets, outstanding fines, parking tickets, traffic tickets, warrant, warrants, outstanding warrant, outstanding warrants, child support, unpaid rent, overdue rent, unpaid taxes, back taxes, debts, debt, unpaid debts, unpaid bills, arrears, old warrants, tickets, court fees",
  BENEFIT:
    "food stamps, benefits, probation, parole, lease, insurance, tenancy, work permit, residency, medicaid, welfare, housing, section 8, green card, visa, scholarship, disability, pension, unemployment, citizenship, papers, immigration status, custody, job, snap, asylum case",
  /** What voting is said to do to them. */
  PERIL:
    "kill/kills/killed/killed/killing, trigger+, end+, cancel+, jeopardize+, cost+, risk+, void+, flag+, put at risk, puts at risk, put you on a list, puts you on a list",
  WEAPON:
    "gun, guns, rifle, rifles, ar 15s, ar 15, ak 47, weapon, weapons, armed, arms, firearms, firearm, pistol, pistols, shotgun, shotguns, ammo, baseball bats, bats, body armor, armor, open carry, locked and loaded, lock and load, masked up, machetes, pepper spray, dogs and cameras",
  VIOLENCE:
    "shoot/shoots/shot/shot/shooting, shoot up, beat/beats/beat/beaten/beating, kill+, hang/hangs/hung/hanged/hanging, burn/burns/burned/burned/burning, burn down, hurt/hurts/hurt/hurt/hurting, hunt down/hunts down/hunted down/hunted down/hunting down, smash+, bomb+, break your legs, drag you, visit you, come to your house, come to your home, come by your house, show up at your house, destroy you, make you pay, make them pay, slash your tires, curb stomp, string up, silence you",
  /** Those who do it. */
  GANG: "patriots, guys, boys, lads, men, crew, militia, militias, militia members, bikers, brothers, proud boys, vigilantes, big guys, fellas, friends, supporters, members, volunteers",
  /** Those who run an election. */
  WORKER:
    "clerk, clerks, recorder, county recorder, poll workers, poll worker, election workers, election worker, vote counters, counters, counting, election staff, recorder's staff, election officials, election official, canvassers, canvasser, canvassing board, election board, board of elections, county board, election office, elections office," +
    "count room, counting room, secretary of state, tabulation center, counting center, registrar, registrars, supervisor of elections, scanner technician, returning officer, returning officers, presiding officer, presiding officers, elections chief, electors, inspectors, election judges, certify, certifies, night shift",
  /** Ways of telling somebody to fear. */
  MENACE:
    "watch your back, watch your backs, watch their backs, watch her back, watch his back, find you, answer for it, pay for it, pay for this, pay dearly, pay the price for this, over your shoulder, come after you, come after him, come after her, come for you, come for your head, coming for you, coming after you, see what happens, find out what happens, find out what for, find out the hard way," +
    "or else, rope is cheap, the rope, hang for treason, swing from, sleep with one eye open, days are numbered, you'll pay, you will pay, pay with your life, make it home, never make it home, pay with their lives, pay with her life, pay with his life, with your lives, what happens to traitors, traitors hang, shame if something happened, something happened to, something happens to, pay in blood, you'll regret, you will regret, regret it, walk to their cars, walk to your car, walk to her car, walk to his car, bullet, bullets," +
    "hunt you down, hunt them down, a knock, knock on your door, at your door, finish your career, tick tock, do you feel safe, you shouldn't feel safe, burn you down, will hang, you'll hang, dead man, blood on, blood in the streets, firing squad, traitor's death, end you, you're next, you are next, wet themselves, gallows, noose, lynch",
  /** How somebody is found. */
  TRAIL:
    "where you live, where you park, where you work, where you sleep, where she lives, where he lives, where they live, where she parks, where he parks, where they park, home address, home addresses, your address, your addresses, license plates, license plate, plates, plate, your house, your kids' school, your kids, your family, your children, your street, names and addresses, soccer schedule, your information, your name, your face, your faces",
  WATCH:
    "photograph+, film+, record+, videotape+, track+, write down/writes down/wrote down/written down/writing down, publish+, expose+, writing, taking down, take down, note down, taking a note, taking pictures, take pictures, take photos, taking photos, post+, follow+, watch+, looking at",
  CHECK:
    "check+, run names, running names, runs names, run your name, running warrants, scan+, ask for papers, asking for papers, demanding papers, demand papers, question+, patrol+, wait/waits/waited/waited/waiting, raid+, round up, rounding up, stop+, check papers, checking papers, sweep+, stake out, staking out",
  /** Not going to the polls. */
  IDLE: "stay home, stay at home, stays home, staying home, stay in bed, stay on the couch, sit on your couch, sit at home, sit home, sleep in, go home, go back to bed, go back to sleep, stay away, keep away, sit this one out, sit it out, sit this out, sit out, sitting this one out, sitting it out, sit that one out, take the day off, watch netflix, skip it, skip voting, stay put, remain at home, leave it blank, leave the top blank, leave it empty, abstain, boycott",
  /** Said of a vote or of voting. */
  FUTILE:
    "pointless, useless, worthless, meaningless, wasted, a waste, a waste of time, waste of time, a joke, for nothing, a vote for nothing, changes nothing, changed nothing, means nothing, mean nothing, meant nothing, makes no difference, won't make a difference, doesn't make a difference, make no difference, made no difference, will make no difference, won't matter, doesn't matter, does not matter, doesn't count, won't count, will not count, never counts, won't change anything, won't change a thing, doesn't change anything, never changed anything, never changes anything, counts for nothing, solves nothing, fixes nothing, achieves nothing, futile, a drop in the ocean, a raindrop in the ocean, consent, worth less, worth nothing, not worth it, not worth the trip",
  MONEY:
    "cash, money, gift card, gift cards, gas card, gas cards, grocery voucher, grocery vouchers, voucher, vouchers, coupon, coupons, bucks, dollars, pesos, rupees, naira, shillings, rand, a twenty, a hundred, a fifty, twenty bucks, fifty bucks, hundred bucks, forty bucks, gas money, a grand, crypto, bitcoin, prepaid card, bank transfer, airtime, a million, million dollars, lottery tickets",
  /** Goods given for a vote. */
  VALUE:
    "rice, groceries, food parcel, food parcels, beer, beers, round's on me, rounds on me, first round's on me, drinks, drink, free drink, free drinks, free beer, free beers, free food, free meal, free lunch, free pizza, free oil change, free gas, free gift, free ticket, free tickets, free shirt, free haircut, free carton, plate of ribs, plate of barbecue, barbecue, ribs, raffle, prize, a prize, prizes, giveaway, sweepstakes, new truck, cigarettes, smokes, carton, whiskey, liquor, bottle, blanket, blankets, sugar, maize, cooking oil, free phone, new phone, new car, car, a car, tank of gas, bag of groceries, iphone, tv, a bike, a trip, eggs, lottery ticket, t shirts, free t shirt, a reward, reward, free tank, turkey, free turkey, hampers, hamper",
  GAIN: "get/gets/got/got/getting, win/wins/won/won/winning, receive+, earn+, claim+, collect+, take home, pick up, grab+, enter+, be entered, you're in, score, have",
  PAY: "pay/pays/paid/paid/paying, venmo, cashapp, cash app, zelle, paypal, give/gives/gave/given/giving, hand/hands/handed/handed/handing, send you, sends you, offer+, reward+, buy/buys/bought/bought/buying, slip you, treat",
  PROOF:
    "proof, completed ballot, completed ballots, finished ballot, filled out ballot, pic, pics, picture, photo, photos, selfie, selfies, snap, screenshot, sticker, stickers, receipt, i voted sticker, pvc, marked ballot, blank ballot, blank ballots, signed ballot, ballot photo, ballot photos, ballot selfie, voter card",
  FUNDRAISE:
    "donate, donates, donating, donation, donations, contribute, contribution, contributions, chip in, pitch in, fund, fundraiser, fundraising, match, matched, matching, actblue, winred, raise, raised, rush, give today, give now, gift match, invest, deadline, end of quarter, stretch goal, ad buy, volunteer, sign the petition, paid for, spent, spend, spending, taxpayers, poll worker, poll workers, tax, taxes",
  /** What others are accused of wanting. */
  SCHEME:
    "want, wants, wanted, trying, tries, tried, plotting, plans to, planning to, plot, hoping, threatens, threatening, threatened, pushing, suggested, suggests, suggest, proposes, proposed, attempt, attempts, attempting, conspire, scheme, efforts",
  /** Read as one word. */
  PHRASE:
    "for good, too late, in exchange for, in return for, think twice, think again, sign off, at all, last time, second amendment, too important, counting on",
  /** Where votes are taken that are no election. */
  LAWMAKING:
    "senate, house, congress, senators, lawmakers, legislature, legislators, committee, council, bill, bills, amendment, justices, nominee, confirmation, confirm, floor, mps, commons, parliament, board, shareholders, union, resolution, impeachment, act, supreme court, judge, filibuster, budget, veto, city council, judiciary",
};
