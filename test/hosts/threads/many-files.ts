import fs from 'node:fs';
import path from 'node:path';
import { LOG, LOOP } from '../../support/command-project';

const SILENCED = `// eslint-disable-next-line gc25/no-autoplay-loop -- a drawing\n${LOOP}`;
const OVER = `// eslint-disable-next-line gc25/no-autoplay-loop -- for the fair (until 2020-01-31)\n${LOOP}`;
const AD = '<p><a href="https://shop.example/toy?aff_id=77">New robot (ad)</a></p>\n';
const VUE = '<template><video :src="clip" autoplay loop /></template>\n';
const SVELTE = '<script>export let clip;</script>\n<video src={clip} autoplay loop></video>\n';
const ASTRO = '---\nconst { clip } = Astro.props;\n---\n<video src={clip} autoplay loop />\n';
/** A page whose finding rests on `PLAYER` of a module. */
export const importing = (name: string): string =>
  `import { PLAYER } from "${name}";\nexport const Clip = () => <video src="/a.mp4" autoPlay={PLAYER.starts} loop={PLAYER.loops} />;\n`;

export const PLAYER = 'export export const PLAYER = { starts: true, loops: true } as const;\n';

/** One file of each kind: findings, none, silenced in each way, in each language, with imports, and what cannot be checked. */
const KINDS: readonly (readonly [ending: string, text: (index: number) => string])[] = [
  ['jsx', () => LOOP],
  ['js', () => LOG],
  ['ts', (index) => `export const answer${index}: number = ${index};\n`],
  ['jsx', () => SILENCED + LOG],
  ['jsx', () => OVER],
  ['listed.jsx', () => LOG + LOOP],
  ['html', () => AD],
  ['vue', () => VUE],
  ['tsx', () => importing('../shared')],
  ['svelte', () => SVELTE],
  ['astro', () => ASTRO],
  ['tsx', () => importing('@product/player')],
  ['test.jsx', () => LOOP],
  ['made.jsx', () => LOOP],
  ['tsx', (index) => `${LOOP}export const wide${index} = [\n${'  { user: "a", id: 1 },\n'.repeat(10 * index)}];\n${LOG}`],
  ['jsx', (index) => (index % 5 === 0 ? '<video autoPlay loop' : LOOP)],
  ['json', () => '{ "autoplay": true }\n'],
  ['js', (index) => `import { init } from "@sentry/browser";\ninit({ dsn: ${index} });\n`],
];

const CONFIGURATION = {
  preset: 'recommended',
  ignore: ['**/*.made.jsx'],
  settings: { audience: 'children', colour: 'red' },
  suppressions: [
    { file: '**/*.listed.jsx', rule: 'no-exposed-child-data', reason: 'made up' },
    { file: '**/*.listed.jsx', rule: 'no-autoplay-loop', reason: 'for the fair', expires: '2020-01-31' },
    { file: 'src/f3/**', rule: 'no-autoplay-loop', reason: 'drawings' },
    { file: 'src/f0/**', rule: 'no-loot-boxes', reason: 'no longer there' },
  ],
};

/** A product of `count` files beside those that they import, with two packages and two configurations. */
export function manyFiles(count: number): Record<string, string> {
  const files: Record<string, string> = {
    'package.json': '{ "name": "product", "workspaces": ["packages/*"], "dependencies": { "@sentry/browser": "11.12.0" } }\n',
    'node_modules/.package-lock.json': '{}\n',
    'gc25.config.json': JSON.stringify(CONFIGURATION),
    'src/f1/gc25.config.json': JSON.stringify({ preset: 'strict', rules: { 'no-autoplay-loop': 'error' } }),
    'packages/player/package.json': '{ "name": "@product/player", "main": "src/index.ts" }\n',
    'packages/player/src/index.ts': PLAYER,
    'src/shared/index.ts': 'export * from "./player";\nexport * from "./numbers";\n',
    'src/shared/player.ts': PLAYER,
    'src/shared/numbers.ts': 'export const MAX_DAYS = 400;\n',
    'src/long.js': `${'x'.repeat(1_000_001)}\n`,
    'src/data.js': `"${'x'.repeat(3_000_100)}";\n`,
  };
  for (let index = 0; index < count; index++) {
    const [ending, text] = KINDS[index % KINDS.length];
    files[`src/f${index % 5}/file${index}.${ending}`] = text(index);
  }
  return files;
}

/** Gives all files of a folder a time that is over, so that a cache holds the time of each. */
export function age(folder: string): void {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const name = path.join(folder, entry.name);
    if (entry.isFile()) fs.utimesSync(name, 1_700_000_000, 1_700_000_000);
    else if (entry.isDirectory() && !entry.name.startsWith('.')) age(name);
  }
}
