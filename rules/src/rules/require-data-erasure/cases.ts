import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a message that is only marked, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `const handleDeleteMessage = (id) => db.update({ «deleted_at: new Date()» }).eq(id);`,
      expect: 'fakeErasure',
    },
    {
      title: 'an account that is put out of use, as the answer says, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: "export async function deleteUser(id) { await User.findByIdAndUpdate(id, { «isActive: false» }); return { message: 'User deactivated' }; }",
      expect: 'fakeErasure',
    },
    {
      title: 'an export that its folder and file name',
      lang: 'js',
      strict: true,
      filename: 'src/accounts/erase.js',
      code: 'module.exports = async (req) => { await Person.updateOne({ _id: req.params.id }, { «archived: true» }); };',
      expect: 'fakeErasure',
    },
    {
      title: 'a request for deletion that is handled with a state',
      lang: ['js', 'ts'],
      strict: true,
      code: `export async function handleDeleteRequest(userId) { await User.findByIdAndUpdate(userId, { «status: 'archived'» }); }
export async function processAccountDeletion(userId) { await User.updateOne({ _id: userId }, { «isDeleted: true» }); }
export const onEraseMyData = async (userId) => { await User.updateOne({ _id: userId }, { «active: false» }); };`,
      expect: 'fakeErasure',
    },
    {
      title: 'a service for deletion that is asked to set a flag in two branches, reported once',
      lang: 'ts',
      strict: true,
      code: `export class Members {
  async deleteUser(req: Request, res: Response) {
    if (req.user.isOwner) await this.users.deleteUser(req.params.id, { «active: false» });
    else { await this.users.deleteUser(req.user.id, { active: false }); }
    res.status(204).end();
  }
}`,
      expect: 'fakeErasure',
    },
    {
      title: 'a soft delete that is called one',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export async function softErase(learnerId) { await Learner.updateOne({ _id: learnerId }, { «archived: true» }); }',
      expect: 'fakeErasure',
    },
    {
      title: 'a soft delete whose response says "deleted"',
      lang: ['js', 'ts'],
      strict: true,
      code: `app.delete('/users/:id', async (req, res) => { await User.updateOne({ _id: req.params.id }, { «isDeleted: true» }); log.push('deleted'); res.send('User deleted'); });
async function deleteAccount(req, res) { await users.update(req.user.id, { «active: false» }); res.send('deleted'); }`,
      expect: 'fakeErasure',
    },
    {
      title: 'a soft delete that deletes sessions and tokens',
      lang: ['js', 'ts'],
      strict: true,
      code: "async function deleteAccount(req, res) { await Session.deleteMany({ user: req.user.id }); await refreshTokens.destroy({ where: { id } }); cookies().delete('sid'); await User.updateOne({ _id: req.user.id }, { «isActive: false» }); }",
      expect: 'fakeErasure',
    },
    {
      title: 'a paranoid Sequelize model',
      lang: ['js', 'ts'],
      strict: true,
      code: `const User = sequelize.define('User', { email: DataTypes.STRING }, { paranoid: true });
async function deleteUser(id) { await «User.destroy({ where: { id } })»; }`,
      expect: 'fakeErasure',
      data: { name: 'deleteUser', flag: 'User.destroy({ where: { id } })' },
    },
    {
      title: 'an instance of a paranoid Sequelize model',
      lang: 'ts',
      strict: true,
      code: `User.init({ email: DataTypes.STRING }, { sequelize, paranoid: true });
export const deleteAccount = async (id: string) => { const user = await User.findByPk(id); await «user.destroy()»; };`,
      expect: 'fakeErasure',
    },
    {
      title: 'a resolver that archives the profile',
      lang: 'ts',
      strict: true,
      code: 'const resolvers = { Mutation: { deleteProfile: async (_, { id }, { db }) => db.profile.update({ where: { id }, data: { «archived: true» } }) } };',
      expect: 'fakeErasure',
    },
    {
      title: 'a deletion date set through Supabase',
      lang: 'js',
      strict: true,
      code: "async function deleteAccount(id) { await supabase.from('users').update({ «deleted_at: new Date()» }).eq('id', id); }",
      expect: 'fakeErasure',
    },
    {
      title: 'a status prepared in a variable',
      lang: 'ts',
      strict: true,
      code: "async function eraseUser(id: string) { const changes = { «status: 'inactive'» }; await users.patch(id, changes); }",
      expect: 'fakeErasure',
    },
    {
      title: 'a removal date set in Firestore',
      lang: 'js',
      strict: true,
      code: 'async function closeAccount(uid) { await updateDoc(doc(db, "users", uid), { «removedAt: serverTimestamp()» }); }',
      expect: 'fakeErasure',
    },
    {
      title: 'a deletion request refused for minors',
      lang: ['js', 'ts'],
      strict: true,
      code: `router.delete('/account', async (req, res) => {
  if (req.user.isMinor) return res.«status»(403).json({ error: 'Ask a parent' });
  await User.findByIdAndDelete(req.user.id);
  res.sendStatus(204);
});`,
      expect: 'blockedErasure',
    },
    {
      title: 'deletion requests refused by other calls',
      lang: 'ts',
      strict: true,
      code: `app.delete('/api/me', (req, res) => res.«sendStatus»(405));
fastify.delete('/account', async (request, reply) => { reply.«code»(403).send(); });
class Accounts { async deleteAccount() { throw new «ForbiddenException»('Not possible'); } }`,
      expect: 'blockedErasure',
      data: [{ name: 'DELETE /api/me' }, { name: 'DELETE /account' }, { name: 'deleteAccount' }],
    },
    {
      title: 'a route file that refuses DELETE',
      lang: 'ts',
      strict: true,
      filename: 'app/api/account/route.ts',
      code: "export async function DELETE() { return Response.json({ error: 'no' }, { «status: 405» }); }",
      expect: 'blockedErasure',
    },
    {
      title: 'a chained route without DELETE, in strict',
      lang: 'js',
      strict: true,
      options: { models: ['children'] },
      code: `router.route(«'/children'»).post(create).get(list);
router.route('/children/:id').put(change);`,
      expect: 'missingErasure',
      data: { name: 'children' },
    },
    {
      title: 'a controller without DELETE, in strict',
      lang: 'ts',
      strict: true,
      options: { models: ['children'] },
      code: `@Controller('children')
class Children { @«Post()» make() {} @Patch(':id') change() {} @Get('export') copy() {} }`,
      expect: 'missingErasure',
    },
    {
      title: 'a soft delete in a wrapped handler',
      lang: 'js',
      strict: true,
      code: 'exports.deleteMe = catchAsync(async (req, res) => { await User.findByIdAndUpdate(req.user.id, { «active: false» }); res.status(204).end(); });',
      expect: 'fakeErasure',
    },
    {
      title: 'a resolver that closes the account',
      lang: 'ts',
      strict: true,
      code: 'resolvers.Mutation.deleteAccount = async (root, args, { user, db }) => { await db.user.update({ where: { id: user.id }, data: { «isClosed: true» } }); };',
      expect: 'fakeErasure',
    },
    {
      title: 'a soft delete in a route file',
      lang: 'ts',
      strict: true,
      filename: 'app/api/account/route.ts',
      code: 'export async function DELETE() { await prisma.user.update({ where: { id }, data: { «deletedAt: new Date()» } }); return new Response(null); }',
      expect: 'fakeErasure',
    },
    {
      title: 'a soft delete in a decorated controller',
      lang: 'ts',
      strict: true,
      code: `@Controller('users')
class Users { @Delete(':id') async remove(@Param('id') id: string) { await this.repo.update(id, { «isDeleted: true» }); } }`,
      expect: 'fakeErasure',
    },
    {
      title: 'a soft delete in SQL',
      lang: 'js',
      strict: true,
      code: "async function deleteUserAccount(id) { await pool.query(«'UPDATE users SET is_deleted = 1 WHERE id = $1'», [id]); }",
      expect: 'fakeErasure',
    },
    {
      title: 'a repository with `softDelete`',
      lang: 'ts',
      strict: true,
      code: 'class Accounts { async deleteAccount(id: string) { await «this.users.softDelete(id)»; } }',
      expect: 'fakeErasure',
    },
    {
      title: 'an email to support instead of a delete button',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `const ask = () => Alert.alert('Delete account', «'To delete your account please e-mail our team'»);
const link = <a href=«"mailto:help@school-app.io?subject=Delete%20my%20account"»>Delete</a>;`,
      expect: 'byContact',
    },
    { title: 'a Chinese text that refers to support', lang: 'js', strict: true, code: "const texts = { deleteAccount: «'如需注销账号，请联系客服'» };", expect: 'byContact' },
    {
      title: 'routes without an export, in strict',
      lang: 'js',
      strict: true,
      options: { models: ['children'] },
      code: `router.post(«'/children'», create);
router.put('/children/:id', change);
router.delete('/children/:id', erase);`,
      expect: 'missingExport',
    },
    {
      title: 'a route that soft-deletes',
      lang: ['js', 'ts'],
      strict: true,
      code: "router.delete('/me', async (req, res) => { await User.findByIdAndUpdate(req.user.id, { «isDeleted: true» }); res.sendStatus(204); });",
      expect: 'fakeErasure',
      suggest: {},
      doc: true,
    },
    {
      title: 'soft deletes in chained and wrapped routes',
      lang: ['js', 'ts'],
      strict: true,
      code: `router.route('/me').get(show).delete(async (req, res) => { await User.updateOne({ _id: req.user.id }, { «isDeleted: true» }); res.end(); });
router.delete('/me', catchAsync(async (req, res) => { await User.updateOne({ _id: req.user.id }, { «isDeleted: true» }); res.end(); }));`,
      expect: 'fakeErasure',
      data: [{ name: 'DELETE /me', flag: 'isDeleted: true' }, { name: 'DELETE /me', flag: 'isDeleted: true' }],
    },
    {
      title: 'a cache entry deleted while the record stays',
      lang: 'ts',
      strict: true,
      code: 'async function deleteAccount(user: User) { userCache.delete(user.id); «user.active = false»; await user.save(); }',
      expect: 'fakeErasure',
    },
    {
      title: 'a privacy policy without another way, in strict',
      lang: 'jsx',
      strict: true,
      filename: 'src/pages/PrivacyPolicy.jsx',
      code: 'const text = <p>«To delete your account, contact us by mail.»</p>;',
      expect: 'byContact',
    },
    {
      title: 'a function that soft-deletes',
      lang: ['js', 'ts', 'jsx'],
      strict: true,
      code: "export async function deleteAccount(child) { «child.status = 'deleted'»; await child.save(); }",
      expect: 'fakeErasure',
      doc: true,
    },
    {
      title: 'a deletion date as a soft delete',
      lang: 'ts',
      strict: true,
      code: 'class Users { async deleteUser(id: string) { await this.repo.update(id, { «deletedAt: new Date()» }); } }',
      expect: 'fakeErasure',
    },
    {
      title: 'a refused deletion request',
      lang: ['js', 'ts'],
      strict: true,
      code: "router.delete('/account', (req, res) => res.«status»(403).send('Write to support to delete your account'));",
      expect: 'blockedErasure',
      data: { name: 'DELETE /account' },
      doc: true,
    },
    {
      title: 'routes without DELETE, in strict',
      lang: 'js',
      strict: true,
      options: { models: ['children'] },
      code: `router.post(«'/children'», create);
router.put('/children/:id', change);`,
      expect: 'missingErasure',
    },
    {
      title: 'route names and erasure functions from the options',
      lang: 'js',
      strict: true,
      options: { routeNames: ['leave'], erasureFunctions: ['sweep'] },
      code: `async function leaveAccount(user) { «user.active = false»; await user.save(); }
async function deleteUser(user) { user.active = false; sweep(user.id); }`,
      expect: 'fakeErasure',
      suggest: { addErasure: `async function leaveAccount(user) { user.active = false; sweep(user); await user.save(); }
async function deleteUser(user) { user.active = false; sweep(user.id); }` },
    },
  ],
  valid: [
    {
      title: 'a message that is deleted',
      lang: ['js', 'ts'],
      strict: true,
      code: `const handleDeleteMessage = (id) => { db.update({ deleted_at: new Date() }); return db.delete(id); };`,
    },
    {
      title: 'a button that is disabled, and cards of a person',
      lang: ['js', 'ts'],
      strict: true,
      code: `export function confirmDeleteAccount() {
  const deleteBtn = document.getElementById('delete-account');
  deleteBtn.disabled = true;
}
export class Cards { async removeUser(id) { await this.cardsRepository.softDelete({ id }); } }`,
    },
    {
      title: 'an account that is put out of use, beside a deletion for good',
      lang: ['js', 'ts'],
      code: `export async function deleteUser(id) { await User.findByIdAndUpdate(id, { isActive: false }); }
export async function permanentlyDeleteUser(id) { await User.findByIdAndDelete(id); }`,
    },
    {
      title: 'an account that is put out of use, as the answer says',
      lang: ['js', 'ts'],
      code: "export async function deleteUser(id) { await User.findByIdAndUpdate(id, { isActive: false }); return { message: 'User deactivated' }; }",
    },
    { title: 'a soft delete that is called one, in the recommended preset', lang: ['js', 'ts'], code: 'export async function softErase(learnerId) { await Learner.updateOne({ _id: learnerId }, { archived: true }); }' },
    { title: 'a soft delete of a video', lang: ['js', 'ts'], strict: true, code: 'export async function softDelete(filmId) { await Film.updateOne({ _id: filmId }, { archived: true }); }' },
    {
      title: 'a request about something else',
      lang: ['js', 'ts'],
      strict: true,
      code: "export async function handleRequest(userId) { await User.updateOne({ _id: userId }, { active: false }); }",
    },
    {
      title: 'marked accounts that are deleted for good',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export async function deleteUser(id) { await users.deleteMany({ closed: true }); }',
    },
    {
      title: 'a member who leaves a group',
      lang: ['js', 'ts'],
      strict: true,
      code: `export async function removeMember(id) {
  await db.familyMember.update({ where: { id }, data: { deletedAt: new Date() } });
}`,
    },
    {
      title: 'an account whose email address is replaced',
      lang: ['js', 'ts'],
      strict: true,
      code: `export async function deleteAccount(id) {
  await User.findByIdAndUpdate(id, { isDeleted: true, email: \`deleted_\${id}@deleted.invalid\` });
}`,
    },
    {
      title: 'closing a menu, and soft deletes of photos, postal addresses and links',
      lang: ['js', 'ts'],
      strict: true,
      code: `function closeAccountMenu() { menu.closed = true; }
async function deleteUserPhotos(id) { await photos.update(id, { isDeleted: true }); }
async function removeUserAddresses(id) { await addresses.update(id, { isDeleted: true }); }
async function deleteProfileLink(id) { await links.update(id, { archived: true }); }`,
    },
    {
      title: 'a soft delete followed by a purge job or an event',
      lang: ['js', 'ts'],
      strict: true,
      code: `export async function deleteAccount(child) { child.status = 'deleted'; await child.save(); await purgeQueue.add({ id: child.id }); }
async function deleteUser(user) { user.isDeleted = true; await user.save(); bus.publish('user.deleted', user.id); }`,
    },
    {
      title: 'a soft delete with a scheduled purge in the file',
      lang: ['js', 'ts'],
      strict: true,
      code: `cron.schedule('0 3 * * *', async () => { await User.deleteMany({ deletedAt: { $lt: monthAgo } }); });
async function deleteAccount(user) { user.deletedAt = new Date(); await user.save(); }`,
    },
    {
      title: 'a soft delete with a TTL index in the file',
      lang: 'js',
      strict: true,
      code: `userSchema.index({ deletedAt: 1 }, { expireAfterSeconds: 2592000 });
userSchema.statics.deleteAccount = async function (id) { await this.updateOne({ _id: id }, { deletedAt: new Date() }); };`,
    },
    {
      title: 'state of a page, and the body of a response',
      lang: ['js', 'ts'],
      strict: true,
      code: `const reducers = { removeUser(state, action) { state.users = state.users.filter((user) => user.id !== action.payload); state.status = 'closed'; } };
async function deleteUser(req, res) { await service.drop(req.params.id); res.json({ deleted: true, status: 'deleted' }); }
async function removeAccount(id) { await accounts.drop(id); return { deleted: true }; }
function closeAccount() { setState({ closed: true }); }`,
    },
    {
      title: 'records that are soft-deleted and then deleted',
      lang: 'ts',
      strict: true,
      code: `async function deleteAccount(id) { await users.update(id, { isDeleted: true }); await users.deleteById(id); }
async function deleteUser(id) { await client.send(new UpdateCommand({ deleted: true })); await client.send(new DeleteCommand({ Key: { id } })); }`,
    },
    {
      title: 'a paranoid model with `force: true`, and one that is not paranoid',
      lang: 'js',
      strict: true,
      code: `const User = sequelize.define('User', { email: DataTypes.STRING }, { paranoid: true });
async function deleteUser(id) { await User.destroy({ where: { id }, force: true }); }
const Child = sequelize.define('Child', {}, { paranoid: false });
async function deleteChild(id) { await Child.destroy({ where: { id } }); }`,
    },
    {
      title: 'a refusal for other users, and one of another route',
      lang: 'js',
      strict: true,
      code: `router.delete('/users/:id', async (req, res) => { if (req.user.id !== req.params.id) return res.sendStatus(403); await users.destroy(req.params.id); res.end(); });
router.post('/bets', (req, res) => { if (req.user.isMinor) return res.status(403).end(); res.end(); });
async function deleteAccount(id, me) { if (id !== me) throw new ForbiddenException(); await users.destroy(id); }`,
    },
    {
      title: 'a controller and chained routes with DELETE',
      lang: 'ts',
      strict: true,
      options: { models: ['children'] },
      code: `@Controller('children')
class Children { @Post() make() {} @Patch(':id') change() {} @Delete(':id') erase() {} @Get(':id/export') copy() {} }
router.route('/grandchildren').post(create).put(change);`,
    },
    {
      title: 'a mail link with a question about deletion',
      lang: 'jsx',
      strict: true,
      code: '<a href="mailto:help@club.com?subject=I have a question about deleting my account">Ask us</a>',
    },
    {
      title: 'a record whose personal fields are emptied',
      lang: 'js',
      strict: true,
      code: "const deleteUser = (id) => users.get(id).update({ deletedAt: new Date(), email: null, username: null });",
    },
    {
      title: 'a soft delete in SQL followed by DELETE',
      lang: 'js',
      strict: true,
      code: "async function deleteUserAccount(id) { await pool.query('UPDATE users SET is_deleted = 1 WHERE id = $1', [id]); await pool.query('DELETE FROM users WHERE id = $1', [id]); }",
    },
    {
      title: 'SQL updates of soft-deleted records',
      lang: 'js',
      strict: true,
      code: "async function deleteUserNotes(id) { await pool.query('UPDATE users SET notes = NULL WHERE is_deleted = true'); }\nasync function eraseUser(id) { await pool.query('UPDATE users SET notes = NULL WHERE is_deleted = true'); }",
    },
    {
      title: 'a dialog in which the email address is typed, and a page after the deletion',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `const dialog = <p>Please confirm your email address to delete your account</p>;
const later = <p>You are receiving this because a request was made to delete an account here. If that was not you, contact us.</p>;
const sent = <p>We have sent you an email with a link to delete your account.</p>;
const back = <p>If you didn't delete this account, please email us.</p>;`,
    },
    {
      title: 'a text that refers to support, in the recommended preset',
      lang: ['jsx', 'tsx'],
      code: "const ask = () => Alert.alert('Delete account', 'To delete your account please e-mail our team');",
    },
    {
      title: 'a mail link about a post',
      lang: 'jsx',
      strict: true,
      code: `const link = <a href="mailto:help@school-app.io?subject=Delete%20a%20post">Help</a>;
const note = 'Contact us to change your plan';`,
    },
    {
      title: 'a route file about posts',
      lang: 'ts',
      strict: true,
      filename: 'app/api/users/[id]/posts/route.ts',
      code: 'export async function DELETE() { await prisma.post.update({ where: { id }, data: { deletedAt: new Date() } }); }',
    },
    {
      title: 'a wrapped handler about tours',
      lang: 'js',
      strict: true,
      code: 'exports.deleteTour = catchAsync(async (req, res) => { await Tour.findByIdAndUpdate(req.params.id, { active: false }); });',
    },
    {
      title: 'a deleted record',
      lang: ['js', 'ts'],
      code: "router.delete('/me', async (req, res) => { await User.findByIdAndDelete(req.user.id); res.sendStatus(204); });",
      doc: true,
    },
    {
      title: 'a soft delete followed by a scheduled erasure',
      lang: ['js', 'ts'],
      code: "export async function deleteAccount(child) { child.status = 'deleted'; await child.save(); await purgeQueue.add({ id: child.id }); await scheduleErasure(child.id); }",
      doc: true,
    },
    {
      title: 'a suspended account, which is not a deletion',
      lang: ['js', 'ts'],
      code: 'export async function suspendUser(user) { user.active = false; await user.save(); }',
      doc: true,
    },
    {
      title: 'a soft-deleted product',
      lang: 'js',
      strict: true,
      code: "router.delete('/products/:id', async (req, res) => { await Product.update(req.params.id, { isDeleted: true }); });",
    },
    {
      title: 'a soft-deleted photo',
      lang: 'js',
      strict: true,
      code: "router.delete('/users/:id/photos/:photo', async (req) => { await Photo.update(req.params.photo, { isDeleted: true }); });",
    },
    {
      title: 'a page that calls the server',
      lang: 'js',
      strict: true,
      code: "async function deleteAccount() { state.status = 'deleted'; await api.delete('/me'); }",
    },
    {
      title: 'a response that says "deleted"',
      lang: ['js', 'ts'],
      strict: true,
      code: `export async function deleteVoiceProfile({ id }) {
  if (!id) return { deleted: true, skipped: true };
  const response = await request(\`/voices/\${id}\`, { method: "DELETE" });
  return { deleted: response.ok };
}`,
    },
    {
      title: 'a refusal for users without permission',
      lang: 'js',
      strict: true,
      code: "router.delete('/users/:id', (req, res) => { if (!req.user.isOwner) return res.status(403).end(); return users.destroy(req.params.id); });",
    },
    { title: 'a node of a syntax tree', lang: 'js', strict: true, code: 'function removeChild(node) { node.deleted = 1; }' },
    {
      title: 'routes with DELETE and export',
      lang: 'js',
      strict: true,
      options: { models: ['children'] },
      code: `router.post('/children', create);
router.put('/children/:id', change);
router.delete('/children/:id', erase);
router.get('/children/:id/export', copy);`,
    },
  ],
});
