import assert from 'node:assert/strict';
import fs from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { latestEcmaVersion, parse } from 'espree';

// What ships, as it is built: `npm run build` goes before.
const dist = path.resolve(import.meta.dirname, '../../server/dist');

interface SyntaxNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

interface Loads {
  /** How often something is asked for that is neither built in nor part of the bundle; `computed` where a name is made at run time. */
  readonly outside: Record<string, number>;
  /** How often `node:module` is taken. */
  readonly finders: number;
}

/** What a bundle asks Node for, with the files that it shares with others. */
function loadsOf(bundle: string): Loads {
  const outside: Record<string, number> = {};
  let finders = 0;
  const files = new Set([path.join(dist, bundle)]);
  const isRequire = (callee: SyntaxNode): boolean => (callee.type === 'MemberExpression'
    ? isRequire(callee.object as SyntaxNode)
    : callee.type === 'Identifier' && callee.name === 'require');
  for (const file of files) {
    const pending: unknown[] = [parse(fs.readFileSync(file, 'utf8'), { ecmaVersion: latestEcmaVersion as 2025, sourceType: 'commonjs' })];
    while (pending.length > 0) {
      const node = pending.pop() as SyntaxNode | null;
      if (typeof node !== 'object' || node === null) continue;
      const isImport = node.type === 'ImportExpression';
      if (isImport || (node.type === 'CallExpression' && isRequire(node.callee as SyntaxNode))) {
        const asked = (isImport ? node.source : (node.arguments as SyntaxNode[])[0]) as SyntaxNode;
        const name = asked.type === 'Literal' ? String(asked.value) : `computed ${isImport ? 'import' : 'require'}`;
        // The set is visited while it grows.
        if (/^\.\.?\//.test(name) && !isImport) files.add(path.resolve(path.dirname(file), name));
        else if (/^(?:node:)?module$/.test(name)) finders += 1;
        else if (!isBuiltin(name)) outside[name] = (outside[name] ?? 0) + 1;
      }
      pending.push(...Object.values(node));
    }
  }
  return { outside, finders };
}

describe('the bundles of the language server', function() {
  this.timeout(60_000);

  it('look nothing up while they are no worker', () => {
    assert.deepEqual(loadsOf('server.cjs').outside, {});
  });

  // A new entry here is code that may load what the editor's workspace holds: find out from where before it is added.
  it('look up in known places only', () => {
    const { outside, finders } = loadsOf('worker.cjs');
    assert.deepEqual(outside, {
      // TypeScript's plugins of editors and its native backend; vue-eslint-parser's parsers and tokenizers given by
      // name: none is asked for.
      'computed require': 4,
      // ESLint's loading of configuration, formatters and options modules, which the rules' linter never does.
      'computed import': 3,
      jiti: 1,
      'jiti/package.json': 1,
      // Looked for beside the server: TypeScript's source maps in debugging, fdir's patterns.
      'source-map-support': 1,
      picomatch: 1,
    });
    // Our own: lazy-parser.ts, eslint-config.ts and lookup.ts (packages named by `extends`, read as JSON), whose look-ups need
    // trust, bundled-parsers.ts, and script-parsers.ts of the server and of the command, which look for oxc beside the server. And
    // workspace-words.ts, which asks whether a name is that of a module of Node.js, and looks nothing up.
    assert.equal(finders, 7);
  });
});
