// Entry that VS Code's extension host loads: runs mocha with the real `vscode` API.
const path = require('node:path');
const Mocha = require('mocha');

exports.run = () => new Promise((resolve, reject) => {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, reporter: 'spec', color: false });
  mocha.addFile(path.join(__dirname, 'extension.cjs'));
  mocha.run((failures) => (failures > 0 ? reject(new Error(`${failures} test(s) failed`)) : resolve()));
});
