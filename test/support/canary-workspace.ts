import fs from 'node:fs';
import path from 'node:path';
import { ProjectFolder } from './project-folder';

const MODULES = path.resolve(import.meta.dirname, '../../node_modules');
/** Where the search for package names starts: whatever reads a file, and ESLint itself. */
const ROOTS = ['@angular-eslint/template-parser', '@typescript-eslint/parser', 'astro-eslint-parser', 'svelte-eslint-parser',
  'vue-eslint-parser', 'eslint', 'espree'];
/** What no manifest names: asked for by name at run time, or belonging to the configuration below. */
const EXTRA = ['eslint-plugin-gc25', 'eslint-plugin-trap', 'parser-trap', 'tsconfig-trap', 'ts-plugin-trap', 'source-map-support', 'canvas',
  'prettier-plugin-astro', '@typescript/native', 'typescript-eslint', 'svelte', 'astro', 'vue', '@vue/compiler-sfc', '@angular/compiler'];

const LOOP = '<video src="/a.mp4" autoplay loop></video>\n';

/** Files of each syntax, each with one finding, of `no-autoplay-loop` where no other rule is named; `languageId` as VS Code calls it. */
export const SYNTAXES: readonly {
  readonly name: string;
  readonly languageId: string;
  readonly text: string;
  readonly rule?: string;
  readonly needsTrust?: true;
}[] = [
  {
    name: 'src/a.js',
    languageId: 'javascript',
    text: "const el = document.createElement('video');\nel.autoplay = true;\nel.loop = true;\n",
  },
  { name: 'src/b.jsx', languageId: 'javascriptreact', text: 'export const A = () => <video src="/a.mp4" autoPlay loop />;\n' },
  {
    name: 'src/c.ts',
    languageId: 'typescript',
    text: "const el: HTMLVideoElement = document.createElement('video');\nel.autoplay = true;\nel.loop = true;\n",
  },
  {
    name: 'src/d.tsx',
    languageId: 'typescriptreact',
    text: 'export const A = ({ clip }: { clip: string }) => <video src={clip} autoPlay loop />;\n',
  },
  {
    name: 'src/e.vue',
    languageId: 'vue',
    text:
      `<script>\nexport default {};\n</script>\n<script setup lang="ts">\nconst clip = "/a.mp4";\n</script>\n<template>\n  <video :src="clip" autoplay loop />\n</template>\n`,
  },
  {
    name: 'src/f.vue',
    languageId: 'vue',
    text: `<script setup>\nconst clip = "/a.mp4";\n</script>\n<template>\n  <video :src="clip" autoplay loop />\n</template>\n`,
  },
  {
    name: 'src/g.svelte',
    languageId: 'svelte',
    text:
      `<script lang="ts">\n  let clip: string = "/a.mp4";\n  $: twice = clip + clip;\n</script>\n<video src={clip} autoplay loop></video>\n`,
  },
  {
    name: 'src/h.svelte',
    languageId: 'svelte',
    text: `<script>\n  let clip = "/a.mp4";\n  $: twice = clip + clip;\n</script>\n<video src={clip} autoplay loop></video>\n`,
  },
  { name: 'src/i.astro', languageId: 'astro', text: `---\nconst clip: string = "/a.mp4";\n---\n${LOOP}`, needsTrust: true },
  {
    name: 'src/j.html',
    languageId: 'html',
    text: `<!doctype html>\n<script>const el = document.createElement('video');</script>\n${LOOP}`,
  },
  { name: 'src/k.component.html', languageId: 'html', text: LOOP },
  {
    name: 'src/l.component.ts',
    languageId: 'typescript',
    text:
      `import { Component } from '@angular/core';\n@Component({ template: '<video [src]="clip" autoplay loop></video>' })\nexport class A { clip = '/a.mp4'; }\n`,
  },
  {
    name: 'app.json',
    languageId: 'json',
    text: '{ "android": { "permissions": ["com.google.android.gms.permission.AD_ID"] } }\n',
    rule: 'no-persistent-identifier',
  },
];

/**
 * A workspace in which everything that can run leaves a trace: each package a parser or ESLint could ask for, each
 * configuration file that is code, plugins and parsers that configuration names, and settings that point at them.
 */
export class CanaryWorkspace {
  readonly folder: ProjectFolder;
  private readonly traces: ProjectFolder;

