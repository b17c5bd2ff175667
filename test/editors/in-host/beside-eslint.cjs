const assert = require('node:assert/strict');
const vscode = require('vscode');
const { until } = require('./until.cjs');

describe('gc25 beside the ESLint extension', () => {
  const open = async (name) => {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(vscode.workspace.workspaceFolders[0].uri, name));
    await vscode.window.showTextDocument(document);
    return document;
  };
  const sources = (document) => vscode.languages.getDiagnostics(document.uri).map(({ source }) => source).sort();

  it('leaves the findings of a file to it whose ESLint configuration runs gc25', async () => {
    const other = await open('other.tsx');
    await until('a diagnostic of gc25', () => sources(other).includes('gc25'));
    const shown = await open('shown.tsx');
    // The hover needs the check, so afterwards a diagnostic would be there.
    const hovers = await until('a hover', async () => {
      const found = await vscode.commands.executeCommand('vscode.executeHoverProvider', shown.uri, shown.positionAt(shown.getText().indexOf('autoPlay')));
      return found.some((hover) => hover.contents.some((part) => /GC25 ¶96/.test(part.value ?? part))) && found;
    });
    assert.equal(hovers.filter((hover) => hover.contents.some((part) => /GC25 ¶/.test(part.value ?? part))).length, 1);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    assert.deepEqual(sources(shown), ['eslint']);
    const actions = await until('quick fixes', () =>
      vscode.commands.executeCommand('vscode.executeCodeActionProvider', shown.uri, new vscode.Range(0, 0, 5, 0), 'quickfix'));
    assert.deepEqual(actions.filter(({ title }) => /GC25|gc25/.test(title)), []);
  });

  it('shows them as well where the settings say so', async () => {
    const shown = await open('shown.tsx');
    await vscode.workspace.getConfiguration('gc25').update('run', 'always', vscode.ConfigurationTarget.Workspace);
    await until('both diagnostics', () => sources(shown).join() === 'eslint,gc25');
    await vscode.workspace.getConfiguration('gc25').update('run', undefined, vscode.ConfigurationTarget.Workspace);
    await until('one diagnostic', () => sources(shown).join() === 'eslint');
  });

  it('shows them where the ESLint extension is switched off', async () => {
    const shown = await open('shown.tsx');
    await vscode.workspace.getConfiguration('eslint').update('enable', false, vscode.ConfigurationTarget.Workspace);
    await until('a diagnostic of gc25', () => sources(shown).includes('gc25'));
  });
});
