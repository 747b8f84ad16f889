import type { Random } from "./random.ts";

const NAMES = [
  "Rosa Lindqvist for Senate",
  "Friends of Tom Verrier",
  "Committee to Elect Dana Okafor",
  "Verrier 2028",
  "Calder Forward",
  "Harborlight Action",
  "Calder County Teachers Association PAC",
  "Yes on Measure K",
  "Farmers for Clean Water, LLC",
  "Quiet Harbor Fund, Inc.",
  "The Calder Democratic Party",
  "Neighbors United for Better Roads",
  "Taxpayers for a Fair Calder",
  "Our Calder Future",
  "Rosa Lindqvist",
];

const TAILS = [
  "",
  "",
  ".",
  ". Not authorized by any candidate or candidate's committee.",
  " and not authorized by any candidate or candidate's committee",
  ", 12 Main Street, Calder",
  " (harborlight.example)",
  ", Mark Ode, Treasurer",
];

/** A payer line: the words that announce the payer, and the whole. */
export interface PayerLine {
  readonly lead: string;
  readonly name: string;
  readonly tail: string;
}

/**
 * Leads that laws and platforms mandate or custom knows: 11 CFR 110.11, 47 CFR 73.1212, KRS 121.190, N.Y. Elec. Law
 * 14-106, Elections Act 2022 s. 41, Commonwealth Electoral Act s. 321D, Canada Elections Act s. 320, Parliamentary
 * Elections Act (Singapore) s. 61MA, and Spanish.
 */
const LEADS = [
  "Paid for by",
  "Paid for by",
  "Paid for by",
  "Paid for by:",
  "Paid for and authorized by",
  "Ad paid for by",
  "Political ad paid for by",
  "This message was paid for by",
  "Paid political advertisement paid for by",
  "Paid for with regulated funds by",
  "Paid for in part by",
  "Ad paid by",
  "Paid by",
  "Sponsored by",
  "Promoted by",
  "Authorised by",
  "Published by",
  "Pagado por",
  "Anuncio pagado por",
  "Pagado y autorizado por",
];

export function payerLine(random: Random): PayerLine {
  return { lead: random.pick(LEADS), name: random.pick(NAMES), tail: random.pick(TAILS) };
}
