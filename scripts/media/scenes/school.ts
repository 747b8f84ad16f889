import { circle, curve, gradient, polygon, rect, repeat, sequence } from "../svg.ts";

const board = (x: number, y: number, width: number, angle: number): string =>
  `<g transform="rotate(${angle} ${x + width / 2} ${y})">${rect(x, y - 9, width, 18, "#a9825a", 'stroke="#5c452e" stroke-width="2"')}${circle(x + 9, y, 2.5, "#3b2c1d")}${circle(x + width - 9, y, 2.5, "#3b2c1d")}</g>`;

const brokenWindow = (x: number, y: number, seed: number): string => {
  const next = sequence(seed);
  const glass = polygon(
    `${x},${y} ${x + 74},${y} ${x + 74},${y + 30 + next() * 40} ${x + 44},${y + 24} ${x + 30},${y + 60} ${x + 12},${y + 30} ${x},${y + 66}`,
    "#7d8f99",
    'opacity="0.75"',
  );
  const boards = board(x - 12, y + 34, 98, -8 + next() * 16) + board(x - 12, y + 70, 98, 10 - next() * 22);
  return rect(x, y, 74, 100, "#20262b", 'stroke="#cfc6b4" stroke-width="6"') + glass + boards;
};

const weeds = (seed: number): string => {
  const next = sequence(seed);
  return repeat(90, () => {
    const [x, y, size] = [next() * 1200, 520 + next() * 100, 14 + next() * 26];
    return `<path d="M${x.toFixed(1)} ${y.toFixed(1)}q${(next() * 16 - 8).toFixed(1)} -${(size * 0.6).toFixed(1)} ${(next() * 24 - 12).toFixed(1)} -${size.toFixed(1)}" fill="none" stroke="#5d6b3d" stroke-width="3"/>`;
  });
};

/** A closed school under a heavy sky: boarded windows, a chained door, cracks and weeds. Made to look real enough. */
export const school = (): string =>
  [
    `<defs>${gradient("storm", "#3f4a55", "#a8aaa4")}${gradient("yard", "#7a7a66", "#54543f")}</defs>`,
    rect(0, 0, 1200, 628, "url(#storm)"),
    curve("M0 120Q140 60 300 110T640 90T960 120T1200 80V0H0Z", "#2f3841", 'opacity="0.7"'),
    curve("M0 210Q220 150 420 200T860 180T1200 200V90Q900 60 600 110T0 100Z", "#515c66", 'opacity="0.5"'),
    rect(0, 480, 1200, 148, "url(#yard)"),
    rect(150, 220, 900, 280, "#8d5a49"),
    repeat(14, (i) => rect(150, 220 + i * 20, 900, 2, "#774a3b")),
    rect(136, 204, 928, 22, "#6a6a6a"),
    rect(480, 150, 240, 350, "#97624f"),
    polygon("466,150 734,150 600,84", "#5a5a5a"),
    circle(600, 128, 22, "#d8d0bf", 'stroke="#444" stroke-width="4"'),
    [190, 290, 390].map((x, i) => brokenWindow(x, 260, 3 + i * 7)).join(""),
    [736, 836, 936].map((x, i) => brokenWindow(x, 260, 41 + i * 5)).join(""),
    [190, 290, 390, 736, 836, 936]
      .map((x, i) =>
        rect(x, 400, 74, 100, i % 2 ? "#8a6a48" : "#967551", 'stroke="#5c452e" stroke-width="4"'),
      )
      .join(""),
    brokenWindow(510, 190, 71),
    brokenWindow(614, 190, 83),
    rect(540, 350, 120, 150, "#4a3b30", 'stroke="#cfc6b4" stroke-width="8"'),
    `<path d="M600 354V500" stroke="#2c231c" stroke-width="4"/>`,
    `<path d="M566 420q34 26 68 0" fill="none" stroke="#b9bcc0" stroke-width="7" stroke-dasharray="9 4"/>`,
    rect(592, 426, 18, 22, "#caa94a", 'rx="3"'),
    board(520, 384, 160, 12),
    board(520, 470, 160, -9),
    `<path d="M232 226l14 40 -18 30 20 52 -12 46M1010 230l-16 60 14 34 -20 50" fill="none" stroke="#3d2820" stroke-width="4"/>`,
    rect(500, 500, 200, 12, "#8c8c80"),
    rect(486, 512, 228, 12, "#9a9a8d"),
    polygon("520,524 680,524 760,628 440,628", "#8f8f7e"),
    `<path d="M600 530l-16 26 22 30 -14 42M540 560l30 14M650 590l-28 10" fill="none" stroke="#5d5d50" stroke-width="3"/>`,
    `<g transform="rotate(-7 116 520)">${rect(40, 470, 150, 70, "#d8d0bf", 'stroke="#5c452e" stroke-width="6"')}${rect(60, 490, 110, 8, "#8a8578")}${rect(60, 510, 80, 8, "#8a8578")}${rect(108, 540, 12, 60, "#5c452e")}</g>`,
    weeds(19),
  ].join("");
