import assert from 'node:assert/strict';
import path from 'node:path';
import { createChecker, type FileResult } from '../../rules/src/hosts/node';
import { serverParsers } from '../../server/src/bundled-parsers';
import { type ActionSource, actionsFor } from '../../server/src/code-actions';
import { placeFinder } from '../../server/src/comment-place';
import { findEntryTarget, getEntryEdits } from '../../server/src/suppression-entry';
import { ProjectFolder } from '../support/project-folder';

const cwd = path.resolve(__dirname, '../..');
const loadParser = serverParsers(true);
const checker = createChecker({ cwd, loadParser, preset: 'all' });

const sourceOf = (
  text: string,
  file: string,
  result: FileResult,
  check: ActionSource['check'] = async (edited) => checker.checkText(edited, file),
): ActionSource => ({
  text,
  file,
  folder: cwd,
  result,
  placeAt: placeFinder(text, file, loadParser),
  check,
  entryTarget: () => findEntryTarget(file, cwd),
});

/** Texts after each "Suppress … for this line" on offer; what a text still reports is proved by the checker. */
async function silencedTexts(name: string, text: string, place = 'for this line'): Promise<string[]> {
  const file = path.join(cwd, 'src', name);
  const result = checker.checkText(text, file);
  assert.deepEqual(result.problems, []);
  const actions = await actionsFor(sourceOf(text, file, result), result.findings);
  return actions.flatMap((action) => (action.kind === 'edit' && action.title.endsWith(`${place} (give a reason)`)
    ? [[...action.edits].reverse().reduce((edited, edit) => edited.slice(0, edit.range[0]) + edit.text + edited.slice(edit.range[1]), text)]
    : [])
  );
}

const RULE = 'gc25/no-autoplay-loop';
const NEXT = `eslint-disable-next-line ${RULE} -- reason`;

const cases: readonly { title: string; file: string; before: string; after: string }[] = [
  {
    title: 'a statement',
    file: 'a.ts',
    before: "const el = document.createElement('video');\nel.loop = true;\n\tel.autoplay = true;\n",
    after: `const el = document.createElement('video');\nel.loop = true;\n\t// ${NEXT}\n\tel.autoplay = true;\n`,
  },
  {
    title: 'an element in code',
    file: 'a.tsx',
    before: 'export const A = () => (\n  <video autoPlay loop />\n);\n',
    after: `export const A = () => (\n  // ${NEXT}\n  <video autoPlay loop />\n);\n`,
  },
  {
    title: 'an element among the children of another',
    file: 'a.jsx',
    before: 'export const A = () => (\n  <div>\n    <video autoPlay loop />\n  </div>\n);\n',
    after: `export const A = () => (\n  <div>\n    {/* ${NEXT} */}\n    <video autoPlay loop />\n  </div>\n);\n`,
  },
  {
    title: 'an attribute on a line of its own',
    file: 'a.jsx',
    before: 'export const A = () => (\n  <div>\n    <video\n      loop\n      autoPlay\n    />\n  </div>\n);\n',
    after: `export const A = () => (\n  <div>\n    <video\n      loop\n      // ${NEXT}\n      autoPlay\n    />\n  </div>\n);\n`,
  },
  {
    title: 'lines that end with a carriage return',
    file: 'a.jsx',
    before: 'export const A = () => (\r\n  <video autoPlay loop />\r\n);\r\n',
    after: `export const A = () => (\r\n  // ${NEXT}\r\n  <video autoPlay loop />\r\n);\r\n`,
  },
  {
    title: 'a line that has such a comment with a reason',
    file: 'a.jsx',
    before:
      'export const A = () => (\n  // eslint-disable-next-line no-alert, no-console -- asked for by the editors\n  <video autoPlay loop />\n);\n',
    after:
      `export const A = () => (\n  // eslint-disable-next-line no-alert, no-console, ${RULE} -- asked for by the editors\n  <video autoPlay loop />\n);\n`,
  },
  {
    title: 'a page',
    file: 'a.html',
    before: '<!doctype html>\n<main>\n  <video src="/a.mp4" autoplay loop></video>\n</main>\n',
    after: `<!doctype html>\n<main>\n  <!-- ${NEXT} -->\n  <video src="/a.mp4" autoplay loop></video>\n</main>\n`,
  },
  {
    title: 'an attribute of a page on a line of its own: around the element',
    file: 'a.html',
    before: '<!doctype html>\n<main>\n  <video src="/a.mp4"\n    autoplay\n    loop></video>\n</main>\n',
    after:
      `<!doctype html>\n<main>\n  <!-- eslint-disable ${RULE} -- reason -->\n  <video src="/a.mp4"\n    autoplay\n    loop></video>\n  <!-- eslint-enable ${RULE} -->\n</main>\n`,
  },
  {
    title: 'a script of a page',
    file: 'a.html',
    before:
      "<!doctype html>\n<script>\n  const el = document.createElement('video');\n  el.loop = true;\n  el.autoplay = true;\n</script>\n",
    after:
      `<!doctype html>\n<script>\n  const el = document.createElement('video');\n  el.loop = true;\n  // ${NEXT}\n  el.autoplay = true;\n</script>\n`,
  },
  {
    title: 'an Angular template',
    file: 'a.component.html',
    before: '<main>\n  <video [src]="clip" autoplay loop></video>\n</main>\n',
    after: `<main>\n  <!-- ${NEXT} -->\n  <video [src]="clip" autoplay loop></video>\n</main>\n`,
  },
  {
    title: 'a template in a text: around the statement',
    file: 'a.ts',
    before:
      'import { html } from \'lit\';\nexport function view() {\n  return html`\n    <video src="/a.mp4" autoplay loop></video>\n  `;\n}\n',
    after:
      `import { html } from 'lit';\nexport function view() {\n  /* eslint-disable ${RULE} -- reason */\n  return html\`\n    <video src="/a.mp4" autoplay loop></video>\n  \`;\n  /* eslint-enable ${RULE} */\n}\n`,
  },
  {
    title: 'a Vue template',
    file: 'A.vue',
    before: '<template>\n  <main>\n    <video src="/a.mp4" autoplay loop></video>\n  </main>\n</template>\n',
    after: `<template>\n  <main>\n    <!-- ${NEXT} -->\n    <video src="/a.mp4" autoplay loop></video>\n  </main>\n</template>\n`,
  },
  {
    title: 'an attribute of a Vue template on a line of its own: around the element',
    file: 'A.vue',
    before: '<template>\n  <main>\n    <video src="/a.mp4"\n      autoplay\n      loop></video>\n  </main>\n</template>\n',
    after:
      `<template>\n  <main>\n    <!-- eslint-disable ${RULE} -- reason -->\n    <video src="/a.mp4"\n      autoplay\n      loop></video>\n    <!-- eslint-enable ${RULE} -->\n  </main>\n</template>\n`,
  },
  {
    title: 'a Svelte component',
    file: 'a.svelte',
    before: '<main>\n  <video src="/a.mp4" autoplay loop></video>\n</main>\n',
    after: `<main>\n  <!-- ${NEXT} -->\n  <video src="/a.mp4" autoplay loop></video>\n</main>\n`,
  },
  {
    title: 'an Astro page',
    file: 'a.astro',
    before: '---\nconst clip = "/a.mp4";\n---\n<main>\n  <video src={clip} autoplay loop></video>\n</main>\n',
    after: `---\nconst clip = "/a.mp4";\n---\n<main>\n  {/* ${NEXT} */}\n  <video src={clip} autoplay loop></video>\n</main>\n`,
  },
];

