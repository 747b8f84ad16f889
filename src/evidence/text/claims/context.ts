import type { Calendar } from "../../../elections/calendar.ts";
import type { Submission } from "../../../submission/schema.ts";
import type { Day } from "../../../types/election.ts";
import type { Passage } from "../words-of.ts";
import type { ElectionContext } from "./election.ts";
import { placesOf } from "./places.ts";

const isPolitical = ({ political, advertiser, contest }: Submission): boolean =>
  political === true ||
  contest !== undefined ||
  ["candidate", "party", "committee"].includes(advertiser?.kind ?? "");

/** What the elections of an ad's claims are looked up with: its places, and the day it begins to run. */
export function contextOf(
  ad: Submission,
  passages: readonly Passage[],
  { calendar, asOf }: { readonly calendar: Calendar; readonly asOf: Day },
): ElectionContext {
  const text = passages.map((passage) => passage.text).join("\n");
  const day = ad.flight?.start?.slice(0, 10) ?? asOf;
  return { calendar, places: placesOf(ad, text), day, isPolitical: isPolitical(ad) };
}
