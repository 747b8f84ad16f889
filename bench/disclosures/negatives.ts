import type { Random } from "./random.ts";

/** Sentences that are no payer line, by kind. `{…|…}` stands for one of the choices. */
export const PAYER_NEGATIVES: Readonly<Record<string, readonly string[]>> = {
  "negated form": [
    "Not {paid for or |}authorized by any candidate{ or candidate's committee|}.",
    "{This message was not|Not} paid for {or authorized |}by any candidate{ or candidate's committee|}.",
    "NOT {PAID FOR OR |}AUTHORIZED BY ANY CANDIDATE{ OR CANDIDATE'S COMMITTEE|}",
    "Not authorised by any {party|candidate} and not paid for by any {party|campaign}.",
    "This ad wasn't paid for by {the party|any campaign}.",
    "No {autorizado|pagado} por ningún candidato{ ni comité|}.",
    "Never paid for by {lobbyists|a candidate}.",
    "Nor {paid for|authorized} by any candidate.",
  ],
  prose: [
    "You've paid for it{ by working two jobs| with your wages|}.",
    "{We|They|I} paid for {it|this|the bridge} by {cutting|raising|skipping} {taxes|fees|lunch}.",
    "Your {road|school|bridge} was paid for by your taxes.",
    "The {junket|trip|party} was paid for by {lobbyists|the Calder Chamber|a casino}.",
    "{Roads|Schools|Parks} paid for by {your taxes|taxpayers|the taxpayers|people like you}.",
    "PAID FOR BY {YOUR TAXES|TAXPAYERS|THE TAXPAYERS|YOUR TAX DOLLARS}!",
    "Election judges are hired and paid for by the county.",
    "He got paid by {big corporations|the casino} and you paid for it.",
    "Tom Verrier was paid by group after group to speak.",
    "Who paid for {it|that}? You did.",
    "A {bill|study|rally} sponsored by {Tom Verrier|the Calder Chamber|Senator Okafor}.",
    "A plan funded by {the state|a fee on shipping}.",
    "The mail-in law was authorized by the legislature.",
    "{Her|His} campaign is fully funded by small donors.",
    "The event was promoted by {the mayor|a radio station}.",
    "It was published by the county clerk.",
  ],
  "words apart": [
    "Paid family {and medical |}leave{ now|}.",
    "{Get paid|Paid sick leave} for every {worker|nurse}.",
    "The state paid teachers for overtime by June.",
    "Equal work, equal paid leave, paid for all.",
    "Postage-paid envelope: return it by Friday for your ballot.",
    "Low-paid workers vote for change by mail.",
    "We paid, they profited.",
    "Sponsors wanted for the harvest fair.",
    "Vote by mail for Rosa.",
    "She stood by us for years and it paid off.",
    "Pay your bill by phone for free.",
    "Calder paid for my school.",
    "El puente fue pagado por tus impuestos.",
    "Pagaste por él con tu trabajo.",
  ],
};

export const AI_NEGATIVES: Readonly<Record<string, readonly string[]>> = {
  "negated form": [
    "No AI was used{ in this ad| to make this video|}.",
    "{This image|This video|This ad} {is|was} not {AI-generated|made with AI|manipulated|altered}.",
    "Not AI-generated.",
    "{Made|Created} without {AI|artificial intelligence}.",
    "This video has never been manipulated.",
    "Esta imagen no {ha sido manipulada|fue generada con IA}.",
    "100 % human. Zero AI.",
    "{Sin|Hecho sin} inteligencia artificial.",
  ],
  "other people's AI": [
    "{Verrier|My opponent|The other side} {used|uses|posted} {AI-generated images|a deepfake|manipulated video} to {smear|attack} {me|Rosa}.",
    "{AI-generated deepfakes|Deepfakes} threaten our elections.",
    "Stop {AI deepfakes|AI-generated lies}{ now|}.",
    "Don't fall for AI-generated {videos|robocalls}.",
    "Rosa will {ban|regulate} {AI-generated|synthetic} media.",
    "His latest ad was created with artificial intelligence. Don't believe it.",
    "Verrier's video has been manipulated to fool you.",
    "They said this photo was altered. They lied.",
    "Is this {image|video} AI-generated?",
    "A bill on synthetic media passed the senate.",
  ],
  "other meanings": [
    "The {market|election|count} has been manipulated.",
    "{This video|This clip} was edited for length.",
    "This ad was made by {teachers|Al Verrier|volunteers}.",
    "Photo by Al Gorman, created by Al Lindqvist.",
    "Build your {website|shop} with AI today.",
    "AI jobs for Calder.",
    "This plan was altered by the council.",
    "The image of our city has been enhanced by new parks.",
    "Digitally signed ballots.",
    "Generated 400 new jobs.",
    "This message was created by working families.",
  ],
};

/** A sentence with one of each choice taken. */
export function filled(template: string, random: Random): string {
  return template.replace(/\{([^{}]*)\}/g, (_, choices: string) => random.pick(choices.split("|")));
}
