import assert from 'node:assert/strict';
import path from 'node:path';
import { Checker, type FileResult } from '../rules/src/runner';
import { serverParsers } from '../server/src/bundled-parsers';
import { actionsFor } from '../server/src/code-actions';
import { placeFinder } from '../server/src/comment-place';

const cwd = path.resolve(__dirname, '..');
const loadParser = serverParsers(true);
const checker = new Checker({ cwd, loadParser, preset: 'all' });

/** Texts after each "Disable … for this line" on offer; what a text still reports is proved by the checker. */
async function silencedTexts(name: string, text: string): Promise<string[]> {
  const file = path.join(cwd, 'src', name);
  const result = checker.checkText(text, file);
  assert.deepEqual(result.problems, []);
  const actions = await actionsFor(text, result, result.findings, placeFinder(text, file, loadParser), async (edited) => checker.checkText(edited, file));
  return actions.flatMap((action) => (action.kind === 'edit' && action.title.startsWith('Disable ')
    ? [[...action.edits].reverse().reduce((edited, edit) => edited.slice(0, edit.range[0]) + edit.text + edited.slice(edit.range[1]), text)]
    : []));
}

const RULE = 'gc25/no-autoplay-loop';
const NEXT = `eslint-disable-next-line ${RULE} -- reason: `;

const cases: readonly { title: string; file: string; before: string; after: string }[] = [
  {
    title: 'a statement', file: 'a.ts',
    before: "const el = document.createElement('video');\nel.loop = true;\n\tel.autoplay = true;\n",
    after: `const el = document.createElement('video');\nel.loop = true;\n\t// ${NEXT}\n\tel.autoplay = true;\n`,
  },
  {
    title: 'an element in code', file: 'a.tsx',
    before: 'export const A = () => (\n  <video autoPlay loop />\n);\n',
    after: `export const A = () => (\n  // ${NEXT}\n  <video autoPlay loop />\n);\n`,
  },
  {
    title: 'an element among the children of another', file: 'a.jsx',
    before: 'export const A = () => (\n  <div>\n    <video autoPlay loop />\n  </div>\n);\n',
    after: `export const A = () => (\n  <div>\n    {/* ${NEXT} */}\n    <video autoPlay loop />\n  </div>\n);\n`,
  },
  {
    title: 'an attribute on a line of its own', file: 'a.jsx',
    before: 'export const A = () => (\n  <div>\n    <video\n      loop\n      autoPlay\n    />\n  </div>\n);\n',
    after: `export const A = () => (\n  <div>\n    <video\n      loop\n      // ${NEXT}\n      autoPlay\n    />\n  </div>\n);\n`,
  },
  {
    title: 'lines that end with a carriage return', file: 'a.jsx',
    before: 'export const A = () => (\r\n  <video autoPlay loop />\r\n);\r\n',
    after: `export const A = () => (\r\n  // ${NEXT}\r\n  <video autoPlay loop />\r\n);\r\n`,
  },
  {
    title: 'a line that has such a comment with a reason', file: 'a.jsx',
    before: 'export const A = () => (\n  // eslint-disable-next-line no-alert, no-console -- asked for by the editors\n  <video autoPlay loop />\n);\n',
    after: `export const A = () => (\n  // eslint-disable-next-line no-alert, no-console, ${RULE} -- asked for by the editors\n  <video autoPlay loop />\n);\n`,
  },
  {
    title: 'a page', file: 'a.html',
    before: '<!doctype html>\n<main>\n  <video src="/a.mp4" autoplay loop></video>\n</main>\n',
    after: `<!doctype html>\n<main>\n  <!-- ${NEXT} -->\n  <video src="/a.mp4" autoplay loop></video>\n</main>\n`,
  },
  {
    title: 'an attribute of a page on a line of its own: around the element', file: 'a.html',
    before: '<!doctype html>\n<main>\n  <video src="/a.mp4"\n    autoplay\n    loop></video>\n</main>\n',
    after: `<!doctype html>\n<main>\n  <!-- eslint-disable ${RULE} -- reason:  -->\n  <video src="/a.mp4"\n    autoplay\n    loop></video>\n  <!-- eslint-enable ${RULE} -->\n</main>\n`,
  },
  {
    title: 'a script of a page', file: 'a.html',
    before: "<!doctype html>\n<script>\n  const el = document.createElement('video');\n  el.loop = true;\n  el.autoplay = true;\n</script>\n",
    after: `<!doctype html>\n<script>\n  const el = document.createElement('video');\n  el.loop = true;\n  // ${NEXT}\n  el.autoplay = true;\n</script>\n`,
  },
  {
    title: 'an Angular template', file: 'a.component.html',
    before: '<main>\n  <video [src]="clip" autoplay loop></video>\n</main>\n',
    after: `<main>\n  <!-- ${NEXT} -->\n  <video [src]="clip" autoplay loop></video>\n</main>\n`,
  },
  {
    title: 'a template in a text: around the statement', file: 'a.ts',
    before: "import { html } from 'lit';\nexport function view() {\n  return html`\n    <video src=\"/a.mp4\" autoplay loop></video>\n  `;\n}\n",
    after: `import { html } from 'lit';\nexport function view() {\n  /* eslint-disable ${RULE} -- reason:  */\n  return html\`\n    <video src="/a.mp4" autoplay loop></video>\n  \`;\n  /* eslint-enable ${RULE} */\n}\n`,
  },
  {
    title: 'a Vue template', file: 'A.vue',
    before: '<template>\n  <main>\n    <video src="/a.mp4" autoplay loop></video>\n  </main>\n</template>\n',
    after: `<template>\n  <main>\n    <!-- ${NEXT} -->\n    <video src="/a.mp4" autoplay loop></video>\n  </main>\n</template>\n`,
  },
  {
    title: 'an attribute of a Vue template on a line of its own: around the element', file: 'A.vue',
    before: '<template>\n  <main>\n    <video src="/a.mp4"\n      autoplay\n      loop></video>\n  </main>\n</template>\n',
    after: `<template>\n  <main>\n    <!-- eslint-disable ${RULE} -- reason:  -->\n    <video src="/a.mp4"\n      autoplay\n      loop></video>\n    <!-- eslint-enable ${RULE} -->\n  </main>\n</template>\n`,
  },
  {
    title: 'a Svelte component', file: 'a.svelte',
    before: '<main>\n  <video src="/a.mp4" autoplay loop></video>\n</main>\n',
    after: `<main>\n  <!-- ${NEXT} -->\n  <video src="/a.mp4" autoplay loop></video>\n</main>\n`,
  },
  {
    title: 'an Astro page', file: 'a.astro',
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

  it('is read in markup with its own reach', () => {
    const found = (comment: string, after = ''): number => checker.checkText(`<template>\n  ${comment}\n  <video src="/a.mp4" autoplay loop></video>${after}\n</template>\n`, path.join(cwd, 'src/A.vue')).findings.length;
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
      (await actionsFor(text, result, result.findings, placeFinder(text, file, loadParser), async () => after)).map((action) => action.title);
    const isSilencing = (title: string): boolean => title.startsWith('Disable ');
    assert.equal((await titles(result)).some(isSilencing), false);
    assert.equal((await titles({ ...result, findings: [], problems: [{ kind: 'syntax', message: 'broken' }] })).some(isSilencing), false);
    assert.equal((await titles({ ...result, findings: [] })).some(isSilencing), true);
  });
});
