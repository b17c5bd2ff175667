import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { packPlugin } from '../support/installed-project';
import { ProjectFolder } from '../support/project-folder';
import { runCommand } from '../support/run-command';

// What ships, as it is built: `npm run build` goes before.
const root = path.resolve(__dirname, '../..');
const dist = path.join(root, 'rules/dist');
const manifest = JSON.parse(fs.readFileSync(path.join(root, 'rules/package.json'), 'utf8')) as {
  readonly exports: Readonly<Record<string, string | { readonly types?: string }>>;
  readonly publishConfig: unknown;
  readonly repository: { readonly directory: string };
};

interface Component {
  readonly name: string;
  readonly group?: string;
  readonly version: string;
  readonly licenses?: readonly object[];
}

describe('the package of the plugin', function() {
  this.timeout(120_000);
  let store: ProjectFolder;
  let file: string;
  let tarball: ArrayBuffer;
  before(() => {
    store = new ProjectFolder();
    file = packPlugin(store.path).tarball;
    const bytes = fs.readFileSync(file);
    tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  });
  after(() => store?.remove());

  it('is clean for publint', async () => {
    const { messages, pkg = {} } = await publint({ pack: { tarball }, strict: true });
    assert.deepEqual(messages.map((message) => formatMessage(message, pkg)), []);
  });

  it('has types for every entry, which resolve wherever the entry does', () => {
    for (const [name, entry] of Object.entries(manifest.exports))
      if (typeof entry !== 'string') assert.ok(entry.types !== undefined && fs.existsSync(path.join(root, 'rules', entry.types)), name);
    const { stdout } = runCommand(process.execPath, [path.join(__dirname, 'check-types.mjs'), file], root);
    const checked = JSON.parse(stdout) as { hasTypes: boolean; problems: readonly Readonly<Record<string, string>>[] };
    assert.ok(checked.hasTypes);
    const problems = checked.problems.filter((problem) =>
      // Node.js knows `exports` since long before the versions that gc25 runs on.
      problem.resolutionKind !== 'node10'
      // ECMAScript modules by design: a module for browsers, and a configuration that ESLint imports.
      && !(problem.kind === 'CJSResolvesToESM' && ['./browser', './ci.config.mjs'].includes(problem.entrypoint))
    );
    assert.deepEqual(problems, []);
  });

  it('is published with provenance, which needs the repository', () => {
    assert.deepEqual(manifest.publishConfig, { access: 'public', provenance: true });
    assert.equal(manifest.repository.directory, 'rules');
  });
});

for (const name of ['rules', 'server', 'client']) {
  describe(`what is bundled in ${name}`, () => {
    const folder = path.join(root, name, 'dist');
    const { metadata, components } = JSON.parse(fs.readFileSync(path.join(folder, 'sbom.cdx.json'), 'utf8')) as {
      readonly metadata: { readonly component: { readonly name: string } };
      readonly components: readonly Component[];
    };
    const notices = fs.readFileSync(path.join(folder, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    const listed = Array.from(notices.matchAll(/^-{80}\n\n(\S+ \S+)\nLicence: (.+)$/gm), ([, id, licence]) => [id, licence] as const);

    it('is in a bill of materials and in the notices, the same packages with their licences', () => {
      const own = (JSON.parse(fs.readFileSync(path.join(root, name, 'package.json'), 'utf8')) as { readonly name: string }).name;
      assert.equal(metadata.component.name, own);
      const inBill = components.filter(({ name: each }) => !/gc25/.test(each))
        .map((each) => `${each.group ? `${each.group}/` : ''}${each.name} ${each.version}`).sort();
      assert.deepEqual(listed.map(([id]) => id).sort(), inBill);
      assert.ok(listed.length > (name === 'client' ? 3 : 40), `${listed.length}`);
      for (const [id, licence] of listed) assert.match(licence, /^(?:0BSD|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0|ISC|MIT)$/, id);
    });

    it('says nothing of the machine it was built on', () => {
      for (const file of ['sbom.cdx.json', 'THIRD-PARTY-NOTICES.txt'])
        assert.ok(!fs.readFileSync(path.join(folder, file), 'utf8').includes(root));
    });
  });
}

describe('the notices', () => {
  it('name what the bundles contain', () => {
    const notices = fs.readFileSync(path.join(dist, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const each of ['@modelcontextprotocol/sdk', 'cac', 'parse5', 'zod']) assert.match(notices, new RegExp(`^${each} \\d`, 'm'));
    assert.match(notices, /^parse5 [\s\S]+?Copyright \(c\) 2013-\d{4} Ivan Nikulin/m);
  });
});
