/** What `oxc-parser` makes of the answers of its native and WebAssembly builds. */
declare module 'oxc-parser/src-js/wrap.js' {
  import type { parseSync, ParseResult } from 'oxc-parser';

  /** As `parseSync`, but the tree is JSON. */
  export type Binding = (...call: Parameters<typeof parseSync>) => object;
  export function wrap(result: object): ParseResult;
}

/** The parts of a global that neither Node.js's types nor those of the language declare. */
declare namespace WebAssembly {
  class Memory {
    constructor(pages: { readonly initial: number; readonly maximum: number });
  }
  function compile(bytes: ArrayBuffer): Promise<Module>;
}
