import type { WordList } from "../lexicon.ts";

/** What is done to elections, votes and voters. */
export const ACTIONS: WordList = {
  /** Take an election as their object and mean fraud whatever the object's form. */
  RIG:
    "rig/rigs/rigged/rigged/rigging, steal/steals/stole/stolen/stealing, hijack+, rob/robs/robbed/robbed/robbing," +
    "tamper with/tampers with/tampered with/tampered with/tampering with, falsify+, swindle+," +
    "thieve/thieves/thieved/thieved/thieving, unrig+, subvert the count+, rob us of+, cook the books on+," +
    "highjack+, swipe+, pilfer+, pre rigged, pre decide+, predetermine+, stealin, riggin",
  /** Mean fraud only with an election or votes right after. */
  BEND:
    "manipulate+, corrupt+, throw/throws/threw/thrown/throwing, game+, pirate+, skew+, distort+, pollute+, taint+, snatch+," +
    "fixed@ed, fixing@ing, fixin@ing, nick+, pinch+, sway illegally, undemocratically decide+, defraud+",
  CHEAT: "cheat/cheats/cheated/cheated/cheating, cheatin, lie cheat and steal, cheat and steal, play dirty",
  HACK: "hack+, glitch+, malfunction+",
  /** Done to ballots and votes so that they count wrongly. */
  FAKING:
    "stuff+, flip/flips/flipped/flipped/flipping, switch+, invent+, manufacture+, fabricate+, forge+, fake+, inject+, inflate+," +
    "pad/pads/padded/padded/padding, backdate+, alter+, conjure up+, pre fill+, prefill+, premark+, counterfeit+, delete+, erase+," +
    "shave off+, double count+, siphon+, rewrite/rewrites/rewrote/rewritten/rewriting, cook up+, cook/cooks/cooked/cooked/cooking, magic up+, whip up+, falsify+, stuff in/stuffs in/stuffed in/stuffed in/stuffing in," +
    "slip in/slips in/slipped in/slipped in/slipping in, sneak in/sneaks in/snuck in/snuck in/sneaking in, doctored@ed, doctoring@ing, tamper with/tampers with/tampered with/tampered with/tampering with",
  /** The same, but honest election workers do it too. */
  HANDLING:
    "create+, print+, seize+, turn+, produce+, add+, duplicate+, swap/swaps/swapped/swapped/swapping, harvest+, traffic/traffics/trafficked/trafficked/trafficking, change+, collect+, copy/copies/copied/copied/copying",
  /** Done to ballots so that they do not count. */
  DISCARDING:
    "destroy+, trash+, shred/shreds/shredded/shredded/shredding, burn/burns/burned/burned/burning, dump+, ditch+, intercept+, incinerate+",
  /** The same, but courts and clerks do it too. */
  LOSING:
    "discard+, lose/loses/lost/lost/losing, toss+, throw out/throws out/threw out/thrown out/throwing out, throw away/throws away/threw away/thrown away/throwing away," +
    "hide/hides/hid/hidden/hiding, bury/buries/buried/buried/burying, misplace+, disappear+, vanish+, go missing/goes missing/went missing/gone missing/going missing, steal/steals/stole/stolen/stealing, withhold/withholds/withheld/withheld/withholding",
  APPEAR:
    "appear+, show up/shows up/showed up/shown up/showing up, turn up/turns up/turned up/turned up/turning up, materialize+, pop up+," +
    "arrive+, drop in+, roll in+, come in/comes in/came in/come in/coming in, surface+, be found, found, discover+, trickle in+, pour in+",
  FIND: "find/finds/found/found/finding, locate+",
  SEND: "send/sends/sent/sent/sending, mail/mails/mailed/mailed/mailing, ship+, mail out/mails out/mailed out/mailed out/mailing out, send out/sends out/sent out/sent out/sending out",
  FLOOD: "flood/floods/flooded/flooded/flooding, deluge+, swamp+, blanket+, blizzard",
  VOTING_ACT:
    "vote/votes/voted/voted/voting, cast@ed, casts@s, casting@ing, cast ballots, cast a ballot, cast their ballots, fill out ballots," +
    "casting ballots, casting votes, cast votes, sent ballots, mailed ballots, mailed in, registered, registered to vote, get ballots," +
    "got ballots, get a ballot, got a ballot, receive ballots, received ballots, receiving ballots, getting ballots, sent a ballot," +
    "took part, take part, taking part, participated, on the rolls, on the voter rolls, on voter rolls, still on the rolls, voting by mail, voting absentee, counted",
  WIN: "win/wins/won/won/winning, prevail+, carry/carries/carried/carried/carrying, got elected, get elected, be elected, take power, took power, stay in power, hold power",
  LOSE: "lose/loses/lost/lost/losing",
  ENABLE:
    "enable+, invite+, encourage+, welcome+, unleash+, facilitate+, allow+, allow for+, legalize+, cause+, breed/breeds/bred/bred/breeding, lead to/leads to/led to/led to/leading to," +
    "result in+, mean/means/meant/meant/meaning, guarantee+, usher in+, open the door to, opens the door to, opening the door to, open the door for, opens the door for," +
    "open the floodgates to, opens the floodgates to, opens up, pave the way for, paves the way for, make room for, leave us with, leaves us with, is a recipe for," +
    "are a recipe for, a recipe for, recipe for, invitation to, an invitation to, invitation for, ripe for, ripe with, rife with, rife for, open to, wide open to, wide open for, open for," +
    "vulnerable to, susceptible to, subject to, prone to, fertile ground for, breeding ground for, increase the risk of, increases the risk of, source of, largest source of," +
    "hotbed of, lends itself to, easy target for, equals, equal, =, spells, promote+, make it easy to, makes it easy to, make it easier to, makes it easier to, easier to, easy to",
  COMMIT:
    "commit/commits/committed/committed/committing, execute+, perpetrate+, carry out+, orchestrate+, engineer+, plan/plans/planned/planned/planning, engage in+, practice+, plot/plots/plotted/plotted/plotting, get away with, gets away with, getting away with, abet+, aid and abet, cover up+, hide+, ignore+, admit+, confess to+, stage+, pull off+",
  ACCEPT:
    "accept+, concede+, recognize+, recognise+, certify+, honor+, honour+, respect+, acknowledge+, abide by+, believe+, trust+",
  CALL_OFF:
    "postpone+, cancel+, cancelled, cancelling, reschedule+, call off+, delay+, move+, move to+, change+, push back+",
  /** Verbs that report what somebody says. */
  SAY:
    "say/says/said/said/saying, write/writes/wrote/written/writing, claim+, allege+, assert+, insist+, argue+, contend+, maintain+, complain+, warn+, tweet+, retweet+, suggest+, repeat+, accuse+," +
    "cry/cries/cried/cried/crying, scream+, yell+, whine+, rant+, ramble+, shout+, parrot+, imply+, pretend+, hint+, go off/goes off/went off/gone off/going off," +
    "think/thinks/thought/thought/thinking, believe+, tell/tells/told/told/telling, deny/denies/denied/denied/denying, dispute+, announce+, testify+, tout+, float+, posit+, theorize+, convince+, admit to, speculate+, swear/swears/swore/sworn/swearing, preach+",
  /** Verbs that pin a name on something. */
  CALL: "call/calls/called/called/calling, label+, brand+, describe+, dub/dubs/dubbed/dubbed/dubbing, denounce+, decry/decries/decried/decried/decrying",
  /** Verbs that spread what others say. */
  SPREAD:
    "push/pushes/pushed/pushed/pushing, spread/spreads/spread/spread/spreading, peddle+, promote+, amplify+, stoke+, fan/fans/fanned/fanned/fanning, sow+, raise+, revive+, echo+, fuel+, share+, sell/sells/sold/sold/selling",
  /** Verbs whose object is a fact to the speaker. */
  KNOW: "know/knows/knew/known/knowing, prove/proves/proved/proven/proving, reveal+, expose+, confirm+, admit+, show/shows/showed/shown/showing, demonstrate+, uncover+, discover+, catch/catches/caught/caught/catching, realize+, remember+",
  DEBUNK:
    "debunk+, disprove+, refute+, reject+, dismiss+, discredit+, fact check+, correct+, rebut+, bust+, dispel+, combat+, counter+, fail to prove",
  STOP: "stop/stops/stopped/stopped/stopping, prevent+, fight/fights/fought/fought/fighting, combat+, block+, deter/deters/deterred/deterred/deterring, end+, report+, expose+, root out+, protect against+, guard against+, crack down on+, oppose+, detect+, avoid+, eliminate+, reduce+, investigate+, prosecute+, punish+, penalize+, secure+, protect+, defend+, safeguard+, keep/keeps/kept/kept/keeping, resist+, beat/beats/beat/beaten/beating, defeat+, fix+",
  LET: "let/lets/let/let/letting, allow+, permit+",
  INTEND:
    "try/tries/tries/tries/trying, trying, want/wants/want/want/wanting, plan to, plans to, planning to, plan on, planning on, plotting to, plot to, plots to, hope to, hoping to, scheming to, attempt/attempts/attempt/attempt/attempting, prepare to, preparing to, prepared to, ready to, gearing up to, gear up to, set to, looking to, look to, determined to, threaten to, threatening to, going to, gonna, about to, intend to, intends to, intending to, conspire to, conspiring to, aim to, aims to, trying their best to, hell bent on, willing to, wanna, need to, needs to, have to, has to, in order to, so they can, so he can, working to, work to, efforts to, effort to, attempts to, bid to, plot, scheme to, conspiracy to, plans, ways to, way to, how to, able to, positioned to, poised to, set up to, setting up to, means to",
  INTENDED:
    "tried to, tried, wanted to, planned to, plotted to, attempted to, conspired to, hoped to, managed to, sought to, were able to, was able to, used to",
};
