const WORDS =
  "pac|super\\s?pac|committee|cmte|comit[eé]|fund|fondo|action|acci[oó]n|party|partido|campaign|campa[ñn]a|union|sindicato" +
  "|association|assn|alliance|coalition|league|council|club|inc|llc|corp|foundation|democrats|democratic|republicans?" +
  "|voters|citizens|taxpayers|neighbors|united|victory|forward|future|network|project|institute|society|federation" +
  "|brotherhood|caucus|majority|chamber|workers|realtors|harbou?r|for\\s+(?:u\\.?s\\.?\\s+)?(?:senat\\w+|congress|house" +
  "|president|governor|mayor|state|city|council|assembly|judge|sheriff|school|attorney|america|campaigns)";
const BODY = new RegExp(
  `\\b(?:${WORDS})\\b|\\b(?:friends|amigos)\\s+(?:of|de)\\b|\\b(?:yes|no|s[ií])\\s+(?:on|en|a)\\b|\\b20\\d\\d\\b`,
  "iu",
);
const CAUSE = /\p{Lu}\p{Ll}+\s+(?:for|4|para)\s+(?:the\s+|a\s+)?\p{Lu}\p{Ll}/u;

/** Whether words look like the name of a campaign, committee or other body, which is what pays for ads. */
export const looksLikeOrganisation = (name: string): boolean => BODY.test(name) || CAUSE.test(name);
