import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { ListRootsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { CanaryWorkspace, SYNTAXES } from '../../support/canary-workspace';
import { ProjectFolder } from '../../support/project-folder';

// The built command, as it ships: `npm run build` goes before.
const command = path.resolve(__dirname, '../../../rules/bin/gc25.cjs');

const LOOP = 'export const Clip = ({ clip }) => <video src={clip} autoPlay loop />;\n';
const LOG = 'console.log(user.password);\n';

interface Found {
  readonly findings: readonly {
    readonly file: string;
    readonly rule: string;
    readonly suppression?: string;
    readonly fixes: readonly { readonly title: string; readonly edits: readonly { start: number; end: number; text: string }[] }[];
  }[];
  readonly total: number;
  readonly suppressed: number;
  readonly filesJudged: number;
  readonly notJudged: string;
  readonly problems: readonly string[];
}

interface Answer {
  readonly isError?: boolean;
  readonly text: string;
  readonly found: Found;
}

interface Session {
  readonly client: Client;
  /** Text that is no message of the protocol would be an error. */
  readonly errors: Error[];
  call(name: string, args: Record<string, unknown>): Promise<Answer>;
}

async function withServer(
  cwd: string,
  use: (session: Session) => Promise<void>,
  { args = [], roots }: { readonly args?: readonly string[]; readonly roots?: readonly string[] } = {},
): Promise<void> {
  const client = new Client({ name: 'test', version: '1.0.0' }, { capabilities: roots ? { roots: {} } : {} });
  if (roots) client.setRequestHandler(ListRootsRequestSchema, () => ({ roots: roots.map((root) => ({ uri: pathToFileURL(root).href })) }));
  const errors: Error[] = [];
  client.onerror = (error) => void errors.push(error);
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [command, 'mcp', ...args], cwd, stderr: 'ignore' }));
  try {
    await use({
      client,
      errors,
      async call(name, given) {
        const { isError, content, structuredContent } = await client.callTool({ name, arguments: given });
        return {
          isError: isError as boolean | undefined,
          text: (content as { text: string }[])[0].text,
          found: structuredContent as unknown as Found,
        };
      },
    });
    assert.deepEqual(errors, []);
  } finally {
    await client.close();
  }
}

