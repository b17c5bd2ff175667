import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

// What ships, as it is built: `npm run build` goes before.
const root = path.resolve(__dirname, '../../..');
/** Modules of Node that open connections, or start programs that could. */
const REACHING = /\brequire\("(?:node:)?((?:net|tls|https?|http2|dgram|dns|inspector|child_process|cluster)(?:\/\w+)?)"\)/g;
/** Calls of the platform that do. Member calls are methods of our own. */
const CALLS = /(?<![\w$.'"`/-])(?:fetch\(|new (?:WebSocket|EventSource|XMLHttpRequest)\b)/g;

// A new entry here may reach the network: find out what it does before it is added.
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  // `--changed` asks git, with everything off that a repository could have it run.
  'changed-files.cjs': ['child_process'],
  // Node's own WebAssembly is read from a file; these lines are for browsers.
  'oxc-wasm.cjs': ['fetch('],
  // unicorn-magic, of which globby takes helpers for paths, has one that starts programs; it is not used.
  'pattern-search.cjs': ['child_process'],
};

describe('the bundles of the plugin and the command', () => {
  const dist = path.join(root, 'rules/dist');
  const bundles = fs.readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.cjs'));

  it('have no code that opens connections', () => {
    const found = bundles.flatMap((name) => {
      const text = fs.readFileSync(path.join(dist, name), 'utf8');
      const hits = new Set([...text.matchAll(REACHING), ...text.matchAll(CALLS)].map(([match, module]) => module ?? match));
      return hits.size > 0 ? [[path.basename(name).replace(/-[A-Z\d]{8}\./, '.'), [...hits]] as const] : [];
    });
    assert.deepEqual(Object.fromEntries(found), KNOWN);
  });

  it('load the protocol of agents with its command only', () => {
    const holders = bundles.filter((name) => fs.readFileSync(path.join(dist, name), 'utf8').includes('LATEST_PROTOCOL_VERSION'));
    assert.deepEqual(holders.map((name) => name.replace(/-[A-Z\d]{8}\./, '.')), [path.join('shared', 'server.cjs')]);
    const cli = fs.readFileSync(path.join(dist, 'cli.cjs'), 'utf8');
    assert.match(cli, /then\(\(\)=>require\("\.\/shared\/server-[A-Z\d]{8}\.cjs"\)\)/);
  });
});
