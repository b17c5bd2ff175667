import { defineCases } from '../../rule/case';
import { cases as fallbacks } from './cases/fallbacks';
import { cases as objects } from './cases/objects';
import { cases as presence } from './cases/presence';
import { cases as records } from './cases/records';
import { cases as schemas } from './cases/schemas';
import { cases as state } from './cases/state';
import { cases as storage } from './cases/storage';

const topics = [objects, schemas, records, state, fallbacks, presence, storage];

export const cases = defineCases({ invalid: topics.flatMap((topic) => topic.invalid), valid: topics.flatMap((topic) => topic.valid) });
