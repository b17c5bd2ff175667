// Builds what ships: the plugin, its runner, the language server and the VS Code client.
//   node esbuild.mjs [rules] [server] [client]     all when none is named
import { build } from 'esbuild';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const common = { bundle: true, platform: 'node', format: 'cjs', target: 'node20', logLevel: 'warning', legalComments: 'linked' };

/** `module.exports` is the plugin object itself, so that naming the plugin in a config and on the command line gives one object. */
const plugin = { ...common, entryPoints: ['rules/src/index.ts'], outfile: 'rules/dist/index.cjs', external: ['eslint', 'eslint/*'], footer: { js: 'module.exports = module.exports.default;' } };
const runner = { ...common, entryPoints: ['rules/src/hosts/node/index.ts'], outfile: 'rules/dist/runner.cjs', external: ['eslint', 'eslint/*'] };
const cli = { ...common, entryPoints: ['rules/src/hosts/node/cli.ts'], outfile: 'rules/dist/cli.cjs', external: ['eslint', 'eslint/*'] };

/**
 * Bundled packages get a `node:module` that finds nothing. Several parsers look for newer copies of their dependencies
 * from the working directory, which may be somebody else's project; without that they use the copy bundled with them.
 */
const sealed = {
  name: 'sealed-modules',
  setup({ onResolve }) {
    const shim = path.resolve('server/src/sealed-module.ts');
    onResolve({ filter: /^(?:node:)?module$/ }, ({ importer }) => (
      importer.split(path.sep).includes('node_modules') ? { path: shim } : undefined
    ));
  },
};

/** Parsers and ESLint are part of the server, so that it needs nothing of the workspace. They are loaded in its worker only. */
// The main file of jsonc-parser looks its parts up in a way that no bundler follows; its other build does not.
const inServer = { ...common, minify: true, external: ['jiti', 'canvas'], plugins: [sealed], alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' } };
const server = { ...inServer, entryPoints: ['server/src/main.ts'], outfile: 'server/dist/server.cjs' };
const worker = { ...inServer, entryPoints: ['server/src/worker.ts'], outfile: 'server/dist/worker.cjs' };
const client = { ...common, entryPoints: ['client/src/extension.ts'], outfile: 'client/dist/extension.cjs', minify: true, external: ['vscode'] };

/** oxc's parser for the server, on all platforms. */
function copyWasm() {
  const wasm = createRequire(import.meta.url).resolve('oxc-parser/parser.wasm32-wasip1.wasm');
  fs.mkdirSync('server/dist', { recursive: true });
  fs.copyFileSync(wasm, 'server/dist/oxc-parser.wasm');
  fs.copyFileSync(path.join(path.dirname(wasm), 'LICENSE'), 'server/dist/oxc-parser.wasm.LEGAL.txt');
}

const targets = { rules: [plugin, runner, cli], server: [server, worker], client: [client] };
const named = process.argv.slice(2).filter((name) => name in targets);
await Promise.all((named.length > 0 ? named : Object.keys(targets)).flatMap((name) => targets[name]).map((options) => build(options)));
if (named.length === 0 || named.includes('server')) copyWasm();
