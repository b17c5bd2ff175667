import { FileReader, type LoadFileParser, oxcParser } from '../../engine/readers';
import { oxcFromWasm } from '../../engine/readers/oxc-wasm';

/**
 * A reader of files for a worker of a web page. `wasm` is the URL of `parser.wasm32-wasip1.wasm` of the package
 * `oxc-parser`, which has to be of the version gc25 is built with; it is loaded once. Rejects with a sentence when it cannot
 * be loaded. `loadFileParser` gives the parsers of components that the page has; without it they are reported as missing.
 */
export async function createFileReader(wasm: string | URL, loadFileParser: LoadFileParser = () => undefined): Promise<FileReader> {
  const response = await fetch(wasm);
  if (!response.ok) throw new Error(`gc25 could not load its parser from ${String(wasm)} (${response.status}); check the URL.`);
  const oxc = oxcParser(oxcFromWasm(await WebAssembly.compile(await response.arrayBuffer())));
  return new FileReader((name) => (name === 'oxc' ? oxc : undefined), loadFileParser);
}
