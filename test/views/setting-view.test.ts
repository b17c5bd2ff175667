import assert from 'node:assert/strict';
import { settingCandidatesOf, type SettingView } from '../../rules/src/views/settings';
import { getPrivacyName, isOpenValue } from '../../rules/src/facts/settings/polarity';
import { type Host, probe } from '../support/probe';

const viewsOf = (code: string, name: string, host: Host = 'typescript'): SettingView[] =>
  probe(
    code,
    host,
    (file) => settingCandidatesOf(file).filter((candidate) => candidate.name === name).flatMap((candidate) => candidate.resolve() ?? []),
  );

const shown = (code: string, name: string, host?: Host): string[] =>
  viewsOf(code, name, host).map((view) => `${view.kind} ${view.value.kind === 'known' ? String(view.value.value) : view.value.kind}`);

describe('settings and their first values', () => {
  const cases: [title: string, code: string, name: string, expected: string[]][] = [
    ['an object of defaults', 'const DEFAULT_SETTINGS = { isPublic: true };', 'isPublic', ['defaults true']],
    ['a typed object', 'const x: PrivacySettings = { isPublic: true };', 'isPublic', ['defaults true']],
    ['an object that satisfies a type', 'const x = { isPublic: true } satisfies Preferences;', 'isPublic', ['defaults true']],
    ['a plain object', 'save({ isPublic: true });', 'isPublic', ['value true']],
    ['a frozen object', 'const defaults = Object.freeze({ isPublic: true });', 'isPublic', ['defaults true']],
    ['a nested object', 'const defaults = { privacy: { isPublic: true } };', 'isPublic', ['defaults true']],
    ['a computed key', 'const defaultState = { [KEYS.IS_PUBLIC]: true };', 'IS_PUBLIC', ['defaults true']],
    ['a reducer state', 'const initialState = { isPublic: true };', 'isPublic', ['defaults true']],
    ['a slice', 'createSlice({ name: "x", initialState: { isPublic: true } });', 'isPublic', ['state true']],
    ['a store function', 'const useStore = create((set) => ({ isPublic: true, set }));', 'isPublic', ['state true']],
    ['a persisted store', 'const useStore = create(persist((set) => ({ isPublic: true }), {}));', 'isPublic', ['state true']],
    ['a store definition', 'defineStore("x", { state: () => ({ isPublic: true }) });', 'isPublic', ['state true']],
    ['component data', 'export default { data() { return { isPublic: true }; } };', 'isPublic', ['state true']],
    ['a hook', 'const [isPublic, setIsPublic] = useState(true);', 'isPublic', ['state true']],
    ['a hook with an initialiser', 'const [isPublic, setIsPublic] = useState(() => true);', 'isPublic', ['state true']],
    ['a hook without a start', 'const [isPublic, setIsPublic] = useState<boolean>();', 'isPublic', ['state absent']],
    ['a ref', 'const isPublic = ref(true);', 'isPublic', ['state true']],
    ['a form', 'useForm({ defaultValues: { isPublic: true } });', 'isPublic', ['state true']],
    ['a reactive form', 'this.fb.group({ isPublic: [true, v] });', 'isPublic', ['state true']],
    ['a parameter', 'function f(isPublic = true) {}', 'isPublic', ['parameter true']],
    ['a destructured parameter', 'function F({ isPublic = true }) {}', 'isPublic', ['parameter true']],
    ['a renamed parameter', 'function F({ isPublic: open = true }) {}', 'isPublic', ['parameter true']],
    ['a fallback', 'const v = settings.isPublic ?? true;', 'isPublic', ['fallback true']],
    ['a fallback under another name', 'const isPublic = input.v || true;', 'isPublic', ['fallback true']],
    ['a condition', 'if (settings.isPublic || true) go();', 'isPublic', []],
    ['a class field', 'class A { isPublic = true; }', 'isPublic', ['field true']],
    ['a column', 'class A { @Column({ default: true }) isPublic: boolean; }', 'isPublic', ['schema true']],
    ['a schema field', 'new Schema({ isPublic: { type: Boolean, default: true } });', 'isPublic', ['schema true']],
    ['a schema field with a function', 'new Schema({ isPublic: { type: Boolean, default: () => true } });', 'isPublic', ['schema true']],
    ['a schema field without default', 'new Schema({ isPublic: { type: Boolean } });', 'isPublic', ['schema absent']],
    ['a validator', 'z.object({ isPublic: z.boolean().default(true) });', 'isPublic', ['schema true']],
    ['a column builder', 'const t = pgTable("t", { isPublic: boolean("is_public").notNull().default(true) });', 'isPublic', [
      'schema true',
    ]],
    ['a migration', 'table.boolean("is_public").defaultTo(true);', 'is_public', ['schema true']],
    ['another migration', 'q.addColumn("users", "is_public", { type: B, defaultValue: true });', 'is_public', ['schema true']],
    ['an optional validator', 'v.object({ isPublic: v.optional(v.boolean(), true) });', 'isPublic', ['schema true']],
    ['a reader', 'const v = readSetting(store, "isPublic", true);', 'isPublic', ['getter true']],
    ['a later write', 'defaultState.privacy.isPublic = true;', 'isPublic', ['defaults true']],
    ['a write into anything', 'user.isPublic = true;', 'isPublic', []],
    ['an unknown value', 'const defaults = { isPublic: env.open };', 'isPublic', ['defaults dynamic']],
  ];
  for (const [title, code, name, expected] of cases) it(`${title}: ${code}`, () => assert.deepEqual(shown(code, name), expected));

  it('reads Svelte state', () => assert.deepEqual(shown('let isPublic = true;', 'isPublic', 'svelte'), ['state true']));
});

