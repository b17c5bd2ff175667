import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a component that the option names, with a single button',
      lang: ['jsx', 'tsx'],
      options: { consentComponents: ['Welcome'] },
      code: 'const welcome = <Welcome>«<Button onClick={acceptAll}>»Accept all</Button></Welcome>;',
      expect: 'noRefusal',
    },
    {
      title: 'a banner with a single button',
      lang: ['jsx', 'tsx'],
      code: 'const banner = <ConsentBanner>«<Button onClick={acceptAll}>»Accept all</Button></ConsentBanner>;',
      expect: 'noRefusal',
      data: { label: 'Accept all' },
      doc: true,
    },
    {
      title: 'a banner whose text comes from translations',
      lang: ['jsx', 'tsx'],
      code: "function CookieBanner() {\n  return <div className=\"cookie-banner\"><p>{t('about')}</p>«<button onClick={acceptCookies} type=\"button\">»{t('accept-btn')}</button></div>;\n}",
      expect: 'noRefusal',
    },
    {
      title: 'a dialog that takes closing as consent',
      lang: ['jsx', 'tsx'],
      code: 'const dialog = <Dialog title="Cookies" «onClose={acceptAll}»><Button onClick={rejectAll}>No</Button><Button onClick={acceptAll}>Yes, I agree</Button></Dialog>;',
      expect: 'closing',
      suggest: { closeOnly: 'const dialog = <Dialog title="Cookies"><Button onClick={rejectAll}>No</Button><Button onClick={acceptAll}>Yes, I agree</Button></Dialog>;' },
      doc: true,
    },
    {
      title: 'a box that asks for two consents',
      lang: ['jsx', 'tsx'],
      code: 'const form = <label>«<input type="checkbox" name="all" />»I agree to the terms and to marketing messages</label>;',
      expect: 'bundled',
      doc: true,
    },
    {
      title: 'a sign-up that waits for consent to share usage data',
      lang: ['jsx', 'tsx'],
      code: '<Button type="submit" disabled={!email || «!shareUsageData»}>Sign up</Button>;',
      expect: 'forced',
      data: { name: 'shareUsageData' },
    },
    {
      title: 'a box in the data of a form that asks for two consents',
      lang: ['js', 'ts', 'tsx'],
      code: "const fields = [«{ name: 'all', type: 'checkbox', label: 'I agree to the terms and to marketing messages' }»];",
      expect: 'bundled',
    },
    {
      title: 'a condition on two consents',
      lang: ['js', 'ts', 'tsx'],
      strict: true,
      code: "if («form.gdpr_agree_data === 'on' && form.gdpr_agree_email === 'on'») user.gdpr_consent = true;",
      expect: 'bundled',
    },
    {
      title: 'a refusal in the settings only',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const banner = <div className="cookie-banner"><p>We use cookies.</p><button onClick={openSettings}>Customize</button>«<button onClick={acceptAll}>»Accept all</button></div>;',
      expect: 'hiddenRefusal',
    },
    {
      title: 'a refusal in a weaker style than the acceptance',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const banner = <ConsentBanner><Button variant="contained" onClick={acceptAll}>Accept all</Button>'
        + '«<Button variant="text" onClick={rejectAll}>»Reject all</Button></ConsentBanner>;',
      expect: 'weakRefusal',
      data: { label: 'Reject all' },
      suggest: { sameStyle: 'const banner = <ConsentBanner><Button variant="contained" onClick={acceptAll}>Accept all</Button>'
        + '<Button variant="contained" onClick={rejectAll}>Reject all</Button></ConsentBanner>;' },
    },
    {
      title: 'a refusal that is a link beside a button',
      lang: ['vue'],
      strict: true,
      code: '<template><div class="cookie-banner"><p>We use cookies.</p>'
        + '<button class="btn-primary" @click="acceptAll">Accept all</button>'
        + '«<a class="small" @click="rejectAll">»Reject all</a></div></template>',
      expect: 'weakRefusal',
    },
    {
      title: 'a refusal in a weaker class than the acceptance',
      lang: ['html'],
      strict: true,
      code: '<div class="cookie-banner"><p>We use cookies.</p>'
        + '<button class="btn btn-primary" onclick="acceptAll()">Accept all</button>'
        + '«<button class="btn btn-link" onclick="rejectAll()">»Reject all</button></div>',
      expect: 'weakRefusal',
    },
    {
      title: 'a banner component without its control to decline',
      lang: ['jsx', 'tsx'],
      code: "import CookieConsent from 'react-cookie-consent';\nconst banner = <«CookieConsent» location=\"bottom\">We use cookies</CookieConsent>;",
      expect: 'withoutChoice',
      suggest: { addRefusal: "import CookieConsent from 'react-cookie-consent';\nconst banner = <CookieConsent location=\"bottom\" enableDeclineButton>We use cookies</CookieConsent>;" },
    },
    {
      title: 'a banner script that only informs',
      lang: ['js', 'ts'],
      code: "window.cookieconsent.initialise({ palette, «type: 'info'» });",
      expect: 'withoutChoice',
      suggest: { offerRefusal: "window.cookieconsent.initialise({ palette, type: 'opt-in' });" },
    },
    {
      title: 'a banner in Vue',
      lang: 'vue',
      code: '<template><div class="cookie-banner"><p>We use cookies.</p>«<button @click="accept">»Accept</button></div></template>',
      expect: 'noRefusal',
      doc: true,
    },
    {
      title: 'a banner in Svelte',
      lang: 'svelte',
      code: '<div class="cookie-banner"><p>We use cookies.</p>«<button on:click={acceptAll}>»Accept all</button></div>',
      expect: 'noRefusal',
      doc: true,
    },
    {
      title: 'a banner in Angular',
      lang: 'angular',
      code: '<div class="cookie-banner"><p>We use cookies.</p>«<button (click)="accept()">»Accept</button></div>',
      expect: 'noRefusal',
      doc: true,
    },
    {
      title: 'a banner in a page',
      lang: 'html',
      code: '<div id="cookie-notice"><p>We use cookies.</p>«<button onclick="acceptCookies()">»Accept</button></div>',
      expect: 'noRefusal',
      doc: true,
    },
    { title: 'a banner in Chinese', lang: 'html', code: '<div id="privacy"><p>我们使用 Cookie。</p>«<button>»全部接受</button></div>', expect: 'noRefusal' },
    { title: 'a banner in French', lang: 'html', code: '<div id="a"><p>Nous utilisons des cookies.</p>«<button>»Tout accepter</button></div>', expect: 'noRefusal' },
    { title: 'a banner in Spanish', lang: 'html', code: '<div id="a"><p>Usamos cookies.</p>«<button>»Aceptar todo</button></div>', expect: 'noRefusal' },
    { title: 'a banner in Arabic', lang: 'html', code: '<div id="cookie"><p>نستخدم الكوكيز</p>«<button>»قبول الكل</button></div>', expect: 'noRefusal' },
    { title: 'a banner in Russian', lang: 'html', code: '<div id="a"><p>Мы используем cookies.</p>«<button>»Принять все</button></div>', expect: 'noRefusal' },
    {
      title: 'a dialog of React Native with one answer',
      lang: ['jsx', 'tsx'],
      code: "import { Modal, Text, TouchableOpacity } from 'react-native';\nconst CookieConsent = () => <Modal><Text>We use cookies to show ads.</Text>«<TouchableOpacity onPress={acceptAll}>»<Text>Accept all</Text></TouchableOpacity></Modal>;",
      expect: 'noRefusal',
    },
    {
      title: 'a Vue dialog that takes closing as consent',
      lang: 'vue',
      code: '<template><CookieDialog «@close="acceptAll"»><button @click="acceptAll">Accept all</button><button @click="rejectAll">Reject</button></CookieDialog></template>',
      expect: 'closing',
      suggest: { closeOnly: '<template><CookieDialog><button @click="acceptAll">Accept all</button><button @click="rejectAll">Reject</button></CookieDialog></template>' },
    },
    {
      title: 'a Svelte dialog that takes closing as consent',
      lang: 'svelte',
      code: '<CookieDialog «on:close={acceptAll}»><button on:click={acceptAll}>Accept all</button><button on:click={rejectAll}>Reject</button></CookieDialog>',
      expect: 'closing',
      suggest: { closeOnly: '<CookieDialog><button on:click={acceptAll}>Accept all</button><button on:click={rejectAll}>Reject</button></CookieDialog>' },
    },
    {
      title: 'an Angular dialog that takes closing as consent',
      lang: 'angular',
      code: '<cookie-dialog «(close)="acceptAll()"»><button (click)="acceptAll()">Accept all</button><button (click)="rejectAll()">Reject</button></cookie-dialog>',
      expect: 'closing',
      suggest: { closeOnly: '<cookie-dialog><button (click)="acceptAll()">Accept all</button><button (click)="rejectAll()">Reject</button></cookie-dialog>' },
    },
    {
      title: 'a Vue button that waits for marketing',
      lang: 'vue',
      code: '<template><button :disabled="«!form.marketingAccepted»" type="submit">Join</button></template>',
      expect: 'forced',
    },
    {
      title: 'a Svelte button that waits for marketing',
      lang: 'svelte',
      code: '<button disabled={«!marketingAccepted»} type="submit">Join</button>',
      expect: 'forced',
    },
    {
      title: 'an Angular button that waits for marketing',
      lang: 'angular',
      code: '<button «[disabled]="!marketingAccepted"» type="submit">Join</button>',
      expect: 'forced',
    },
    {
      title: 'one box for terms and marketing, in a page and in templates',
      lang: ['html', 'svelte', 'angular'],
      code: '<label>«<input type="checkbox" name="ok">»I agree to the terms and to marketing messages</label>',
      expect: 'bundled',
    },
    {
      title: 'a banner module of Angular that only informs',
      lang: 'ts',
      code: "import { NgcCookieConsentModule } from 'ngx-cookieconsent';\nconst banner = NgcCookieConsentModule.forRoot({ «type: 'info'» });",
      expect: 'withoutChoice',
      suggest: { offerRefusal: "import { NgcCookieConsentModule } from 'ngx-cookieconsent';\nconst banner = NgcCookieConsentModule.forRoot({ type: 'opt-in' });" },
    },
  ],
  valid: [
    {
      title: 'a component that no option names',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const welcome = <Welcome><Button onClick={acceptAll}>Accept all</Button></Welcome>;',
    },
    {
      title: 'boxes in the data of a form that ask for one consent each',
      lang: ['js', 'ts', 'tsx'],
      strict: true,
      code: "const fields = [{ name: 'terms', type: 'checkbox', label: 'I agree to the terms' },\n"
        + "  { name: 'news', type: 'checkbox', label: 'I agree to marketing messages' }];",
    },
    {
      title: 'a refusal in the same style as the acceptance',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const banner = <ConsentBanner><Button variant="outlined" onClick={acceptAll}>Accept all</Button>'
        + '<Button variant="outlined" onClick={rejectAll}>Reject all</Button></ConsentBanner>;',
    },
    {
      title: 'settings in a weaker style beside two equal controls',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const banner = <ConsentBanner><Button variant="contained" onClick={acceptAll}>Accept all</Button>'
        + '<Button variant="contained" onClick={rejectAll}>Reject all</Button>'
        + '<Button variant="text" onClick={openSettings}>Settings</Button></ConsentBanner>;',
    },
    {
      title: 'a refusal in a stronger style than the acceptance',
      lang: ['vue'],
      strict: true,
      code: '<template><div class="cookie-banner"><p>We use cookies.</p>'
        + '<button class="btn-link" @click="acceptAll">Accept all</button>'
        + '<button class="btn-primary" @click="rejectAll">Reject all</button></div></template>',
    },
    {
      title: 'a banner with both choices',
      lang: ['jsx', 'tsx'],
      code: 'const banner = <ConsentBanner><Button onClick={acceptAll}>Accept all</Button><Button onClick={rejectAll}>Reject all</Button></ConsentBanner>;',
      doc: true,
    },
    {
      title: 'a notice that asks for nothing',
      lang: ['jsx', 'tsx'],
      code: 'const notice = <Dialog title="Cookies"><p>We only use the cookie that keeps you signed in.</p><Button onClick={close}>OK</Button></Dialog>;',
      doc: true,
    },
    {
      title: 'a dialog that takes closing as a refusal',
      lang: ['jsx', 'tsx'],
      code: 'const dialog = <Dialog title="Cookies" onClose={rejectAll}><Button onClick={rejectAll}>No</Button><Button onClick={acceptAll}>Yes</Button></Dialog>;',
      doc: true,
    },
    {
      title: 'the acceptance of an invitation',
      lang: ['jsx', 'tsx'],
      code: 'const row = <div className="invite"><p>Mia invited you.</p><button onClick={acceptInvite}>Accept</button></div>;',
    },
    {
      title: 'controls that come from outside',
      lang: ['jsx', 'tsx'],
      code: 'function CookieBanner({ children }) { return <div className="cookie-banner"><button onClick={accept}>Accept</button>{children}</div>; }',
    },
    {
      title: 'a sign-up that waits for the terms',
      lang: ['jsx', 'tsx'],
      code: '<Button type="submit" disabled={!email || !acceptTerms}>Sign up</Button>;',
    },
    {
      title: 'two boxes for two consents',
      lang: 'html',
      code: '<form><label><input type="checkbox" name="t"> I agree to the terms</label><label><input type="checkbox" name="m"> I want marketing messages</label></form>',
    },
    {
      title: 'a banner component with its control to decline',
      lang: ['jsx', 'tsx'],
      code: "import CookieConsent from 'react-cookie-consent';\nconst banner = <CookieConsent enableDeclineButton>We use cookies</CookieConsent>;",
    },
    { title: 'both choices in Chinese', lang: 'html', code: '<div id="privacy"><p>我们使用 Cookie。</p><button>全部接受</button><button>拒绝</button></div>' },
    { title: 'both choices in French', lang: 'html', code: '<div id="a"><p>Nous utilisons des cookies.</p><button>Tout accepter</button><button>Tout refuser</button></div>' },
    { title: 'both choices in Spanish', lang: 'html', code: '<div id="a"><p>Usamos cookies.</p><button>Aceptar todo</button><button>Rechazar todo</button></div>' },
    { title: 'both choices in Arabic', lang: 'html', code: '<div id="cookie"><p>نستخدم الكوكيز</p><button>قبول الكل</button><button>رفض الكل</button></div>' },
    { title: 'both choices in Russian', lang: 'html', code: '<div id="a"><p>Мы используем cookies.</p><button>Принять все</button><button>Отклонить все</button></div>' },
    {
      title: 'an Angular dialog whose closing refuses',
      lang: 'angular',
      code: '<cookie-dialog (close)="rejectAll()"><button (click)="acceptAll()">Accept all</button><button (click)="rejectAll()">Reject</button></cookie-dialog>',
    },
    {
      title: 'an Angular button that waits for a name',
      lang: 'angular',
      code: '<button [disabled]="!name || isSaving" type="submit">Join</button>',
    },
  ],
});
