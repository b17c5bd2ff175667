import assert from 'node:assert/strict';
import type { AstNode } from '../../rules/src/program/syntax/ast';
import type { FileContext } from '../../rules/src/program/syntax/file-context';
import { type Value, argumentAt, either, findOption, getKnown, is, itemOf, known, objectOf, optionsOf, propertyOf, readerOf,
  valueOf } from '../../rules/src/program/values';
import { callOf, type Host, probe } from '../support/probe';

/** A value as the tables below write it: `22`, `'x'`, `1 | 2`, `dynamic`, `absent`. */
function show(value: Value): string {
  const one = (option: unknown): string => (typeof option === 'string' ? `'${option}'` : Object.is(option, -0) ? '0' : String(option));
  if (value.kind === 'known') return one(value.value);
  return value.kind === 'oneOf' ? value.options.map((option) => one(option.value)).join(' | ') : value.kind;
}

/** Shows the arguments of every `$(…)` call of the code. */
const values = (code: string, host: Host = 'typescript'): string =>
  probe(
    code,
    host,
    (file) =>
      file.nodes('CallExpression').filter((call) => call.callee.name === '$').flatMap((call) =>
        (call.arguments as AstNode[]).map((argument) => show(valueOf(argument, file)))
      ).join(', '),
  );

const look = <T>(code: string, see: (args: AstNode[], file: FileContext) => T): T =>
  probe(code, 'typescript', (file) => see(callOf(file, '$').arguments as AstNode[], file));

