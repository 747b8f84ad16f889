import { circle, curve, gradient, polygon, rect, repeat } from "../svg.ts";

const cloud = (x: number, y: number, scale: number): string =>
  `<g transform="translate(${x} ${y}) scale(${scale})" fill="#fff" opacity="0.9">${circle(0, 0, 30, "#fff")}${circle(34, -14, 38, "#fff")}${circle(76, 0, 30, "#fff")}${rect(0, 0, 76, 30, "#fff")}</g>`;

const tree = (x: number, y: number, size: number): string =>
  rect(x - size * 0.07, y - size * 0.5, size * 0.14, size * 0.5, "#6b4a2f") +
  circle(x, y - size * 0.85, size * 0.42, "#3d7d4a") +
  circle(x - size * 0.22, y - size * 0.62, size * 0.3, "#4b8f58") +
  circle(x + size * 0.22, y - size * 0.62, size * 0.3, "#357043");

const windows = (x: number, y: number): string =>
  repeat(3, (i) => {
    const left = x + i * 62;
    const frame = `<path d="M${left} ${y + 84}v-62a17 17 0 0 1 34 0v62z" fill="#5d87a8" stroke="#fffaf0" stroke-width="5"/>`;
    return `${frame}<path d="M${left + 17} ${y + 6}v78M${left} ${y + 44}h34" stroke="#fffaf0" stroke-width="3"/>`;
  });

/** A town hall under a summer sky: brick wings, a portico with columns, a clock tower, hills behind. */
export const townHall = (): string =>
  [
    `<defs>${gradient("sky", "#5aa9e6", "#e6f4ff")}${gradient("grass", "#8cc46c", "#4f9150")}</defs>`,
    rect(0, 0, 1200, 628, "url(#sky)"),
    circle(1010, 110, 54, "#ffe28a"),
    cloud(130, 130, 1.1),
    cloud(860, 210, 0.8),
    cloud(420, 80, 0.6),
    curve("M0 420Q160 300 360 390T760 350T1200 400V628H0Z", "#9fc9a0"),
    curve("M0 460Q240 370 520 440T1200 420V628H0Z", "#7db583"),
    rect(0, 470, 1200, 158, "url(#grass)"),
    polygon("540,490 660,490 800,628 400,628", "#e8dcc2"),
    rect(270, 290, 660, 200, "#c8785c"),
    rect(262, 278, 676, 18, "#f3e6d0"),
    polygon("262,278 938,278 900,240 300,240", "#5b6573"),
    windows(300, 330),
    windows(742, 330),
    rect(555, 110, 90, 150, "#c8785c"),
    rect(545, 100, 110, 14, "#f3e6d0"),
    polygon("545,100 655,100 600,40", "#5b6573"),
    circle(600, 160, 32, "#fffaf0", 'stroke="#5b6573" stroke-width="5"'),
    `<path d="M600 160V138M600 160L616 168" stroke="#3a3f47" stroke-width="5" stroke-linecap="round"/>`,
    `<path d="M600 42V8" stroke="#3a3f47" stroke-width="4"/>`,
    curve("M600 8q16 -8 30 0t28 0v20q-14 8 -28 0t-30 0z", "#2e9e8f"),
    rect(480, 300, 240, 190, "#f7efe0"),
    polygon("464,300 736,300 600,232", "#fff8ea", 'stroke="#d9c9ab" stroke-width="4"'),
    rect(464, 296, 272, 16, "#e9dcc3"),
    repeat(5, (i) => rect(490 + i * 49, 312, 24, 160, "#fffdf6", 'stroke="#d9c9ab" stroke-width="2"')),
    rect(574, 372, 52, 100, "#6b4a2f"),
    repeat(3, (i) => rect(460 - i * 14, 472 + i * 10, 280 + i * 28, 10, i % 2 ? "#dccfb5" : "#eee2c9")),
    tree(120, 540, 190),
    tree(226, 520, 140),
    tree(1080, 545, 200),
    tree(968, 520, 140),
    repeat(9, (i) => circle(300 + i * 26, 505 + (i % 2) * 6, 13, "#3f8250")),
    repeat(9, (i) => circle(692 + i * 26, 505 + (i % 2) * 6, 13, "#3f8250")),
  ].join("");
