export { analyze as analyzeEslint } from 'eslint-scope';
export * as espree from 'espree';
export * as parse5 from 'parse5';