describe('privacy names', () => {
  const open: [name: string, value: unknown][] = [['isPublic', true], ['profileVisibility', 'everyone'], ['visibility', 'public'], [
    'is_private',
    false,
  ], ['shareLocation', true], ['SHOW_ONLINE_STATUS', 1], ['hideLastSeen', false], ['discoverable', true], ['searchEngineIndexing', true], [
    'whoCanSee',
    'ALL_USERS',
  ], ['toPublish', true], ['disableReadReceipts', false]];
  for (const [name, value] of open) {
    it(`${name} is open as ${String(value)}`, () => {
      const privacy = getPrivacyName(name);
      assert.ok(privacy, 'no privacy name');
      assert.equal(isOpenValue(privacy, value), true);
      assert.equal(isOpenValue(privacy, typeof value === 'string' ? 'private' : typeof value === 'number' ? 0 : !value), false);
    });
  }
  // Each kind of name of the shared table of polarity, both ways.
  const sides: readonly (readonly [open: boolean, names: readonly string[]])[] = [
    [true, ['publicProfile', 'shareLocation', 'allowTagging', 'allowPersonalizedAds', 'showLastSeen', 'showRealName', 'discoverable',
      'enableLocationSharing', 'dataSharing']],
    [false, ['privateAccount', 'hideBirthday', 'optOutDataSharing', 'dataSharingOptOut', 'maskLocation', 'anonymizeLocation',
      'limitDataSharing', 'limitProfile', 'restrictDataSharing', 'disableLocationSharing', 'locationSharingDisabled',
      'doNotShareLocation']],
  ];
  for (const [isOpen, names] of sides)
    for (const name of names) {
      it(`${name} ${isOpen ? 'opens' : 'protects'} when it is on`, () => {
        const privacy = getPrivacyName(name);
        assert.ok(privacy, 'no privacy name');
        assert.deepEqual([isOpenValue(privacy, true), isOpenValue(privacy, false)], [isOpen, !isOpen]);
      });
    }

  for (
    const name of ['publicKey', 'publicPath', 'privateKey', 'visibilityIcon', 'publicHoliday', 'hidePassword', 'showModal',
      'sharedLibraryPath', 'cssVisibility', 'isLoading', 'showErrors', 'threadLocation2Path', 'userBlockInProgress']
  ) {
    it(`${name} is none`, () => assert.equal(getPrivacyName(name), undefined));
  }
});
