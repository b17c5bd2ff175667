import { defineCases } from '../../rule/case';
import { cases as configuration } from './cases/configuration';
import { cases as fingerprints } from './cases/fingerprints';
import { cases as sdks } from './cases/sdks';
import { cases as stored } from './cases/stored';

const topics = [fingerprints, sdks, stored, configuration];

export const cases = defineCases({ invalid: topics.flatMap((topic) => topic.invalid), valid: topics.flatMap((topic) => topic.valid) });
