import assert from 'node:assert/strict';
import { readSettings } from '../../rules/src/configuration/settings';
import { birthDateFields, guessedAgesWithPictures, keptBirthDates, refusedValues, sensitiveFieldsOf,
  storedProofs } from '../../rules/src/facts/fields';
import { formFields } from '../../rules/src/facts/fields/form-field';
import { elementsOf } from '../../rules/src/views/elements';
import { probe } from '../support/probe';

const told = (doubts: readonly string[]): string => doubts.map((doubt) => ` [${doubt}]`).join('');

/** `kept birthDate; proof idCard [check]` for the facts of the code. */
function facts(code: string, path = 'src/a.ts'): string {
  return probe(code, 'typescript', (file) => {
    const { settings } = readSettings({});
    const on = { file, path, settings, elements: () => elementsOf(file) } as never;
    return [
      ...birthDateFields(on).map(({ name, isAnimals, isOfSchool, doubts, hasSchema }) =>
        `date ${name}${isAnimals ? ' [animal]' : ''}${isOfSchool ? ' [school]' : ''}${told(doubts)}${hasSchema ? ' [schema]' : ''}`
      ),
      ...keptBirthDates(on).map(({ name, isAnimals, doubts }) => `kept ${name}${isAnimals ? ' [animal]' : ''}${told(doubts)}`),
      ...storedProofs(on).map(({ at, isOfAgeCheck, isDeleted }) =>
        `proof ${file.getText(at)}${isOfAgeCheck ? ' [check]' : ''}${isDeleted ? ' [deleted]' : ''}`
      ),
      ...guessedAgesWithPictures(on).map(({ node }) => `guess ${file.getText(node)}`),
      ...sensitiveFieldsOf(on).map(({ name, isPhone, isOfAccount }) =>
        `sensitive ${name}${isPhone ? ' [phone]' : ''}${isOfAccount ? ' [account]' : ''}`
      ),
      ...refusedValues(on).map(({ at }) => `refused ${file.getText(at)}`),
    ].join('; ');
  });
}

