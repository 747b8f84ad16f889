import { type Case, one } from "./case.ts";

/** Cases written after the search was finished: the figures that count. */
export const FRESH_CASES: readonly Case[] = [
  one(
    "A foreign company owns the servers that tallied {P}'s votes in {Y}.",
    [
      "The servers that tallied the {Y} votes in {P} belong to a foreign company.",
      "In {Y}, a foreign company owned the servers tallying votes in {P}.",
    ],
    ["No foreign company owns the servers that tallied {P}'s votes in {Y}."],
    [
      "A foreign company built {N} servers in {P} in {Y}.",
      "A local company owns the trucks that carried {P}'s votes in {Y}.",
    ],
  ),
  one(
    "The {P} school board pays teachers {D} bonuses for teaching about gender.",
    [
      "Teachers in {P} get a {D} bonus from the school board for teaching about gender.",
      "For teaching about gender, the {P} school board pays {D} bonuses to teachers.",
    ],
    ["The {P} school board does not pay teachers {D} bonuses for teaching about gender."],
    [
      "The {P} school board pays teachers {D} bonuses for coaching chess.",
      "The {P} school board fined a teacher {D}.",
    ],
  ),
  one(
    "Senator Brandt's new bill lets police seize guns without a hearing.",
    [
      "Under Senator Brandt's bill police can seize guns without any hearing.",
      "Brandt's new bill would let police seize your guns without a hearing.",
    ],
    ["Senator Brandt's new bill does not let police seize guns without a hearing."],
    [
      "Senator Brandt's new bill lets police buy guns from a catalogue.",
      "Senator Brandt's new bill gives farmers a hearing.",
    ],
  ),
  one(
    "{N} ballots in {P} were counted after the deadline in {Y}.",
    [
      "After the deadline, {P} counted {N} ballots in {Y}.",
      "In {Y}, {P} kept counting: {N} ballots were counted after the deadline.",
    ],
    ["No ballots in {P}, let alone {N}, were counted after the deadline in {Y}."],
    [
      "{N} ballots in {P} were counted before the deadline in {Y}.",
      "{N} ballots in {P} were requested after the deadline in {Y}.",
    ],
  ),
  one(
    "Verrier defeated Lindqvist in {P} by {N} votes in {Y}.",
    [
      "In {Y}, Verrier defeated Lindqvist in {P} by {N} votes.",
      "By {N} votes Verrier defeated Lindqvist in {P} in {Y}.",
    ],
    ["Verrier did not defeat Lindqvist in {P} by {N} votes in {Y}."],
    [
      "Lindqvist defeated Verrier in {P} by {N} votes in {Y}.",
      "Verrier debated Lindqvist in {P} before {N} guests in {Y}.",
    ],
  ),
  one(
    "Gas prices in {P} doubled since Governor Hale took office.",
    [
      "Since Governor Hale took office, gas prices in {P} have doubled.",
      "{P} gas prices have doubled since Hale took office.",
    ],
    ["Gas prices in {P} have not doubled since Governor Hale took office."],
    [
      "Rents in {P} doubled since Governor Hale took office.",
      "Gas stations in {P} closed since Governor Hale took office.",
    ],
  ),
  one(
    "Prisoners in {P} received {N} stimulus cheques in {Y}.",
    [
      "In {Y}, {N} stimulus cheques went to prisoners in {P}.",
      "{N} stimulus cheques were received by prisoners in {P} in {Y}.",
    ],
    ["Prisoners in {P} never received {N} stimulus cheques in {Y}."],
    ["Prisoners in {P} received {N} books in {Y}.", "Farmers in {P} received {N} stimulus cheques in {Y}."],
  ),
  one(
    "The {P} clerk deleted the voter rolls before the {Y} audit.",
    [
      "Before the {Y} audit the clerk of {P} deleted the voter rolls.",
      "Voter rolls were deleted by the {P} clerk ahead of the {Y} audit.",
    ],
    ["The {P} clerk did not delete the voter rolls before the {Y} audit."],
    [
      "The {P} clerk published the voter rolls before the {Y} audit.",
      "The {P} clerk deleted spam before the {Y} audit.",
    ],
  ),
  one(
    "{P} closes polling stations on campus to stop students from voting.",
    [
      "To stop students from voting, {P} is closing campus polling stations.",
      "{P} closed the polling stations on campus so students stop voting.",
    ],
    [
      "{P} does not close polling stations on campus to stop students from voting.",
      "{P} opens polling stations on campus to stop students from voting elsewhere.",
    ],
    [
      "{P} closes parking lots on campus to stop students from parking.",
      "{P} trains students for polling stations on campus.",
    ],
  ),
  one(
    "Mayor Okafor cut the fire department's budget by {N} percent in {Y}.",
    [
      "In {Y}, Mayor Okafor slashed the fire department budget by {N}%.",
      "The fire department's budget was cut {N} percent by Okafor in {Y}.",
    ],
    [
      "Mayor Okafor did not cut the fire department's budget by {N} percent in {Y}.",
      "Mayor Okafor raised the fire department's budget by {N} percent in {Y}.",
    ],
    [
      "Mayor Okafor cut the park department's budget by {N} percent in {Y}.",
      "Mayor Okafor joined the fire department's parade in {Y} with {N} others.",
    ],
  ),
  one(
    "El condado de {P} envió {N} boletas a votantes que ya habían muerto.",
    [
      "{N} boletas fueron enviadas por {P} a votantes que ya habían muerto.",
      "A votantes muertos les envió {N} boletas el condado de {P}.",
    ],
    ["El condado de {P} no envió {N} boletas a votantes que ya habían muerto."],
    [
      "El condado de {P} envió {N} cartas a votantes nuevos.",
      "El condado de {P} imprimió {N} boletas para votantes ausentes.",
    ],
  ),
  one(
    "El gobernador Salas cerró {N} hospitales en {Y}.",
    ["En {Y}, Salas cerró {N} hospitales.", "{N} hospitales cerró el gobernador Salas en {Y}."],
    [
      "El gobernador Salas no cerró {N} hospitales en {Y}.",
      "El gobernador Salas abrió {N} hospitales en {Y}.",
    ],
    ["El gobernador Salas visitó {N} hospitales en {Y}.", "El gobernador Salas cerró {N} minas en {Y}."],
  ),
];

