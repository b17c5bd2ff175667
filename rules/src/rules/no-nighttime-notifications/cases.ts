import { defineCases } from '../../rule/case';
import { cases as alerts } from './alerts/cases';
import { cases as clocks } from './clocks/cases';
import { cases as components } from './components/cases';
import { cases as configs } from './configs/cases';
import { cases as interruptions } from './interruptions/cases';
import { cases as own } from './own/cases';
import { cases as pushes } from './pushes/cases';
import { cases as queues } from './queues/cases';
import { cases as recipients } from './recipients/cases';
import { cases as reminders } from './reminders/cases';
import { cases as schedulers } from './schedulers/cases';

const topics = [alerts, clocks, components, configs, interruptions, own, pushes, queues, recipients, reminders, schedulers];

export const cases = defineCases({ invalid: topics.flatMap((topic) => topic.invalid), valid: topics.flatMap((topic) => topic.valid) });
