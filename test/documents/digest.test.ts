import { describe, expect, it } from "vitest";
import { digestOf, sha256 } from "../../src/documents/digest.ts";

describe("sha256", () => {
  it("agrees with FIPS 180-4 on text and bytes", () => {
    const abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    expect(sha256("abc")).toBe(abc);
    expect(sha256(Uint8Array.of(0x61, 0x62, 0x63))).toBe(abc);
  });
});

describe("digestOf", () => {
  it("is the SHA-256 of RFC 8785 canonical JSON", () => {
    expect(digestOf({ b: [1e21, "é", null], a: true })).toBe(sha256('{"a":true,"b":[1e+21,"é",null]}'));
  });

  it.each([
    ["the order of keys", { a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }],
    ["keys without a value", { a: 1, b: undefined }, { a: 1 }],
    ["the kind of byte array", { a: Buffer.from("x") }, { a: new Uint8Array([0x78]) }],
    ["how a number is written", { a: 1.0 }, { a: 10e-1 }],
  ])("does not depend on %s", (_, left, right) => {
    expect(digestOf(left)).toBe(digestOf(right));
  });

  it.each([
    ["the order of items", [1, 2], [2, 1]],
    ["text and number", { a: "1" }, { a: 1 }],
    ["absent and empty", {}, { a: "" }],
    ["null and absent", { a: null }, {}],
    ["one byte", { a: Uint8Array.of(1) }, { a: Uint8Array.of(2) }],
    ["one lone surrogate and another", { a: "\ud800" }, { a: "\ud801" }],
    ["a lone surrogate and its replacement", { a: "\ud800" }, { a: "\ufffd" }],
    ["keys with lone surrogates", { "\ud800": 1 }, { "\udc00": 1 }],
    ["composed and decomposed letters", "\u00e9", "e\u0301"],
  ])("tells %s apart", (_, left, right) => {
    expect(digestOf(left)).not.toBe(digestOf(right));
  });

  it.each([
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [1n],
    [Symbol("x")],
    [() => 1],
    [undefined],
    [{ a: [Number.NaN] }],
  ])("refuses %s, which JSON has no form for", (value) => {
    expect(() => digestOf(value)).toThrow(TypeError);
  });
});
