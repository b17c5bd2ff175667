import assert from 'node:assert/strict';
import { checkText } from './check-text';
import { describeFailure, fuzz, type FuzzLimit, LANGS } from './fuzz';
import { shrink } from './shrink';

/** A number of texts unless seconds are asked for: a fast machine and a slow one then check the same. */
const seconds = process.env.FUZZ_SECONDS === undefined ? undefined : Number(process.env.FUZZ_SECONDS);
const limit: FuzzLimit = seconds === undefined ? { texts: Number(process.env.FUZZ_TEXTS ?? 4000) } : { seconds };
/** The same texts each time unless asked otherwise, so that a run fails for what was changed; `random` draws a seed. */
const given = process.env.FUZZ_SEED ?? '25';
const seed = given === 'random' ? Date.now() % 1_000_000_000 : Number(given);

describe('made-up texts', function() {
  this.timeout(((seconds ?? 600) + 120) * 1000);

  it(`hold what holds for every text (FUZZ_SEED=${seed} ${JSON.stringify(limit)})`, async () => {
    const { failures, ...counts } = await fuzz(seed, limit, (failure) => console.log(describeFailure(failure).replace(/^/gm, '      ')));
    console.log(`      ${JSON.stringify(counts)}`);
    assert.deepEqual(failures.map(({ kind, seed: own }) => `${kind} (FUZZ_SEED=${own})`), []);
    for (const lang of LANGS) assert.ok(counts.texts < 200 || counts.parsedByLang[lang] > 0, `no text of ${lang} could be parsed`);
  });

  it('are made short when they fail', () => {
    assert.equal(shrink('const a = 1;\nconst bad = call(2);\nconst c = 3;', (text) => text.includes('bad')), 'bad');
  });

  it('are read in every language', () => {
    assert.equal(checkText('const = ;', 'js').isParsed, false);
    assert.ok(checkText('<video autoplay loop></video>', 'html').suggestions > 0);
  });
});
