import assert from 'node:assert/strict';
import { guardOf } from '../../rules/src/guards';
import { readSettings } from '../../rules/src/configuration/settings';
import { callOf, probe } from '../support/probe';

const PACKAGE =
  "import { Platform } from 'react-native';\nimport * as AgeRange from 'expo-age-range';\nimport { requestAgeRangeAsync, requestAgeSignalsAccessAsync, isEligibleForAgeFeaturesAsync } from 'expo-age-range';\n";

function adultGuard(code: string): string {
  return probe(PACKAGE + code, 'typescript', (file) => {
    const guard = guardOf(callOf(file, 'track'), 'adult', file, readSettings({}).settings);
    return guard.kind === 'unguarded' && guard.tooLow ? 'too low' : guard.kind;
  });
}

const ASKED = 'const range = await requestAgeRangeAsync({ threshold1: 18 });\n';

/** `expo-age-range` answers `lowerBound: 18` on the web and before iOS 26, so that 18 alone is everybody's age there. */
const CASES: readonly (readonly [why: string, guard: string, code: string])[] = [
  ['the lower bound alone', 'unguarded', `${ASKED}if (range.lowerBound >= 18) track();`],
  ['under the name of an adult', 'unguarded', `${ASKED}const isAdult = range.lowerBound >= 18;\nif (isAdult) track();`],
  ['under the name of an age', 'unguarded',
    'const { lowerBound: age } = await AgeRange.requestAgeRangeAsync({ threshold1: 18 });\nif (age >= 18) track();'],
  ['with an early exit', 'unguarded', `async function go() { ${ASKED} const age = range.lowerBound; if (age < 18) return; track(); }`],
  ['in a helper', 'unguarded', `async function isAdult() { ${ASKED} return range.lowerBound >= 18; }\nif (await isAdult()) track();`],
  ['in a callback', 'unguarded',
    'AgeRange.requestAgeRangeAsync({ threshold1: 18 }).then(({ lowerBound: age }) => { if (age >= 18) track(); });'],
  ['in a state of a component', 'unguarded',
    `function Feed() { const [isAdult, setIsAdult] = useState(false); useEffect(() => { requestAgeRangeAsync({ threshold1: 18 }).then((range) => setIsAdult(range.lowerBound >= 18)); }, []); if (!isAdult) return null; track(); }`],
  ['in a variable written later', 'unguarded',
    `let isAdult = false;\n${ASKED}isAdult = (range.lowerBound ?? 0) >= 18;\nif (isAdult) track();`],
  ['outside the web, where older systems remain', 'unguarded', `${ASKED}if (Platform.OS !== 'web' && range.lowerBound >= 18) track();`],
  ['where the law may not ask, which is unknown too', 'unguarded',
    `${ASKED}const isAsked = await isEligibleForAgeFeaturesAsync();\nif (isAsked !== false && range.lowerBound >= 18) track();`],
  ['declared by nobody, which is not null', 'unguarded',
    `${ASKED}if (range.ageRangeDeclaration !== null && range.lowerBound >= 18) track();`],
  ['declared by the child alone', 'unguarded',
    `${ASKED}if (range.ageRangeDeclaration === 'selfDeclared' && range.lowerBound >= 18) track();`],
  ['a missing answer taken for 18', 'unguarded', `${ASKED}if (Platform.OS === 'android' && (range.lowerBound ?? 18) >= 18) track();`],
  ['a bound below 18', 'too low', `${ASKED}if (range.ageRangeDeclaration === 'confirmed' && range.lowerBound >= 16) track();`],
  ['confirmed by the platform', 'guarded', `${ASKED}if (range.lowerBound >= 18 && range.ageRangeDeclaration === 'confirmed') track();`],
  ['declared by somebody', 'guarded', `${ASKED}if (range.ageRangeDeclaration && range.lowerBound >= 18) track();`],
  ['declared, with both kinds of nothing', 'guarded',
    `${ASKED}if (range.ageRangeDeclaration != null && (range.lowerBound ?? 0) >= 18) track();`],
  ['assessed by the shop', 'guarded',
    `${ASKED}const isAdult = range.lowerBound >= 18 && range.ageRangeSource === 'TIER_D';\nif (isAdult) track();`],
  ['on a platform that answers', 'guarded', `${ASKED}if (Platform.OS === 'android') { if (range.lowerBound >= 18) track(); }`],
  ['on a version that answers', 'guarded', `${ASKED}if (parseInt(String(Platform.Version), 10) >= 26 && range.lowerBound >= 18) track();`],
  ['on a version that does not', 'unguarded', `${ASKED}if (Number(Platform.Version) >= 17 && range.lowerBound >= 18) track();`],
  ['after the platform agreed to tell', 'guarded',
    `async function go() { if ((await requestAgeSignalsAccessAsync()) !== 'SHARED') return; ${ASKED} if (range.lowerBound >= 18) track(); }`],
  ['where the law asks', 'guarded',
    `${ASKED}const isAsked = await isEligibleForAgeFeaturesAsync();\nif (isAsked === true && range.lowerBound >= 18) track();`],
  ['in a helper that leaves other platforms out', 'guarded',
    `async function isAdult() { if (Platform.OS !== 'android') return false; ${ASKED} return range.lowerBound >= 18; }\nif (await isAdult()) track();`],
  ['in a state that is only set with an answer', 'guarded',
    `function Feed() { const [isAdult, setIsAdult] = useState(false); useEffect(() => { requestAgeRangeAsync({ threshold1: 18 }).then((range) => setIsAdult(range.lowerBound >= 18 && range.ageRangeDeclaration === 'confirmed')); }, []); if (!isAdult) return null; track(); }`],
  ['where a name says that it is supported', 'unknown', `${ASKED}if (isAgeRangeSupported() && range.lowerBound >= 18) track();`],
  ['beside another check', 'guarded', `${ASKED}if (range.lowerBound >= 18 && session.isAdult) track();`],
  ['an age of another source', 'guarded', 'const isAdult = profile.age >= 18;\nif (isAdult) track();'],
  ['a bound of another thing', 'unguarded', 'if (slider.lowerBound >= 18) track();'],
];

describe('ages that a platform tells', () => {
  for (const [why, guard, code] of CASES) it(`${guard}: ${why}`, () => assert.equal(adultGuard(code), guard));
});
