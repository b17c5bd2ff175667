/** A place as ESLint counts: lines from 1, columns from 0 in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds lines by offset. Line ends are JavaScript's, because ESLint splits every file at those. */
export class LineIndex {
  private readonly starts: number[] = [0];

  constructor(text: string) {
    const ends = /\r\n|[\n\r\u2028\u2029]/g;
    while (ends.exec(text)) this.starts.push(ends.lastIndex);
  }

  at(offset: number): Place {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.starts[low] };
  }
}
