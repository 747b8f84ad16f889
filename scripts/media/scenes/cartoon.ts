import { lettering } from "../lettering.ts";
import { circle, curve, gradient, polygon, rect, repeat } from "../svg.ts";

const INK = 'stroke="#1c1c28" stroke-width="8" stroke-linejoin="round" stroke-linecap="round"';

const dots = (): string =>
  repeat(30 * 16, (i) => {
    const [column, line] = [i % 30, Math.floor(i / 30)];
    return circle(column * 42 + (line % 2) * 21, line * 42, 3 + line * 0.45, "#f6b73c", 'opacity="0.55"');
  });

const eye = (x: number): string =>
  circle(x, 330, 34, "#fff", INK) + circle(x + 8, 338, 15, "#1c1c28") + circle(x + 14, 331, 5, "#fff");

/** A drawn, evidently unreal picture: a ballot box with a face that waves, and a speech bubble. */
export const cartoon = (): string =>
  [
    `<defs>${gradient("paper", "#ffd166", "#ffe9b0")}</defs>`,
    rect(0, 0, 1200, 628, "url(#paper)"),
    dots(),
    curve("M0 560Q300 520 600 556T1200 540V628H0Z", "#06a77d", INK),
    curve("M250 400Q180 380 150 300", "none", INK.replace('"8"', '"22"')),
    circle(148, 288, 30, "#fff", INK),
    curve("M590 410Q650 440 664 500", "none", INK.replace('"8"', '"22"')),
    circle(666, 508, 28, "#fff", INK),
    polygon("240,260 600,260 580,550 260,550", "#4d7cff", INK),
    polygon("220,210 620,210 600,264 240,264", "#2c5be0", INK),
    rect(330, 226, 180, 18, "#1c1c28", 'rx="9"'),
    polygon("372,232 476,232 490,96 360,110", "#fff", INK),
    `<path d="M392 150L412 174 452 128" fill="none" ${INK.replace("#1c1c28", "#06a77d").replace('"8"', '"14"')}/>`,
    eye(360),
    eye(480),
    curve("M356 424Q420 496 486 424Q420 446 356 424Z", "#ff5964", INK),
    circle(310, 412, 20, "#ff9aa2", 'opacity="0.9"'),
    circle(530, 412, 20, "#ff9aa2", 'opacity="0.9"'),
    rect(300, 546, 60, 40, "#1c1c28", 'rx="16"'),
    rect(470, 546, 60, 40, "#1c1c28", 'rx="16"'),
    curve(
      "M740 90h360q50 0 50 50v170q0 50 -50 50H850l-110 70 34 -70h-34q-50 0 -50 -50V140q0 -50 50 -50z",
      "#fff",
      INK,
    ),
    lettering("FEED ME", { x: 762, y: 136, height: 52, colour: "#1c1c28" }),
    lettering("YOUR VOTE!", { x: 744, y: 240, height: 40, colour: "#ff5964" }),
  ].join("");
