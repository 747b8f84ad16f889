import { circle, curve, gradient, polygon, rect, repeat, sequence } from "../svg.ts";

/** One person from behind: shoulders, neck, head, perhaps an arm with a blank placard. */
function person(x: number, y: number, size: number, shade: string, next: () => number): string {
  const pose = next();
  const body = `M${x - size} ${y + size * 3}q0 -${size * 1.9} ${size} -${size * 1.9}t${size} ${size * 1.9}z`;
  const arm = `<path d="M${x + size * 0.7} ${y + size * 1.6}L${x + size * 1.1} ${y - size * 1.1}" stroke="${shade}" stroke-width="${size * 0.42}" stroke-linecap="round"/>`;
  const sign = rect(
    x + size * 0.1,
    y - size * 3.1,
    size * 2.2,
    size * 1.5,
    pose < 0.08 ? "#f4d35e" : "#f7f3e8",
  );
  const raised = pose < 0.16 ? sign + arm : pose < 0.34 ? arm : "";
  return raised + curve(body, shade) + circle(x, y + size * 0.35, size * 0.62, shade);
}

function row(y: number, size: number, shade: string, seed: number): string {
  const next = sequence(seed);
  const step = size * 2.1;
  return repeat(Math.ceil(1200 / step) + 2, (i) =>
    person(i * step - step / 2 + next() * size * 0.6, y + next() * size * 0.6, size, shade, next),
  );
}

const beam = (from: number, to: number): string =>
  polygon(`${from - 8},60 ${from + 8},60 ${to + 110},420 ${to - 110},420`, "#ffe9a8", 'opacity="0.16"');

/** An evening rally seen from the crowd: a lit stage, a speaker far off, heads and blank placards. */
export const rally = (): string =>
  [
    `<defs>${gradient("dusk", "#1d2951", "#e8846b")}${gradient("stage", "#3c4f8f", "#6b6fa8")}</defs>`,
    rect(0, 0, 1200, 628, "url(#dusk)"),
    curve(
      "M0 400L120 340 190 372 300 318 420 380 560 330 700 376 860 322 980 368 1090 334 1200 376V628H0Z",
      "#2a2f57",
    ),
    rect(320, 130, 560, 270, "url(#stage)"),
    repeat(14, (i) => rect(320 + i * 40, 130, 20, 34, i % 2 ? "#2e9e8f" : "#f7f3e8")),
    rect(300, 56, 600, 18, "#20264a"),
    rect(300, 56, 18, 350, "#20264a"),
    rect(882, 56, 18, 350, "#20264a"),
    repeat(7, (i) => circle(348 + i * 84, 80, 12, "#fff3c4")),
    [348, 516, 684, 852].map((x, i) => beam(x, 420 + i * 120)).join(""),
    rect(280, 396, 640, 40, "#20264a"),
    rect(572, 326, 56, 72, "#efe6d2"),
    circle(600, 346, 12, "#2e9e8f"),
    circle(600, 262, 19, "#20264a"),
    curve("M562 330q0 -48 38 -48t38 48z", "#20264a"),
    `<path d="M630 300L668 258" stroke="#20264a" stroke-width="13" stroke-linecap="round"/>`,
    `<path d="M592 326V306" stroke="#20264a" stroke-width="4"/>`,
    row(418, 14, "#3d3d6b", 11),
    row(448, 19, "#2f3060", 23),
    row(488, 26, "#232650", 37),
    row(536, 36, "#181b3f", 5),
  ].join("");
