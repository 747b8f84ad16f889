import { describe, expect, it } from "vitest";
import { claimsIn } from "./made.ts";

describe("stances of Spanish claims", () => {
  it.each([
    ["asserted", "La elección está amañada."],
    ["asserted", "Los demócratas van a robarse la elección, familia: stop them."],
    ["insinuated", "No dejemos que nos roben la elección."],
    ["insinuated", "¿Hasta cuándo vamos a aguantar que se roben las elecciones?"],
    ["insinuated", "Se cayó el sistema cuando íbamos ganando en las actas."],
    ["quoted", "Verrier afirma que la elección fue robada."],
    ["quoted", "Dicen que se robaron la elección."],
    ["quoted", "Según el partido, hubo fraude en las elecciones de Calder."],
    ["quoted", "La oposición acusa al gobierno de preparar un fraude electoral."],
    ["denied", "No hubo fraude en las elecciones."],
    ["denied", "Nadie se robó la elección."],
    ["denied", "Dicen que el conteo está amañado. Es mentira."],
    ["denied", "Las elecciones no fueron amañadas, lo confirmó la auditoría."],
    ["asked", "¿Hubo fraude en las elecciones?"],
    ["hypothetical", "¿Y si amañan la elección?"],
    ["hypothetical", "Si hubiera fraude en las elecciones, iríamos al tribunal."],
    ["satire", "Sátira: las elecciones fueron robadas por una banda de palomas."],
  ])("%s: %j", (stance, body) => {
    expect(claimsIn(body)).toMatchObject([{ kind: "fraud", stance, certainty: "likely" }]);
  });
});

describe("the election of a Spanish claim", () => {
  it.each([
    ["Nos van a robar la elección.", "2026-10-20", "us-2026-general", "tense"],
    ["Robarán las elecciones.", "2026-10-20", "us-2026-general", "tense"],
    ["Quieren robarse las elecciones.", "2026-10-20", "us-2026-general", "tense"],
    ["Se robaron la elección.", "2026-10-20", "us-2024-general", "tense"],
    ["La elección fue robada.", "2026-10-20", "us-2024-general", "tense"],
    ["Nos han robado la elección.", "2026-11-10", "us-2026-general", "tense"],
    ["Ya se robaron las elecciones.", "2026-10-20", "us-2026-general", "tense"],
    ["Se están robando la elección.", "2026-10-20", "us-2026-general", "run-dates"],
    ["Las elecciones de 2020 fueron amañadas.", "2026-10-20", "us-2020-general", "named-year"],
    ["La última vez nos robaron la elección.", "2026-10-20", "us-2024-general", "deixis"],
    ["Hubo fraude en las elecciones pasadas.", "2026-10-20", "us-2024-general", "deixis"],
    ["Este noviembre nos van a robar el voto.", "2026-10-20", "us-2026-general", "deixis"],
    ["Esta elección está amañada.", "2026-10-20", "us-2026-general", "deixis"],
    ["Las elecciones intermedias fueron un fraude.", "2024-10-01", "us-2022-general", "named-election"],
  ])("%j on %s", (body, start, id, basis) => {
    expect(claimsIn(body, start)).toMatchObject([
      { kind: "fraud", election: { id, basis, pastUsedAgainstFuture: false } },
    ]);
  });

  it("gives two claims for a past held against the future", () => {
    const body = "Robaron la elección de 2020 y lo volverán a hacer en noviembre.";
    expect(claimsIn(body).map(({ election }) => election)).toMatchObject([
      { id: "us-2020-general", pastUsedAgainstFuture: false },
      { id: "us-2026-general", pastUsedAgainstFuture: true },
    ]);
  });
});
