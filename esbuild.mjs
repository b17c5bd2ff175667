// Builds what ships: the plugin, its runner, the language server and the VS Code client.
//   node esbuild.mjs [rules] [server] [client]     all when none is named
import { build, transform } from 'esbuild';
import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

const common = { bundle: true, platform: 'node', target: 'node20', logLevel: 'warning', legalComments: 'linked' };

/** Packages of which two builds would be loaded, one for `import` and one for `require`. The first is the better one for a bundler. */
const alias = {
  acorn: createRequire(import.meta.url).resolve('acorn').replace(/\.js$/, '.mjs'),
  'jsonc-parser': 'jsonc-parser/lib/esm/main.js',
};

const rules = {
  folder: 'rules/dist',
  entryPoints: { index: 'rules/src/index.ts', runner: 'rules/src/hosts/node/index.ts', cli: 'rules/src/hosts/node/cli.ts' },
  external: ['eslint', 'eslint/*', 'oxc-parser'],
  /** `module.exports` is the plugin object itself, so that naming the plugin in a config and on the command line gives one object. */
  footers: { 'index.cjs': 'module.exports = module.exports.default;\n' },
  // Names and lines stay, so that a stack trace in a report says where.
  minify: { minifyWhitespace: true, lineLimit: 200 },
};

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

const PARTS = ['angular', 'svelte', 'typescript', 'vue'].map((name) => `parsers/${name}`);
const PART = 'part:';

/** A part of the server that is a file of its own: asked for by `require`, since parsers answer at once. */
const separateParts = {
  name: 'separate-parts',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/parsers\// }, ({ kind, path: name }) => (
      kind === 'require-call' ? { path: `${PART}${name.slice(2)}.cjs`, external: true } : undefined
    ));
  },
};

/** Where a file of a bundle finds the parts it asks for. */
const withPartsFrom = (name, text) =>
  text.replace(/"part:([^"]+)"/g, (_, part) => {
    const relative = path.posix.relative(path.posix.dirname(name), part);
    return JSON.stringify(relative.startsWith('.') ? relative : `./${relative}`);
  });

/** Parsers and ESLint are part of the server, so that it needs nothing of the workspace. They are loaded in its worker only. */
const server = {
  folder: 'server/dist',
  entryPoints: {
    server: 'server/src/main.ts',
    worker: 'server/src/worker.ts',
    ...Object.fromEntries(PARTS.map((part) => [part, `server/src/${part}.ts`])),
  },
  external: ['jiti', 'canvas'],
  plugins: [sealed, separateParts],
  footers: {},
  minify: { minify: true },
};

/**
 * Bundles entries with the parts they share in files of their own. esbuild splits ECMAScript modules only, so each file is
 * made a CommonJS module afterwards: the plugin is loaded by `require`, too, and half of the code is loaded when it is needed.
 */
async function buildShared({ folder, entryPoints, footers, minify, ...options }) {
  const { outputFiles } = await build({
    ...common,
    ...options,
    alias,
    entryPoints,
    format: 'esm',
    splitting: true,
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    chunkNames: 'shared/[name]-[hash]',
    write: false,
  });
  const files = await Promise.all(outputFiles.map(async ({ path: file, text }) => {
    const name = path.relative(folder, file).replaceAll('\\', '/');
    return { name, text: name.endsWith('.cjs') ? await toCommonJs(withPartsFrom(name, text), minify, footers[name]) : text };
  }));
  const digest = createHash('sha256').update(files.map(({ name, text }) => `${name}\n${text}`).sort().join('\n')).digest('hex').slice(0, 16);
  await fs.rm(folder, { recursive: true, force: true });
  for (const { name, text } of files) {
    const file = path.join(folder, name);
    await fs.mkdir(path.dirname(file), { recursive: true });
    await fs.writeFile(file, text.replaceAll('GC25_BUILD', JSON.stringify(digest)));
  }
}

async function toCommonJs(text, minify, footer = '') {
  const standing = text
    // Bundled CommonJS calls esbuild's stand-in for `require`; here the real one exists.
    .replace(/var __require = [\s\S]*?is not supported'\);\n\}\);/, 'var __require = require;')
    .replace(/\b__require(?=[(.])/g, 'require')
    // To import a part of our own would only load Node's other module loader.
    .replace(/\bimport\(("\.[^"]+\.cjs")\)/g, 'Promise.resolve().then(() => require($1))');
  const { code } = await transform(standing, {
    format: 'cjs',
    platform: 'node',
    target: common.target,
    legalComments: 'inline',
    ...minify,
  });
  return code + footer;
}

const client = {
  ...common,
  format: 'cjs',
  entryPoints: ['client/src/extension.ts'],
  outfile: 'client/dist/extension.cjs',
  minify: true,
  external: ['vscode'],
};

/** oxc's parser for the server, on all platforms. */
async function copyWasm() {
  const wasm = createRequire(import.meta.url).resolve('oxc-parser/parser.wasm32-wasip1.wasm');
  await fs.copyFile(wasm, 'server/dist/oxc-parser.wasm');
  await fs.copyFile(path.join(path.dirname(wasm), 'LICENSE'), 'server/dist/oxc-parser.wasm.LEGAL.txt');
}

const targets = { rules: () => buildShared(rules), server: () => buildShared(server).then(copyWasm), client: () => build(client) };
const named = process.argv.slice(2).filter((name) => name in targets);
await Promise.all((named.length > 0 ? named : Object.keys(targets)).map((name) => targets[name]()));
