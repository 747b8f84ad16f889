/** Texts of an EXIF block, by tag name. */
export interface ExifInput {
  readonly Make?: string;
  readonly Model?: string;
  readonly Software?: string;
  readonly ImageDescription?: string;
  readonly Artist?: string;
  readonly DateTime?: string;
  /** Written as UTF-16BE with the `UNICODE` prefix, as image generators do. */
  readonly UserComment?: string;
}

const IFD0: readonly (readonly [name: Exclude<keyof ExifInput, "UserComment">, tag: number])[] = [
  ["ImageDescription", 0x010e],
  ["Make", 0x010f],
  ["Model", 0x0110],
  ["Software", 0x0131],
  ["DateTime", 0x0132],
  ["Artist", 0x013b],
];
const EXIF_IFD = 0x8769;
const USER_COMMENT = 0x9286;
const [ASCII, LONG, UNDEFINED] = [2, 4, 7];

interface Entry {
  readonly tag: number;
  readonly type: number;
  readonly data: Buffer;
}

/** One big-endian IFD that starts at `at`, its values behind it. */
function ifd(entries: readonly Entry[], at: number): Buffer {
  const table = Buffer.alloc(2 + entries.length * 12 + 4);
  table.writeUInt16BE(entries.length, 0);
  const values: Buffer[] = [];
  let free = at + table.length;
  for (const [index, { tag, type, data }] of entries.entries()) {
    const row = 2 + index * 12;
    table.writeUInt16BE(tag, row);
    table.writeUInt16BE(type, row + 2);
    table.writeUInt32BE(type === LONG ? 1 : data.length, row + 4);
    if (data.length <= 4) data.copy(table, row + 8);
    else {
      table.writeUInt32BE(free, row + 8);
      const padded = Buffer.concat([data, Buffer.alloc(data.length % 2)]);
      values.push(padded);
      free += padded.length;
    }
  }
  return Buffer.concat([table, ...values]);
}

const long = (value: number): Buffer => {
  const data = Buffer.alloc(4);
  data.writeUInt32BE(value);
  return data;
};

/** Builds an EXIF block (a big-endian TIFF structure, CIPA DC-008 §4.5). */
export function makeExif(input: ExifInput): Buffer {
  const start = 8;
  const texts = IFD0.flatMap(([name, tag]): Entry[] => {
    const text = input[name];
    return text === undefined ? [] : [{ tag, type: ASCII, data: Buffer.from(`${text}\0`) }];
  });
  const head = Buffer.concat([Buffer.from("MM\0*", "latin1"), long(start)]);
  if (input.UserComment === undefined) return Buffer.concat([head, ifd(texts, start)]);
  const withPointer = (to: number): Entry[] => [...texts, { tag: EXIF_IFD, type: LONG, data: long(to) }];
  const subIfdAt = start + ifd(withPointer(0), start).length;
  const comment = Buffer.concat([
    Buffer.from("UNICODE\0"),
    Buffer.from(input.UserComment, "utf16le").swap16(),
  ]);
  return Buffer.concat([
    head,
    ifd(withPointer(subIfdAt), start),
    ifd([{ tag: USER_COMMENT, type: UNDEFINED, data: comment }], subIfdAt),
  ]);
}
