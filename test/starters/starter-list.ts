import type { Starter } from './starter-project';

const ESLINT_10 = { eslint: '10.15.0', '@eslint/js': '10.0.1' };
const ESLINT_9 = { eslint: '9.39.5', '@eslint/js': '9.39.5' };
const TYPESCRIPT = { typescript: '6.0.3', 'typescript-eslint': '8.73.0' };

const PAGE = {
  'index.html':
    '<!doctype html>\n<html lang="en">\n<body>\n<video src="a.mp4" autoplay loop></video>\n<!-- eslint-disable-next-line gc25/no-autoplay-loop -- reviewed -->\n<video src="b.mp4" autoplay loop></video>\n</body>\n</html>\n',
  'public/app.json': '{\n  "android": {\n    "permissions": ["com.google.android.gms.permission.AD_ID"]\n  }\n}\n',
};
const PAGE_FINDINGS = ['index.html:4 no-autoplay-loop', 'public/app.json:3 no-persistent-identifier'];
const TSCONFIG = {
  'tsconfig.json':
    '{ "compilerOptions": { "target": "es2023", "module": "esnext", "moduleResolution": "bundler", "jsx": "react-jsx", "strict": true, "noEmit": true, "types": [] }, "include": ["src", "app"] }\n',
};
const VIDEO = '<video src={clip} autoPlay loop />';
const component = (name: string): string => `export function ${name}({ clip }: { clip: string }) {\n  return ${VIDEO};\n}\n`;
const SCRIPT = {
  'src/clip.ts': "const clip: HTMLVideoElement = document.createElement('video');\nclip.autoplay = true;\nclip.loop = true;\n",
};

const quickStart = (preset: string, options = ''): Starter['config'] => (first, last) =>
  `// @ts-check
import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  ${first}
  eslint.configs.recommended,
  tseslint.configs.${preset},
  ${options}
  ${last}
);
`;
const PROJECT_SERVICE = "{ languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['eslint.config.js'] } } } },";

const list = (imports: string, entries: string): Starter['config'] => (first, last) =>
  `import { defineConfig, globalIgnores } from 'eslint/config';\n${imports}\nexport default defineConfig([\n${first}\n${entries}\n${last}\n]);\nvoid globalIgnores;\n`;

const APP = { 'apps/kids/index.html': PAGE['index.html'], 'apps/kids/src/clip.ts': SCRIPT['src/clip.ts'] };
const APP_FINDINGS = ['apps/kids/index.html:4 no-autoplay-loop', 'apps/kids/src/clip.ts:2 no-autoplay-loop'];

/** The layout of create-turbo: one package holds the configuration, an app takes it over and runs ESLint. */
const turborepo = (installer: 'npm' | 'pnpm'): Starter => ({
  tool: `Turborepo in workspaces of ${installer}, run from an app`,
  installer,
  packages: { ...ESLINT_10, ...TYPESCRIPT, 'eslint-config-prettier': '10.1.8', 'eslint-plugin-only-warn': '1.2.1' },
  files: {
    ...APP,
    'package.json': '{ "name": "root", "private": true, "workspaces": ["apps/*", "packages/*"] }\n',
    'pnpm-workspace.yaml': 'packages:\n  - "apps/*"\n  - "packages/*"\n',
    'packages/eslint-config/package.json':
      '{ "name": "@repo/eslint-config", "version": "0.0.0", "type": "module", "private": true, "exports": { "./base": "./base.js" } }\n',
    'apps/kids/package.json':
      `{ "name": "kids", "version": "0.1.0", "type": "module", "private": true, "devDependencies": { "@repo/eslint-config": "${
        installer === 'npm' ? '*' : 'workspace:*'
      }", "eslint": "${ESLINT_10.eslint}", "typescript": "${TYPESCRIPT.typescript}" } }\n`,
    'apps/kids/eslint.config.js': 'import { config } from "@repo/eslint-config/base";\n\nexport default config;\n',
  },
  configFile: 'packages/eslint-config/base.js',
  config: (first, last) =>
    `import js from '@eslint/js';
import eslintConfigPrettier from 'eslint-config-prettier';
import onlyWarn from 'eslint-plugin-only-warn';
import tseslint from 'typescript-eslint';

export const config = [
  ${first}
  js.configs.recommended,
  eslintConfigPrettier,
  ...tseslint.configs.recommended,
  { plugins: { onlyWarn } },
  { ignores: ['dist/**'] },
  ${last}
];
`,
  cwd: 'apps/kids',
  expected: APP_FINDINGS,
});

