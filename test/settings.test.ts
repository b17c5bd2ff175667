import assert from 'node:assert/strict';
import { audienceOf, isProductFile, isStaffPath, relativePath } from '../rules/src/audience';
import { defaultSettings, readSettings } from '../rules/src/settings';

describe('settings.gc25', () => {
  const problems = (given: unknown): readonly string[] => readSettings(given).problems;

  it('is the built-in settings when nothing is given', () => {
    assert.equal(readSettings(undefined).settings, defaultSettings);
    assert.deepEqual(problems({}), []);
  });

  it('names the nearest key for an unknown one, at every depth', () => {
    assert.deepEqual(problems({ audiance: 'children' }), ['settings.gc25.audiance is not a setting of GC25; did you mean settings.gc25.audience?']);
    assert.deepEqual(problems({ guards: { adults: [] } }), ['settings.gc25.guards.adults is not a setting of GC25; did you mean settings.gc25.guards.adult?']);
  });

  it('keeps the built-in value for a wrong type and says so', () => {
    const { settings, problems: found } = readSettings({ adultAge: '18', audience: 'kids', redactors: 'mask' });
    assert.equal(settings.adultAge, 18);
    assert.equal(settings.audience, 'mixed');
    assert.equal(found.length, 3);
    assert.match(found[1], /must be one of "children", "mixed", "general"/);
  });

  it('reads quiet hours and refuses what is no time', () => {
    assert.equal(readSettings({ quietHours: { start: '20:30' } }).settings.quietHours.start, '20:30');
    assert.match(problems({ quietHours: { end: '7 am' } })[0], /quietHours\.end must be a time/);
  });

  it('adds lists to the built-in ones', () => {
    assert.ok(readSettings({ redactors: ['veil'] }).settings.redactors.includes('mask'));
    assert.deepEqual(readSettings({ locales: ['fr'] }).settings.locales, ['fr']);
  });

  it('never throws on values of any shape', () => {
    for (const value of [null, 1, 'x', [], { guards: null }, { wrappers: [1] }, { components: [] }]) assert.ok(readSettings(value).settings);
  });
});

describe('audience and product files', () => {
  const { settings } = readSettings({ audienceByPath: [{ files: ['apps/**'], audience: 'general' }, { files: ['apps/kids/**'], audience: 'children' }], exclude: ['**/generated/**'] });

  it('takes the last matching path', () => {
    assert.equal(audienceOf('apps/kids/a.ts', settings), 'children');
    assert.equal(audienceOf('apps/shop/a.ts', settings), 'general');
    assert.equal(audienceOf('src/a.ts', settings), 'mixed');
  });

  it('leaves out tests, stories, declarations, seeds and what a project excludes', () => {
    for (const file of ['a.test.ts', 'src/__tests__/a.ts', 'a.stories.tsx', 'a.d.ts', 'db/seeds/a.js', 'src/generated/a.ts']) assert.equal(isProductFile(file, settings), false, file);
    for (const file of ['src/a.ts', 'src/testimonials/a.tsx', 'src/latest/a.js', 'contest.ts']) assert.equal(isProductFile(file, settings), true, file);
  });

  it('knows pages for staff by their folders', () => {
    assert.ok(isStaffPath('src/admin/Users.tsx'));
    assert.ok(isStaffPath('src/pages/AdminUsers.tsx'));
    assert.ok(!isStaffPath('src/parents/Home.tsx'));
    assert.ok(!isStaffPath('src/badminton/Home.tsx'));
  });

  it('makes paths relative to the working directory', () => {
    assert.equal(relativePath('/a/b/c.ts', '/a'), 'b/c.ts');
    assert.equal(relativePath('/elsewhere/c.ts', '/a'), 'elsewhere/c.ts');
  });
});
