import assert from 'node:assert/strict';
import { readSettings } from '../../rules/src/configuration/settings';
import { contactTexts, deletionsIn, markedThings, resourceNamed } from '../../rules/src/facts/erasure';
import type { FactSources } from '../../rules/src/facts/sources';
import { probe } from '../support/probe';

const { settings } = readSettings({ erasureFunctions: ['gdpr.sweep'] });
const read = (code: string, path: string, look: (on: FactSources) => string): string =>
  probe(code, 'typescript', (file) => look({ file, path, settings, elements: () => [], apis: () => [] } as never));
const marks = (...given: readonly (string | false)[]): string => given.filter(Boolean).map((mark) => ` [${mark}]`).join('');

/** `name: mark`, with what becomes of the mark in brackets, and `!` with the place of each refusal. */
const deletions = (code: string, path = 'src/a.ts'): string =>
  read(code, path, (on) =>
    deletionsIn(['leave'], on).map((each) => {
      const { name, marks: found, isErasing, isErasedLater, refusals, isOneOfTwo } = each;
      const refused = refusals.map(({ at, isOnly }) => ` !${on.file.getText(at)}${isOnly ? '' : ' in a branch'}`).join('');
      const marked = found.map(({ node }) => ` ${on.file.getText(node)}`).join(',');
      return `${name}:${marked}${marks(isErasing && 'erases', isErasedLater && 'later', isOneOfTwo && 'soft')}${refused}`;
    }).join('; '));

