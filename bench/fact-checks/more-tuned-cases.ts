import { type Case, one } from "./case.ts";

/** Cases with which the word lists and thresholds were made, second half. */
export const MORE_TUNED_CASES: readonly Case[] = [
  one(
    "Teachers in {P} earn less than prison guards.",
    [
      "In {P}, teachers earn less than prison guards.",
      "Prison guards earn more; teachers in {P} earn less than prison guards do.",
    ],
    ["It is not true that teachers in {P} earn less than prison guards."],
    ["Teachers in {P} train prison guards.", "Teachers in {P} earn more than last year."],
  ),
  one(
    "A federal judge ruled that {P} must count {N} late ballots from {Y}.",
    [
      "{N} late ballots from {Y} must be counted in {P}, a federal judge ruled.",
      "Federal judge: {P} must count the {N} late ballots of {Y}.",
    ],
    ["No federal judge ruled that {P} must count {N} late ballots from {Y}."],
    [
      "A federal judge heard {N} cases in {P} in {Y}.",
      "A federal judge ruled that {P} must repair {N} polling places by {Y}.",
    ],
  ),
  one(
    "{P} used sharpies to spoil {N} ballots in {Y}.",
    [
      "{N} ballots were spoiled with sharpies in {P} in {Y}.",
      "In {Y}, {P} handed out sharpies and spoiled {N} ballots.",
    ],
    ["{P} did not use sharpies to spoil {N} ballots in {Y}."],
    ["{P} bought {N} sharpies in {Y}.", "{P} replaced {N} spoiled ballots in {Y}."],
  ),
  one(
    "Councilwoman Adeyemi spent {D} of public money on a trip to Paris.",
    [
      "Adeyemi spent {D} in public money on her Paris trip.",
      "A trip to Paris, and Councilwoman Adeyemi spent {D} of public money on it.",
    ],
    ["Councilwoman Adeyemi never spent {D} of public money on a trip to Paris."],
    [
      "Councilwoman Adeyemi raised {D} for a school in Paris.",
      "Councilwoman Adeyemi spent {N} hours on public budgets.",
    ],
  ),
  one(
    "The {Y} election results in {P} were changed by hackers.",
    [
      "Hackers changed the {Y} election results in {P}.",
      "In {P}, election results of {Y} were changed by hackers.",
    ],
    ["The {Y} election results in {P} were not changed by hackers."],
    [
      "The {Y} election results in {P} were certified by the board.",
      "Hackers stole {N} passwords in {P} in {Y}.",
    ],
  ),
  one(
    "Immigrants receive {D} a month from {P} without working.",
    [
      "{P} pays immigrants {D} a month without working.",
      "Without working, immigrants receive {D} every month from {P}.",
    ],
    ["Immigrants do not receive {D} a month from {P} without working."],
    [
      "Immigrants in {P} pay {D} a month in rent.",
      "Working families in {P} receive {D} a month in tax credits.",
    ],
  ),
  one(
    "The water in {P} contains {N} times the legal limit of lead.",
    [
      "{P} water has {N} times the legal limit of lead.",
      "Lead in the water of {P}: it contains {N} times the legal limit.",
    ],
    ["The water in {P} does not contain {N} times the legal limit of lead."],
    ["The water in {P} costs {N} times what it did.", "The new plant in {P} removes lead from {N} wells."],
  ),
  one(
    "Judge Falk freed {N} violent criminals in {P} in {Y}.",
    [
      "In {Y}, Judge Falk freed {N} violent criminals in {P}.",
      "{N} violent criminals were freed by Judge Falk in {P} in {Y}.",
    ],
    ["Judge Falk did not free {N} violent criminals in {P} in {Y}."],
    [
      "Judge Falk sentenced {N} violent criminals in {P} in {Y}.",
      "Judge Falk married {N} couples in {P} in {Y}.",
    ],
  ),
  one(
    "Ballots in {P} carry invisible watermarks that reveal how people vote.",
    [
      "Invisible watermarks on ballots in {P} reveal how you vote.",
      "The ballots of {P} carry invisible watermarks; they reveal how people vote.",
    ],
    ["Ballots in {P} do not carry invisible watermarks that reveal how people vote."],
    ["Ballots in {P} carry bar codes for sorting.", "Ballots in {P} reveal a close vote."],
  ),
  one(
    "Clean energy laws will raise power bills in {P} by {N} percent.",
    [
      "Power bills in {P} will rise {N}% because of clean energy laws.",
      "Clean energy laws raise {P} power bills by {N} percent.",
    ],
    [
      "Clean energy laws will not raise power bills in {P} by {N} percent.",
      "Clean energy laws will lower power bills in {P} by {N} percent.",
    ],
    ["Clean energy in {P} created {N} jobs.", "Power plants in {P} run at {N} percent."],
  ),
  one(
    "The census in {P} shares answers with immigration agents.",
    [
      "Census answers in {P} are shared with immigration agents.",
      "In {P} the census shares your answers with immigration agents.",
    ],
    ["The census in {P} does not share answers with immigration agents."],
    ["The census in {P} shares answers with nobody for 72 years.", "Immigration agents visited {P}."],
  ),
  one(
    "Police in {P} were ordered not to arrest looters in {Y}.",
    [
      "In {Y}, police in {P} were ordered not to arrest looters.",
      "Police in {P} had orders in {Y}: they were ordered not to arrest looters.",
    ],
    ["Police in {P} were ordered to arrest looters in {Y}."],
    ["Police in {P} arrested {N} looters in {Y}.", "Police in {P} were honoured in {Y}."],
  ),
  one(
    "Voters in {P} can cast a ballot by text message in {Y}.",
    [
      "In {Y}, {P} voters can cast their ballot by text message.",
      "Cast your ballot by text message: voters in {P} can in {Y}.",
    ],
    ["Voters in {P} cannot cast a ballot by text message in {Y}."],
    ["Voters in {P} can get text message reminders in {Y}.", "Voters in {P} can cast a ballot early in {Y}."],
  ),
  one(
    "The vaccine programme of {P} caused {N} deaths in {Y}.",
    [
      "{N} deaths were caused by {P}'s vaccine programme in {Y}.",
      "In {Y} the vaccine programme in {P} caused {N} deaths.",
    ],
    ["The vaccine programme of {P} did not cause {N} deaths in {Y}."],
    ["The vaccine programme of {P} reached {N} homes in {Y}.", "Floods caused {N} deaths in {P} in {Y}."],
  ),
  one(
    "En {Y} votaron {N} personas muertas en {P}.",
    [
      "{N} muertos votaron en {P} en {Y}.",
      "En {P} votaron {N} personas fallecidas en las elecciones de {Y}.",
    ],
    ["En {Y} no votaron {N} personas muertas en {P}."],
    ["En {Y} trabajaron {N} personas en las mesas de {P}.", "En {P} nacieron {N} personas en {Y}."],
  ),
  one(
    "Las máquinas de {P} cambiaron {N} votos en {Y}.",
    [
      "En {Y}, las máquinas cambiaron {N} votos en {P}.",
      "{N} votos fueron cambiados por las máquinas de {P} en {Y}: las máquinas los cambiaron.",
    ],
    ["Las máquinas de {P} nunca cambiaron {N} votos en {Y}."],
    ["Las máquinas de {P} contaron {N} votos en {Y}.", "{P} compró {N} máquinas en {Y}."],
  ),
  one(
    "La alcaldesa Ibarra subió los impuestos un {N} por ciento en {P}.",
    [
      "En {P}, Ibarra subió los impuestos un {N} por ciento.",
      "Ibarra aumentó los impuestos de {P} un {N} por ciento.",
    ],
    ["La alcaldesa Ibarra no subió los impuestos un {N} por ciento en {P}."],
    [
      "La alcaldesa Ibarra abrió {N} escuelas en {P}.",
      "La alcaldesa Ibarra ganó con el {N} por ciento en {P}.",
    ],
  ),
  one(
    "Encontraron {N} boletas en la basura de {P} en {Y}.",
    [
      "En {Y} encontraron {N} boletas en la basura en {P}.",
      "{N} boletas aparecieron en la basura de {P} en {Y}; las encontraron vecinos.",
    ],
    ["No encontraron {N} boletas en la basura de {P} en {Y}."],
    ["Encontraron {N} perros en la basura de {P} en {Y}.", "Imprimieron {N} boletas para {P} en {Y}."],
  ),
];
