export { type BuiltDate, dateOf } from '../time/built-date';
export { type ClockText, readClock, withHour } from '../time/clock-text';
export { type CronText, moveOutOfWindow, quietTimesOf, readCron } from '../time/cron';
export { DAY_MS, durationOf, readDuration, unitMilliseconds } from '../time/duration';
export { type PropertySource, itemOf, listOf, objectOf, sourceOf } from './object-literal';
export { type PropertyPlace, argumentAt, propertyAt, propertyOf } from './object-path';
export { type QuietWindow, DAY, formatMinutes, isQuiet, isQuietBetween, isQuietHour, minutesOf, nearestAllowedHour, nearestOutside,
  windowOf } from '../time/quiet-window';
export { type Absent, type Dynamic, type Known, type OneOf, type Value, absent, dynamic, either, findOption, getKnown, is, known,
  optionsOf } from './value';
export { valueOf } from './value-of';
export { type ValueReader, readerOf } from './value-reader';
export { findPhrase, hasAnyPhrase, hasAnyWord, hasPhrase, hasWord, wordsOf } from '../syntax/words';
