import assert from 'node:assert/strict';
import { readSettings } from '../../rules/src/configuration/settings';
import { birthDateFields, guessedAgesWithPictures, keptBirthDates, refusedValues, sensitiveFieldsOf, storedProofs } from '../../rules/src/facts/fields';
import { probe } from '../support/probe';

/** `kept birthDate; proof idCard [check]` for the facts of the code. */
function facts(code: string, path = 'src/a.ts'): string {
  return probe(code, 'typescript', (file) => {
    const { settings } = readSettings({});
    const on = { file, path, settings, elements: () => [] } as never;
    return [
      ...birthDateFields(on).map(({ name, isAnimals, isOfSchool }) => `date ${name}${isAnimals ? ' [animal]' : ''}${isOfSchool ? ' [school]' : ''}`),
      ...keptBirthDates(on).map(({ name, isAnimals }) => `kept ${name}${isAnimals ? ' [animal]' : ''}`),
      ...storedProofs(on).map(({ at, isOfAgeCheck, isDeleted }) => `proof ${file.getText(at)}${isOfAgeCheck ? ' [check]' : ''}${isDeleted ? ' [deleted]' : ''}`),
      ...guessedAgesWithPictures(on).map(({ node }) => `guess ${file.getText(node)}`),
      ...sensitiveFieldsOf(on).map(({ name, isPhone, isOfAccount }) => `sensitive ${name}${isPhone ? ' [phone]' : ''}${isOfAccount ? ' [account]' : ''}`),
      ...refusedValues(on).map(({ at }) => `refused ${file.getText(at)}`),
    ].join('; ');
  });
}

const rows: readonly (readonly [code: string, found: string, path?: string])[] = [
  ['const s = z.object({ birthDate: z.string() })', 'date birthDate'],
  ['const s = new Schema({ dateOfBirth: Date })', 'date dateOfBirth'],
  ['const s = new Schema({ dob: { type: Date, required: true } })', 'date dob'],
  ['const s = z.object({ birthDate: z.boolean() })', ''],
  ['const s = z.object({ birthday: z.enum(a) })', ''],
  ['const s = z.object({ birthday: z.object({ day: z.number() }) })', ''],
  ['const s = z.object({ birthDate: z.string().transform(toAgeBand) })', ''],
  ['const s = z.object({ birthDay: z.number(), birthMonth: z.number() })', ''],
  ['const s = z.object({ birthDay: z.number(), birthMonth: z.number(), birthYear: z.number() })', 'date birthDay'],
  ['const s = z.object({ birthdayReminder: z.string() })', ''],
  ['const s = z.object({ parentBirthDate: z.string() })', ''],
  ['const s = z.object({ birthDate: z.string(), breed: z.string() })', 'date birthDate [animal]'],
  ['const s = z.object({ startDate: z.string() })', ''],
  ['class A { @Column() birthDate: Date }', 'date birthDate'],
  ['class A { @Column() birthDate: boolean }', ''],
  ['save({ birthDate: form.birthDate })', 'kept birthDate'],
  ['save({ birthDate })', 'kept birthDate'],
  ['save({ birthDate: new Date(form.birthDate) })', 'kept birthDate'],
  ['save({ birthDate: new Date() })', ''],
  ['save({ birthDate: a || null })', 'kept birthDate'],
  ['save({ birthDate: toBand(a) })', ''],
  ["save({ birthDate: t('x') })", ''],
  ['save({ birthDate: true })', ''],
  ['save({ birthDate: parent.birthDate })', ''],
  ['save({ showBirthday: a })', ''],
  ['const a = { birthDate: b }', ''],
  ['findUser({ birthDate: a })', ''],
  ['save({ breed: a, birthDate: b })', 'kept birthDate [animal]'],
  ['store.put(key, selfie)', 'proof selfie'],
  ['function verifyAge(selfie) { store.put(key, selfie) }', 'proof selfie [check]'],
  ['function verifyChildAge(selfie) { store.put(key, selfie) }', 'proof selfie [check]'],
  ['function openPage(selfie) { store.put(key, selfie) }', 'proof selfie'],
  ['store.put(key, selfie)', 'proof selfie [check]', 'src/age-checks.ts'],
  ['function f(idCard) { store.put(idCard); store.delete(idCard) }', 'proof idCard [deleted]'],
  ['function f(idCard) { store.put(idCard); undelete(idCard) }', 'proof idCard'],
  ['session.save(passport.user)', ''],
  ['bucket.upload(passportScan)', 'proof passportScan'],
  ['show(passportScan)', ''],
  ['store.put(avatar)', ''],
  ['x = { estimatedAge: a, image: b }', 'guess estimatedAge: a'],
  ['x = { estimatedAge: a, name: b }', ''],
  ['x = { age: a, image: b }', ''],
  ['const s = z.object({ religion: z.string() })', 'sensitive religion'],
  ['const signup = z.object({ religion: z.string() })', 'sensitive religion [account]'],
  ['const s = z.object({ religionLesson: z.string() })', ''],
  ['const s = z.object({ topic: z.string() })', ''],
  ['// signup\nconst s = z.object({ religion: z.string() })', 'sensitive religion'],
  ["function signUp() { if (!religion) throw new Error('x') }", 'refused religion'],
  ["function signUp() { if (!topic) throw new Error('x') }", ''],
  ['function signUp() { if (!religion) wait() }', ''],
];

describe('facts of fields', () => {
  for (const [code, found, path] of rows) it(`${code}${path ? ` in ${path}` : ''}`, () => assert.equal(facts(code, path), found));
});
