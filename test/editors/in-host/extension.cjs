const assert = require('node:assert/strict');
const vscode = require('vscode');

const { until } = require('./until.cjs');

describe('the gc25 extension', () => {
  let document;
  const own = () => vscode.languages.getDiagnostics(document.uri).filter((diagnostic) => diagnostic.source === 'gc25');

  it('shows a finding with a link to its rule page', async () => {
    const [folder] = vscode.workspace.workspaceFolders;
    document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, 'intro.tsx'));
    await vscode.window.showTextDocument(document);
    const [diagnostic] = await until('a diagnostic', () => (own().length > 0 ? own() : undefined));
    assert.match(diagnostic.message, /GC25 ¶96/);
    assert.equal(document.getText(diagnostic.range), 'autoPlay');
    assert.match(String(diagnostic.code.value), /no-autoplay-loop$/);
    assert.match(diagnostic.code.target.toString(), /no-autoplay-loop/);
  });

  it('explains the paragraph on hover', async () => {
    const hovers = await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, own()[0].range.start);
    assert.ok(hovers.some((hover) => hover.contents.some((part) => /96/.test(part.value ?? part))));
  });

  it('copies the citation of the finding at the cursor', async () => {
    const at = own()[0].range.start;
    vscode.window.activeTextEditor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('gc25.copyCitation');
    const copied = await vscode.env.clipboard.readText();
    assert.match(copied, /^\*\*\[gc25\/no-autoplay-loop\]/);
    assert.match(copied, /^- Finding: `intro\.tsx:2:\d+` GC25 ¶96: /m);
    assert.match(copied, /CRC\/C\/GC\/25, para\. 96/);
  });

  it('mends the code with the quick fix', async () => {
    const actions = await vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, own()[0].range, 'quickfix');
    const fix = actions.find((action) => /^Remove `autoPlay`.*GC25 ¶96/.test(action.title));
    assert.ok(fix && fix.edit, actions.map((action) => action.title).join(' | '));
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.doesNotMatch(document.getText(), /autoPlay/);
    await until('no diagnostic', () => own().length === 0);
  });

  it('reads a text that has no file yet', async () => {
    const untitled = await vscode.workspace.openTextDocument({ language: 'typescriptreact', content: 'export const Clip = () => <video src="/a.mp4" autoPlay loop />;' });
    await vscode.window.showTextDocument(untitled);
    await until('a diagnostic', () => vscode.languages.getDiagnostics(untitled.uri).some((diagnostic) => diagnostic.source === 'gc25'));
  });

  it('reads a Vue file that VS Code takes for plain text', async () => {
    const [folder] = vscode.workspace.workspaceFolders;
    const vue = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, 'intro.vue'));
    assert.equal(vue.languageId, 'plaintext');
    await vscode.window.showTextDocument(vue);
    await until('a diagnostic', () => vscode.languages.getDiagnostics(vue.uri).some((diagnostic) => diagnostic.source === 'gc25'));
  });

  it('has every command it names', async () => {
    const known = await vscode.commands.getCommands(true);
    const named = vscode.extensions.getExtension('gc25.gc25').packageJSON.contributes.commands.map(({ command }) => command);
    assert.ok(named.includes('gc25.openRulePage'));
    assert.deepEqual(named.filter((command) => !known.includes(command)), []);
  });

  it('starts its server anew', async () => {
    await vscode.commands.executeCommand('gc25.restart');
    const edit = new vscode.WorkspaceEdit();
    const at = document.lineAt(1).text.indexOf('/>');
    edit.insert(document.uri, new vscode.Position(1, at), 'autoPlay loop ');
    await vscode.workspace.applyEdit(edit);
    await until('a diagnostic after the restart', () => own().length > 0);
  });
});
