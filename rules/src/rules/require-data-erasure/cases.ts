import { defineCases } from '../../case';

export const cases = defineCases({
  invalid: [
    { title: 'a route that only marks', lang: ['js', 'ts'], code: "router.delete('/me', async (req, res) => { await User.findByIdAndUpdate(req.user.id, { «isDeleted: true» }); res.sendStatus(204); });", expect: 'fakeErasure', suggest: { addErasure: "router.delete('/me', async (req, res) => { await User.findByIdAndUpdate(req.user.id, { isDeleted: true }); scheduleErasure(); res.sendStatus(204); });" }, doc: true },
    { title: 'a function that only marks', lang: ['js', 'ts', 'jsx'], code: "export async function deleteAccount(child) { «child.status = 'deleted'»; await child.save(); }", expect: 'fakeErasure', doc: true },
    { title: 'a date as a mark', lang: 'ts', code: 'class Users { async deleteUser(id: string) { await this.repo.update(id, { «deletedAt: new Date()» }); } }', expect: 'fakeErasure' },
    { title: 'a refusal', lang: ['js', 'ts'], code: "router.delete('/account', (req, res) => res.«status»(403).send('Write to support to delete your account'));", expect: 'blockedErasure', doc: true },
    { title: 'no way to delete', lang: 'js', strict: true, options: { models: ['children'] }, code: "router.post(«'/children'», create);\nrouter.put('/children/:id', change);", expect: 'missingErasure' },
    { title: 'own words', lang: 'js', options: { routeNames: ['leave'], erasureFunctions: ['sweep'] }, code: 'async function leaveAccount(user) { «user.active = false»; await user.save(); }\nasync function deleteUser(user) { user.active = false; sweep(user.id); }', expect: 'fakeErasure', suggest: { addErasure: 'async function leaveAccount(user) { user.active = false; sweep(); await user.save(); }\nasync function deleteUser(user) { user.active = false; sweep(user.id); }' } },
  ],
  valid: [
    { title: 'the record goes', lang: ['js', 'ts'], code: "router.delete('/me', async (req, res) => { await User.findByIdAndDelete(req.user.id); res.sendStatus(204); });", doc: true },
    { title: 'the mark is only the first step', lang: ['js', 'ts'], code: "export async function deleteAccount(child) { child.status = 'deleted'; await child.save(); await purgeQueue.add({ id: child.id }); await scheduleErasure(child.id); }", doc: true },
    { title: 'suspending does not claim to delete', lang: ['js', 'ts'], code: 'export async function suspendUser(user) { user.active = false; await user.save(); }', doc: true },
    { title: 'a product that is put away', lang: 'js', code: "router.delete('/products/:id', async (req, res) => { await Product.update(req.params.id, { isDeleted: true }); });" },
    { title: 'a photo of a person', lang: 'js', code: "router.delete('/users/:id/photos/:photo', async (req) => { await Photo.update(req.params.photo, { isDeleted: true }); });" },
    { title: 'a page that asks a server', lang: 'js', code: "async function deleteAccount() { state.status = 'deleted'; await api.delete('/me'); }" },
    { title: 'a refusal for those who may not', lang: 'js', code: "router.delete('/users/:id', (req, res) => { if (!req.user.isOwner) return res.status(403).end(); return users.destroy(req.params.id); });" },
    { title: 'a node of a tree', lang: 'js', code: 'function removeChild(node) { node.deleted = 1; }' },
    { title: 'a model of the project with a way to delete', lang: 'js', strict: true, options: { models: ['children'] }, code: "router.post('/children', create);\nrouter.put('/children/:id', change);\nrouter.delete('/children/:id', erase);" },
  ],
});
