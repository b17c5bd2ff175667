import assert from 'node:assert/strict';
import type * as browserTypes from '../../rules/browser.mjs';
import type publicTypes from '../../rules/index';
import type * as runnerTypes from '../../rules/runner';
import plugin from '../../rules/src';
import * as runner from '../../rules/src/runner';
import type { BrowserCheckerOptions, createChecker } from '../../rules/src/hosts/browser';
import type { FileResult } from '../../rules/src/rule/finding';
import type { Gc25Settings, Wrapper } from '../../rules/src/configuration/settings';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
/** All parts optional and writable, lists too; what a user may write of a type the code reads. */
type Given<T> = T extends readonly (infer Item)[] ? GivenItem<Item>[]
  : string extends keyof T ? GivenItem<T>
  : T extends object ? { -readonly [key in keyof T]?: Given<T[key]> }
  : T;
/** What stands in a list is complete. */
type GivenItem<T> = T extends readonly (infer Item)[] ? GivenItem<Item>[]
  : T extends object ? { -readonly [key in keyof T]: GivenItem<T[key]> }
  : T;

// index.d.ts is written by hand; these lines fail to compile when it and the sources part.
const sameSettings: Same<publicTypes.Settings, Given<Gc25Settings>> = true;
const sameWrapper: Same<keyof publicTypes.Wrapper, keyof Wrapper> = true;
const sameNames: Same<keyof typeof publicTypes, keyof typeof plugin> = true;
// Likewise for browser.d.mts.
const sameResult: FileResult extends browserTypes.FileResult ? true : never = true;
const sameParts: Same<keyof FileResult | keyof FileResult['findings'][number], keyof browserTypes.FileResult | keyof browserTypes.Finding> =
  true;
const sameOptions: Same<Exclude<keyof BrowserCheckerOptions, 'isPrefilterOff'>, keyof browserTypes.CheckerOptions> = true;
const sameChecker: Awaited<ReturnType<typeof createChecker>> extends browserTypes.Checker ? true : never = true;
// And for runner.d.ts: what it declares takes and gives what the code does.
const sameRunnerNames: Same<keyof typeof runnerTypes, keyof typeof runner> = true;
const sameRunner: typeof runner extends Omit<typeof runnerTypes, 'RunSummary'> ? true : never = true;
const sameSummary: runner.RunSummary extends runnerTypes.RunSummary ? true : never = true;
const sameProject: Awaited<ReturnType<typeof runner.loadProjectConfig>> extends runnerTypes.ProjectConfig ? true : never = true;

describe('the published types', () => {
  it('name what the plugin exports', () => {
    assert.ok(sameSettings && sameWrapper && sameNames && sameResult && sameParts && sameOptions && sameChecker);
    assert.ok(sameRunnerNames && sameRunner && sameSummary && sameProject);
    assert.equal(typeof runner.createChecker, 'function');
    assert.deepEqual(Object.keys(plugin).sort(), ['configs', 'forParagraphs', 'meta', 'processors', 'rules']);
    assert.deepEqual(Object.keys(plugin.configs).sort(), ['all', 'astro', 'children', 'ci', 'recommended', 'strict', 'svelte',
      'translations', 'vue']);
  });
});
