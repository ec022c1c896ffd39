import { seededBetween, seededFraction } from "../seeded.ts";
import type { Participant } from "./receive-message.ts";

/** The people of test mode. We made them up; nobody stands behind them. */
const people = [
  ["noa.reads", "Noa Lindqvist"],
  ["tomas.brews", "Tomas Okafor"],
  ["ines_paints", "Inés Maldonado"],
  ["quietharbour", "Greta Haugen"],
  ["bo.on.bikes", "Bo Verstraete"],
  ["leilani.k", "Leilani Kahale"],
  ["sami.bakes", "Sami Rautio"],
  ["priya.plants", "Priya Raman"],
  ["marekonsea", "Marek Dvořák"],
  ["ayo.builds", "Ayo Adeyemi"],
  ["the.slow.letter", "Colette Marchand"],
  ["yuki_walks", "Yuki Tanabe"],
  ["oskar.mends", "Oskar Bielak"],
  ["dalia.writes", "Dalia Haddad"],
  ["fern.and.ink", "Fern Gallagher"],
  ["jonas.north", "Jonas Eriksen"],
  ["mei.keeps.bees", "Mei Castellanos"],
  ["rafael.films", "Rafael Pinto"],
  ["hanna.at.home", "Hanna Weiss"],
  ["kofi.grows", "Kofi Mensah"],
  ["elif.draws", "Elif Kaya"],
  ["old.mill.books", "Agnes Thornbury"],
  ["luca.cycles", "Luca Ferraro"],
  ["sunita.sews", "Sunita Joshi"],
  ["petra.codes", "Petra Novotná"],
  ["amir.listens", "Amir Rahimi"],
  ["wren.outside", "Wren Callaghan"],
  ["diego.cooks", "Diego Salinas"],
  ["maike.swims", "Maike Petersen"],
  ["tunde.teaches", "Tunde Balogun"],
  ["clara.collects", "Clara Nyström"],
  ["ravi.repairs", "Ravi Fernando"],
  ["zofia.sings", "Zofia Kowalczyk"],
  ["emil.roasts", "Emil Andersson"],
  ["nadia.maps", "Nadia Benali"],
  ["hugo.waits", "Hugo Laurent"],
] as const;

export type Persona = Participant;

export interface SeededPlace {
  readonly workspaceId: string;
  readonly seedNumber: number;
}

/** Some of the people, each once, in an order that the words decide. */
export function choosePersonas(place: SeededPlace, count: number, words: string): Persona[] {
  return spread(people.length, count, place, words).map((index) => personaAt(place, index));
}

/** Who writes when an event is triggered: always the same one, and new to everybody. */
export function firstPersona(place: SeededPlace): Persona {
  return personaAt(place, 0);
}

/** Different places of a list, as many as asked for at most. */
export function spread(size: number, count: number, place: SeededPlace, words: string): number[] {
  const { workspaceId, seedNumber } = place;
  const start = seededBetween(0, size - 1, workspaceId, seedNumber, "personas", words, "start");
  const strides = Array.from({ length: size - 1 }, (_, index) => index + 1).filter((stride) => meetsAll(stride, size));
  const drawn = seededBetween(0, strides.length - 1, workspaceId, seedNumber, "personas", words, "stride");
  const stride = strides[drawn] ?? 1;
  return Array.from({ length: Math.min(count, size) }, (_, index) => (start + index * stride) % size);
}

/** True when steps of this length come to every place of a ring. */
function meetsAll(stride: number, size: number): boolean {
  let [a, b] = [size, stride];
  while (b > 0) [a, b] = [b, a % b];
  return a === 1;
}

/** What somebody is to a workspace never changes there: half are new, a third come back, the others buy. */
function personaAt({ workspaceId, seedNumber }: SeededPlace, index: number): Persona {
  const [handle, displayName] = people[index] ?? people[0];
  const share = seededFraction(workspaceId, seedNumber, "personas", "relation", handle);
  const relation = index === 0 || share < 1 / 2 ? "new" : share < 5 / 6 ? "returning" : "customer";
  return { handle, displayName, avatarUrl: null, relation };
}
