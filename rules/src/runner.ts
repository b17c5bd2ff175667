/** What `eslint-plugin-gc25/runner` offers to programs of Node.js; `rules/runner.d.ts` has its types. */
export { checkFiles, createChecker, isCheckable, isFailure, lintResultOf, listFiles, loadProjectConfig, noProjectConfig, ruleDocsUrl,
  RunSummary } from './hosts/node';