const rows: readonly (readonly [code: string, found: string, path?: string])[] = [
  // What claims to delete a person's data.
  ['function deleteUser(id) {}', 'deleteUser:'],
  ['const eraseChildren = () => {}', 'eraseChildren:'],
  ['class A { async closeAccount() {} }', 'closeAccount:'],
  ['resolvers.Mutation.deleteProfile = async () => {}', 'deleteProfile:'],
  ['exports.deleteMe = catchAsync(async () => {})', 'deleteMe:'],
  ['function leaveAccount() {}', 'leaveAccount:'],
  ['function suspendUser() {}', ''],
  ['function deleteTour() {}', ''],
  ['function deleteUserPhotos() {}', ''],
  ['function removeTeamMember() {}', ''],
  ['function deleteAllOldUserRecordsNow() {}', ''],
  ['function deleteRest() {}', ''],
  ["router.delete('/me', async () => {})", 'DELETE /me:'],
  ["router.delete('/users/:id', wrap(async () => {}))", 'DELETE /users/:id:'],
  ["router.route('/me').get(a).delete(async () => {})", 'DELETE /me:'],
  ["const handler = () => {}; router.delete('/account', check, handler)", 'DELETE /account:'],
  ["router.delete('/users/:id/photos/:photo', () => {})", ''],
  ["router.delete('/products', () => {})", ''],
  ["router.post('/me', () => {})", ''],
  ["@Controller('users') class A { @Delete(':id') gone() {} }", 'DELETE users/:id:'],
  ["@Controller('users') class A { @Get(':id') one() {} }", ''],
  ['export async function DELETE() {}', 'DELETE app/api/account:', 'app/api/account/route.ts'],
  ['export async function DELETE() {}', '', 'app/api/users/[id]/posts/route.ts'],
  ['export async function DELETE() {}', '', 'app/api/account/page.ts'],
  ['function handleDeleteRequest(userId) {}', 'handleDeleteRequest:'],
  ['function handleDeleteRequest(photoId) {}', ''],
  ['function handleRequest(userId) {}', ''],
  ['const processAccountDeletion = (id) => {}', 'processAccountDeletion:'],
  ['const processAccountUpdate = (id) => {}', ''],
  ['const onEraseMyData = () => {}', 'onEraseMyData:'],
  ['const onEraseMyPhotos = () => {}', ''],
  ['function softDelete(learnerId) { users.update(learnerId, { archived: true }) }', 'softDelete: archived: true [soft]'],
  ['function softDelete(videoId) { videos.update(videoId, { archived: true }) }', ''],
  ['function softDelete(userId) {}', 'softDelete: [soft]', 'src/a.ts'],
  ['function softDelete(userId) {}', '', 'src/message.model.ts'],
  ['module.exports = async (req) => {}', 'accounts/erase:', 'api/accounts/erase.js'],
  ['export default async (req) => {}', 'api/delete-profile:', 'api/delete-profile.ts'],
  ['module.exports = async (req) => {}', '', 'api/files/erase.js'],
  ['module.exports = async (req) => {}', '', 'api/accounts/delete-photo.js'],
  ['exports.run = async (req) => {}', '', 'api/accounts/erase.js'],
  // What only marks.
  ['function deleteUser(id) { this.accounts.deleteUser(id, { closed: true }) }', 'deleteUser: closed: true'],
  ['function removeAccount(id) { this.users.removeUser(id, { active: false }) }', 'removeAccount: active: false'],
  ['function deleteUser(id) { users.deleteMany({ closed: true }) }', 'deleteUser: [erases]'],
  ['function deleteUser(id) { users.deleteUser({ closed: true }) }', 'deleteUser:'],
  ['function deleteUser(id) { if (a) users.update(id, { active: false }); else { users.update(id, { closed: true, deleted: true }) } }',
    'deleteUser: active: false, closed: true'],
  ['function deleteUser(id) { users.update(id, { isDeleted: true }) }', 'deleteUser: isDeleted: true'],
  ['function deleteUser(id) { users.update(id, { is_deleted: 1 }) }', 'deleteUser:'],
  ['const GONE = true; function deleteUser(id) { users.update(id, { deleted: GONE }) }', 'deleteUser: deleted: GONE'],
  ['function deleteUser(id) { users.update(id, { deleted: flag }) }', 'deleteUser:'],
  ['function deleteUser(id) { users.update(id, { active: true }) }', 'deleteUser:'],
  ['function deleteUser(u) { u.active = false }', 'deleteUser: u.active = false'],
  ["function deleteUser(u) { u.status = 'Deactivated' }", "deleteUser: u.status = 'Deactivated'"],
  ["function deleteUser(u) { u.status = 'pending' }", 'deleteUser:'],
  ['function deleteUser(u) { u.deletedAt = Date.now() }', 'deleteUser: u.deletedAt = Date.now()'],
  ['function deleteUser(u) { u.deletedAt = moment().toDate() }', 'deleteUser: u.deletedAt = moment().toDate()'],
  ['function deleteUser(u) { u.deletedAt = null }', 'deleteUser:'],
  ['function deleteUser(u) { state.closed = true; this.state.closed = true }', 'deleteUser:'],
  ['function deleteUser(u) { change(u, { closed: true }) }', 'deleteUser: closed: true'],
  ['function deleteUser(u) { const next = [{ ...u, closed: true }] }', 'deleteUser: closed: true'],
  ['function deleteUser(u) { setState({ closed: true }); return { deleted: true } }', 'deleteUser:'],
  ['function deleteUser(id) { repo.softDelete(id) }', 'deleteUser: repo.softDelete(id)'],
  ['function removeUser(id) { this.cardsRepository.softDelete({ id }) }', 'removeUser:'],
  ['function removeUser(id) { this.cardsRepository.update(id, { isDeleted: true }) }', 'removeUser:'],
  ['function removeUser(id) { this.cardsRepository.softDelete({ id }); users.softDelete(id) }', 'removeUser: users.softDelete(id)'],
  ['function removeUser(id) { this.teachersRepository.softDelete({ id }) }', 'removeUser: this.teachersRepository.softDelete({ id })'],
  ['function removeUser(id) { this.repository.softDelete({ id }) }', 'removeUser: this.repository.softDelete({ id })'],
  ['function removeUser(id) { cards.softDelete({ id }) }', 'removeUser: cards.softDelete({ id })'],
  ['function deleteAccount() { deleteBtn.disabled = true; submitRef.current.disabled = true }', 'deleteAccount:'],
  ["function deleteAccount() { const go = document.querySelector('#go'); go.disabled = true }", 'deleteAccount:'],
  ["function deleteAccount() { document.getElementById('go').disabled = true }", 'deleteAccount:'],
  ['function deleteAccount() { const go = await users.find(id); go.disabled = true }', 'deleteAccount: go.disabled = true'],
  ["function deleteUser(id) { users.update(id, { active: false }); say('User deactivated') }", 'deleteUser: active: false [soft]'],
  ["function deleteUser(id) { users.update(id, { active: false }); say('User deleted') }", 'deleteUser: active: false'],
  ['function deleteUser(id) { User.update(id, { active: false }) } const drop = (id) => User.findByIdAndDelete(id)',
    'deleteUser: active: false [soft]'],
  ['function deleteUser(id) { User.update(id, { active: false }) } const drop = (id) => Photo.findByIdAndDelete(id)',
    'deleteUser: active: false'],
  ['function deleteUser(id) { u.active = false } const hardDeleteUser = (id) => db.delete(id)', 'deleteUser: u.active = false [soft]'],
  ['function deleteUser(id) { u.active = false } const hardDeletePhoto = (id) => db.delete(id)', 'deleteUser: u.active = false'],
  ["const U = db.define('u', {}, { paranoid: true }); function deleteUser() { U.destroy() }", 'deleteUser: U.destroy()'],
  ["const U = db.define('u', {}, { paranoid: off }); function deleteUser() { U.destroy() }", 'deleteUser: [erases]'],
  ["const U = db.define('u', {}, { paranoid: true }); function deleteUser() { U.destroy({ force: true }) }", 'deleteUser: [erases]'],
  ['U.init({}, { paranoid: true }); const deleteUser = async () => { const u = await U.findOne(); u.destroy() }',
    'deleteUser: u.destroy()'],
  ["function deleteUser() { q('UPDATE users SET deleted_at = NOW()') }", "deleteUser: 'UPDATE users SET deleted_at = NOW()'"],
  ["function deleteUser() { q('UPDATE users SET is_active = 0, name = $1') }", "deleteUser: 'UPDATE users SET is_active = 0, name = $1'"],
  ["function deleteUser() { q('UPDATE users SET name = $1 WHERE is_deleted = true') }", 'deleteUser:'],
  // What erases.
  ['function deleteUser(u) { u.active = false; users.deleteById(u.id) }', 'deleteUser: u.active = false [erases]'],
  ['function deleteUser(u) { User.findByIdAndRemove(u) }', 'deleteUser: [erases]'],
  ['function deleteUser(u) { client.send(new DeleteItemCommand({})) }', 'deleteUser: [erases]'],
  ['function deleteUser(u) { list.remove(u) }', 'deleteUser:'],
  ['function deleteUser(u) { service.deleteUser(u) }', 'deleteUser:'],
  ['function deleteUser(u) { purgeEverything(u) }', 'deleteUser: [erases]'],
  ['function deleteUser(u) { this.gdpr.sweep(u) }', 'deleteUser: [erases]'],
  ['function deleteUser(u) { room.sweep(u) }', 'deleteUser:'],
  ["function deleteUser(u) { api.post('/gone') }", 'deleteUser: [erases]'],
  ['function deleteUser(u) { purgeQueue.add(u) }', 'deleteUser: [erases]'],
  ['function deleteUser(u) { list.add(u) }', 'deleteUser:'],
  ["function deleteUser(u) { bus.emit('user.deleted', u) }", 'deleteUser: [erases]'],
  ["function deleteUser(u) { log.emit('User was deleted') }", 'deleteUser:'],
  ['function deleteUser(u) { Session.deleteMany(u); cookies().delete(u) }', 'deleteUser:'],
  ['function deleteUser(u) { this.userCache.delete(u); localStorage.removeAll() }', 'deleteUser:'],
  ['const byId = new Map(); function deleteUser(u) { byId.delete(u) }', 'deleteUser:'],
  ["function deleteUser() { q('DELETE FROM users') }", 'deleteUser: [erases]'],
  ['function deleteUser(u) { u.email = null }', 'deleteUser: [erases]'],
  ['function deleteUser(u) { u.email = `deleted-${u.id}@a.org` }', 'deleteUser: [erases]'],
  ['function deleteUser(u) { u.email = `${u.id}@a.org` }', 'deleteUser:'],
  ['function deleteUser(u) { u.note = null }', 'deleteUser:'],
  ['function deleteUser(u) { function removeUser() { users.destroy(u) } }', 'deleteUser:; removeUser: [erases]'],
  // What erases later.
  ['User.deleteMany({ deletedAt: old }); function deleteUser(u) { u.deletedAt = now() }', 'deleteUser: u.deletedAt = now() [later]'],
  ["db('u').where('deleted', true).purge(); function deleteUser(u) { u.deleted = true }", 'deleteUser: u.deleted = true [later]'],
  ["q('DELETE FROM u WHERE closed = 1'); function deleteUser(u) { u.closed = true }", 'deleteUser: u.closed = true [later]'],
  ['s.index({ deletedAt: 1 }, { expireAfterSeconds: 9 }); function deleteUser(u) { u.deletedAt = now() }',
    'deleteUser: u.deletedAt = now() [later]'],
  ['User.deleteMany({ movedAt: old }); function deleteUser(u) { u.deletedAt = now() }', 'deleteUser: u.deletedAt = now()'],
  ['User.find({ deletedAt: old }); function deleteUser(u) { u.deletedAt = now() }', 'deleteUser: u.deletedAt = now()'],
  [
    "r.delete('/me', wrap(() => { u.deletedAt = 1 })); function deleteUser(u) { u.deletedAt = now() }",
    'DELETE /me:; deleteUser: u.deletedAt = now()',
  ],
  // What refuses.
  ["app.delete('/me', (req, res) => res.sendStatus(405))", 'DELETE /me: !sendStatus'],
  ["app.delete('/me', (req, res) => { if (req.a) return res.status(403).end(); gone() })", 'DELETE /me: !status in a branch'],
  ["app.delete('/me', (req, res) => res.status(404).end())", 'DELETE /me:'],
  ['function deleteUser() { throw new ForbiddenException() }', 'deleteUser: !ForbiddenException'],
  ['function deleteUser() { log(new ForbiddenException()) }', 'deleteUser:'],
  ['function deleteUser() { return NextResponse.json({}, { status: 405 }) }', 'deleteUser: !status: 405'],
  ['function deleteUser() { return row({}, { status: 405 }) }', 'deleteUser:'],
];

