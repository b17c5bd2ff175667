import type * as wasm from '../../engine/readers/oxc-wasm';

/** What runs oxc's WebAssembly, loaded on platforms alone for which there is no native build. */
export const oxcFromWasm: typeof wasm.oxcFromWasm = (module) =>
  (require('../../engine/readers/oxc-wasm') as typeof wasm).oxcFromWasm(module);
