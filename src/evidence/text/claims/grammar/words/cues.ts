import type { WordList } from "../lexicon.ts";

/** Small words that carry time, denial and doubt. */
export const CUES: WordList = {
  BE: "end up, ends up, ended up, ending up, is, are, was, were, be, been, being, it's, they're, isn't, aren't, wasn't, weren't, will be, would be, has been, have been, had been, gets, got, getting, get, going to be, is being, are being, was being, were being, looks, look, seems, smells, feels, becomes, remains, 's, that's, it was, it is, am",
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
  POLLISH: "favorite, favourite, best, poll, contest, award",
  EVERY: "every, all, each, any",
};
