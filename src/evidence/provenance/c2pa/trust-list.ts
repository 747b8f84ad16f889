/** Certificates that signers are trusted by, as they were given. */
export interface TrustList {
  /** One or more certificates in PEM. */
  readonly pem: string;
  /** Hex SHA-256 of the file. */
  readonly digest: string;
  /** How many certificates it holds. */
  readonly anchors: number;
}
