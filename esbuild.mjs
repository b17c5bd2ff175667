// Builds what ships: the plugin, its runner and its module for browsers, the language server and the VS Code client.
//   node esbuild.mjs [rules] [server] [client]     all when none is named
import { build, transform } from 'esbuild';
import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { writeBundledPackages } from './tools/bundled-packages.mjs';

const common = { bundle: true, platform: 'node', target: 'node20', logLevel: 'warning', legalComments: 'linked' };

/** Packages of which two builds would be loaded, one for `import` and one for `require`. The first is the better one for a bundler. */
const alias = {
  acorn: createRequire(import.meta.url).resolve('acorn').replace(/\.js$/, '.mjs'),
  'jsonc-parser': 'jsonc-parser/lib/esm/main.js',
};

/** What the Model Context Protocol would bring that we have no use for, and what is loaded in its place. */
const PROTOCOL_PARTS = [
  {
    file: /@modelcontextprotocol[\\/]sdk[\\/]dist[\\/]esm[\\/]validation[\\/]ajv-provider\.js$/,
    // The validator that configurations are read with.
    contents: "export { CfWorkerJsonSchemaValidator as AjvJsonSchemaValidator } from './cfworker-provider.js';",
  },
  { file: /zod[\\/]v4[\\/]locales[\\/]index\.js$/, contents: "export { default as en } from './en.js';" },
];

const smallProtocol = {
  name: 'small-protocol',
  setup({ onLoad, onEnd }) {
    const unused = new Set(PROTOCOL_PARTS);
    for (const part of PROTOCOL_PARTS) {
      onLoad({ filter: part.file }, () => {
        unused.delete(part);
        return { contents: part.contents };
      });
    }
    onEnd(() => ({ errors: [...unused].map(({ file }) => ({ text: `no module of the protocol is ${file}` })) }));
  },
};

