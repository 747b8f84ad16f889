import { expect, it } from "vitest";
import { sniff } from "../../src/submission/sniff.ts";

const box = (brands: string): string => {
  const size = 8 + brands.length;
  return `\0\0\0${String.fromCharCode(size)}ftyp${brands}`;
};
const ebml = (docType: string): string =>
  `\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82${String.fromCharCode(0x80 + docType.length)}${docType}`;
const bmp = `BM${"\0".repeat(12)}\x28\0\0\0`;

it.each([
  ["\xff\xd8\xff\xe0\0\x10JFIF", "jpeg", "image"],
  ["\x89PNG\r\n\x1a\n", "png", "image"],
  ["GIF89a", "gif", "image"],
  ["GIF87a", "gif", "image"],
  ["RIFF\x10\0\0\0WEBPVP8 ", "webp", "image"],
  ["RIFF\x10\0\0\0WAVEfmt ", "wav", "audio"],
  ["RF64\xff\xff\xff\xffWAVEds64", "wav", "audio"],
  ["RIFF\x10\0\0\0AVI LIST", "avi", "video"],
  ["RIFF\x10\0\0\0XXXX", "other", "other"],
  ["II*\0\x08\0\0\0", "tiff", "image"],
  ["MM\0*\0\0\0\x08", "tiff", "image"],
  [bmp, "bmp", "image"],
  ["BM is how this text begins", "other", "other"],
  [box("avif\0\0\0\0mif1miaf"), "avif", "image"],
  [box("mif1\0\0\0\0mif1avif"), "avif", "image"],
  [box("mif1\0\0\0\0mif1heic"), "heic", "image"],
  [box("msf1\0\0\0\0"), "heic", "image"],
  [box("heix\0\0\0\0"), "heic", "image"],
  [box("isom\0\0\0\0isomavc1"), "mp4", "video"],
  [box("mp42\0\0\0\0avif"), "mp4", "video"],
  [box("M4A \0\0\0\0"), "mp4", "audio"],
  [box("qt  \0\0\0\0"), "mov", "video"],
  [box("crx \0\0\0\0"), "other", "other"],
  ["\0\0\0\x08wide\0\0\0\0mdat", "mov", "video"],
  [ebml("webm"), "webm", "video"],
  [ebml("matroska"), "mkv", "video"],
  [ebml("something"), "other", "other"],
  ["ID3\x04\0\0\0\0\0\0", "mp3", "audio"],
  ["\xff\xfb\x90\x00", "mp3", "audio"],
  ["\xff\xf3\x40\xc0", "mp3", "audio"],
  ["\xff\xf1\x50\x80", "other", "other"],
  ["\xff\xfe<\0s\0v\0g\0", "other", "other"],
  ["\xff\xfb\xf0\x00", "other", "other"],
  ["OggS\0\x02vorbis", "ogg", "audio"],
  ["OggS\0\x02\x80theora", "ogg", "video"],
  ["fLaC\0\0\0\x22", "flac", "audio"],
  ["%PDF-1.7", "pdf", "other"],
  ["PK\x03\x04", "zip", "other"],
  ["<svg xmlns='http://www.w3.org/2000/svg'>", "svg", "image"],
  ["\xef\xbb\xbf\n<?xml version='1.0'?>\n<!-- <html> --><svg/>", "svg", "image"],
  ["<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>", "svg", "image"],
  ["<!DOCTYPE x><s:svg xmlns:s='x'>", "svg", "image"],
  ["<html><svg></svg></html>", "other", "other"],
  ["<svgfoo>", "other", "other"],
  ["<!-- <svg> ", "other", "other"],
  ["#EXTM3U\n/etc/passwd", "other", "other"],
  ["plain words about <svg>", "other", "other"],
  ["", "other", "other"],
])("takes %j for %s, %s", (start, format, kind) => {
  expect(sniff(Buffer.from(start, "latin1"))).toEqual({ format, kind });
});

it("looks at the start alone", () => {
  expect(sniff(Buffer.from(`${" ".repeat(5000)}<svg>`))).toEqual({ format: "other", kind: "other" });
});

it("reads a view into a larger buffer from where the view begins", () => {
  const bytes = Buffer.from(`xx${box("mif1\0\0\0\0mif1avif")}`, "latin1");
  expect(sniff(new Uint8Array(bytes.buffer, bytes.byteOffset + 2))).toEqual({
    format: "avif",
    kind: "image",
  });
});
