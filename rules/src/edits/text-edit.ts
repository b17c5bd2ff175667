/** An edit of a text; offsets are UTF-16, `end` exclusive. */
export interface TextEdit {
  readonly range: readonly [number, number];
  readonly text: string;
}