describe('gc25 mcp', function() {
  this.timeout(120_000);
  let folder: ProjectFolder;
  beforeEach(() => {
    folder = new ProjectFolder();
  });
  afterEach(() => folder.remove());
  const write = (files: Readonly<Record<string, string>>): void => folder.write(files);

  it('has tools that only read', async () => {
    await withServer(folder.path, async ({ client }) => {
      const { tools } = await client.listTools();
      assert.deepEqual(tools.map(({ name }) => name), ['check_file', 'check_text', 'list_findings', 'explain_rule', 'read_paragraph']);
      for (const { annotations } of tools) {
        assert.deepEqual(annotations, { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false });
      }
      assert.match(client.getInstructions() ?? '', /not a legal conclusion/);
    });
  });

  it('checks a file as its configuration says, with fixes, suppressions and what was not judged', async () => {
    write({
      'src/a.jsx': LOOP + LOG,
      'src/b.js': `// eslint-disable-next-line gc25/no-exposed-child-data -- test data\n${LOG}`,
      'src/c.test.jsx': LOOP,
      'src/broken.jsx': '<video autoPlay loop',
      'ignored/a.jsx': LOOP,
      'notes.txt': LOOP,
      'gc25.config.json': '{ "preset": "recommended", "rules": { "no-exposed-child-data": "off" }, "ignore": ["ignored/**"] }',
    });
    await withServer(folder.path, async ({ call }) => {
      const { found, text, isError } = await call('check_file', { path: 'src/a.jsx' });
      assert.deepEqual(found.findings.map(({ file, rule }) => [file, rule]), [['src/a.jsx', 'gc25/no-autoplay-loop']]);
      assert.deepEqual([found.total, found.filesJudged, found.problems, isError], [1, 1, [], undefined]);
      assert.match(text, /^src\/a\.jsx:1:53 error GC25 ¶96: .+ gc25\/no-autoplay-loop\n1 finding in 1 file\.\nA finding is a prompt/);
      const [{ start, end, text: inserted }] = found.findings[0].fixes[0].edits;
      assert.equal(LOOP.slice(0, start) + inserted + LOOP.slice(end), 'export const Clip = ({ clip }) => <video src={clip} />;\n');
      // Configurations are read anew, because an agent may have changed them.
      write({ 'gc25.config.json': '{ "preset": "strict", "ignore": ["ignored/**"] }' });
      assert.deepEqual((await call('check_file', { path: folder.at('src/a.jsx') })).found.total, 2);
      const suppressed = (await call('check_file', { path: 'src/b.js' })).found;
      assert.deepEqual([suppressed.suppressed, suppressed.findings[0].suppression], [1, 'test data']);
      const test = await call('check_file', { path: 'src/c.test.jsx' });
      assert.deepEqual([test.found.total, test.found.filesJudged, test.found.notJudged], [0, 0, '1 test']);
      assert.match(test.text, /\nNot judged: 1 test\.\n/);
      assert.match(
        (await call('check_file', { path: 'src/broken.jsx' })).found.problems[0],
        /^src\/broken\.jsx: This file could not be parsed/,
      );
      for (
        const [name, why] of [
          ['ignored/a.jsx', /the configuration ignores it/],
          ['notes.txt', /does not read files of its kind/],
          ['src/nowhere.js', /nothing is there/],
        ] as const
      ) {
        const refused = await call('check_file', { path: name });
        assert.equal(refused.isError, true);
        assert.match(refused.text, why);
      }
    });
  });

  it('checks a text in the place of a file', async () => {
    write({ 'gc25.config.json': '{ "preset": "recommended" }', 'src/a.jsx': LOOP });
    await withServer(folder.path, async ({ call }) => {
      assert.equal((await call('check_text', { path: 'src/new/b.tsx', text: LOOP })).found.total, 1);
      assert.equal((await call('check_text', { path: 'src/a.jsx', text: 'export const Clip = () => <p />;\n' })).found.total, 0);
      assert.equal(folder.has('src/new'), false);
    });
  });

  it('lists findings of the workspace, by paragraph, rule and path, up to a limit', async () => {
    write({ 'a/a.jsx': LOOP + LOG, 'b/b.jsx': LOOP, 'b/b.stories.jsx': LOOP });
    await withServer(folder.path, async ({ call }) => {
      const listed = async (args: Record<string, unknown>): Promise<readonly [number, readonly string[]]> => {
        const { found } = await call('list_findings', args);
        return [found.total, found.findings.map(({ file }) => file)];
      };
      assert.deepEqual(await listed({}), [3, ['a/a.jsx', 'a/a.jsx', 'b/b.jsx']]);
      assert.deepEqual(await listed({ paragraph: 96 }), [2, ['a/a.jsx', 'b/b.jsx']]);
      assert.deepEqual(await listed({ rule: 'gc25/no-exposed-child-data' }), [1, ['a/a.jsx']]);
      assert.deepEqual(await listed({ paths: ['b'] }), [1, ['b/b.jsx']]);
      assert.deepEqual(await listed({ limit: 1 }), [3, ['a/a.jsx']]);
      const { text, found } = await call('list_findings', { limit: 2 });
      assert.match(text, /\n1 more are not listed; raise the limit or name paths\.\nNot judged: 1 story\.\n/);
      assert.equal(found.notJudged, '1 story');
    });
  });

  it('explains rules and paragraphs', async () => {
    await withServer(folder.path, async ({ call }) => {
      const rule = await call('explain_rule', { rule: 'gc25/no-autoplay-loop' });
      assert.match(
        rule.text,
        /^# gc25\/no-autoplay-loop\n\nDisallow media[\s\S]+- Cites ¶96, also ¶110[\s\S]+## What to do instead\n\n- Show the player/,
      );
      const paragraph = await call('read_paragraph', { number: 96 });
      assert.match(
        paragraph.text,
        /^# ¶96: [\s\S]+^> .+unhealthy engagement[\s\S]+^> \[CRC\/C\/GC\/25, para\. 96\]\(/m,
      );
      assert.match(paragraph.text, /^Rules that cite it: gc25\/no-autoplay-loop,/m);
      const nearest = await call('explain_rule', { rule: 'no-autoplay-lop' });
      assert.deepEqual([nearest.isError, nearest.text], [true, 'There is no rule "no-autoplay-lop"; did you mean "no-autoplay-loop"?']);
      assert.match((await call('read_paragraph', { number: 126 })).text, /has paragraphs 1 to 125, not 126/);
    });
  });

  describe('with something outside of the workspace', () => {
    let outside: ProjectFolder;
    beforeEach(() => {
      outside = new ProjectFolder({ 'secret.jsx': LOOP, 'folder/secret.jsx': LOOP });
      write({ 'src/a.jsx': LOOP });
      fs.symlinkSync(outside.at('secret.jsx'), folder.at('src/link.jsx'));
      fs.symlinkSync(outside.at('folder'), folder.at('linked'));
      fs.symlinkSync(outside.at('nowhere.jsx'), folder.at('src/dangling.jsx'));
    });
    afterEach(() => outside.remove());

    it('refuses paths that lead there, by links as well', async () => {
      await withServer(folder.path, async ({ call }) => {
        const places = [outside.at('secret.jsx'), path.relative(folder.path, outside.at('secret.jsx')), 'src/link.jsx', 'linked/secret.jsx',
          'linked/new.jsx', 'src/dangling.jsx', `${folder.path}-beside/a.jsx`, '/'];
        for (const place of places) {
          for (
            const [tool, args] of [['check_file', { path: place }], ['check_text', { path: place, text: LOOP }], ['list_findings', {
              paths: [place],
            }]] as const
          ) {
            const { isError, text } = await call(tool, args);
            assert.deepEqual([tool, place, isError], [tool, place, true]);
            assert.ok(text.includes('is outside of the workspace'), text);
          }
        }
        assert.deepEqual((await call('list_findings', {})).found.findings.map(({ file }) => file), ['src/a.jsx']);
      });
    });

    it('takes the folders that the client works in for the workspace, if it says so', async () => {
      await withServer(folder.path, async ({ call }) => {
        assert.equal((await call('check_file', { path: 'secret.jsx' })).found.total, 1);
        assert.equal((await call('check_file', { path: folder.at('src/a.jsx') })).isError, true);
      }, { roots: [outside.path] });
      await withServer(folder.path, async ({ call }) => {
        assert.equal((await call('list_findings', {})).found.total, 3);
      }, { roots: [outside.path, folder.path] });
    });
  });

  describe('in a workspace whose every package and configuration leaves a trace', () => {
    let canary: CanaryWorkspace;
    before(() => {
      canary = new CanaryWorkspace();
    });
    after(() => canary.remove());

    it('runs nothing', async () => {
      await withServer(canary.folder.path, async ({ call }) => {
        for (const { name, text } of SYNTAXES) {
          await call('check_file', { path: name });
          await call('check_text', { path: name, text });
        }
        assert.ok((await call('list_findings', {})).found.total >= SYNTAXES.length - 1);
      });
      assert.deepEqual(canary.ran(), []);
    });

    it('would run it if it is trusted, and what that prints stays out of the protocol', async () => {
      write({
        'eslint.config.mjs': ['import fs from "node:fs";', 'import gc25 from "eslint-plugin-gc25";', 'console.log("loud");',
          'fs.writeFileSync(new URL("./ran", import.meta.url), "");', 'export default [...gc25.configs.recommended];'].join('\n'),
        'a.jsx': LOOP,
      });
      fs.mkdirSync(folder.at('node_modules'));
      fs.symlinkSync(path.resolve(__dirname, '../../../rules'), folder.at('node_modules/eslint-plugin-gc25'), 'dir');
      await withServer(folder.path, async ({ call }) => {
        assert.equal((await call('check_file', { path: 'a.jsx' })).found.total, 1);
      });
      assert.equal(folder.has('ran'), false);
      await withServer(folder.path, async ({ call }) => {
        assert.equal((await call('check_file', { path: 'a.jsx' })).found.total, 1);
      }, { args: ['--trust-workspace'] });
      assert.equal(folder.has('ran'), true);
    });
  });
});
