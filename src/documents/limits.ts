/** How much of a document is read. A document over a limit is a problem, never a slow answer. */
export interface DocumentLimits {
  /** Size in bytes of UTF-8. */
  readonly maxBytes: number;
  /** Nesting of mappings and sequences. */
  readonly maxDepth: number;
  /** Words and marks that the syntax consists of: a `key: value` line of YAML is about seven. */
  readonly maxTokens: number;
}

/** For what strangers submit: an answer within a second, whatever the bytes. */
export const SUBMISSION_LIMITS: DocumentLimits = {
  maxBytes: 1024 * 1024,
  maxDepth: 64,
  maxTokens: 50_000,
};

/** For what the policy team wrote: some fifty thousand lines. */
export const PACK_LIMITS: DocumentLimits = { maxBytes: 5 * 1024 * 1024, maxDepth: 64, maxTokens: 400_000 };

/** Faults told of one document; what follows a syntax error is mostly its echo. */
export const MAX_FAULTS = 20;
