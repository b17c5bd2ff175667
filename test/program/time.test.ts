import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { AstNode } from '../../rules/src/program/syntax/ast';
import { dateOf, durationOf, formatMinutes, isQuiet, isQuietBetween, isQuietHour, minutesOf, nearestAllowedHour, nearestOutside, readClock,
  readDuration, unitMilliseconds, windowOf, withHour } from '../../rules/src/program/values';
import { callOf, probe } from '../support/probe';

const night = windowOf({ start: '21:00', end: '07:00' });
const HOUR = 3_600_000;

describe('quiet window', () => {
  it('takes times of day and names what is none', () => {
    assert.deepEqual(night, { start: 1260, end: 420 });
    assert.deepEqual(windowOf({ start: '24:00', end: '24:00' }), { start: 0, end: 1440 });
    for (const text of ['', '9', '25:00', '12:60', '24:01', '9pm', '-1:00'])
      assert.throws(() => minutesOf(text), (error: Error) => error instanceof RangeError && error.message.includes(`"${text}"`), text);
  });

  it('crosses midnight', () => {
    const quiet = (text: string): boolean => isQuiet(minutesOf(text), night);
    assert.deepEqual(['20:59', '21:00', '23:59', '00:00', '06:59', '07:00', '12:00'].map(quiet), [false, true, true, true, true, false,
      false]);
  });

  it('is the whole day or nothing when asked', () => {
    assert.ok(isQuiet(0, windowOf({ start: '00:00', end: '24:00' })) && isQuiet(1439, windowOf({ start: '00:00', end: '24:00' })));
    assert.ok(!isQuiet(720, windowOf({ start: '12:00', end: '12:00' })));
  });

  it('meets a stretch of the day exactly when it holds one of its minutes', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(minute, minute, minute, minute, (from, to, start, end) => {
        const held = Array.from({ length: 1440 }, (_, i) => i).some((at) =>
          isQuiet(at, { start: from, end: to }) && isQuiet(at, { start, end })
        );
        assert.equal(isQuietBetween(from, to, { start, end }), held);
      }),
      { numRuns: 300 },
    );
    assert.ok(isQuietHour(7, windowOf({ start: '21:00', end: '07:15' })));
    assert.ok(!isQuietHour(7, night));
    assert.ok(isQuietHour(23, windowOf({ start: '23:30', end: '23:45' })));
  });

  it('has a nearest time outside', () => {
    const moved = (text: string): string | undefined => {
      const minute = nearestOutside(minutesOf(text), night);
      return minute === undefined ? undefined : formatMinutes(minute);
    };
    assert.deepEqual(['22:00', '22:15', '06:30', '02:00', '12:05'].map(moved), ['20:00', '20:15', '07:30', '07:00', '12:05']);
    assert.equal(nearestOutside(60, windowOf({ start: '00:00', end: '24:00' })), undefined);
    assert.deepEqual([22, 6, 1, 2].map((hour) => nearestAllowedHour(hour, night)), [20, 7, 20, 7]);
    assert.equal(nearestAllowedHour(2, windowOf({ start: '22:00', end: '07:00' })), 21);
    assert.equal(nearestAllowedHour(7, windowOf({ start: '21:30', end: '07:15' })), 8);
  });
});

