import assert from 'node:assert/strict';
import manifest from '../../package.json';
import { readEditorSettings } from '../../server/src/settings';

describe('settings of an editor', () => {
  it('fall back where nothing is set', () => {
    const usual = { enable: true, run: 'auto', preset: undefined, settings: {}, rules: {} };
    for (const given of [undefined, null, {}, { preset: null, rules: null, enable: null }, 'all', []]) {
      assert.deepEqual(readEditorSettings(given), { settings: usual, problems: [] });
    }
  });

  it('are taken as they are', () => {
    const { settings, problems } = readEditorSettings({
      enable: false,
      run: 'never',
      preset: 'strict',
      audience: 'children',
      settings: { adultAge: 21 },
      rules: { 'no-autoplay-loop': 'off', 'gc25/require-private-defaults': 'error' },
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(settings, {
      enable: false,
      run: 'never',
      preset: 'strict',
      settings: { audience: 'children', adultAge: 21 },
      rules: { 'no-autoplay-loop': 'off', 'require-private-defaults': 'error' },
    });
  });

  it('are left out with a sentence where they cannot be used', () => {
    const { settings, problems } = readEditorSettings({
      enable: 'yes',
      run: 'sometimes',
      preset: 'loud',
      audience: 'cats',
      settings: [],
      rules: { 'no-autoplay-loop': 'loud', 'require-private-defaults': 'warn' },
    });
    assert.deepEqual(settings, {
      enable: true,
      run: 'auto',
      preset: undefined,
      settings: {},
      rules: { 'require-private-defaults': 'warn' },
    });
    assert.deepEqual(problems.map((problem) => /^gc25\.\w+/.exec(problem)?.[0]), ['gc25.enable', 'gc25.audience', 'gc25.run', 'gc25.preset',
      'gc25.settings', 'gc25.rules']);
    for (const problem of problems) assert.match(problem, /^[^\n]+ is not used\.$/);
  });

  it('are the ones the VS Code extension offers, with values that can be used', () => {
    const offered = manifest.contributes.configuration.properties as Record<string, { default: unknown; enum?: unknown[] }>;
    const names = Object.keys(offered).map((name) => name.replace(/^gc25\./, '')).filter((name) => name !== 'trace.server');
    assert.deepEqual(names.sort(), ['audience', 'enable', 'preset', 'rules', 'run', 'settings']);
    for (const name of names) {
      const { default: usual, enum: values = [] } = offered[`gc25.${name}`];
      for (const value of [usual, ...values])
        assert.deepEqual(readEditorSettings({ [name]: value }).problems, [], `${name}: ${String(value)}`);
    }
  });
});
