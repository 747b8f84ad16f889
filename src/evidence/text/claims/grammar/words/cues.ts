import type { WordList } from "../lexicon.ts";

/** Small words that carry time, denial and doubt. */
export const CUES: WordList = {
  BE: "turned into, turn into, turning into, become, became, end up, ends up, ended up, ending up, is, are, was, were, be, been, being, it's, they're, isn't, aren't, wasn't, weren't, will be, would be, has been, have been, had been, gets, got, getting, get, going to be, is being, are being, was being, were being, looks, look, seems, smells, feels, becomes, remains, 's, that's, it was, it is, am",
  IS: "is, are, am, it's, they're, he's, she's, we're, there's, isn't, aren't, that's, being, gets, looks, seems",
  WAS: "was, it was, were, did, didn't, wasn't, weren't, had, hadn't, got",
  HAVE: "has, had been, have been, have, they've, we've, i've, haven't, hasn't, has been, have been, having",
  WILL: "will, going to be, won't, would, could, might, may, can, shall, they'll, he'll, she'll, it'll, we'll, you'll, gonna, going to, about to, wouldn't, couldn't, should, must, will be, would be, they'd, he'd, she'd, ll",
  NEG: "not, no, never, nobody, none, nothing, neither, nor, without, isn't, aren't, wasn't, weren't, don't, doesn't, didn't, won't, can't, cannot, couldn't, wouldn't, haven't, hasn't, hadn't, shouldn't, zero, little, hardly, barely, lack of, ain't, stop, no one, few, never been, dont, doesnt, didnt, isnt, wont, cant",
  IF: "if, whether, unless, suppose, imagine, in case, what if, even if, assuming, should",
  GAP_STOP:
    "when, while, during, because, after, before, if, since, until, till, but, although, though, who, which, where, whether, so, unless, than, despite, instead, rather, whereas, and then, as, via",
  NOWHERE: "suddenly, mysteriously, magically, miraculously, inexplicably",
  THAN: "than",
  MORE: "more, greater, higher, fewer, less, over, 110%, 120%, 200%",
  WAY: "only way, only reason, only path, only hope, only chance, only possible way, one way, no other way",
  AGAIN: "again, once more, next time, another time, anew",
  ILLEGALLY:
    "illegally, fraudulently, unlawfully, twice, multiple times, many times, several times, more than once, in two states, two times, three times, repeatedly, over and over, in multiple states, often",
  /** What people say instead of the accusation. */
  INNUENDO:
    "how convenient, convenient, coincidence, coincidences, funny how, funny that, strange how, odd how, odd that, makes you wonder, makes ya wonder, makes one wonder," +
    "think about it, do the math, connect the dots, you know why, we all know why, we know why, everyone knows why, i wonder why, ever wonder why," +
    "sure jan, yeah right, yeah ok, yeah sure, sure buddy, come on man, mark my words, what could go wrong, what could possibly go wrong, stinks, something stinks, reeks, fishy, smells," +
    "doesn't add up, don't add up, didn't add up, you can't make this up, can't make this up, explain that, explain this, explain it, somebody explain, up to no good, up to something, know what they're up to, know exactly what they're doing," +
    "know what they're doing, in on it, my ass, my behind, my foot, a joke, just saying, just sayin, same trick, same playbook, catch my drift, nothing to see here, what are they hiding, what are you hiding, what are they afraid of," +
    "if you believe that, no accident, not an accident, on purpose, by design, red flag, red flags, get real, give me a break, right on schedule, calling it now, we weren't born yesterday, wasn't born yesterday, wake up, do they think we're stupid, tip of the iceberg, hmm, hmmm, beyond belief, i don't buy it, not buying it, nobody believes, no one believes, you really think, what a miracle, like magic, gee, believe it or not, watch them, just watch, wonder what, wonder how",
  POLLISH: "favorite, favourite, best, poll, contest, award",
  EVERY: "every, all, each, any",
  /** `Open to` is no door for fraud here. */
  PLAIN:
    "open to the public, open to observers, open to everyone, open to all, open to visitors, open to voters",
};