describe('clock text', () => {
  const rows: [string, string, string, string][] = [
    ['9:00PM', '21:00', 'none', '8:00PM'],
    ['9:00 pm', '21:00', 'none', '8:00 pm'],
    ['09:30 AM', '09:30', 'none', '08:30 PM'],
    ['3:30am', '03:30', 'none', '8:30pm'],
    ['tomorrow at 3am', '03:00', 'none', 'tomorrow at 8pm'],
    ['at 2:00 am', '02:00', 'none', 'at 8:00 pm'],
    ['12 a.m.', '00:00', 'none', '8 p.m.'],
    ['12pm', '12:00', 'none', '8pm'],
    ['21:30', '21:30', 'none', '20:30'],
    ['7:05', '07:05', 'none', '20:05'],
    ['every day 22:00', '22:00', 'none', 'every day 20:00'],
    ['every monday 09:00', '09:00', 'none', 'every monday 20:00'],
    ['at midnight', '00:00', 'none', 'at 8:00 pm'],
    ['tomorrow at Noon', '12:00', 'none', 'tomorrow at 8:00 pm'],
    ['2026-01-01T02:00:00Z', '02:00', 'utc', '2026-01-01T20:00:00Z'],
    ['2026-01-01T23:15', '23:15', 'local', '2026-01-01T20:15'],
    ['2026-01-01T23:15:00.000+00:00', '23:15', 'utc', '2026-01-01T20:15:00.000+00:00'],
    ['2026-01-01T23:15:00+02:00', '23:15', 'offset', '2026-01-01T20:15:00+02:00'],
    ['2026-01-01 23:15:00 GMT-0700', '23:15', 'offset', '2026-01-01 20:15:00 GMT-0700'],
    ['22:00 UTC', '22:00', 'utc', '20:00 UTC'],
    ['at(2026-01-01T02:00:00)', '02:00', 'local', 'at(2026-01-01T20:00:00)'],
  ];
  for (const [text, time, zone, moved] of rows) {
    it(`reads ${text}`, () => {
      const clock = readClock(text);
      assert.ok(clock);
      assert.equal(formatMinutes(clock.minute), time);
      assert.equal(clock.zone, zone);
      assert.equal(withHour(text, clock, 20), moved);
    });
  }

  it('is not in other texts', () => {
    for (
      const text of ['', 'every 5 minutes', '0 2 * * *', '25:00', '13 pm', '1.2:30', '12:345', 'room 3', '2026-01-01', '3 among', '1:2',
        '00:00:00:00']
    ) assert.equal(readClock(text), undefined, text);
  });

  it('keeps its style and minutes at every hour', () => {
    const style = fc.constantFrom('9:07PM', '09:07 am', '3 p.m.', '21:07', '7:07', 'daily at 22:07 UTC', '2026-01-01T02:07:00Z');
    fc.assert(fc.property(style, fc.integer({ min: 0, max: 23 }), (text, hour) => {
      const clock = readClock(text);
      assert.ok(clock);
      const after = withHour(text, clock, hour);
      const again = readClock(after);
      assert.equal(again?.minute, hour * 60 + (clock.minute % 60));
      assert.equal(again?.zone, clock.zone);
      assert.equal(
        after.replace(/\d+/g, '').toLowerCase().replace(/[ap]\.?m/, ''),
        text.replace(/\d+/g, '').toLowerCase().replace(/[ap]\.?m/, ''),
      );
    }));
  });
});

describe('duration text', () => {
  const rows: [string, number | undefined][] = [
    ['1 hour', HOUR],
    ['every 2 hours', 2 * HOUR],
    ['every hour', HOUR],
    ['@every 90m', 1.5 * HOUR],
    ['1d', 24 * HOUR],
    ['2 Weeks', 336 * HOUR],
    ['1.5h', 1.5 * HOUR],
    ['1h 30m', 1.5 * HOUR],
    ['1 hour and 30 minutes', 1.5 * HOUR],
    ['500ms', 500],
    ['10 secs', 10_000],
    ['rate(15 minutes)', 0.25 * HOUR],
    ['rate(1 day)', 24 * HOUR],
    ['PT1H', HOUR],
    ['PT1H30M', 1.5 * HOUR],
    ['P1D', 24 * HOUR],
    ['P1DT12H', 36 * HOUR],
    ['', undefined],
    ['5', undefined],
    ['hour', undefined],
    ['every', undefined],
    ['every day 22:00', undefined],
    ['1 month', undefined],
    ['2 constructor', undefined],
    ['P', undefined],
    ['PT', undefined],
    ['1h banana', undefined],
    ['0 2 * * *', undefined],
  ];
  for (const [text, expected] of rows) it(JSON.stringify(text), () => assert.equal(readDuration(text), expected));

  it('knows unit names only', () =>
    assert.deepEqual(['HOURS', 'minute', 'constructor', 'fortnight'].map(unitMilliseconds), [HOUR, 60_000, undefined, undefined]));
});

