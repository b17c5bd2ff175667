import assert from 'node:assert/strict';
import { rankingsOf } from '../../rules/src/facts/ranking/ranking';
import { probe } from '../support/probe';

/** The names under which the scores of a file are kept. */
const subjects = (code: string): string[] =>
  probe(code, 'typescript', (file) => rankingsOf(file).filter(({ kind }) => kind === 'score').map(({ subject }) => subject));

describe('names of scores', () => {
  const steps = (name: string, target: string): string =>
    `function ${name}(post) { let ${target} = 0; ${target} += post.likes; ${target} += post.shares; return ${target}; }`;
  const cases: readonly (readonly [why: string, code: string, subjects: readonly string[]])[] = [
    ['a rank in steps', steps('sum', 'rank'), ['rank']],
    ['a score in steps, in a function of that name', steps('feedScore', 'score'), ['feedScore']],
    ['a score in steps, in a function that is named after a rank alone', steps('rankPosts', 'score'), ['rankPosts']],
    ['a score in steps, in a function that is named after its weight alone', steps('postWeight', 'score'), ['postWeight']],
    ['a sum that a ranking function gives back', steps('rankPosts', 'sum'), ['rankPosts']],
    ['a sum that is not given back', 'function rankPosts(post) { let sum = 0; sum += post.likes; sum += post.shares; log(sum); }', []],
    ['a sum of something else', steps('sumUp', 'sum'), []],
  ];
  for (const [why, code, expected] of cases) it(why, () => assert.deepEqual(subjects(code), expected));
});