export const starters: readonly Starter[] = [
  {
    tool: 'npm create vite -- --template react-ts --eslint',
    isFast: true,
    packages: {
      ...ESLINT_10,
      ...TYPESCRIPT,
      'eslint-plugin-react-hooks': '7.1.1',
      'eslint-plugin-react-refresh': '0.5.8',
      globals: '17.14.0',
    },
    files: { ...PAGE, ...TSCONFIG, 'src/clip.tsx': component('Clip') },
    config: list(
      "import js from '@eslint/js';\nimport globals from 'globals';\nimport reactHooks from 'eslint-plugin-react-hooks';\nimport reactRefresh from 'eslint-plugin-react-refresh';\nimport tseslint from 'typescript-eslint';",
      `globalIgnores(['dist']),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [js.configs.recommended, tseslint.configs.recommended, reactHooks.configs.flat.recommended, reactRefresh.configs.vite],
    languageOptions: { globals: globals.browser },
  },`,
    ),
    expected: [...PAGE_FINDINGS, 'src/clip.tsx:2 no-autoplay-loop'],
  },
  ...([['ESLint 9', ESLINT_9], ['ESLint 10', ESLINT_10]] as const).map(([name, eslint]): Starter => ({
    tool: `typescript-eslint quick start, ${name}`,
    packages: { ...eslint, ...TYPESCRIPT },
    files: { ...PAGE, ...TSCONFIG, ...SCRIPT },
    config: quickStart('recommended'),
    expected: [...PAGE_FINDINGS, 'src/clip.ts:2 no-autoplay-loop'],
  })),
  ...([['ESLint 9', ESLINT_9], ['ESLint 10', ESLINT_10]] as const).map(([name, eslint]): Starter => ({
    tool: `typescript-eslint with types, ${name}`,
    isFast: name === 'ESLint 10',
    packages: { ...eslint, ...TYPESCRIPT },
    files: { ...PAGE, ...TSCONFIG, ...SCRIPT },
    config: quickStart('strictTypeChecked', PROJECT_SERVICE),
    expected: [...PAGE_FINDINGS, 'src/clip.ts:2 no-autoplay-loop'],
  })),
  {
    tool: 'npm create vue',
    isFast: true,
    packages: {
      ...ESLINT_10,
      typescript: '6.0.3',
      '@vue/eslint-config-typescript': '14.9.0',
      'eslint-plugin-vue': '10.8.0',
      'vue-eslint-parser': '10.4.2',
      jiti: '2.7.0',
    },
    files: {
      ...PAGE,
      'tsconfig.json': '{ "compilerOptions": { "strict": true, "noEmit": true } }\n',
      'src/Clip.vue':
        '<script setup lang="ts">\nconst clip: string = "a.mp4";\n</script>\n<template>\n  <video :src="clip" autoplay loop />\n</template>\n',
    },
    config: (first, last) =>
      `import { globalIgnores } from 'eslint/config'
import { defineConfigWithVueTs, vueTsConfigs } from '@vue/eslint-config-typescript'
import pluginVue from 'eslint-plugin-vue'

export default defineConfigWithVueTs(
  ${first}
  {
    name: 'app/files-to-lint',
    files: ['**/*.{vue,ts,mts,tsx}'],
  },
  globalIgnores(['**/dist/**', '**/dist-ssr/**', '**/coverage/**']),
  ...pluginVue.configs['flat/essential'],
  vueTsConfigs.recommended,
  ${last}
)
`,
    expected: [...PAGE_FINDINGS, 'src/Clip.vue:5 no-autoplay-loop'],
  },
  {
    tool: 'ng add angular-eslint',
    isFast: true,
    packages: { ...ESLINT_10, ...TYPESCRIPT, 'angular-eslint': '22.5.0', '@angular/compiler': '22.2.6', '@angular/core': '22.2.6' },
    files: {
      'src/index.html': PAGE['index.html'],
      'src/app/app.html': '<img src="a.png">\n<video src="a.mp4" [loop]="true" autoplay></video>\n',
      'src/app/player.component.ts':
        "import { Component } from '@angular/core';\n\n@Component({\n  selector: 'app-player',\n  template: '<video src=\"a.mp4\" autoplay loop></video>',\n})\nexport class PlayerComponent {}\n",
    },
    config: list(
      "import eslint from '@eslint/js';\nimport tseslint from 'typescript-eslint';\nimport angular from 'angular-eslint';",
      `{
    files: ['**/*.ts'],
    extends: [eslint.configs.recommended, tseslint.configs.recommended, tseslint.configs.stylistic, angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {},
  },
  {
    files: ['**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
    rules: {},
  },`,
    ),
    expected: ['src/app/app.html:2 no-autoplay-loop', 'src/app/player.component.ts:5 no-autoplay-loop',
      'src/index.html:4 no-autoplay-loop'],
  },
  {
    tool: 'npx sv create with ESLint',
    packages: {
      ...ESLINT_10,
      ...TYPESCRIPT,
      '@eslint/compat': '2.1.1',
      'eslint-plugin-svelte': '3.24.1',
      svelte: '5.57.3',
      globals: '17.14.0',
    },
    files: {
      ...PAGE,
      ...TSCONFIG,
      '.gitignore': 'node_modules\n',
      'src/Clip.svelte':
        '<script lang="ts">\n  let { clip }: { clip: string } = $props();\n</script>\n\n<video src={clip} autoplay loop></video>\n',
    },
    config: list(
      "import path from 'node:path';\nimport { includeIgnoreFile } from '@eslint/compat';\nimport js from '@eslint/js';\nimport svelte from 'eslint-plugin-svelte';\nimport globals from 'globals';\nimport ts from 'typescript-eslint';",
      `includeIgnoreFile(path.resolve(import.meta.dirname, '.gitignore')),
  js.configs.recommended,
  ts.configs.recommended,
  svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } }, rules: { 'no-undef': 'off' } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.js'],
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.svelte'], parser: ts.parser } },
  },`,
    ),
    expected: [...PAGE_FINDINGS, 'src/Clip.svelte:5 no-autoplay-loop'],
  },
  {
    tool: 'npx create-next-app',
    packages: { ...ESLINT_9, typescript: '6.0.3', next: '16.4.6', 'eslint-config-next': '16.4.6', react: '19.3.1', 'react-dom': '19.3.1' },
    files: { ...PAGE, ...TSCONFIG, 'app/clip.tsx': component('Clip') },
    config: list(
      "import nextVitals from 'eslint-config-next/core-web-vitals';\nimport nextTs from 'eslint-config-next/typescript';",
      "...nextVitals,\n  ...nextTs,\n  globalIgnores(['.next/**', 'out/**', 'build/**', 'next-env.d.ts']),",
    ),
    expected: ['app/clip.tsx:2 no-autoplay-loop', ...PAGE_FINDINGS],
  },
  {
    tool: 'Astro with eslint-plugin-astro',
    packages: { ...ESLINT_10, ...TYPESCRIPT, 'eslint-plugin-astro': '3.2.1', 'astro-eslint-parser': '3.2.0' },
    files: {
      ...PAGE,
      ...TSCONFIG,
      'src/pages/index.astro': '---\nconst clip: string = "a.mp4";\n---\n<video src={clip} autoplay loop></video>\n',
    },
    config: list(
      "import js from '@eslint/js';\nimport tseslint from 'typescript-eslint';\nimport astro from 'eslint-plugin-astro';",
      'js.configs.recommended,\n  tseslint.configs.recommended,\n  ...astro.configs.recommended,',
    ),
    expected: [...PAGE_FINDINGS, 'src/pages/index.astro:4 no-autoplay-loop'],
  },
  {
    tool: 'typescript-eslint quick start, installed by pnpm',
    installer: 'pnpm',
    packages: { ...ESLINT_10, ...TYPESCRIPT },
    files: { ...PAGE, ...TSCONFIG, ...SCRIPT },
    config: quickStart('recommended'),
    expected: [...PAGE_FINDINGS, 'src/clip.ts:2 no-autoplay-loop'],
  },
  {
    tool: 'npm workspaces with one configuration at the root, run from a package',
    installer: 'npm',
    packages: { ...ESLINT_10, ...TYPESCRIPT },
    files: {
      ...APP,
      'package.json': '{ "name": "root", "private": true, "type": "module", "workspaces": ["apps/*"] }\n',
      'apps/kids/package.json': '{ "name": "kids", "private": true }\n',
    },
    config: quickStart('recommended'),
    cwd: 'apps/kids',
    expected: APP_FINDINGS,
  },
  turborepo('npm'),
  turborepo('pnpm'),
];
