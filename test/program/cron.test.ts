import assert from 'node:assert/strict';
import { Cron } from 'croner';
import fc from 'fast-check';
import { type QuietWindow, isQuiet, moveOutOfWindow, quietTimesOf, readCron, windowOf } from '../../rules/src/program/values';

const night = windowOf({ start: '21:00', end: '07:00' });

/** The minutes of one winter day at which the cron library itself runs a pattern of five fields. */
function runsOf(pattern: string): number[] {
  const job = new Cron(pattern, { paused: true, timezone: 'UTC', sloppyRanges: true });
  const minutes: number[] = [];
  for (let run = job.nextRun(new Date('2024-01-01T23:59:59Z')); run?.toISOString().startsWith('2024-01-02'); run = job.nextRun(run))
    minutes.push(run.getUTCHours() * 60 + run.getUTCMinutes());
  return minutes;
}

const number = fc.integer({ min: 0, max: 23 });
const member = fc.oneof(
  number.map(String),
  number.map((hour) => String(hour).padStart(2, '0')),
  fc.tuple(number, number).map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`),
  fc.tuple(number, number, fc.integer({ min: 1, max: 12 })).map(([a, b, step]) => `${Math.min(a, b)}-${Math.max(a, b)}/${step}`),
  fc.integer({ min: 1, max: 23 }).map((step) => `*/${step}`),
  fc.tuple(number, fc.integer({ min: 1, max: 12 })).map(([from, step]) => `${from}/${step}`),
  fc.constant('*'),
);
const hourField = fc.array(member, { minLength: 1, maxLength: 3 }).map((members) => members.join(','));
const minuteField = fc.constantFrom('0', '30', '15,45', '*/20');
const someWindow = fc.tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 0, max: 1440 })).map(([start, end]): QuietWindow => ({
  start,
  end,
}));

describe('cron text', () => {
  const rows: [string, number[], string | undefined][] = [
    ['0 2 * * *', [2], '2'],
    ['0 02 * * *', [2], '02'],
    ['15 7,21 * * *', [7, 21], '7,21'],
    ['0 0 2 * * *', [2], '2'],
    ['0 0 2 * * * 2030', [2], '2'],
    ['0 8-20/4 * * *', [8, 12, 16, 20], '8-20/4'],
    ['0 20/2 * * *', [20, 22], '20/2'],
    ['0 2 * JAN,feb MON-FRI', [2], '2'],
    ['0 2 L * *', [2], '2'],
    ['0 2 15W * *', [2], '2'],
    ['0 2 * * MON#1', [2], '2'],
    ['  0\t2  * * * ', [2], '2'],
    ['0 2 ? * *', [2], '2'],
    ['TZ=Europe/Paris 0 12 * * 5', [12], '12'],
    ['CRON_TZ=UTC 0 3 * * *', [3], '3'],
    ['cron(0 2 * * ? *)', [2], '2'],
    ['cron(15 10 ? * 6L 2026-2030)', [10], '10'],
    ['cron(0/15 22 ? * MON-FRI *)', [22], '22'],
    ['cron(0 2 ? * 7#2 *)', [2], '2'],
    ['@daily', [0], undefined],
    ['@midnight', [0], undefined],
    ['@weekly', [0], undefined],
    ['@yearly', [0], undefined],
    ['TZ=UTC @Daily', [0], undefined],
  ];
  for (const [text, hours, field] of rows) {
    it(`reads ${JSON.stringify(text)}`, () => {
      const cron = readCron(text);
      assert.deepEqual(cron?.hours, hours);
      assert.equal(cron?.hourField && text.slice(cron.hourField.start, cron.hourField.end), field);
    });
  }

  it('reads every hour', () => {
    for (const text of ['* * * * *', '0 */1 * * *', '0 0-23 * * *', '@hourly', '*/5 * * * * *'])
      assert.equal(readCron(text)?.hours.length, 24, text);
  });

  it('reads minutes and zone', () => {
    assert.equal(readCron('30 6 * * *')?.minute, 30);
    assert.equal(readCron('*/30 6 * * *')?.minute, undefined);
    assert.deepEqual(readCron('*/30 6 * * *')?.minutes, [0, 30]);
    assert.equal(readCron('0 */30 9-17 * * *')?.minutes.join(), '0,30');
    assert.equal(readCron('TZ=Europe/Paris 0 12 * * 5')?.zone, 'Europe/Paris');
    assert.equal(readCron('0 12 * * 5')?.zone, undefined);
  });

  it('is not anything else', () => {
    const texts = ['', 'x', '0 2 * *', '0 24 * * *', '60 2 * * *', '0 2 * * 9', '0 22-6 * * *', '0 /5 * * *', '0 */0 * * *', '0 2, * * *',
      'every day 22:00', 'rate(1 hour)', '@reboot', 'constructor', '2026-01-01T02:00:00Z', 'cron(0 2 * *)', '0 H * * *',
      'to be or not to be', '1 2 3 4 5 6 7 8'];
    for (const text of texts) assert.equal(readCron(text), undefined, text);
  });

  it('fires in the window only at the minutes that lie in it', () => {
    const times = (text: string): number[] => quietTimesOf(readCron(text) as NonNullable<ReturnType<typeof readCron>>, night);
    assert.deepEqual(times('30 6,7,21 * * *'), [390, 1290]);
    assert.deepEqual(times('0 7 * * *'), []);
    assert.deepEqual(quietTimesOf(readCron('0,45 20 * * *') as never, windowOf({ start: '20:30', end: '07:00' })), [1245]);
  });

  it('expands hours and minutes as the cron library runs them', () => {
    fc.assert(
      fc.property(hourField, minuteField, (hours, minutes) => {
        const pattern = `${minutes} ${hours} * * *`;
        const cron = readCron(pattern);
        assert.deepEqual(cron && cron.hours.flatMap((hour) => cron.minutes.map((minute) => hour * 60 + minute)), runsOf(pattern));
      }),
      { numRuns: 150 },
    );
  });
});

describe('cron text moved out of the window', () => {
  const rows: [string, string][] = [
    ['15 7,21 * * *', '15 7,20 * * *'],
    ['0 2 * * *', '0 7 * * *'],
    ['0 02 * * *', '0 07 * * *'],
    ['0 22,23 * * *', '0 20 * * *'],
    ['0 */2 * * *', '0 8-20/2 * * *'],
    ['0 * * * *', '0 7-20 * * *'],
    ['0 0-23/1 * * *', '0 7-20 * * *'],
    ['0 18-22 * * *', '0 18-20 * * *'],
    ['0 20-23 * * *', '0 20 * * *'],
    ['0 19-23 * * *', '0 19-20 * * *'],
    ['0 0-6 * * *', '0 20 * * *'],
    ['0 */5 * * *', '0 10-20/5 * * *'],
    ['0 */8 * * *', '0 8,16 * * *'],
    ['0 9,12,22 * * 1-5', '0 9,12,20 * * 1-5'],
    ['0 0 23 * * *', '0 0 20 * * *'],
    ['cron(0 2 * * ? *)', 'cron(0 7 * * ? *)'],
    ['TZ=Europe/Paris 0  23 * * 5', 'TZ=Europe/Paris 0  20 * * 5'],
    ['@daily', '0 20 * * *'],
    ['TZ=UTC @hourly', 'TZ=UTC 0 7-20 * * *'],
    ['0 12 * * *', '0 12 * * *'],
  ];
  for (const [text, expected] of rows) it(`${text} becomes ${expected}`, () => assert.equal(moveOutOfWindow(text, night), expected));

  it('goes around a window inside the day', () => {
    assert.equal(moveOutOfWindow('0 * * * *', windowOf({ start: '13:00', end: '15:00' })), '0 0-12,15-23 * * *');
  });

  it('looks at the minutes', () => {
    assert.equal(moveOutOfWindow('30 7 * * *', windowOf({ start: '21:00', end: '07:15' })), '30 7 * * *');
    assert.equal(moveOutOfWindow('0 7 * * *', windowOf({ start: '21:00', end: '07:15' })), '0 8 * * *');
  });

  it('is undefined when nothing is left, or nothing was cron', () => {
    assert.equal(moveOutOfWindow('0 2 * * *', windowOf({ start: '00:00', end: '24:00' })), undefined);
    assert.equal(moveOutOfWindow('@daily', windowOf({ start: '00:00', end: '24:00' })), undefined);
    assert.equal(moveOutOfWindow('tomorrow', night), undefined);
  });

  it('never fires in the window, changes only the hours and keeps those that were allowed', () => {
    fc.assert(
      fc.property(hourField, minuteField, someWindow, (hours, minutes, window) => {
        const before = `${minutes} ${hours} * * MON-FRI`;
        const after = moveOutOfWindow(before, window);
        if (after === undefined) {
          const minutesOfHour = readCron(before)?.minutes ?? [];
          assert.ok(Array.from({ length: 24 }, (_, hour) =>
            hour).every((hour) =>
              minutesOfHour.some((minute) => isQuiet(hour * 60 + minute, window))
            ));
          return;
        }
        const [old, now] = [before, after].map((text) => runsOf(text.replace('MON-FRI', '*')));
        const hourOf = (minute: number): number => Math.floor(minute / 60);
        assert.deepEqual(now.filter((minute) => isQuiet(minute, window)), []);
        assert.ok(now.length > 0);
        assert.match(after, /^\S+ \S+ \* \* MON-FRI$/);
        assert.equal(after.split(' ')[0], minutes);
        const quietHours = new Set(old.filter((minute) => isQuiet(minute, window)).map(hourOf));
        const hoursNow = new Set(now.map(hourOf));
        for (const hour of new Set(old.map(hourOf)))
          assert.ok(quietHours.has(hour) || hoursNow.has(hour), `${before} -> ${after} lost ${hour}`);
        assert.equal(moveOutOfWindow(after, window), after);
      }),
      { numRuns: 150 },
    );
  });
});
