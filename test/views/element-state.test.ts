import assert from 'node:assert/strict';
import type { Value } from '../../rules/src/program/values/value';
import { type Reader, firstOf, readElements } from '../support/elements';

const brief = (value: Value | undefined): unknown => (value?.kind === 'known' ? value.value : value?.kind);

describe('element view at first render', () => {
  const state: [string, Reader, string, unknown][] = [
    ['useState', 'jsx', 'function A() { const [m, setM] = useState(true); return <p a={m} /> }', true],
    ['useState with a function', 'jsx', 'function A() { const [m, setM] = React.useState(() => true); return <p a={!m} /> }', false],
    ['the setter is no state', 'jsx', 'function A() { const [m, setM] = useState(true); return <p a={setM} /> }', 'dynamic'],
    ['an object in state', 'jsx', 'function A() { const [m] = useState({ on: true }); return <p a={m.on} /> }', true],
    ['state of a class component', 'jsx', 'class A { state = { on: true }; render() { return <p a={this.state.on} /> } }', true],
    ['state set by the constructor', 'jsx',
      'class A { constructor() { this.state = { on: true }; } render() { return <p a={this.state.on && true} /> } }', true],
    ['a prop', 'jsx', 'function A({ on }) { return <p a={on} /> }', 'dynamic'],
    ['a signal, read by a call', 'jsx', 'const [on] = createSignal(true); const A = () => <p a={on()} />;', true],
    ['any other call', 'jsx', 'const on = read(true); const A = () => <p a={on()} />;', 'dynamic'],
    ['ref in script setup', 'vue', '<template><p :a="on"/></template><script setup>const on = ref(true)</script>', true],
    ['ref with .value', 'vue', '<template><p :a="on.value"/></template><script setup>const on = ref(true)</script>', true],
    ['reactive', 'vue', '<template><p :a="s.on"/></template><script setup>const s = reactive({ on: true })</script>', true],
    ['data()', 'vue', '<template><p :a="on"/></template><script>export default { data() { return { on: true } } }</script>', true],
    ['setup()', 'vue',
      '<template><p :a="on"/></template><script>export default defineComponent({ setup() { const on = ref(true); return { on } } })</script>',
      true],
    ['data of something else', 'vue', '<template><p :a="on"/></template><script>send({ x: { data() { return { on: true } } } })</script>',
      'dynamic'],
    ['v-model', 'vue', '<template><p v-model:a="on"/></template><script setup>const on = ref(true)</script>', true],
    ['a loop variable hides state', 'vue', '<template><p v-for="on in l" :a="on"/></template><script setup>const on = ref(true)</script>',
      'dynamic'],
    ['$state', 'svelte', '<script>let on = $state(true)</script><p a={on}></p>', true],
    ['let of Svelte that is bound', 'svelte', '<script>let on = true</script><p a={on}></p><input bind:checked={on}>', true],
    ['a class field of Angular', 'ts', '@Component({ template: `<p [a]="on"></p>` }) class A { on = true }', true],
    ['a signal of Angular', 'ts', '@Component({ template: `<p [a]="!on()"></p>` }) class A { on = signal(true) }', false],
    ['a module constant that the template cannot see', 'ts', 'const on = true; @Component({ template: `<p [a]="on"></p>` }) class A {}',
      'dynamic'],
    ['the field of another class', 'ts', 'class B { on = true } @Component({ template: `<p [a]="on"></p>` }) class A {}', 'dynamic'],
    ['a field of a Lit element', 'ts', 'class A { on = true; render() { return html`<p .a=${this.on}></p>` } }', true],
    ['data() of a page', 'html', '<p :a="on"></p><script>createApp({ data() { return { on: true } } })</script>', true],
  ];
  for (const [name, reader, code, expected] of state) {
    it(`${name}: ${String(expected)}`, () => {
      const attribute = firstOf(readElements(reader, code), 'p').getAttribute('a');
      assert.equal(attribute?.value.kind, 'dynamic');
      assert.equal(brief(attribute?.initial), expected);
    });
  }

  it('constants are known, not state', () => {
    for (
      const [reader, code] of [
        ['vue', '<template><p :a="on"/></template><script setup>const on = true</script>'],
        ['svelte', '<script>const on = true</script><p a={on}></p>'],
        ['jsx', 'const on = true; const A = () => <p a={on} />;'],
        ['ts', '@Component({ template: `<p [a]="on"></p>` }) class A { readonly on = true }'],
      ] as [Reader, string][]
    ) assert.equal(brief(firstOf(readElements(reader, code), 'p').attr('a')), true, code);
  });

  it('a name that the template assigns, or that it cannot see, is no constant', () => {
    assert.equal(
      firstOf(readElements('vue', '<template><p :a="on" @click="on = false"/></template><script setup>let on = true</script>'), 'p')
        .isOn('a'),
      undefined,
    );
    assert.equal(
      firstOf(readElements('vue', '<template><p :a="on"/></template><script>const on = true; export default {}</script>'), 'p').isOn('a'),
      undefined,
    );
  });

  it('a model of a check box is its tick', () => {
    const vue = readElements(
      'vue',
      '<template><input type="checkbox" v-model="on"><input type="radio" value="a" v-model="on"><input v-model="on"><Box v-model="on"/></template><script setup>const on = ref(true)</script>',
    );
    assert.deepEqual(vue.map((element) => [element.isOn('checked'), element.isOnAtFirst('checked')]), [[undefined, true], [undefined,
      undefined], [false, false], [false, false]]);
    assert.deepEqual(vue.map((element) => element.attributes.at(-1)?.name), ['checked', 'checked', 'value', 'modelvalue']);
    assert.ok(vue[0].getAttribute('v-model')?.twoWay);
    assert.equal(
      firstOf(readElements('ts', '@Component({ template: `<input type="checkbox" [(ngModel)]="on">` }) class A { on = true }'), 'input')
        .isOnAtFirst('checked'),
      true,
    );
  });
});
