/**
 * Words of addresses and hashtags that run together: `pellforsenate`, `voteosei`, `reelectmarsh`. The folded text has
 * lost its capitals, so only what no other word looks like is read.
 */
const JOINED =
  /^(?:re)?elect(?!r|or|ion|ab|iv)[a-z]{4,}$|^vote(?![drs])[a-z]{4,}$|^[a-z]{3,}for(?:senate|congress|mayor|governor|sheriff|judge|council|citycouncil|president|schoolboard|assembly|delegate|statehouse)\d*$/;

/** Whether a word is a candidate's slogan written as one. */
export const isJoinedSlogan = (word: string): boolean => JOINED.test(word);