describe('erasure', () => {
  for (const [code, expected, path] of rows) it(`${code}${path ? ` in ${path}` : ''}`, () => assert.equal(deletions(code, path), expected));
});

const texts: readonly (readonly [code: string, found: string, path?: string])[] = [
  ["alert('To delete your account, e-mail us')", "'To delete your account, e-mail us'"],
  ['alert(`To close my account, ${who} contact us`)', ''],
  ['alert(`Contact us to close your account ${name}`)', 'Contact us to close your account '],
  ["alert('Contact us to change your plan')", ''],
  ["alert('Enter your email to delete your account')", ''],
  ["alert('E-mail support to delete your account')", "'E-mail support to delete your account'"],
  ["alert('We sent you an email to delete your account')", ''],
  ["alert('Send an email to delete your account')", "'Send an email to delete your account'"],
  ['alert("If you didn’t ask to delete your account, contact us")', ''],
  ["alert('To delete your account, contact us; it is deleted within a week')",
    "'To delete your account, contact us; it is deleted within a week'"],
  ["alert('A request was made to delete your account, contact us')", ''],
  ["const a = 'mailto:a@b.c?subject=Delete%20my%20account'", "'mailto:a@b.c?subject=Delete%20my%20account'"],
  ["const a = 'mailto:a@b.c?subject=A question about deleting my account'", ''],
  ["res.status(403).send('Contact us to delete your data')", "'Contact us to delete your data' [refusal]"],
  ["throw new InputError('Contact us to delete your data')", "'Contact us to delete your data' [developers]"],
  ["alert('Contact us to delete your data')", "'Contact us to delete your data' [policy]", 'src/pages/PrivacyPolicy.tsx'],
];

