// Builds what ships: the plugin, its runner, the language server and the VS Code client.
//   node esbuild.mjs [rules] [server] [client]     all when none is named
import { build } from 'esbuild';

const common = { bundle: true, platform: 'node', format: 'cjs', target: 'node20', logLevel: 'warning', legalComments: 'linked' };

/** `module.exports` is the plugin object itself, so that naming the plugin in a config and on the command line gives one object. */
const plugin = { ...common, entryPoints: ['rules/src/index.ts'], outfile: 'rules/dist/index.cjs', external: ['eslint', 'eslint/*'], footer: { js: 'module.exports = module.exports.default;' } };
const runner = { ...common, entryPoints: ['rules/src/runner/index.ts'], outfile: 'rules/dist/runner.cjs', external: ['eslint', 'eslint/*'] };
const cli = { ...common, entryPoints: ['rules/src/runner/cli.ts'], outfile: 'rules/dist/cli.cjs', external: ['eslint', 'eslint/*'] };

/** Parsers and ESLint are part of the server, so that it needs nothing of the workspace. */
const server = { ...common, entryPoints: ['server/src/main.ts'], outfile: 'server/dist/server.cjs', minify: true, external: ['jiti', 'canvas'] };
const client = { ...common, entryPoints: ['client/src/extension.ts'], outfile: 'client/dist/extension.cjs', minify: true, external: ['vscode'] };

const targets = { rules: [plugin, runner, cli], server: [server], client: [client] };
const named = process.argv.slice(2).filter((name) => name in targets);
await Promise.all((named.length > 0 ? named : Object.keys(targets)).flatMap((name) => targets[name]).map((options) => build(options)));
