import { defineCases } from '../../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'an email address that a function of the file puts into a URL, reported there once', strict: true,
      lang: ['js', 'ts'],
      code: `const subscribe = (email) => load(new URLSearchParams({ id: 1, EMAIL: «email» }));
export const submit = (email) => subscribe(email);
export const again = (email) => subscribe(email);`,
      expect: 'url',
    },
    { title: 'the name of a pupil in a search', strict: true, lang: ['js', 'ts'], code: 'export const find = (pupil) => load(`/search?q=${«pupil.name»}`);', expect: 'url' },
    {
      title: 'a full name in the search parameters of a navigation', strict: true,
      lang: ['js', 'ts'],
      code: 'navigate({ search: { «fullName» } });',
      expect: 'url',
    },
    {
      title: 'the home address of a user in a URL', strict: true,
      lang: ['js', 'ts'],
      code: 'open(`/map?at=${«user.address»}`);',
      expect: 'url',
    },
    {
      title: 'personal data in the query of a navigation function', strict: true,
      lang: 'ts',
      code: `await navigateTo({ path: '/welcome', query: { email: «form.email» } });
navigate({ to: '/hello', search: { name: «child.fullName» } });`,
      expect: 'url',
    },
    { title: 'a last name in the path of a request', strict: true, lang: 'ts', code: 'await api.get(`/students/${«student.lastName»}/reports`);', expect: 'url' },
    {
      title: 'a GET form that writes its fields to the URL', strict: true,
      lang: ['html', 'jsx', 'svelte'],
      code: '<form «method="get"» action="/find"><label><input name="email" type="email" /></label><input name="page" /></form>',
      expect: 'url',
      data: { value: 'email' },
    },
    {
      title: 'a GET form in Vue', strict: true,
      lang: 'vue',
      code: '<template><form «method="get"»><input name="phone" v-model="phone"></form></template>',
      expect: 'url',
    },
    {
      title: 'a GET form with an uppercase method', strict: true,
      lang: 'html',
      code: '<form action="/find" «method="GET"»><input name="birthDate"></form>',
      expect: 'url',
      suggest: { usePost: '<form action="/find" method="post"><input name="birthDate"></form>' },
    },
    {
      title: 'URL parameters that are appended', strict: true,
      lang: 'ts',
      code: `const params = new URLSearchParams({ email: «user.email» });
params.append('phone', «user.phone»);
location.assign(\`/find?\${params}\`);`,
      expect: 'url',
    },
    {
      title: 'an email address in a nested template of a URL', strict: true,
      lang: 'js',
      code: "const to = `/${mail ? `?email=${encodeURIComponent(«user.email»)}` : ''}`;",
      expect: 'url',
    },
    {
      title: 'a name and an email address in a URL', strict: true,
      lang: ['js', 'ts', 'jsx'],
      code: 'router.push(`/welcome?name=${«student.firstName»}&email=${«student.email»}`);',
      expect: 'url',
      suggest: [{}, {}],
      doc: true,
    },
    { title: 'an email address concatenated to a URL', strict: true, lang: 'js', code: "fetch('/api/find?email=' + encodeURIComponent(«email»));", expect: 'url' },
    {
      title: 'an email address in the path of a URL', strict: true,
      lang: 'js',
      code: 'const response = await api.get(`/user/location/${«user.email»}`);',
      expect: 'url',
    },
    { title: 'a telephone number in the parameters of an axios request', strict: true, lang: 'ts', code: "axios.get('/find', { params: { phone: «user.phone» } });", expect: 'url' },
    {
      title: 'a date of birth in the query of a route', strict: true,
      lang: 'ts',
      code: "router.push({ path: '/hello', query: { birthDate: «child.birthDate» } });",
      expect: 'url',
    },
    { title: 'an email address in `searchParams`', strict: true, lang: 'js', code: "url.searchParams.set('mail', «user.email»);", expect: 'url' },
    {
      title: 'a telephone number before the hash of a URL', strict: true,
      lang: ['js', 'ts'],
      code: 'location.assign(`/check.html?phone=${«user.phone»}#step=2`);',
      expect: 'url',
    },
    {
      title: 'a telephone number behind the hash of a URL, in strict',
      lang: ['js', 'ts'],
      code: 'location.assign(`/check.html#step=2&phone=${«user.phone»}`);',
      strict: true,
      expect: 'url',
    },
  ],
  valid: [
    {
      title: 'the name of a category in a URL',
      lang: ['js', 'ts'],
      code: 'export const link = (pupil) => [`/products?category=${pupil.name}`, `/products?tag=${pupil.name}`];',
    },
    {
      title: 'a path passed to a function that builds a picture URL',
      lang: ['js', 'ts'],
      code: 'const pictureUrl = (path) => `/pictures/${path}`; show(pictureUrl(user.profileImage));',
    },
    {
      title: 'a login link with the username of a tutor',
      lang: ['jsx', 'tsx'],
      code: 'export const Book = ({ tutor }) => <a href={`/login?tutor=${tutor.username}`}>Log in</a>;',
    },
    {
      title: 'form parameters sent in a request body',
      lang: ['js', 'ts'],
      code: `const body = new URLSearchParams();
if (params.customerEmail) body.append('customer_email', params.customerEmail);
await requestPayment(body);`,
    },
    {
      title: 'the `login_hint` parameter of a login protocol',
      lang: ['js', 'ts'],
      code: `const url = new URL(provider);
url.searchParams.set('login_hint', userEmail);`,
    },
    {
      title: 'a search form, a POST form and a form without names of people',
      lang: ['html', 'jsx'],
      code: '<div><form method="get" action="/find"><input name="q" type="search" /><input name="emailTopic" /></form><form method="post"><input name="email" /></form><form action="/x"><input name="email" /></form></div>',
    },
    {
      title: 'a GET form with a submit handler',
      lang: 'jsx',
      code: 'const f = <form method="get" onSubmit={send}><input name="email" /></form>;',
    },
    {
      title: 'a navigation with an opaque id',
      lang: 'ts',
      code: "await navigateTo({ path: '/welcome', query: { child: child.id, tab: 'email' } });",
    },
    {
      title: 'URL parameters sent as a request body',
      lang: 'js',
      code: `const params = new URLSearchParams({ email: user.email });
fetch('/login', { method: 'POST', body: params });
fetch('/login', { method: 'POST', body: new URLSearchParams({ email }).toString() });`,
    },
    { title: 'an id in a URL', lang: 'js', code: "fetch(`/api/children/${child.id}?band=${child.ageBand}`);", doc: true },
    { title: 'the profile page of an account', lang: 'js', code: "router.push(`/people/${user.username}`);" },
    {
      title: 'a `mailto:` link',
      lang: 'jsx',
      code: "const link = <a href={`mailto:${user.email}?subject=${subject}`}>write</a>;",
    },
    { title: 'an email address in a request body instead of the query', lang: 'js', code: "fetch('/api/find', { method: 'POST', body: JSON.stringify({ email }) });" },
    {
      title: 'a crypto wallet in a URL',
      lang: ['js', 'ts'],
      code: `import { ethers } from 'ethers';
export const swaps = (user) => axios.get(\`/swaps?userAddress=\${user.address}\`);`,
    },
    {
      title: 'a telephone number behind the hash of a URL, which no server receives',
      lang: ['js', 'ts'],
      code: 'location.assign(`/check.html#step=2&phone=${user.phone}`);',
    },
  ],
});