  constructor() {
    this.traces = new ProjectFolder();
    const spring = (name: string): string =>
      `require('node:fs').appendFileSync(${JSON.stringify(this.traces.at('ran'))}, ${JSON.stringify(`${name}\n`)});\n`;
    const springModule = (name: string): string =>
      `import fs from 'node:fs';\nfs.appendFileSync(${JSON.stringify(this.traces.at('ran'))}, ${JSON.stringify(`${name}\n`)});\n`;
    const files: Record<string, string> = Object.fromEntries(SYNTAXES.map(({ name, text }) => [name, text]));
    for (const name of packageNames()) {
      files[`node_modules/${name}/package.json`] = JSON.stringify({
        name,
        version: '99.0.0',
        main: './index.js',
        exports: { './package.json': './package.json', '.': './index.js', './*': './index.js' },
      });
      files[`node_modules/${name}/index.js`] = `${spring(name)}module.exports = { version: '99.0.0', name: ${
        JSON.stringify(name)
      }, meta: { name: ${JSON.stringify(name)} } };\n`;
      files[`node_modules/${name}/tsconfig.json`] = '{}';
    }
    for (const name of ['eslint.config.cjs', '.eslintrc.cjs', '.eslintrc.js', 'babel.config.cjs', '.pnp.cjs', 'sub/eslint.config.cjs'])
      files[name] = `${spring(name)}module.exports = [];\n`;
    const entry = "{ files: ['**/*'], plugins: { trap }, languageOptions: { parser } }";
    files['eslint.config.mjs'] = `${
      springModule('eslint.config.mjs')
    }import trap from 'eslint-plugin-trap';\nimport parser from 'parser-trap';\nexport default [${entry}];\n`;
    files['eslint.config.js'] = files['eslint.config.mjs'];
    for (const name of ['svelte.config.js', 'astro.config.mjs', 'vue.config.mjs', 'vite.config.js', '.pnp.loader.mjs'])
      files[name] = `${springModule(name)}export default {};\n`;
    files['package.json'] = JSON.stringify({
      name: 'canary',
      type: 'module',
      main: './index.js',
      scripts: { prepare: 'node index.js' },
      dependencies: { eslint: '99.0.0' },
      eslintConfig: { root: true, plugins: ['trap'], parser: 'parser-trap' },
      imports: { '#a': './index.js' },
    });
    files['index.js'] = springModule('index.js');
    files['tsconfig.json'] = JSON.stringify({
      extends: ['tsconfig-trap/tsconfig.json', './tsconfig.base.json'],
      compilerOptions: { plugins: [{ name: 'ts-plugin-trap' }] },
    });
    files['tsconfig.base.json'] = JSON.stringify({ extends: './tsconfig.json' });
    files['.vscode/settings.json'] = JSON.stringify({
      'gc25.settings': { guards: { adult: ['isGrownUp'] } },
      'gc25.rules': { 'no-autoplay-loop': 'error' },
      'gc25.run': 'always',
      'gc25.trace.server': 'verbose',
      'typescript.tsdk': 'node_modules/typescript/lib',
      'eslint.nodePath': 'node_modules',
      'eslint.runtime': './index.js',
      'eslint.options': { overrideConfigFile: 'eslint.config.mjs' },
      'svelte.language-server.ls-path': './index.js',
      'astro.typescript.tsdk': 'node_modules/typescript/lib',
    });
    this.folder = new ProjectFolder(files);
  }

  /** Names of what ran, each once. */
  ran(): string[] {
    if (!this.traces.has('ran')) return [];
    return [...new Set(fs.readFileSync(this.traces.at('ran'), 'utf8').trim().split('\n'))];
  }

  forget(): void {
    this.traces.removeEntry('ran');
  }

  remove(): void {
    this.folder.remove();
    this.traces.remove();
  }
}

/** Everything the parsers and ESLint depend on, near and far, as the installed manifests say. */
function packageNames(): string[] {
  const names = new Set<string>([...ROOTS, ...EXTRA]);
  for (const name of names) {
    const file = path.join(MODULES, name, 'package.json');
    if (!fs.existsSync(file)) continue;
    const manifest = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, Record<string, string> | undefined>;
    for (const kind of ['dependencies', 'peerDependencies', 'optionalDependencies'])
      for (const found of Object.keys(manifest[kind] ?? {})) names.add(found);
  }
  return [...names];
}
