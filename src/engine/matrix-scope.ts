import type { Pack, PackSet } from "../rules/pack.ts";
import type { Submission } from "../submission/schema.ts";

/** One cell: the ad as if it were for that platform and place alone, and the packs that then have a say. */
interface Scope {
  readonly platform: string;
  readonly place: string;
  readonly packs: PackSet;
  narrow(ad: Submission): Submission;
}

/** The platforms and places of an ad, and what it is like in each pair of them. */
export function matrixScopes(ad: Submission, packSet: PackSet) {
  const platforms = ad.platforms?.length ? ad.platforms : platformsOf(packSet.packs);
  const places = placesOf(ad, packSet.packs);
  const rest = restOfCountry(packSet);
  const scopes = platforms.flatMap((platform) =>
    places.map(({ place, isRest }): Scope => {
      const [country = place] = place.split("-", 1);
      const regions = place === country ? [] : [place];
      return {
        platform,
        place,
        packs: isRest ? rest : packSet,
        narrow: (one) => ({
          ...one,
          platforms: [platform],
          targeting: { ...one.targeting, countries: [country], regions },
        }),
      };
    }),
  );
  return { platforms, places: places.map(({ place }) => place), scopes };
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];

const platformsOf = (packs: readonly Pack[]): string[] =>
  unique(packs.flatMap(({ clauses }) => clauses.flatMap(({ platform }) => platform ?? []))).sort();

const isSubdivision = (place: string | undefined): place is string => place?.includes("-") === true;

const lawPlaces = (packs: readonly Pack[]): string[] =>
  unique(packs.flatMap(({ head }) => head.jurisdiction ?? [])).sort();

function placesOf({ targeting }: Submission, packs: readonly Pack[]) {
  const { regions = [] } = targeting ?? {};
  const laws = lawPlaces(packs);
  const declared = targeting?.countries ?? [];
  const countries = declared.length + regions.length > 0 ? declared : countriesOf(laws);
  const narrowed = new Set(regions.map((region) => region.slice(0, 2)));
  const whole = countries.filter((country) => !narrowed.has(country));
  return [
    ...regions.map((place) => ({ place, isRest: false })),
    ...whole.flatMap((country) => {
      const parts = laws.filter((place) => isSubdivision(place) && place.startsWith(`${country}-`));
      return [country, ...parts].map((place) => ({ place, isRest: place === country && parts.length > 0 }));
    }),
  ];
}

const countriesOf = (laws: readonly string[]): string[] => unique(laws.map((place) => place.slice(0, 2)));

/** The packs that speak of a country as a whole: those of its subdivisions have columns of their own. */
function restOfCountry(packSet: PackSet): PackSet {
  const packs = packSet.packs.filter(({ head }) => !isSubdivision(head.jurisdiction));
  return { ...packSet, packs };
}
