let turn = 0;

/** Forgets what is known of nodes: another file is looked at. */
export const forgetNodes = (): void => void turn++;

/**
 * What was worked out about nodes, until the next file is looked at. In place of a `WeakMap` for a whole run: where the table is
 * older than what it holds, V8 keeps the values of each collection of young objects, and with them the trees of all files, until the
 * next full one.
 */
export class NodeMemory<K extends object, V> {
  private known = new Map<K, V>();
  private turn = turn;

  get(node: K): V | undefined {
    return this.turn === turn ? this.known.get(node) : undefined;
  }

  set(node: K, value: V): void {
    if (this.turn !== turn) {
      this.turn = turn;
      this.known = new Map();
    }
    this.known.set(node, value);
  }
}
