/**
 * Why the coefficients of a JPEG cannot be had. `malformed` and `truncated` speak of damage, `too-large` of our limits,
 * the rest of kinds of JPEG that ITU-T T.81 allows and no camera or web page uses.
 */
export type JpegFault =
  | "not-jpeg"
  | "truncated"
  | "malformed"
  | "too-large"
  | "twelve-bit"
  | "arithmetic"
  | "lossless"
  | "hierarchical"
  | "cmyk";

/** Carries a fault out of the depth of a scan; never leaves the reader. */
export class JpegFaultError extends Error {
  readonly fault: JpegFault;
  constructor(fault: JpegFault) {
    super(fault);
    this.fault = fault;
  }
}

export function fail(fault: JpegFault): never {
  throw new JpegFaultError(fault);
}
