/** What a shape of authorization server and API has in common, as part of a target file. */
export interface Preset {
  /** Without `preset/`. */
  readonly name: string;
  /** Whose shape it is, in one sentence. */
  readonly about: string;
  /** Laid under a target file: what that says itself wins. */
  readonly document: PresetDocument;
}

/** A part of a target file; that it fits is shown by the tests, with what an operator has to add. */
export type PresetDocument = Readonly<Record<string, unknown>>;
