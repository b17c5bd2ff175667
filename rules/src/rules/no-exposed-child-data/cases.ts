import { defineCases } from '../../rule/case';
import { cases as logs } from './cases/logs';
import { cases as records } from './cases/records';
import { cases as secrets } from './cases/secrets';
import { cases as storage } from './cases/storage';
import { cases as urls } from './cases/urls';

const topics = [logs, urls, storage, secrets, records];

export const cases = defineCases({ invalid: topics.flatMap((topic) => topic.invalid), valid: topics.flatMap((topic) => topic.valid) });