/** Cases written last of all, after the errors on the cases above had led to changes. */
export const LAST_CASES: readonly Case[] = [
  one(
    "The governor's wife owns the firm that prints {P}'s ballots.",
    [
      "The firm that prints ballots for {P} is owned by the governor's wife.",
      "Who owns the firm printing {P}'s ballots? It is so: the governor's wife owns the firm that prints {P}'s ballots.",
    ],
    ["The governor's wife does not own the firm that prints {P}'s ballots."],
    [
      "The governor's wife visited the firm that prints {P}'s ballots.",
      "The governor's brother owns the firm that cleans {P}'s streets.",
    ],
  ),
  one(
    "Lindqvist wants to replace {N} miles of {P} roads with bike lanes.",
    [
      "Rosa Lindqvist wants bike lanes to replace {N} miles of roads in {P}.",
      "{N} miles of roads in {P}: Lindqvist wants to replace them with bike lanes.",
    ],
    ["Lindqvist does not want to replace {N} miles of {P} roads with bike lanes."],
    ["Lindqvist wants to repave {N} miles of {P} roads.", "Lindqvist biked {N} miles on {P} roads."],
  ),
  one(
    "Under-age voters cast {N} ballots in {P} in {Y}.",
    [
      "In {Y}, {N} ballots in {P} were cast by under-age voters.",
      "Under-age voters in {P} cast {N} ballots in {Y}.",
    ],
    ["Under-age voters never cast {N} ballots in {P} in {Y}."],
    [
      "First-time voters cast {N} ballots in {P} in {Y}.",
      "Under-age volunteers served {N} lunches in {P} in {Y}.",
    ],
  ),
  one(
    "{P} hired {N} armed guards to keep voters away in {Y}.",
    [
      "In {Y}, {P} hired {N} armed guards and kept voters away.",
      "To keep voters away, {P} hired {N} armed guards in {Y}.",
    ],
    ["{P} did not hire {N} armed guards to keep voters away in {Y}."],
    ["{P} hired {N} crossing guards to keep children safe in {Y}.", "{P} dismissed {N} armed guards in {Y}."],
  ),
  one(
    "The new bridge in {P} cost twice what Verrier promised in {Y}.",
    [
      "In {Y} Verrier promised half: the new bridge in {P} cost twice what Verrier promised.",
      "The new {P} bridge cost twice what Verrier had promised in {Y}.",
    ],
    ["The new bridge in {P} did not cost twice what Verrier promised in {Y}."],
    [
      "The new bridge in {P} opened when Verrier promised in {Y}.",
      "The new school in {P} cost twice what Verrier promised in {Y}.",
    ],
  ),
  one(
    "Hale signed a law that taxes church donations at {N} percent.",
    [
      "Governor Hale signed a law taxing church donations at {N}%.",
      "Church donations are taxed at {N} percent under a law that Hale signed.",
    ],
    ["Hale never signed a law that taxes church donations at {N} percent."],
    [
      "Hale signed a law that taxes church parking at {N} percent.",
      "Hale vetoed a law that taxes church donations at {N} percent.",
    ],
  ),
  one(
    "Observers saw {N} suitcases of ballots under a table in {P} in {Y}.",
    [
      "In {Y}, observers in {P} saw {N} suitcases of ballots under a table.",
      "{N} suitcases of ballots were seen under a table in {P} in {Y} by observers.",
    ],
    ["Observers never saw {N} suitcases of ballots under a table in {P} in {Y}."],
    [
      "Observers saw {N} boxes of pens on a table in {P} in {Y}.",
      "Observers sealed {N} suitcases of ballots under a tent in {P} in {Y}.",
    ],
  ),
  one(
    "Brandt missed the vote on veterans' care in {Y} to attend a donor dinner.",
    [
      "To attend a donor dinner, Brandt missed the {Y} vote on veterans' care.",
      "Senator Brandt attended a donor dinner in {Y} and missed the vote on veterans' care.",
    ],
    ["Brandt did not miss the vote on veterans' care in {Y} to attend a donor dinner."],
    [
      "Brandt missed the vote on fishing quotas in {Y} to attend a funeral.",
      "Brandt won the vote on veterans' care in {Y}.",
    ],
  ),
];
