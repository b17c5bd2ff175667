import assert from 'node:assert/strict';
import type * as browserTypes from '../../rules/browser';
import type publicTypes from '../../rules/index';
import plugin from '../../rules/src';
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
// Likewise for browser.d.ts.
const sameResult: FileResult extends browserTypes.FileResult ? true : never = true;
const sameParts: Same<keyof FileResult | keyof FileResult['findings'][number], keyof browserTypes.FileResult | keyof browserTypes.Finding> =
  true;
const sameOptions: Same<Exclude<keyof BrowserCheckerOptions, 'isPrefilterOff'>, keyof browserTypes.CheckerOptions> = true;
const sameChecker: Awaited<ReturnType<typeof createChecker>> extends browserTypes.Checker ? true : never = true;

describe('the published types', () => {
  it('name what the plugin exports', () => {
    assert.ok(sameSettings && sameWrapper && sameNames && sameResult && sameParts && sameOptions && sameChecker);
    assert.deepEqual(Object.keys(plugin).sort(), ['configs', 'forParagraphs', 'meta', 'processors', 'rules']);
    assert.deepEqual(Object.keys(plugin.configs).sort(), ['all', 'astro', 'children', 'ci', 'recommended', 'strict', 'svelte',
      'translations', 'vue']);
  });
});
