import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig, globalIgnores } from 'eslint/config';
import eslintPlugin from 'eslint-plugin-eslint-plugin';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import * as regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** What each layer may import beside itself and packages; test/house/walls.test.ts proves the same with other means. */
const walls = JSON.parse(readFileSync(new URL('./tools/walls.json', import.meta.url), 'utf8'));

/** `rules/src/rules/*` is one layer a folder, so that no rule imports another. */
const foldersOf = (layer) => (layer.endsWith('/*')
  ? readdirSync(new URL(layer.slice(0, -1), import.meta.url), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => `${layer.slice(0, -1)}${entry.name}`)
  : [layer]);

const zones = Object.entries(walls).flatMap(([layer, allowed]) => foldersOf(layer).map((folder) => ({
  target: folder,
  from: '.',
  except: [folder, ...allowed, 'node_modules'].map((place) => `./${place}`),
  message: 'The wall around this layer is set in tools/walls.json.',
})));

/** Children that `AstNode` declares as optional; a cast would hide that from the compiler. */
const OPTIONAL_CHILDREN = [
  'alternate', 'argument', 'declaration', 'exported', 'finalizer', 'id', 'init', 'label', 'local', 'param', 'superClass', 'test',
  'typeAnnotation', 'update',
];

export default defineConfig([
  globalIgnores(['**/dist/**', '**/out/**', 'examples/**', 'fixtures/**', 'rules/docs/**', 'site/**', '.cache/**', '.vscode-test/**']),
  {
    files: ['**/*.{ts,mts,cts}'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    // A literal require is what esbuild bundles without running it at load.
    files: ['server/src/bundled-parsers.ts', 'server/src/script-parsers.ts', 'rules/src/rule/run-rule.ts', 'rules/src/**/*-on-demand.ts'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['**/*.{ts,mjs,cjs}'],
    extends: [regexp.configs.recommended],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      // Code is wrapped by dprint; what it cannot break are comments and long names.
      'max-len': ['error', { code: 140, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true }],
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  { files: ['rules/configuration.d.ts', 'rules/src/generated/**'], rules: { 'max-len': 'off', '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['rules/src/**/*.ts'],
    extends: [eslintPlugin.configs.recommended],
  },
  {
    files: ['rules/src/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', {
        selector: `TSAsExpression[typeAnnotation.typeName.name="AstNode"] > MemberExpression.expression[property.name=/^(?:${OPTIONAL_CHILDREN.join('|')})$/]`,
        message: 'Some kinds of node have no such child; leave the cast out and handle the missing node.',
      }],
    },
  },
  {
    files: ['{rules,server,client}/src/**/*.ts'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js', '.mjs', '.json'] })] },
    rules: { 'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }] },
  },
  {
    // The engine runs in a browser as well; hosts give it what a platform has.
    files: ['rules/src/engine/**/*.ts'],
    plugins: { 'import-x': importX },
    rules: { 'import-x/no-nodejs-modules': 'error' },
  },
]);
