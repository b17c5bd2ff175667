import { useTriggers } from '../../knowledge';
import { behaviouralData, endingVerbs, expiryKeys, limitUnits } from '../../knowledge/words/retention-words';
import { followedInName } from '../../scan/triggers';

type Triggers = readonly (readonly (readonly string[])[])[];

const people = ['child', 'student', 'pupil', 'kid', 'user', 'learner', 'session'];
/** As a value: dashes alone are no part of a trigger. */
const belowZero = [': -1', '= -1', '(-1', ', -1'];
const forever = ['forever', 'indefinite', 'infinity', 'infinite', 'null', 'never', 'unlimited', ': 0', '= 0', ...belowZero];
const limits = ['retention', 'retain', 'deleteafter', 'keepfor', 'keepforever', 'expireafter', 'purgeafter', 'timetolive', 'ttl',
  'lifecycle'];

/** Words of which a file holds one of each group when a setting or a schema says that something is kept for ever. */
export const endlessSettingTriggers: Triggers = [
  [['lifecycle'], ['enabled: false', "enabled': false", 'disabled']],
  [followedInName(endingVerbs, ['', ...limitUnits].map((unit) => `after${unit}`)), forever],
  [limits, [...forever, 'disabled']],
  [['schema('], ['expires', 'expireafterseconds', 'expireat'], behaviouralData],
  [expiryKeys.map((words) => words.replaceAll(' ', '')).concat(expiryKeys.map((words) => words.replaceAll(' ', '_'))), ['null'],
    behaviouralData],
];

/** The same when a cookie lives long, or a store of people loses its end. */
export const retentionTriggers: Triggers = [
  [['cookie', 'serialize'], ['max-age', 'maxage', 'expires']],
  [['setcookie', 'set_cookie']],
  [['persist('], people],
  ...useTriggers(['endless storage']),
];

/** The same for stores that are given no end, which may get one elsewhere. */
export const unendedTriggers: Triggers = [
  [['redis', 'valkey'], ['.set('], people],
  ...useTriggers(['storage']).map((trigger) => [...trigger, people]),
];