describe('marks on what people wrote', () => {
  const things = (code: string): string =>
    read(code, 'src/a.ts', (on) => markedThings(on).map(({ name, mark }) => `${name}: ${on.file.getText(mark.node)}`).join('; '));
  const things1: readonly (readonly [code: string, found: string])[] = [
    ["const deletePost = async (id) => { await db.update(posts).set({ status: 'DELETED' }) }", "deletePost: status: 'DELETED'"],
    ['const handleDeleteMessage = (id) => db.update({ deleted_at: new Date() })', 'handleDeleteMessage: deleted_at: new Date()'],
    ['const deletePost = (id) => { db.update({ isDeleted: true }); db.delete(id) }', ''],
    ['const softDeletePost = (id) => db.update({ isDeleted: true })', ''],
    ['const deleteProduct = (id) => db.update({ isDeleted: true })', ''],
    ['const editPost = (id) => db.update({ isDeleted: true })', ''],
    ['const afterSomeDaysDeletePost = (id) => db.update({ isDeleted: true })', ''],
    ['const deletePost = (id) => setState({ isDeleted: open })', ''],
  ];
  for (const [code, found] of things1) it(code, () => assert.equal(things(code), found));
});

describe('texts about deletion', () => {
  for (const [code, expected, path = 'src/a.ts'] of texts)
    it(`${code} in ${path}`, () => {
      const found = read(code, path, (on) =>
        contactTexts(on)
          .map(({ at, isOfRefusal, isForDevelopers, isOfPolicy }) =>
            `${on.file.getText(at).replace(/^[`}]|\$\{$/g, '')}${
              marks(isOfRefusal && 'refusal', isForDevelopers && 'developers', isOfPolicy && 'policy')
            }`
          ).join('; '));
      assert.equal(found, expected);
    });
});

const resources: readonly (readonly [code: string, found: string])[] = [
  ["r.post('/kids', a); r.put('/kids/:id', b)", "'/kids': made, changed"],
  ["r.post('/kids', a); r.delete('/kids/:id', b); r.get('/kids/export', c)", "'/kids': made, deleted, taken along"],
  ["r.route('/kids').post(a).patch(b)", "'/kids': made, changed"],
  ["@Controller('kids') class A { @Post() make() {} @Delete(':id') gone() {} }", 'Post(): made, deleted'],
  ["log.info('kids'); show('/kids')", ''],
  ["r.post('/kidsmenu', a)", ''],
  ['r.post(path, a)', ''],
];

describe('routes of a resource', () => {
  for (const [code, expected] of resources)
    it(code, () => {
      const found = read(code, 'src/a.ts', (on) => {
        const resource = resourceNamed('kids', on);
        const can = resource
          && [resource.canBeMade && 'made', resource.canBeChanged && 'changed', resource.canBeDeleted && 'deleted',
            resource.canBeTakenAlong && 'taken along'];
        return resource && can ? `${on.file.getText(resource.at)}: ${can.filter(Boolean).join(', ')}` : '';
      });
      assert.equal(found, expected);
    });
});