describe('value of', () => {
  const tables: Record<string, [string, string][]> = {
    'literals': [
      ['$(22, "a", true, null, 5n)', "22, 'a', true, null, 5"],
      ['$(/a/i)', '/a/i'],
      ['$(undefined, void 0, NaN, Infinity)', 'undefined, undefined, NaN, Infinity'],
      ['$(`a`, `${7 + 15}:00`, `${x}:00`)', "'a', '22:00', dynamic"],
      ['$(tag`a`, () => 1, {}, [])', 'dynamic, dynamic, dynamic, dynamic'],
    ],
    'operators': [
      ['$(-1, +"5", !0, ~1, typeof "a", -5n)', "-1, 5, true, -2, 'string', -5"],
      ['$(60 * 60 * 1000, 7 - 1, 7 / 2, 7 % 2, 2 ** 3, 6 | 1)', '3600000, 6, 3.5, 1, 8, 7'],
      ['$("a" + 1, 1 + "a", 1 + x)', "'a1', '1a', dynamic"],
      ['$(1 === 1, 1 !== 1, "a" == "a", "1" == 1, 1 < 2, "a" >= "b")', 'true, false, true, dynamic, true, false'],
      ['$(true && 1, 0 || 2, null ?? 3, 0 ?? 3, x && 1, x ?? 2)', '1, 2, 3, 0, dynamic, dynamic'],
      ['$((a, 5), (q = 6), (q += 1))', '5, 6, dynamic'],
      ['$(true ? 1 : 2, x ? 1 : 2, x ? 1 : y, x ? 1 : 1)', '1, 1 | 2, dynamic, 1'],
      ['$((x ? 1 : 2) * 60, !(x ? 0 : 1), `${x ? "a" : "b"}c`, (x ? 0 : 5) || 9)', "60 | 120, true | false, 'ac' | 'bc', 9 | 5"],
      [`$(${'1+'.repeat(60)}1)`, '61'],
    ],
    'type syntax': [['$(5 as number, 5 as const, 5!, <number>5, 5 satisfies number)'.replace('<number>5', '(5)'), '5, 5, 5, 5, 5']],
    'conversions': [
      ['$(Number("5"), parseInt("07", 10), parseInt("0x10"), parseFloat("1.5x"), Number.parseInt("8"))', '5, 7, 16, 1.5, 8'],
      ['$(String(5), Boolean(""), (22).toString(), true.toString())', "'5', false, '22', 'true'"],
      ['$((22).toString(2), (22).toLowerCase(), Number(x))', 'dynamic, dynamic, dynamic'],
      ['$(Math.round(1.5), Math.floor(1.9), Math.min(22, 7), Math.max(22, x), Math.random())', '2, 1, 7, dynamic, dynamic'],
      ['$("A ".toLowerCase(), "a".toUpperCase(), " a ".trim(), "a".concat("b"), "7".padStart(2, "0"))', "'a ', 'A', 'a', 'ab', '07'"],
      ['function Number() {} $(Number("5"))', 'dynamic'],
      ['const Math = load(); $(Math.max(1, 2))', 'dynamic'],
      ['$("a".replace("a", "b"))', 'dynamic'],
    ],
    'variables': [
      ['const a = 5; $(a)', '5'],
      ['const a = b; const b = 5; $(a)', '5'],
      ['let a = 5; $(a)', '5'],
      ['var a = 5; $(a)', '5'],
      ['let a = 5; a = 6; $(a)', '5 | 6'],
      ['let a = 5; a = 5; $(a)', '5'],
      ['let a = 5; a = load(); $(a)', 'dynamic'],
      ['let a = 5; a += 1; $(a)', 'dynamic'],
      ['let a = 5; a++; $(a)', 'dynamic'],
      ['let a = 1; a = 2; a = 3; a = 4; $(a)', '1 | 2 | 3 | 4'],
      ['let a = 1; a = 2; a = 3; a = 4; a = 5; $(a)', 'dynamic'],
      ['let a; a = 5; $(a)', '5'],
      ['let a; if (x) a = 22; $(a)', 'undefined | 22'],
      ['let a; if (x) { a = 22; } else a = 20; $(a)', '22 | 20'],
      ['let a; $(a)', 'dynamic'],
      ['let a = 1; [a] = load(); $(a)', 'dynamic'],
      ['let a = 1; for (a of list) $(a)', 'dynamic'],
      ['for (const a of [1]) $(a)', 'dynamic'],
      ['for (let i = 0; i < 2; i++) $(i)', 'dynamic'],
      ['function f(hour = 22) { $(hour) }', 'dynamic'],
      ['import { hour } from "./x"; $(hour)', 'dynamic'],
      ['function f() {} $(f)', 'dynamic'],
      ['$(unknown)', 'dynamic'],
      ['const a = 1; function f() { const a = 2; $(a) } $(a)', '2, 1'],
      ['var a = 1; var a = 2; $(a)', 'dynamic'],
    ],
    'cycles': [
      ['const a = b; const b = a; $(a, b)', 'dynamic, dynamic'],
      ['let a = 1; a = a + 1; a = a + 2; a = a + 3; $(a)', 'dynamic'],
      ['const a = { ...b }; const b = { ...a }; $(a.x)', 'dynamic'],
      ['const a = { x: a.x }; $(a.x)', 'dynamic'],
      ['enum E { A = B, B = A } $(E.A)', 'dynamic'],
    ],
    'destructuring': [
      ['const { a, b: { c } } = { a: 1, b: { c: 2 } }; $(a, c)', '1, 2'],
      ['const C = { hour: 22 }; const { hour: h, minute = 30 } = C; $(h, minute)', '22, 30'],
      ['const { a = 1, b = 2 } = { a: undefined, b: 0 }; $(a, b)', '1, 0'],
      ['const { a = 1 } = { a: load() }; $(a)', 'dynamic'],
      ['const { a = 1 } = load(); $(a)', 'dynamic'],
      ['const { a, ...rest } = { a: 1, b: 2 }; $(a, rest)', '1, dynamic'],
      ['const { [k]: a } = { x: 1 }; $(a)', 'dynamic'],
      ['const [a, , b = 3, d] = [1, 2]; $(a, b, d)', '1, 3, undefined'],
      ['const [[a]] = [[7]]; $(a)', '7'],
      ['const [a, b] = [...x, 1]; $(a, b)', 'dynamic, dynamic'],
      ['let { a } = { a: 1 }; a = 2; $(a)', 'dynamic'],
      ['function f({ a = 1 }) { $(a) }', 'dynamic'],
    ],
    'objects': [
      ['const X = { a: { b: 1 }, "c-d": 2, 3: 4 }; $(X.a.b, X["a"]["b"], X["c-d"], X[3])', '1, 1, 2, 4'],
      ['const X = Object.freeze({ a: 1 } as const); $(X.a)', '1'],
      ['const k = "a"; $({ a: 1 }[k], ({ a: 1 })?.a)', '1, 1'],
      ['const X = { a: 1 }; $(X.b, X.toString)', 'undefined, dynamic'],
      ['const X = { a: 1, a: 2 }; $(X.a)', '2'],
      ['const X = { a: 1, ...rest, b: 2 }; $(X.a, X.b, X.c)', 'dynamic, 2, dynamic'],
      ['const D = { a: 1, c: 3 }; const X = { ...D, a: 2 }; $(X.a, X.c, X.d)', '2, 3, undefined'],
      ['const D = { a: 1 }; const X = { a: 2, ...D }; $(X.a)', '1'],
      ['const X = { a: 1, ...(x && { b: 2 }), ...(x ? { c: 3 } : {}) }; $(X.a, X.b, X.c)', '1, dynamic, dynamic'],
      ['const X = { a: 1, ...(x ? {} : undefined) }; $(X.a, X.b)', '1, undefined'],
      ['const X = { a: 1, [k]: 2, b: 3 }; $(X.a, X.b)', 'dynamic, 3'],
      ['const X = { get a() { return 1; }, set b(v) {}, c() {} }; $(X.a, X.b, X.c)', 'dynamic, dynamic, dynamic'],
      ['let X = { a: 1 }; X = { a: 2 }; $(X.a)', 'dynamic'],
    ],
    'later writes': [
      ['const o = { hour: 8 }; function move() { o.hour = 22; } $(o.hour)', '8 | 22'],
      ['const o = { hour: 8 }; if (x) { o.hour = 22; } $(o.hour)', '8 | 22'],
      ['const o = { hour: 8 }; { o.hour = 22; } $(o.hour)', '8 | 22'],
      ['const o = { hour: 8 }; o.hour = 22; { $(o.hour) }', '22'],
      ['const X = {}; X.a = 1; $(X.a)', '1'],
      ['const X = { a: 1 }; X.a = 2; $(X.a)', '2'],
      ['const X = { a: 1 }; if (x) X.a = 2; $(X.a)', '1 | 2'],
      ['const X = {}; if (x) X.a = 2; $(X.a)', 'undefined | 2'],
      ['const X = { a: 1 }; $(X.a); X.a = 2', '1'],
      ['const X = { a: 1 }; function f() { $(X.a) } X.a = 2', '1 | 2'],
      ['const X = { a: 1 }; while (x) { $(X.a); X.a = 2; }', '1 | 2'],
      ['const X = { a: 1 }; X.a = $(X.a)', '1'],
      ['const X = { a: 1 }; X[k] = 2; $(X.a)', 'dynamic'],
      ['const X = { a: 1 }; delete X.a; $(X.a)', 'dynamic'],
      ['const X = { a: 1 }; X.a ||= 2; $(X.a)', 'dynamic'],
      ['const X = { a: 1 }; [X.a] = load(); $(X.a)', 'dynamic'],
      ['const X = { a: 1 }; ({ a: X.a } = load()); $(X.a)', 'dynamic'],
      ['const X = { a: { b: 1 } }; X.a.b = 2; $(X.a.b)', '2'],
      ['const X = { a: { b: 1 } }; X[k].b = 2; $(X.a.b)', 'dynamic'],
      ['const X = { a: { b: 1 } }; X.a = load(); $(X.a.b)', 'dynamic'],
      ['const Y = { b: 1 }; const X = { a: Y }; Y.b = 2; $(X.a.b)', '2'],
      ['const X = { a: 1 }; const Y = X; Y.a = 2; $(X.a)', '1'],
      ['const X = { a: 1 }; Object.assign(X, { b: 2 }); $(X.a)', '1'],
      ['const X = { a: 1 }; Object.assign(X, { a: 2 }); $(X.a)', 'dynamic'],
      ['const X = { a: 1 }; Object.assign(X, more); X.a = 3; $(X.a)', '3'],
      ['const X = [1, 2]; X[0] = 5; $(X[0], X[1])', 'dynamic, 2'],
    ],
    'lists': [
      ['const L = ["a", "b"]; const i = 1; $(L[0], L[i], L[2])', "'a', 'b', dynamic"],
      ['$([1, 2][1], [...x, 1][1], [1, ...x][0], [, 1][0])', '2, dynamic, 1, dynamic'],
      ['const L = [{ h: 22 }, { h: 9 }]; $(L[1].h)', '9'],
    ],
    'enums': [
      ['enum E { A, B, C = 7, D } $(E.A, E.B, E.C, E.D)', '0, 1, 7, 8'],
      ['enum E { A = "a", "b-c" = "x" } $(E.A, E["b-c"])', "'a', 'x'"],
      ['enum E { A = 1 << 2, B = A + 1, C = load(), D } $(E.A, E.B, E.C, E.D)', '4, 5, dynamic, dynamic'],
      ['enum E { A } enum E { B = 5 } $(E.A, E.B, E.None)', '0, 5, dynamic'],
      ['const enum E { A = 3 } $(E.A)', '3'],
    ],
    'classes': [
      ['class C { static H = 22; I = 1 } $(C.H, C.I)', '22, dynamic'],
      ['class C { readonly h = 22; m = 1; f() { $(this.h, this.m) } }', '22, dynamic'],
      ['class C { readonly h = 22; constructor() { this.h = load(); } f() { $(this.h) } }', 'dynamic'],
      ['class C { readonly h = 22; f() { const g = () => { $(this.h) }; function i() { $(this.h) } } }', '22, dynamic'],
    ],
  };
  for (const [topic, rows] of Object.entries(tables)) {
    describe(topic, () => {
      for (const [code, expected] of rows) it(code, () => assert.equal(values(code), expected));
    });
  }

  it('is the same under espree', () => {
    assert.equal(values('const X = { a: 1 }; let b = X?.a; $(b, `${b}`, 0x16, .5, /a/v)', 'espree'), "1, '1', 22, 0.5, /a/v");
  });

  it('follows script values into Vue and Svelte', () => {
    assert.equal(values('const H = 22; $(H)', 'vue'), '22');
    assert.equal(values('let h = 22; $(h)', 'svelte'), '22');
  });

  it('leaves the props and bindings of a Svelte component open', () => {
    assert.equal(
      values('export let autoplay = true; export let o = { a: 1 }; export const H = 22; $(autoplay, o.a, H)', 'svelte'),
      'dynamic, dynamic, 22',
    );
    assert.equal(
      values('let muted = true, size = 5; $(muted, size)</script><video bind:muted /><script context="module">', 'svelte'),
      'dynamic, 5',
    );
  });

  it('points at the literal that holds the value, also behind a constant', () => {
    look('const HOUR = 22; const X = { at: HOUR }; $(X.at)', ([argument], file) => {
      const value = valueOf(argument, file);
      assert.equal(value.kind === 'known' && file.text.slice(...value.node.range), '22');
      assert.equal(value.kind === 'known' && value.node.range[0], 'const HOUR = '.length);
    });
  });

  it('points unknown values at their use', () => {
    look(
      'const a = load(); const b = a; $(b)',
      ([argument], file) =>
        assert.equal(valueOf(argument, file).kind === 'dynamic' && (valueOf(argument, file) as { node: AstNode }).node, argument),
    );
  });

  it('is absent where nothing is given', () => {
    look('$()', ([argument], file) => assert.equal(valueOf(argument, file).kind, 'absent'));
  });

  it('stays quick on self-referring state and long chains', () => {
    const states = Array.from(
      { length: 40 },
      (_, i) => `let s${i} = s${(i + 1) % 40}; s${i} = s${(i + 2) % 40} + 1; s${i} = s${(i + 3) % 40} + 2;`,
    ).join('\n');
    const start = performance.now();
    assert.equal(values(`${states}\n$(s0)`), 'dynamic');
    assert.equal(values(`$(${'"a" + '.repeat(400)}"a")`), 'dynamic');
    assert.ok(performance.now() - start < 2000);
  });
});

