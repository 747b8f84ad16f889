import { MAX_SCAN_PIXELS } from "../../image/limits.ts";
import { u16be } from "../../provenance/bytes.ts";
import { isFrame, type JpegSegment, readJpegSegments } from "../../provenance/jpeg-segments.ts";
import { decodeScan, readScan } from "./decode-scan.ts";
import { fail, type JpegFault, JpegFaultError } from "./fault.ts";
import { type JpegComponent, type JpegFrame, readFrame } from "./frame.ts";
import { type HuffmanTable, readHuffmanTables } from "./huffman.ts";
import { readQuantisation } from "./quantisation.ts";

const SOS = 0xda;
const DHT = 0xc4;
const DQT = 0xdb;
const DNL = 0xdc;
const DRI = 0xdd;

interface QuantisedComponent extends JpegComponent {
  /** Divisors in natural order, as they stood when the component's first scan began. */
  readonly table: Uint16Array;
}

/** The quantised DCT coefficients of a JPEG, as its encoder wrote them. */
export interface JpegCoefficients extends Omit<JpegFrame, "components"> {
  readonly components: readonly QuantisedComponent[];
}

class Decoder {
  readonly #bytes: Uint8Array;
  readonly #huffman = new Map<number, HuffmanTable>();
  readonly #divisors = new Map<number, Uint16Array>();
  readonly #tables = new Map<JpegComponent, Uint16Array>();
  #frame: JpegFrame | undefined;
  #restartInterval = 0;
  #scans = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  read({ marker, offset, data }: JpegSegment): void {
    if (marker === DHT) readHuffmanTables(data, this.#huffman);
    else if (marker === DQT) readQuantisation(data, this.#divisors);
    else if (marker === DRI) this.#restartInterval = u16be(data, 0) ?? fail("malformed");
    // A height that comes after the first scan (B.2.5); nothing writes it, and decoders differ about it.
    else if (marker === DNL) fail("malformed");
    else if (isFrame(marker)) {
      if (this.#frame !== undefined) fail("malformed");
      this.#frame = readFrame(marker, data);
    } else if (marker === SOS) this.#readScan(data, offset + 4 + data.length);
  }

  #readScan(data: Uint8Array, offset: number): void {
    const frame = this.#frame ?? fail("malformed");
    this.#scans += 1;
    if (this.#scans * frame.width * frame.height > MAX_SCAN_PIXELS) fail("too-large");
    const scan = readScan(data, frame, this.#huffman);
    for (const { component } of scan.parts) {
      if (this.#tables.has(component)) {
        if (!frame.isProgressive) fail("malformed");
        continue;
      }
      this.#tables.set(component, this.#divisors.get(component.tableId) ?? fail("malformed"));
    }
    decodeScan(this.#bytes, offset, frame, scan, this.#restartInterval);
  }

  finish(): JpegCoefficients {
    const frame = this.#frame ?? fail("malformed");
    const components = frame.components.map((component) => ({
      ...component,
      table: this.#tables.get(component) ?? fail("truncated"),
    }));
    return { ...frame, components };
  }
}

/**
 * Reads the DCT coefficients of a baseline or progressive Huffman-coded JPEG of 8 bits and one or three components.
 * Never throws: damage, limits and other kinds of JPEG have names. Where a lenient decoder would guess, this one refuses.
 */
export function readCoefficients(bytes: Uint8Array): JpegCoefficients | { readonly fault: JpegFault } {
  const { segments, fault } = readJpegSegments(bytes);
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return { fault: "not-jpeg" };
  try {
    const decoder = new Decoder(bytes);
    for (const segment of segments) decoder.read(segment);
    if (fault !== undefined) return { fault: fault === "too-many" ? "too-large" : fault };
    return decoder.finish();
  } catch (error) {
    if (error instanceof JpegFaultError) return { fault: error.fault };
    throw error;
  }
}
