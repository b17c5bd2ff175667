import { instantiateNapiModuleSync } from '@emnapi/core';
import { asyncWork, tsfn } from '@emnapi/core/plugins';
import { createContext } from '@emnapi/runtime';
import { WASI } from '@tybys/wasm-util';
import { type Binding, wrap } from 'oxc-parser/src-js/wrap.js';
import type { Oxc } from './oxc-parser';

/** Pages of 64 KiB that the module declares as its least memory; more are added when a text needs them. */
const INITIAL_PAGES = 1024;
const MAXIMUM_PAGES = 65_536;

/**
 * oxc's parser as WebAssembly, which runs on every platform and in browsers. `module` is `parser.wasm32-wasip1.wasm` of the
 * package `oxc-parser`, of the version that gc25 is built with: the same source as its native builds. Bytes are compiled on
 * the calling thread. The module has no access to files, environment or network.
 */
export function oxcFromWasm(module: Uint8Array<ArrayBuffer> | WebAssembly.Module): Oxc {
  const memory = new WebAssembly.Memory({ initial: INITIAL_PAGES, maximum: MAXIMUM_PAGES });
  const { napiModule } = instantiateNapiModuleSync(module, {
    context: createContext(),
    asyncWorkPoolSize: 0,
    plugins: [asyncWork, tsfn],
    wasi: new WASI({ version: 'preview1' }) as never,
    overwriteImports(imports) {
      return { ...imports, env: { ...imports.env, ...imports.napi, ...imports.emnapi, memory } };
    },
    beforeInit({ instance }) {
      for (const [name, register] of Object.entries(instance.exports))
        if (name.startsWith('__napi_register__')) (register as () => void)();
    },
  });
  const { parseSync } = napiModule.exports as { readonly parseSync: Binding };
  return { parseSync: (...call) => wrap(parseSync(...call)) };
}