const rules = {
  folder: 'rules/dist',
  entryPoints: {
    index: 'rules/src/index.ts',
    runner: 'rules/src/runner.ts',
    cli: 'rules/src/hosts/node/cli.ts',
    // Beside the part that starts it.
    'shared/check-worker': 'rules/src/hosts/node/threads/check-worker.ts',
  },
  external: ['eslint', 'eslint/*', 'oxc-parser'],
  parts: {
    'shared/bundled-parsers': 'rules/src/parsers/bundled-parsers.ts',
    'shared/checker': 'rules/src/hosts/node/checker.ts',
    'shared/oxc-wasm': 'rules/src/engine/readers/oxc-wasm.ts',
    'shared/module-files': 'rules/src/hosts/node/modules/module-files.ts',
    'shared/own-parsers': 'rules/src/hosts/eslint/own-parsers.ts',
    'shared/rule-modules': 'rules/src/generated/rule-modules.ts',
    'shared/scope': 'rules/src/rule/context/scope.ts',
    'shared/trigger-index': 'rules/src/generated/trigger-index.ts',
  },
  plugins: [smallProtocol],
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

/** Parsers and ESLint are part of the server, so that it needs nothing of the workspace. They are loaded in its worker only. */
const server = {
  folder: 'server/dist',
  entryPoints: { server: 'server/src/main.ts', worker: 'server/src/worker.ts' },
  parts: Object.fromEntries(['angular', 'svelte', 'typescript', 'vue'].map((name) => [`parsers/${name}`, `server/src/parsers/${name}.ts`])),
  external: ['jiti', 'canvas'],
  plugins: [sealed],
  footers: {},
  minify: { minify: true },
};

/** Our rules ask for scopes without the global types of the language, so the tables of those are loaded only where ESLint asks. */
const globalTypesOnDemand = {
  name: 'global-types-on-demand',
  setup({ onLoad }) {
    onLoad({ filter: /scope-manager[\\/]dist[\\/]referencer[\\/]Referencer\.js$/ }, async ({ path: file }) => {
      const text = await fs.readFile(file, 'utf8');
      const contents = text.replace('const lib_1 = require("../lib");', 'const lib_1 = { get lib() { return require("../lib").lib; } };');
      return contents === text ? { errors: [{ text: 'the global types are loaded in another way than expected' }] } : { contents };
    });
  },
};

const PART = 'part:';
const PART_CALL = /\brequire\("part:([\w/-]+)"\)/g;

/**
 * Parts of a bundle that our code loads by `require` when it first needs them. esbuild would keep a module that is required in the
 * file that requires it, so that all of it is read and compiled at start; parts become files of their own, and share the rest.
 */
const withParts = (parts) => ({
  name: 'parts',
  setup({ onResolve, onEnd }) {
    const names = new Map(Object.entries(parts).map(([name, file]) => [path.resolve(file), name]));
    const unused = new Set(names.values());
    onResolve({ filter: /^\.\.?\// }, ({ kind, path: file, resolveDir }) => {
      const name = kind === 'require-call' ? names.get(path.resolve(resolveDir, `${file}.ts`)) : undefined;
      unused.delete(name);
      return name && { path: `${PART}${name}`, external: true };
    });
    onEnd(() => ({ errors: [...unused].map((name) => ({ text: `no module requires the part ${name}` })) }));
  },
});

/**
 * Bundles entries with the parts they share in files of their own. esbuild splits ECMAScript modules only, so each file is
 * made a CommonJS module afterwards: the plugin is loaded by `require`, too, and half of the code is loaded when it is needed.
 */
async function buildShared({ folder, entryPoints, parts = {}, plugins = [], footers, minify, ...options }) {
  const { outputFiles, metafile } = await build({
    ...common,
    ...options,
    alias,
    entryPoints: { ...entryPoints, ...parts },
    plugins: [...plugins, globalTypesOnDemand, withParts(parts)],
    format: 'esm',
    splitting: true,
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    chunkNames: 'shared/[name]-[hash]',
    metafile: true,
    write: false,
  });
  const files = await Promise.all(outputFiles.map(async ({ path: file, text }) => {
    const name = path.relative(folder, file).replaceAll('\\', '/');
    return { name, text: name.endsWith('.cjs') ? await toCommonJs(text, name, minify, footers[name]) : text };
  }));
  const digest = createHash('sha256').update(files.map(({ name, text }) => `${name}\n${text}`).sort().join('\n')).digest('hex').slice(0, 16);
  await fs.rm(folder, { recursive: true, force: true });
  for (const { name, text } of files) {
    const file = path.join(folder, name);
    await fs.mkdir(path.dirname(file), { recursive: true });
    await fs.writeFile(file, text.replaceAll('GC25_BUILD', JSON.stringify(digest)));
  }
  return metafile;
}

/**
 * Node keeps a file with one character beyond Latin-1 in twice the memory and compiles it more slowly. What esbuild leaves are
 * regular expressions.
 */
function inAscii(code) {
  if (/String\.raw`[^`]*[\u0080-\uffff]/.test(code)) throw new Error('String.raw must be given ASCII');
  return code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

async function toCommonJs(text, file, minify, footer = '') {
  const standing = text
    // Bundled CommonJS calls esbuild's stand-in for `require`; here the real one exists.
    .replace(/var __require = [\s\S]*?is not supported'\);\n\}\);/, 'var __require = require;')
    .replace(/\b__require(?=[(.])/g, 'require')
    .replace(PART_CALL, (_, part) => `require("./${path.posix.relative(path.posix.dirname(file), `${part}.cjs`)}")`)
    // To import a part of our own would only load Node's other module loader.
    .replace(/\bimport\(("\.[^"]+\.cjs")\)/g, 'Promise.resolve().then(() => require($1))');
  const form = { format: 'cjs', platform: 'node', target: common.target, legalComments: 'inline' };
  const { code } = await transform(standing, form);
  // How esbuild tells Node which names a file exports; it would leave that out as code that never runs.
  const [names = ''] = /^0 && \(module\.exports = \{[^}]*\}\);\n/m.exec(code) ?? [];
  return inAscii((await transform(withPlainExports(code, file), { ...form, ...minify })).code) + names + footer;
}

/**
 * Exports as esbuild writes them cost two calls for each use in another file: a getter of what is exported, and one of its copy. The
 * copy is left out, and functions, which are there from the start and stay the same, become plain properties.
 */
function withPlainExports(code, file) {
  const [statement, list] = /__export\(stdin_exports, \{\n([^}]*)\}\);\nmodule\.exports = __toCommonJS\(stdin_exports\);\n/.exec(code) ?? [];
  if (statement === undefined) {
    if (code.includes('__toCommonJS(stdin_exports)')) throw new Error(`${file}: exports are written in another way than expected`);
    return code;
  }
  const lines = list.trim().split(/,\n\s*/);
  const plain = lines.flatMap((line) => {
    const [, key, name] = /^([\w$]+): \(\) => ([\w$]+)$/.exec(line) ?? [];
    return key !== undefined && isFunctionOf(code, name) ? [{ line, statement: `stdin_exports.${key} = ${name};\n` }] : [];
  });
  const others = lines.filter((line) => !plain.some((each) => each.line === line));
  return code.replace(
    statement,
    () =>
      'module.exports = __defProp(stdin_exports, "__esModule", { value: true });\n'
      + `__export(stdin_exports, {\n${others.join(',\n')}\n});\n${plain.map((each) => each.statement).join('')}`,
  );
}

/** Is a name declared as a function, and never assigned? */
function isFunctionOf(code, name) {
  const own = name.replaceAll('$', '\\$');
  return new RegExp(`^(?:async )?function\\*? ${own}\\(`, 'm').test(code) && !new RegExp(`(?<![\\w$.])${own} =[^=]`).test(code);
}

const client = {
  ...common,
  format: 'cjs',
  entryPoints: ['client/src/extension.ts'],
  outfile: 'client/dist/extension.cjs',
  minify: true,
  external: ['vscode'],
  metafile: true,
};

/** One module for a worker of a web page, whose `require`s are answered inside it. */
const browser = {
  bundle: true,
  platform: 'browser',
  format: 'esm',
  target: 'es2022',
  alias,
  entryPoints: ['rules/src/hosts/browser/index.ts'],
  outfile: 'rules/dist/browser.mjs',
  plugins: [globalTypesOnDemand],
  minify: true,
  legalComments: 'linked',
  metafile: true,
  logLevel: 'warning',
};

/** oxc's parser for the server, on all platforms. */
async function copyWasm() {
  const wasm = createRequire(import.meta.url).resolve('oxc-parser/parser.wasm32-wasip1.wasm');
  await fs.copyFile(wasm, 'server/dist/oxc-parser.wasm');
  await fs.copyFile(path.join(path.dirname(wasm), 'LICENSE'), 'server/dist/oxc-parser.wasm.LEGAL.txt');
}

const targets = {
  async rules() {
    const shared = await buildShared(rules);
    const { metafile } = await build(browser);
    await writeBundledPackages('rules', [shared, metafile]);
  },
  async server() {
    const metafile = await buildShared(server);
    await copyWasm();
    await writeBundledPackages('server', [metafile]);
  },
  async client() {
    const { metafile } = await build(client);
    await writeBundledPackages('client', [metafile]);
  },
};
const named = process.argv.slice(2).filter((name) => name in targets);
await Promise.all((named.length > 0 ? named : Object.keys(targets)).map((name) => targets[name]()));