describe('a comment that disables a rule for a line', () => {
  for (const { title, file, before, after } of cases) {
    it(`fits ${title}`, async () => {
      assert.deepEqual(await silencedTexts(file, before), [after]);
    });
  }

  for (
    const [name, before, after] of [
      ['a.jsx', '#!/usr/bin/env node\nexport const A = () => <video autoPlay loop />;\n',
        `#!/usr/bin/env node\n/* eslint-disable ${RULE} -- reason */\nexport const A = () => <video autoPlay loop />;\n`],
      ['a.html', '<!doctype html>\n<video src="/a.mp4" autoplay loop></video>\n',
        `<!doctype html>\n<!-- eslint-disable ${RULE} -- reason -->\n<video src="/a.mp4" autoplay loop></video>\n`],
      ['A.vue', '<template>\n<video src="/a.mp4" autoplay loop />\n</template>\n',
        `<!-- eslint-disable ${RULE} -- reason -->\n<template>\n<video src="/a.mp4" autoplay loop />\n</template>\n`],
      ['a.svelte', '<video src="/a.mp4" autoplay loop></video>\n',
        `<!-- eslint-disable ${RULE} -- reason -->\n<video src="/a.mp4" autoplay loop></video>\n`],
      ['a.astro', '---\nconst a = 1;\n---\n<video autoplay loop></video>\n',
        `---\n/* eslint-disable ${RULE} -- reason */\nconst a = 1;\n---\n<video autoplay loop></video>\n`],
      ['a.component.html', '<video autoplay loop></video>\n', `<!-- eslint-disable ${RULE} -- reason -->\n<video autoplay loop></video>\n`],
    ]
  ) {
    it(`covers a whole file: ${name}`, async () => {
      assert.deepEqual(await silencedTexts(name, before, 'in this file'), [after]);
    });
  }

  describe('has an entry of the configuration in its place for JSON', () => {
    const FIREBASE = 'firebase.json';
    let folder: ProjectFolder;
    afterEach(() => folder?.remove());
    const edited = (files: Readonly<Record<string, string>>, name: string): { file: string; text: string } => {
      folder = new ProjectFolder(files);
      const target = findEntryTarget(folder.at(name), folder.path);
      const edits = getEntryEdits(target, 'no-insecure-transport');
      assert.equal(edits.filter(({ placeholder, text }) => placeholder && text.slice(...placeholder) === 'reason').length, 1);
      const text = [...edits].reverse().reduce(
        (all, edit) => all.slice(0, edit.range[0]) + edit.text + all.slice(edit.range[1]),
        target.text ?? '',
      );
      return { file: path.relative(folder.path, target.file), text };
    };
    const entry = (file: string): object => ({ file, rule: 'no-insecure-transport', reason: 'reason' });

    it('in a new file', () => {
      const { file, text } = edited({ 'apps/kids/a.js': '' }, `apps/kids/${FIREBASE}`);
      assert.equal(file, 'gc25.config.json');
      assert.deepEqual(JSON.parse(text), { suppressions: [entry(`apps/kids/${FIREBASE}`)] });
    });

    it('in the nearest file, behind the entries there', () => {
      const { file, text } = edited({
        'gc25.config.json': '{}',
        'apps/gc25.config.json':
          '{\n    "preset": "strict",\n    "suppressions": [\n        { "file": "a", "rule": "b", "reason": "c" }\n    ]\n}\n',
      }, `apps/kids/${FIREBASE}`);
      assert.equal(file, 'apps/gc25.config.json');
      assert.deepEqual(JSON.parse(text), {
        preset: 'strict',
        suppressions: [{ file: 'a', rule: 'b', reason: 'c' }, entry(`kids/${FIREBASE}`)],
      });
      assert.ok(text.startsWith('{\n    "preset": "strict",\n    "suppressions": [\n        {'), text);
    });

    it('in package.json where that holds the configuration', () => {
      const { file, text } = edited({ 'package.json': '{\n\t"name": "app",\n\t"gc25": {}\n}\n' }, FIREBASE);
      assert.equal(file, 'package.json');
      assert.deepEqual(JSON.parse(text), { name: 'app', gc25: { suppressions: [entry(FIREBASE)] } });
      assert.match(text, /^\{\n\t"name": "app",\n\t"gc25": \{\n\t\t"suppressions"/);
    });

    it('and no comment', async () => {
      folder = new ProjectFolder({});
      const file = folder.at('capacitor.config.json');
      const text = '{ "server": { "cleartext": true } }\n';
      const result = checker.checkText(text, file);
      assert.equal(result.findings.length, 1);
      const actions = await actionsFor(
        { ...sourceOf(text, file, result), entryTarget: () => findEntryTarget(file, folder.path) },
        result.findings,
      );
      assert.deepEqual(actions.filter(({ title }) => title.startsWith('Suppress ')).map(({ kind, title }) => [kind, title]), [
        ['entry', `Suppress gc25/${result.findings[0].ruleId} in this file, in gc25.config.json (give a reason)`],
      ]);
    });
  });

  it('is read in markup with its own reach', () => {
    const found = (comment: string, after = ''): number =>
      checker.checkText(
        `<template>\n  ${comment}\n  <video src="/a.mp4" autoplay loop></video>${after}\n</template>\n`,
        path.join(cwd, 'src/A.vue'),
      ).findings.length;
    assert.equal(found(''), 1);
    assert.equal(found(`<!-- eslint-disable-next-line ${RULE}, gc25/other -- why -->`), 0);
    assert.equal(found('<!-- eslint-disable-next-line -->'), 0);
    assert.equal(found('<!-- eslint-disable-next-line gc25/other -->'), 1);
    assert.equal(found(`<!-- eslint-disable-line ${RULE} -->`), 1);
    assert.equal(found('', `<!-- eslint-disable-line ${RULE} -->`), 0);
    assert.equal(found(`<!-- eslint-disable ${RULE} -->`), 0);
    assert.equal(found(`<!-- eslint-disable ${RULE} --><!-- eslint-enable ${RULE} -->`), 1);
    assert.equal(found(`<!-- eslint-disabled ${RULE} -->`), 1);
  });

  it('is not offered where nothing could read it', async () => {
    assert.deepEqual(await silencedTexts('a.html', '<!doctype html>\n<video src="/a.mp4"\n  autoplay\n  loop></video>'), []);
  });

  it('is not offered where it would change nothing or break the file', async () => {
    const file = path.join(cwd, 'src/a.jsx');
    const text = 'export const A = () => <video autoPlay loop />;\n';
    const result = checker.checkText(text, file);
    const titles = async (after: FileResult): Promise<string[]> =>
      (await actionsFor(sourceOf(text, file, result, async () => after), result.findings)).map((action) => action.title);
    const isSilencing = (title: string): boolean => title.startsWith('Suppress ');
    assert.equal((await titles(result)).some(isSilencing), false);
    assert.equal((await titles({ ...result, findings: [], problems: [{ kind: 'syntax', message: 'broken' }] })).some(isSilencing), false);
    assert.equal((await titles({ ...result, findings: [] })).some(isSilencing), true);
  });
});
