import assert from 'node:assert/strict';
import fc from 'fast-check';
import { audienceOf, isProductFile, isStaffPath, relativePath } from '../../rules/src/rule/audience';
import { defaultSettings, readSettings } from '../../rules/src/configuration/settings';

describe('settings.gc25', () => {
  const problems = (given: unknown): readonly string[] => readSettings(given).problems;

  it('is the built-in settings when nothing is given', () => {
    assert.equal(readSettings(undefined).settings, defaultSettings);
    assert.deepEqual(problems({}), []);
  });

  it('names the nearest key for an unknown one, at every depth', () => {
    assert.deepEqual(problems({ audiance: 'children' }), [
      'settings.gc25.audiance is not a setting of gc25; did you mean settings.gc25.audience?',
    ]);
    assert.deepEqual(problems({ guards: { adults: [] } }), [
      'settings.gc25.guards.adults is not a setting of gc25; did you mean settings.gc25.guards.adult?',
    ]);
  });

  it('keeps the built-in value for a wrong type and says so', () => {
    const { settings, problems: found } = readSettings({ adultAge: '18', audience: 'kids', redactors: 'mask' });
    assert.equal(settings.adultAge, 18);
    assert.equal(settings.audience, 'mixed');
    assert.equal(found.length, 3);
    assert.ok(found.includes('settings.gc25.audience must be one of "children", "mixed", "general"; it is not used.'));
  });

  it('reads quiet hours and refuses what is no time', () => {
    assert.equal(readSettings({ quietHours: { start: '20:30' } }).settings.quietHours.start, '20:30');
    for (const end of ['7 am', '24:30', '25:00', '']) {
      assert.match(problems({ quietHours: { end } })[0], /^settings\.gc25\.quietHours\.end must be a time/);
      assert.equal(readSettings({ quietHours: { end } }).settings.quietHours.end, '07:00');
    }
  });

  it('adds lists to the built-in ones', () => {
    assert.ok(readSettings({ redactors: ['veil'] }).settings.redactors.includes('mask'));
  });

  it('names each value of a wrong form with its path and the valid form, and uses the rest', () => {
    const wrong: readonly (readonly [object, RegExp])[] = [
      [{ adultAge: -5 }, /^settings\.gc25\.adultAge must be a whole number of years from 1 to 30/],
      [{ adultAge: Number.NaN }, /^settings\.gc25\.adultAge must be/],
      [{ exclude: [''] }, /^settings\.gc25\.exclude\[0\] must be a file pattern/],
      [{ exclude: ['./'] }, /^settings\.gc25\.exclude\[0\] must be a file pattern/],
      [{ exclude: ['src/(a+)+b'] }, /^settings\.gc25\.exclude\[0\] must be a file pattern/],
      [{ exclude: ['src\\kids'] }, /^settings\.gc25\.exclude\[0\] must be a file pattern/],
      [{ exclude: 'legacy' }, /^settings\.gc25\.exclude must be a list of file patterns/],
      [{ audienceByPath: [{ files: [1], audience: 'general' }] }, /^settings\.gc25\.audienceByPath\[0\]\.files\[0\] must be/],
      [{ audienceByPath: [{ files: 'apps/kids/**', audience: 'general' }] },
        /^settings\.gc25\.audienceByPath\[0\]\.files must be a list of file patterns/],
      [{ audienceByPath: [{ files: ['a'], audience: 'kids' }] }, /^settings\.gc25\.audienceByPath\[0\]\.audience must be one of/],
      [{ wrappers: [{ kind: 'pushes', call: 'send' }] }, /^settings\.gc25\.wrappers\[0\]\.kind must be "push"/],
      [{ wrappers: [{ kind: 'push' }] }, /^settings\.gc25\.wrappers\[0\] must be a wrapper such as/],
      [{ guards: { adult: [{ cal: 'isAdult' }] } },
        /^settings\.gc25\.guards\.adult\[0\]\.cal .*did you mean settings\.gc25\.guards\.adult\[0\]\.call\?$/],
      [{ guards: { adult: [{ equal: 'adult' }] } }, /^settings\.gc25\.guards\.adult\[0\] must be a name, or a matcher/],
      [{ components: { A: 5 } }, /^settings\.gc25\.components\.A must be the HTML tag/],
      [{ i18n: { functions: 't' } }, /^settings\.gc25\.i18n\.functions must be a list of names/],
      [{ redactors: 'mask' }, /^settings\.gc25\.redactors must be a list of names/],
      [{ packages: { ads: 4 } }, /^settings\.gc25\.packages\.ads must be a version/],
      [{ verifiers: 'askIdService' }, /^settings\.gc25\.verifiers must be a list/],
      [{ quietHours: { timeZone: 'recipient' } }, /^settings\.gc25\.quietHours\.timeZone has no effect/],
      [{ preset: 'strict' }, /^settings\.gc25\.preset is not a setting; "preset" belongs in gc25\.config\.json\.$/],
      [{ adult: ['isAdult'] }, /^settings\.gc25\.adult is not a setting; put it under "guards"\.$/],
      [{ zzz: 1 }, /^settings\.gc25\.zzz is not a setting of gc25\.$/],
    ];
    for (const [given, sentence] of wrong) {
      const { settings, problems: found } = readSettings({ ...given, strictness: 'strict' });
      assert.equal(found.length, 1, JSON.stringify(given));
      assert.match(found[0], sentence);
      assert.deepEqual({ ...settings, strictness: 'recommended' }, defaultSettings, JSON.stringify(given));
      assert.equal(settings.strictness, 'strict');
    }
  });

  it('leaves out the entry that is wrong, not the list it stands in', () => {
    const { settings } = readSettings({
      exclude: ['', 'old/**', 7],
      guards: { adult: ['isGrown', { member: 'user.role', eqaul: 'adult' }] },
    });
    assert.deepEqual(settings.exclude, ['old/**']);
    assert.deepEqual(settings.guards.adult, ['isGrown'], 'half a matcher would mean something else');
  });

  it('leaves out what had no effect, and keeps the entry it stands in', () => {
    const { settings } = readSettings({ guards: { consent: [{ component: 'ConsentGate', purposeProp: 'purpose' }] } });
    assert.deepEqual(settings.guards.consent, [{ component: 'ConsentGate' }]);
  });

  it('is never misled by keys of every object', () => {
    const given = JSON
      .parse('{ "__proto__": { "audience": "children" }, "constructor": 1, "components": { "__proto__": "video" } }') as unknown;
    assert.equal(readSettings(given).settings.audience, 'mixed');
    assert.equal(problems(given).length, 3);
  });

  it('shows keys that a terminal would act on escaped', () => {
    assert.match(problems({ 'a\u001b[31m\u202e': 1 })[0], /^settings\.gc25\."a\\u001b\[31m\\u202e" is not/);
  });

  it('never throws, and a value that is told changes nothing', () => {
    const odd = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withSparseArray: true, withNullPrototype: true }),
      fc.constant(() => 1),
      fc.constant(Symbol('s')),
      fc.constant(new Proxy({}, {
        get() {
          throw new Error('no');
        },
      })),
    );
    const keys = Object.keys(defaultSettings) as (keyof typeof defaultSettings)[];
    fc.assert(
      fc.property(fc.constantFrom(...keys), odd, fc.boolean(), (key, value, isList) => {
        const { settings, problems: found } = readSettings({ [key]: isList ? [value] : value });
        for (const sentence of found) assert.ok(sentence.startsWith(`settings.gc25.${key}`) && /[.?]$/.test(sentence), sentence);
        if (found.length === 0 && value !== undefined) assert.deepEqual(Object.keys(settings).sort(), [...keys].sort());
        // Whatever was given, what the rules get has the form they were written for.
        assert.deepEqual(readSettings(settings).problems, []);
        assert.doesNotThrow(() => {
          isProductFile('src/a.ts', settings);
          audienceOf('src/a.ts', settings);
        });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('audience and product files', () => {
  const { settings } = readSettings({
    audienceByPath: [{ files: ['apps/**'], audience: 'general' }, { files: ['apps/kids/**'], audience: 'children' }],
    exclude: ['**/generated/**'],
  });

  it('takes the last matching path', () => {
    assert.equal(audienceOf('apps/kids/a.ts', settings), 'children');
    assert.equal(audienceOf('apps/shop/a.ts', settings), 'general');
    assert.equal(audienceOf('src/a.ts', settings), 'mixed');
  });

  it('leaves out tests, stories, declarations, seeds and what a project excludes', () => {
    for (
      const file of ['a.test.ts', 'src/__tests__/a.ts', 'a.stories.tsx', 'a.d.ts', 'db/seeds/a.js', 'src/generated/a.ts',
        'src/quiz.e2e-spec.ts', 'src/quiz.integration-test.ts', 'src/quiz-spec.js', 'src/quiz_spec.js', 'src/quiz-e2e.ts',
        'src/quiz-integration-test.ts', 'src/quiz.unit_test.ts', 'add-sample-students.js', 'tools/createTestUsers.ts', 'populate-db.mjs',
        'seedUsers.js', 'scripts/seed_database_small.ts', 'import-mock-data.cjs', 'packages/test-data-builders/src/PostBuilder.ts',
        'scraper/testdata/page.html', 'test-registration.html', 'server/snapshots/embeds/page.html', 'scraper/_sample_list.html',
        'android/app/src/main/assets/public/index.html', 'apps/shop/ios/App/App/public/a.html', 'platforms/ios/www/index.html',
        'apps/crawler/pages/detail.html', 'src/a.cy.ts', 'src/a.mocks.ts', 'src/a.fixture.ts', 'src/a.bench.ts', 'src/a.story.vue',
        '.storybook/main.ts', 'cypress/a.ts', 'playwright.config.ts', 'vitest.config.mts', 'jest.setup.js', 'wdio.conf.ts', 'karma.conf.js',
        'detox/a.ts', 'protractor.conf.js', 'src/__mocks__/a.ts', 'benchmarks/a.ts', 'specs/a.ts', 'loadDummyUsers.ts',
        'create-fake-users.js', 'src/e2e-login/a.ts']
    )
      assert.equal(isProductFile(file, settings), false, file);
    for (
      const file of ['src/a.ts', 'src/testimonials/a.tsx', 'src/latest/a.js', 'contest.ts', 'src/speed-test.tsx', 'src/ab-test.ts',
        'src/spec.tsx', 'src/inspec.ts', 'src/loadSample.js', 'src/add-student.js', 'src/populateForm.ts', 'src/seedPhrase.ts',
        'src/createTest.ts', 'src/create-test-users.tsx', 'src/addSampleDatabaseless/a.ts', 'src/builders/PostBuilder.ts', 'test.html',
        'pages/test-results.html', 'src/snapshots/Album.tsx', 'src/scraper/run.ts', 'public/scrapbook.html', 'snapshots.html',
        'src/main/assets/page.html', 'platforms/list.html', 'ios/app/page.tsx']
    )
      assert.equal(isProductFile(file, settings), true, file);
  });

  it('knows pages for staff by their folders', () => {
    assert.ok(isStaffPath('src/admin/Users.tsx'));
    assert.ok(isStaffPath('src/pages/AdminUsers.tsx'));
    assert.ok(!isStaffPath('src/parents/Home.tsx'));
    assert.ok(!isStaffPath('src/badminton/Home.tsx'));
    for (
      const file of ['packages/shop-admin/src/a.ts', 'apps/admin-web/a.ts', 'packages/self-host.admin-backoffice/a.ts',
        'apps/school-cms/a.ts', 'src/pages/driver/Home.tsx', 'app/(clinician)/page.tsx', 'src/features/couriers/a.ts',
        'apps/researcher-portal/a.ts', 'src/pages/mod.js', 'src/app/api/superadmin/route.ts']
    ) assert.ok(isStaffPath(file), file);
    for (
      const file of ['src/lib/firebase-admin/a.ts', 'src/is-admin.ts', 'src/school-administrated/a.ts', 'src/lib/driver/a.ts',
        'src/pages/driverless/a.ts', 'src/pages/screwdriver/a.ts', 'src/researchers.ts', 'src/pages/model.js', 'src/mod/a.ts']
    ) assert.ok(!isStaffPath(file), file);
  });

  it('makes paths relative to the working directory', () => {
    assert.equal(relativePath('/a/b/c.ts', '/a'), 'b/c.ts');
    assert.equal(relativePath('/elsewhere/c.ts', '/a'), 'elsewhere/c.ts');
    assert.equal(relativePath('/ab/c.ts', '/a'), 'ab/c.ts');
    assert.equal(relativePath('/a/b/../c.ts', '/a/b'), 'c.ts');
    assert.equal(relativePath('/a/./b//.storybook/c.ts', '/a'), 'b/.storybook/c.ts');
  });
});