describe('duration of an expression', () => {
  const rows: [string, number | undefined][] = [
    ['60 * 60 * 1000', HOUR],
    ['EVERY', 2 * HOUR],
    ["'2h'", 2 * HOUR],
    ["ms('1h')", HOUR],
    ['{ hours: 1, minutes: 30 }', 1.5 * HOUR],
    ['OPTIONS', 3 * HOUR],
    ['Duration.hours(1)', HOUR],
    ['cdk.Duration.days(1)', 24 * HOUR],
    ['Duration.fromObject({ hours: 2 })', 2 * HOUR],
    ["dayjs.duration(1, 'hour')", HOUR],
    ['dayjs.duration({ days: 1 })', 24 * HOUR],
    ['load()', undefined],
    ['{ hours: x }', undefined],
    ['{ hours: 1, ...more }', undefined],
    ['{ months: 1 }', undefined],
    ['{}', undefined],
    ['true', undefined],
    ['Duration.hours(x)', undefined],
    ['ms(x)', undefined],
    ['other.hours(1)', undefined],
  ];
  for (const [code, expected] of rows) {
    it(
      code,
      () =>
        assert.equal(
          probe(
            `const EVERY = 2 * 3600 * 1000; const OPTIONS = { hours: 3 }; $(${code})`,
            'typescript',
            (file) => durationOf(callOf(file, '$').arguments[0] as AstNode, file),
          ),
          expected,
        ),
    );
  }
});

