/** Errors of the tool, never of a text: what happened, where, what to do. Verdicts and errors share no type and no exit code. */
export class RecountError extends Error {
  override readonly name = 'RecountError';
  /** Stable, for programs: `file-not-found`, `bad-table`, `bad-option` … */
  readonly code: string;
  /** What to do about it. */
  readonly hint: string | null;
  readonly file: string | null;
  readonly line: number | null;

  constructor(
    code: string,
    message: string,
    options: { readonly hint?: string; readonly file?: string; readonly line?: number; readonly cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.hint = options.hint ?? null;
    this.file = options.file ?? null;
    this.line = options.line ?? null;
  }
}