const rows: readonly (readonly [code: string, found: string, path?: string])[] = [
  ['const s = z.object({ birthDate: z.string() })', 'date birthDate'],
  ['const s = new Schema({ dateOfBirth: Date })', 'date dateOfBirth'],
  ['const s = new Schema({ dob: { type: Date, required: true } })', 'date dob'],
  ['const s = z.object({ birthDate: z.string() }); const a = s.parse(await res.json())', ''],
  ['const s = z.object({ birthDate: z.string() }); type A = z.infer<typeof s>; const a = s.parse(response.data)', ''],
  ['const s = z.object({ birthDate: z.string() }); const t = await decryptText(k); const a = s.parse(JSON.parse(t))', ''],
  ['const s = z.object({ birthDate: z.string() }); const t = await readForm(k); const a = s.parse(JSON.parse(t))', 'date birthDate'],
  ['const s = z.object({ birthDate: z.string() }); const a = s.parse(await req.json())', 'date birthDate'],
  ['export const s = z.object({ birthDate: z.string() }); const a = s.parse(await res.json())', 'date birthDate'],
  ['const s = z.object({ birthDate: z.string() }); use(s, s.parse(await res.json()))', 'date birthDate'],
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
  ["const joinForm = { fields: [{ name: 'birthDate', type: 'date', label: 'Birthday' }] }", 'date birthDate'],
  ["const questions = [{ id: 'dob', type: 'date' }]", 'date dob'],
  ["const columns = [{ id: 'dob', type: 'date' }]", ''],
  ["const fields = [{ id: 'dob', type: 'boolean' }]", ''],
  ["const fields = [{ id: 'startDate', type: 'date' }]", ''],
  ['class A { @Column() birthDate: Date }', 'date birthDate'],
  ['class A { @Column() birthDate: boolean }', ''],
  ['save({ birthDate: form.birthDate })', 'kept birthDate'],
  ['updateParentProfile({ birthDate: form.birthDate })', ''],
  ['updateParentProfile({ birthDate: child.birthDate })', 'kept birthDate'],
  ['function save(form, guardianStatus) { send(form); save({ birthDate: form.birthDate }) }', 'kept birthDate [about adults]'],
  ['save({ birthDate: form.birthDate, nationalId: form.nationalId })', 'kept birthDate [needed by law]'],
  ['save({ birthDate: form.birthDate })', 'kept birthDate [needed by law]', 'src/agreement/a.ts'],
  ['const a = <input type="date" name="birthDate" />', 'date birthDate'],
  ['const a = <input type="date" name="birthDate" readOnly value={b} />', ''],
  ['const a = <input type="date" name="birthDate" disabled value={b} />', ''],
  ['const a = <input type="date" name="birthDate" disabled={c} value={b} />', 'date birthDate'],
  ['const a = <input type="date" name="birthDate" readOnly />', 'date birthDate'],
  ['const a = <input type="date" name="birthDate" readOnly value={b} onFocus={open} />', 'date birthDate'],
  ['const s = z.object({ birthDate: z.string() }); const a = <input type="date" name="birthDate" />', 'date birthDate [schema]'],
  ['const s = pgTable(\'a\', { birthDate: date(\'b\') }); const a = <input type="date" name="birthDate" />',
    'date birthDate; date birthDate'],
  ['const a = <input type="date" name="birthDate" />', 'date birthDate [about adults]', 'src/create-teacher/form.tsx'],
  ['const a = <input type="date" name="birthDate" />', 'date birthDate', 'src/parent/create-child/form.tsx'],
  ['navigation.navigate("Next", { birthDate: form.birthDate })', ''],
  ['const read = () => JSON.stringify({ birthDate: form.birthDate })', ''],
  ['function read() { return JSON.stringify({ birthDate: form.birthDate }) }', ''],
  ['send(JSON.stringify({ birthDate: form.birthDate }))', 'kept birthDate'],
  ['const a = ({ parentRole }) => <input type="date" name="birthDate" />', 'date birthDate [about adults]'],
  ['const a = <form><p>Your child</p><label>My birthday <input type="date" /></label></form>', 'date My birthday [about adults]'],
  ['const a = <label>My birthday <input type="date" /></label>', 'date My birthday'],
  ['const a = <form><input type="date" name="birthDate" /><p>Administrators may change it</p></form>', 'date birthDate [kept by others]'],
  ['save({ birthDate })', 'kept birthDate'],
  ['save({ birthDate: new Date(form.birthDate) })', 'kept birthDate'],
  ['save({ birthDate: new Date() })', ''],
  ['save({ birthDate: a || null })', 'kept birthDate'],
  ['save({ birthDate: toBand(a) })', ''],
  ["save({ birthDate: t('x') })", ''],
  ['save({ birthDate: true })', ''],
  ['save({ birthDate: parent.birthDate })', ''],
  ['function saveParent(form) { save({ birthDate: form.birthDate }) }', ''],
  ['function savePupilOfParent(form) { save({ birthDate: form.birthDate }) }', 'kept birthDate'],
  ['const PupilResponse = z.object({ birthDate: z.string() })', ''],
  ['const PupilBody = z.object({ birthDate: z.string() })', 'date birthDate'],
  ['save({ showBirthday: a })', ''],
  ['const a = { birthDate: b }', ''],
  ['findUser({ birthDate: a })', ''],
  ['save({ breed: a, birthDate: b })', 'kept birthDate [animal]'],
  ['const row = { birthDate }; await fetch("/a", { body: JSON.stringify(row) })', 'kept birthDate'],
  ['const row = { birthDate }; console.log(JSON.stringify(row))', ''],
  ['const row = { birthDate }; return render(row)', ''],
  ["callServer('pupils', 'POST', { birthDate })", 'kept birthDate'],
  ["callServer('pupils', 'GET', { birthDate })", ''],
  ['const pupil = new Pupil(); pupil.dateOfBirth = body.dateOfBirth; await pupil.save()', 'kept dateOfBirth'],
  ['const pupil = new Pupil(); pupil.dateOfBirth = body.dateOfBirth; await db.insert(pupil)', 'kept dateOfBirth'],
  ['const pupil = {}; pupil.dateOfBirth = body.dateOfBirth; show(pupil)', ''],
  ['const pupil = new Pupil(); pupil.birthYear = body.birthYear; await pupil.save()', ''],
  ['const pupil = new Pupil(); pupil.dateOfBirth = toBand(body.dateOfBirth); await pupil.save()', ''],
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

/** `name! owner` for a field that must be given, `name? owner` for one that may be left out, `name~` where that is not known. */
const requirements = (code: string): string =>
  probe(code, 'typescript', (file) =>
    formFields(elementsOf(file), file).map(({ names, isRequired, owner }) => {
      const mark = isRequired === undefined ? '~' : isRequired ? '!' : '?';
      return `${names.join('|')}${mark}${owner?.trim() ? ` ${owner.trim()}` : ''}`;
    }).join('; '));

const required: readonly (readonly [code: string, found: string])[] = [
  ['const user = z.object({ a: z.string(), b: z.string().optional() })', 'a! user; b? user'],
  ["const user = z.object({ a: z.string().or(z.literal('')) })", 'a? user'],
  ['const user = z.object({ a: z.string() }).partial()', 'a? user'],
  ['const user = z.object({ a: z.string().transform((v) => v.default()) })', 'a! user'],
  ['const user = z.object({ a: z.string().min(1 /* .optional() */) })', 'a! user'],
  ['const user = z.object({ a: z.string().min(1).max(9) })', 'a! user'],
  ['const user = z.object({ a: z.string().trim().max(9) })', 'a? user'],
  ['const user = z.object({ a: z.string().email().max(9) })', 'a! user'],
  ['const user = Joi.object({ a: Joi.string(), b: Joi.string().required() })', 'a? user; b! user'],
  ["import * as s from 'superstruct'; const user = s.object({ a: s.string() })", 'a! user'],
  ['const user = new Schema({ a: String, b: { type: String, required: true }, c: { type: String, required: [true, t] } })',
    'a? user; b! user; c! user'],
  ['const user = new Schema({ a: { first: { type: String } }, b: { first: 1 } })', 'a? user'],
  ["const user = pgTable('users', { a: text('a'), b: text('b').notNull() })", 'a? users user; b! users user'],
  ["const user = { type: 'object', required: ['a'], properties: { a: { type: 'string' }, b: { type: 'string' } } }", 'a! user; b? user'],
  ["const user = { note: \"type: 'object'\", properties: { a: { type: 'string' } } }", ''],
  ["tool({ parameters: { type: 'object', required: ['a'], properties: { a: { type: 'string' } } } })", ''],
  ["const form = fb.group({ a: ['', Validators.required], b: [''], c: ['', check('Validators.required')] })", 'a! form; b? form; c? form'],
  ['class User { @Column() a: string; @Column({ nullable: true }) b: string; @Prop() c: string; @Prop({ required: true }) d: string }',
    'a! User; b? User; c? User; d! User'],
  ["import { Column } from 'sequelize-typescript'; class User { @Column a: string; @Column({ allowNull: false }) b: string }",
    'a? User; b! User'],
  ['class User { @IsNotEmpty() @ValidateIf(x) a: string; @IsNotEmpty() @IsOptional() b: string }', 'a~ User; b? User'],
  ["createTable('users', (table) => { table.string('a'); table.string('b').notNullable(); list.string('c') })", 'a? users; b! users'],
  ["forEach('users', (table) => { table.string('a') })", ''],
  ["import { body } from 'express-validator'; body('a').notEmpty(); body('b').notEmpty().optional()", 'a!; b?'],
  ["db('CREATE TABLE users (a TEXT NOT NULL, b TEXT)')", 'a! users; b? users'],
  ["db('CREATE TABLE users (a TEXT)'); db('ALTER TABLE users ADD COLUMN IF NOT EXISTS A TEXT')", 'a? users'],
  ["db('CREATE TABLE users (a TEXT)'); db('ALTER TABLE posts ADD COLUMN a TEXT')", 'a? users; a? posts'],
  ["const types = gql('input NewUser { a: Date! b: Date }')", 'a! NewUser; b? NewUser'],
  ['<input name="a" required />', 'a!'],
  ['<input name="a" required={false} />', 'a?'],
  ['<input name="a" {...rest} />', 'a~'],
  ['<input name="a" type="hidden" required />', ''],
  ["<input {...register('a', { required: true })} />", 'a!'],
  ['<Field name="a" rules="required|min:2" />', 'a!'],
  ['<Field name="a" rules={{ required: true }} />', 'a!'],
  ['<Field name="a" rules={{ required: false }} />', 'a?'],
  ['<InfoField label="a" value={b} />', ''],
  ['<div><label>{t(\'user.firstName\')}</label><input id="x" /></div>', 'x|firstName?'],
  ['<div><label>{text(\'user.firstName\')}</label><input id="x" /></div>', 'x?'],
  ['<input value={form.firstName} />', 'firstName?'],
  ['<input value={draft.dob} />', 'draft.dob?'],
  ["<input value={draft.dob || ''} />", 'draft.dob?'],
  ["<input value={draft.dob && ''} />", 'draft dob?'],
];

describe('what fields require', () => {
  for (const [code, found] of required) it(code, () => assert.equal(requirements(code), found));
});