describe('either and its readers', () => {
  const node = {} as AstNode;
  it('joins known values, and is unknown with an unknown one', () => {
    const two = either(known(1, node), known(2, node), node);
    assert.deepEqual(optionsOf(two).map((option) => option.value), [1, 2]);
    assert.equal(getKnown(two), undefined);
    assert.equal(findOption(two, (value) => value === 2)?.value, 2);
    assert.equal(either(two, { kind: 'dynamic' }, node).kind, 'dynamic');
    assert.ok(is(either(known(1, node), known(1, node), node), 1));
    assert.ok(!is(two, 1));
  });
});

describe('object readers', () => {
  it('find the object literal behind an expression only when it is certain', () => {
    const at = (code: string): string | undefined =>
      look(code, ([argument], file) => {
        const object = objectOf(argument, file);
        return object && file.getText(object);
      });
    assert.equal(at('const o = { a: 1 } satisfies O; $(o!)'), '{ a: 1 }');
    assert.equal(at('const o = { a: { b: 2 } }; $(o.a)'), '{ b: 2 }');
    assert.equal(at('const l = [{ a: 1 }]; $(l[0])'), '{ a: 1 }');
    assert.equal(at('$(x ? { a: 1 } : { a: 2 })'), undefined);
    assert.equal(at('let o = { a: 1 }; o = load(); $(o)'), undefined);
    assert.equal(at('const o = { a: {} }; o.a = load(); $(o.a)'), undefined);
    assert.equal(at('function f(o = { a: 1 }) { $(o) }'), undefined);
  });

  it('tell absent from unknown properties', () => {
    const kinds = (code: string): (string | undefined)[] =>
      look(code, ([argument], file) => ['a', 'b'].map((name) => propertyOf(argument, name, file)?.value.kind));
    assert.deepEqual(kinds('$({ a: 1 })'), ['known', 'absent']);
    assert.deepEqual(kinds('$({ a: load(), ...rest })'), ['dynamic', 'dynamic']);
    assert.deepEqual(kinds('$({ ...rest, a: 1 })'), ['known', 'dynamic']);
    assert.deepEqual(kinds('const o = { a: 1 }; if (x) o.b = 2; $(o)'), ['known', 'oneOf']);
    assert.deepEqual(kinds('$(o)'), [undefined, undefined]);
  });

  it('name the property to report and the expression to edit', () => {
    look('const o = { trigger: { hour: 22 } }; o.trigger.minute = 5; $(1, o)', (args, file) => {
      const hour = argumentAt(args, '1.trigger.hour', file);
      assert.equal(hour && file.getText(hour.node), 'hour: 22');
      assert.equal(hour?.expression && file.getText(hour.expression), '22');
      const minute = argumentAt(args, '-1.trigger.minute', file);
      assert.equal(minute && file.getText(minute.node), '5');
      const none = argumentAt(args, '1.trigger.second.deep', file);
      assert.equal(none?.value.kind, 'absent');
      assert.equal(none && file.getText(none.node), '{ hour: 22 }');
      assert.equal(argumentAt(args, '0.trigger', file), undefined);
      assert.equal(argumentAt(args, '2', file), undefined);
    });
  });

  it('take the first of a list along the way', () => {
    look('const list = [{ at: 22 }]; $({ notifications: [{ on: { hour: 23 } }], list })', (args, file) => {
      assert.equal(show(argumentAt(args, '0.notifications.[].on.hour', file)?.value as Value), '23');
      assert.equal(show(argumentAt(args, '0.list.[].at', file)?.value as Value), '22');
      assert.equal(argumentAt(args, '0.none.[]', file)?.value.kind, 'absent');
    });
  });

  it('read no item behind a spread', () => {
    look(
      '$([1, ...x, 2])',
      ([list], file) =>
        assert.deepEqual([0, 1, 2, 3].map((index) => itemOf(list, index, file)?.type), ['Literal', undefined, undefined, undefined]),
    );
  });
});

