import { lettering } from "../lettering.ts";
import { circle, curve, gradient, polygon, rect, repeat } from "../svg.ts";

const COATS = ["#c8553d", "#2e6f95", "#f2a541", "#588157", "#7d5ba6"];
const SKINS = ["#f1c9a5", "#8d5a3b", "#d9a679", "#5f3d2a", "#e8b98f"];

const voter = (x: number, index: number): string => {
  const [coat = "", skin = ""] = [COATS[index % 5], SKINS[index % 5]];
  return [
    rect(x - 20, 468, 16, 78, "#3b3f4a", 'rx="6"'),
    rect(x + 4, 468, 16, 78, "#33363f", 'rx="6"'),
    rect(x - 30, 368, 60, 112, coat, 'rx="22"'),
    circle(x, 340, 27, skin),
    curve(`M${x - 28} 338q-2 -34 28 -34t28 34q-14 -18 -56 0z`, index % 2 ? "#2b1d16" : "#6a4428"),
  ].join("");
};

/** A polling place in a hall: a sign, a queue, booths and a ballot box. */
export const pollingPlace = (): string =>
  [
    `<defs>${gradient("wall", "#fdf6e3", "#f0e2c0")}${gradient("floor", "#c79a6b", "#a87b50")}</defs>`,
    rect(0, 0, 1200, 628, "url(#wall)"),
    rect(0, 500, 1200, 128, "url(#floor)"),
    repeat(12, (i) =>
      polygon(
        `${i * 110 - 60},628 ${i * 110 - 54},628 ${i * 100 + 4},500 ${i * 100},500`,
        "#98703f",
        'opacity="0.5"',
      ),
    ),
    repeat(4, (i) => rect(60 + i * 150, 60, 110, 150, "#bfe0ee", 'stroke="#fff" stroke-width="10"')),
    rect(690, 56, 430, 116, "#22577a", 'rx="10"'),
    lettering("VOTE HERE", { x: 722, y: 95, height: 38, colour: "#ffffff" }),
    polygon("1060,92 1060,136 1100,114", "#ffffff"),
    repeat(3, (i) => {
      const x = 720 + i * 150;
      return (
        rect(x, 230, 120, 200, "#e9eef2", 'stroke="#22577a" stroke-width="5"') +
        rect(x - 8, 216, 136, 22, "#22577a") +
        rect(x + 10, 350, 100, 10, "#9fb4c2") +
        rect(x + 10, 430, 8, 110, "#7b8894") +
        rect(x + 102, 430, 8, 110, "#7b8894")
      );
    }),
    repeat(5, (i) => voter(110 + i * 108, i)),
    rect(648, 440, 130, 110, "#38a3a5", 'stroke="#22577a" stroke-width="5"'),
    rect(638, 424, 150, 22, "#22577a"),
    rect(680, 430, 66, 8, "#0d2a3b"),
    polygon("690,432 736,432 742,380 686,384", "#fff", 'stroke="#9fb4c2" stroke-width="3"'),
  ].join("");