describe('date built in code', () => {
  /** "22:00 local «22»", with "boundary" where it is one. */
  const date = (code: string): string =>
    probe(code, 'typescript', (file) => {
      const found = dateOf(callOf(file, '$').arguments[0] as AstNode, file);
      return found
        ? `${formatMinutes(found.minute)} ${found.zone}${found.isBoundary ? ' boundary' : ''} «${file.getText(found.node)}»`
        : 'unknown';
    });
  const tables: Record<string, [string, string][]> = {
    'Date': [
      ['$(new Date(2026, 0, 1, 22))', '22:00 local «22»'],
      ['$(new Date(2026, 0, 1, 6, 30))', '06:30 local «6»'],
      ['$(new Date(2026, 0, 1))', '00:00 local boundary «new Date(2026, 0, 1)»'],
      ['$(new Date(Date.UTC(2026, 0, 1, 2)))', '02:00 utc «2»'],
      ['$(new Date("2026-01-01T02:00:00Z"))', '02:00 utc «"2026-01-01T02:00:00Z"»'],
      ['$("2026-01-01T22:00:00")', '22:00 local «"2026-01-01T22:00:00"»'],
      ['$("2026-01-01T22:00:00+02:00")', '22:00 named «"2026-01-01T22:00:00+02:00"»'],
      ['$(new Date("2026-01-01"))', '00:00 utc boundary «"2026-01-01"»'],
      ['$(new Date())', 'unknown'],
      ['$(Date.now())', 'unknown'],
      ['$(new Date(Date.now() + 5000))', 'unknown'],
      ['$(new Date(when))', 'unknown'],
      ['$(new Date(y, m, d, h))', 'unknown'],
      ['$("22:00")', 'unknown'],
      ['$(1767225600000)', 'unknown'],
      ['$()', 'unknown'],
      ['const d = new Date(); d.setHours(22); $(d)', '22:00 local «22»'],
      ['const d = new Date(); d.setUTCHours(2, 15); $(d)', '02:15 utc «2»'],
      ['const H = 22; const d = new Date(); d.setDate(d.getDate() + 1); d.setHours(H, 0, 0, 0); d.setDate(5); $(d.getTime())',
        '22:00 local «22»'],
      ['const d = new Date(); d.setHours(9); d.setHours(22); $(d)', '22:00 local «22»'],
      ['const d = new Date(); d.setHours(9); $(d); d.setHours(22)', '09:00 local «9»'],
      ['const d = new Date(); d.setHours(22); d.setHours(hour); $(d)', 'unknown'],
      ['const d = new Date(); d.setHours(d.getHours() + 1); $(d)', 'unknown'],
      ['const d = new Date(); d.setHours(hour, 22); $(d)', 'unknown'],
      ['const d = new Date(); d.setHours(6); d.setMinutes(45); $(d)', '06:45 local «6»'],
      ['let d = new Date(2026, 0, 1, 22); d = new Date(); $(d)', 'unknown'],
      ['let d = new Date(2026, 0, 1, 22); d = new Date(d); $(d)', '22:00 local «22»'],
      ['function plan(d) { d.setHours(23); $(d) }', '23:00 local «23»'],
      ['function plan(d) { $(d) }', 'unknown'],
      ['const d = new Date(); function other() { d.setHours(23); } $(d)', 'unknown'],
      ['const t = new Date().setHours(22, 30, 0, 0); $(new Date(t))', '22:30 local «22»'],
      ['const d = new Date(); const t = d.setHours(22); $(d)', '22:00 local «22»'],
      ['const d = new Date(2026, 0, 1, 20); $(d.getTime() + 2 * 60 * 60 * 1000)', '22:00 local «d.getTime() + 2 * 60 * 60 * 1000»'],
      ['const d = new Date(2026, 0, 1, 20); $(new Date(+d + 86400000))', '20:00 local «20»'],
      ['const d = new Date(2026, 0, 1, 20); $(Math.floor(d.getTime() / 1000))', '20:00 local «20»'],
      ['const d = new Date(2026, 0, 1, 20); $(d.getTime() / 3)', 'unknown'],
      ['const d = new Date(); d.setHours(25); $(d)', 'unknown'],
      ['const d = new Date(2026, 0, 1, 20); $(d.toISOString().slice(0, 10))', 'unknown'],
      ['const d = new Date(2026, 0, 1, 20); $(d.getHours())', 'unknown'],
    ],
    'boundaries': [
      ['const d = new Date(); d.setHours(0, 0, 0, 0); $(d)', '00:00 local boundary «0»'],
      ['const d = new Date(); d.setHours(23, 59, 59, 999); $(d)', '23:59 local boundary «23»'],
      ['const d = new Date(); d.setHours(24, 0, 0, 0); $(d)', '00:00 local boundary «24»'],
      ['const d = new Date(); d.setHours(0, minute); $(d)', '00:00 local «0»'],
      ['$(dayjs().startOf("day"))', '00:00 local boundary «dayjs().startOf("day")»'],
      ['$(moment().endOf("month").toDate())', '23:59 local boundary «moment().endOf("month")»'],
      ['$(startOfDay(new Date()))', '00:00 local boundary «startOfDay(new Date())»'],
      ['$(endOfDay(addDays(new Date(), 1)))', '23:59 local boundary «endOfDay(addDays(new Date(), 1))»'],
      ['$(dayjs().hour(22).startOf("hour"))', '22:00 local «22»'],
      ['$(dayjs().startOf("day").add(22, "hours"))', '22:00 local «22»'],
      ['$(dayjs().startOf("day").add(1, "day"))', '00:00 local boundary «dayjs().startOf("day")»'],
      ['$(addHours(startOfDay(d), 22))', '22:00 local «22»'],
      ['$(dayjs().endOf("day").subtract(1, "hour"))', '22:59 local «dayjs().endOf("day").subtract(1, "hour")»'],
    ],
    'date libraries': [
      ['$(dayjs().hour(22))', '22:00 local «22»'],
      ['$(dayjs().add(1, "day").hour(6).minute(30).toDate())', '06:30 local «6»'],
      ['$(dayjs().set("hour", 22).second(0))', '22:00 local «22»'],
      ['$(dayjs().set("minute", 22))', 'unknown'],
      ['$(dayjs.utc().hour(22))', '22:00 utc «22»'],
      ['$(dayjs().tz("Europe/Paris").hour(22))', '22:00 named «22»'],
      ['$(dayjs("2026-01-01T22:00"))', '22:00 local «"2026-01-01T22:00"»'],
      ['$(dayjs().hour())', 'unknown'],
      ['$(dayjs().hour(h))', 'unknown'],
      ['$(dayjs().hour(22).add(2, "hours"))', '00:00 local «dayjs().hour(22).add(2, "hours")»'],
      ['$(dayjs().hour(22).add(n, "hours"))', 'unknown'],
      ['$(dayjs().hour(22).add(n, "days"))', '22:00 local «22»'],
      ['$(dayjs().hour(22).add(3, "M"))', '22:00 local «22»'],
      ['$(dayjs().hour(22).add(30, "m"))', '22:30 local «dayjs().hour(22).add(30, "m")»'],
      ['$(dayjs().add(2, "hours"))', 'unknown'],
      ['$(moment().hours(22).minutes(15))', '22:15 local «22»'],
      ['$(moment({ hour: 22, minute: 5 }))', '22:05 local «22»'],
      ['$(moment("22:00", "HH:mm"))', '22:00 local «"22:00"»'],
      ['$(moment(when, "HH:mm"))', 'unknown'],
      ['$(moment(2200, "HH:mm"))', 'unknown'],
      ['$(moment("22:00", form))', 'unknown'],
      ['$(moment("22:00", "YYYY-DD"))', 'unknown'],
      ['$(moment("22:00"))', 'unknown'],
      ['$(moment([2026, 0, 1, 22, 5]))', '22:05 local «22»'],
      ['$(moment.utc([2026, 0, 1, 22]))', '22:00 utc «22»'],
      ['const m = moment(); m.hour(22).minute(5); $(m)', '22:05 local «22»'],
      ['$(DateTime.fromObject({ hour: 22 }))', '22:00 local «22»'],
      ['$(DateTime.fromObject({ hour: 22 }, { zone: "Europe/Paris" }))', '22:00 named «22»'],
      ['$(DateTime.now().set({ hour: 6, minute: 30 }).plus({ days: 1 }))', '06:30 local «6»'],
      ['$(DateTime.now().set({ minute: 30 }))', 'unknown'],
      ['$(DateTime.local(2026, 1, 1, 22))', '22:00 local «22»'],
      ['$(DateTime.utc(2026, 1, 1, 22))', '22:00 utc «22»'],
      ['$(DateTime.fromISO("2026-01-01T22:00").toJSDate())', '22:00 local «"2026-01-01T22:00"»'],
      ['$(DateTime.now().setZone("Asia/Tokyo").set({ hour: 22 }))', '22:00 named «22»'],
      ['$(DateTime.now().plus({ hours: 2 }))', 'unknown'],
      ['const T = { hour: 22 }; $(DateTime.now().set(T))', '22:00 local «22»'],
      ['$(setHours(new Date(), 22))', '22:00 local «22»'],
      ['$(setMinutes(setHours(addDays(new Date(), 1), 6), 30))', '06:30 local «6»'],
      ['$(set(new Date(), { hours: 22, minutes: 5 }))', '22:05 local «22»'],
      ['$(set(setHours(d, 22), { seconds: 0 }))', '22:00 local «22»'],
      ['import * as fns from "date-fns"; $(fns.setHours(now, 22))', '22:00 local «22»'],
      ['import { start } from "./start"; $(start.setHours(22))', '22:00 local «22»'],
      ['$(parseISO("2026-01-01T02:00"))', '02:00 local «"2026-01-01T02:00"»'],
      ['$(parse("22:00", "HH:mm", new Date()))', '22:00 local «"22:00"»'],
      ['$(addHours(new Date(), 2))', 'unknown'],
      ['$(add(setHours(d, 20), { days: 1, hours: 2 }))', '22:00 local «add(setHours(d, 20), { days: 1, hours: 2 })»'],
      ['$(new Temporal.PlainTime(22, 30))', '22:30 local «22»'],
      ['$(Temporal.PlainTime.from({ hour: 22 }))', '22:00 local «22»'],
      ['$(Temporal.PlainDateTime.from("2026-01-01T22:00"))', '22:00 local «"2026-01-01T22:00"»'],
      ['$(Temporal.Now.plainDateTimeISO().with({ hour: 22 }))', '22:00 local «22»'],
      ['$(Timestamp.fromDate(setHours(d, 22)))', '22:00 local «22»'],
      ['$(Temporal.ZonedDateTime.from({ timeZone: "Europe/Paris", hour: 22 }))', '22:00 named «22»'],
    ],
  };
  for (const [topic, rows] of Object.entries(tables)) {
    describe(topic, () => {
      for (const [code, expected] of rows) it(code, () => assert.equal(date(code), expected));
    });
  }

  it('stays quick on a date changed many times', () => {
    const start = performance.now();
    assert.equal(date(`const d = new Date(); ${'d.setDate(d.getDate() + 1); '.repeat(300)} $(d)`), 'unknown');
    assert.ok(performance.now() - start < 2000);
  });
});