describe('value reader', () => {
  const read = (code: string, see: (reader: ReturnType<typeof readerOf>) => unknown): unknown =>
    probe(code, 'typescript', (file) => see(readerOf(callOf(file, '$'), file)));

  it('chains through arguments, properties and items', () => {
    const code = 'const o = { tagForChild: true, list: [{ name: "a" }], n: 5 }; $(1, o)';
    assert.equal(read(code, (call) => call.arg(1).prop('tagForChild').asBoolean()), true);
    assert.equal(read(code, (call) => call.arg(1).prop('list').item(0).prop('name').asString()), 'a');
    assert.equal(read(code, (call) => call.arg(1).at(['n']).asNumber()), 5);
    assert.equal(read(code, (call) => call.arg(1).prop('n').asString()), undefined);
    assert.equal(read(code, (call) => call.arg(0).asNumber()), 1);
    assert.equal(read('const o = { a: { b: 1 } }; o.a.b = 2; $(o)', (call) => call.arg(0).at(['a', 'b']).asNumber()), 2);
  });

  it('keeps absent and dynamic apart all the way down', () => {
    const kinds = (code: string): unknown =>
      read(
        code,
        (call) => [call.arg(0), call.arg(0).prop('a'), call.arg(0).at(['a', 'b']), call.arg(1)].map((reader) => reader.value.kind),
      );
    assert.deepEqual(kinds('$()'), ['absent', 'absent', 'absent', 'absent']);
    assert.deepEqual(kinds('$({})'), ['dynamic', 'absent', 'absent', 'absent']);
    assert.deepEqual(kinds('$(options)'), ['dynamic', 'dynamic', 'dynamic', 'absent']);
    assert.deepEqual(kinds('$({ a: load() })'), ['dynamic', 'dynamic', 'dynamic', 'absent']);
    assert.deepEqual(kinds('$(...args, 1)'), ['dynamic', 'dynamic', 'dynamic', 'dynamic']);
  });

  it('knows the end of a list', () => {
    const kinds = (code: string): unknown =>
      read(code, (call) => [call.arg(0).item(0), call.arg(0).item(1)].map((reader) => reader.value.kind));
    assert.deepEqual(kinds('$([1])'), ['known', 'absent']);
    assert.deepEqual(kinds('$([1, ...more])'), ['known', 'dynamic']);
    assert.deepEqual(kinds('const list = [1]; list.push(2); $(list)'), ['known', 'dynamic']);
  });
});
