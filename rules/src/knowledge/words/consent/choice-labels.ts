import type { LocalePhrases } from './locale-phrases';

/** What buttons of a question about consent are called, by what they do. */
export const acceptTexts: LocalePhrases = {
  en: ['accept', 'accept all', 'accept cookies', 'accept all cookies', 'agree', 'i agree', 'agree and continue', 'allow all',
    'allow cookies', 'allow all cookies', 'yes i agree', 'consent', 'i consent', 'accept and continue', 'accept & continue'],
  zh: ['接受', '全部接受', '同意', '我同意', '允许'],
  fr: ['accepter', 'tout accepter', "j'accepte", 'j accepte', 'autoriser'],
  es: ['aceptar', 'aceptar todo', 'aceptar todas', 'acepto', 'permitir'],
  ar: ['قبول', 'قبول الكل', 'أوافق', 'موافق', 'السماح'],
  ru: ['принять', 'принять все', 'принимаю', 'согласен', 'разрешить'],
};
export const refuseTexts: LocalePhrases = {
  en: ['reject', 'reject all', 'decline', 'decline all', 'refuse', 'deny', 'disagree', 'no', 'no thanks', 'no thank you', 'only necessary',
    'necessary only', 'only essential', 'essential only', 'only required', 'required only', 'strictly necessary', 'without accepting',
    'do not accept', 'dont accept', "don't accept", 'do not allow', 'opt out', 'not now', 'only functional', 'use necessary', 'cancel',
    'skip', 'disable'],
  zh: ['拒绝', '不同意', '不接受', '仅必要', '仅使用必要', '只接受必要', '暂不', '取消'],
  fr: ['refuser', 'tout refuser', 'rejeter', 'non', 'non merci', 'sans accepter', 'uniquement nécessaires', 'cookies nécessaires',
    'annuler'],
  es: ['rechazar', 'rechazar todo', 'rechazar todas', 'denegar', 'no', 'no gracias', 'solo necesarias', 'solo las necesarias',
    'sólo necesarias', 'cancelar'],
  ar: ['رفض', 'رفض الكل', 'أرفض', 'لا', 'لا شكرا', 'الضرورية فقط', 'إلغاء'],
  ru: ['отклонить', 'отклонить все', 'отказаться', 'отказ', 'нет', 'не принимать', 'не согласен', 'только необходимые', 'отмена'],
};
/** What a control to refuse is called where one is offered. */
export const refusalLabels: Readonly<Record<keyof typeof acceptTexts, string>> = {
  en: 'Decline',
  zh: '拒绝',
  fr: 'Refuser',
  es: 'Rechazar',
  ar: 'رفض',
  ru: 'Отклонить',
};
export const settingsTexts: LocalePhrases = {
  en: ['settings', 'cookie settings', 'preferences', 'manage', 'customize', 'customise', 'options', 'more options', 'choose', 'configure',
    'let me choose'],
  zh: ['设置', '偏好', '管理', '自定义'],
  fr: ['paramètres', 'préférences', 'personnaliser', 'gérer', 'paramétrer'],
  es: ['configuración', 'preferencias', 'personalizar', 'gestionar', 'configurar', 'ajustes'],
  ar: ['الإعدادات', 'إعدادات', 'تخصيص', 'إدارة'],
  ru: ['настройки', 'настроить', 'параметры', 'выбрать'],
};
/** Words of a question about the use of data. */
export const consentTexts: LocalePhrases = {
  en: ['cookies', 'cookie', 'consent', 'tracking', 'analytics', 'personal data', 'personalised ads', 'personalized ads'],
  zh: ['cookie', 'Cookie', '同意使用', '个人数据', '个人信息', '跟踪', '隐私'],
  fr: ['cookies', 'consentement', 'données personnelles', 'traceurs'],
  es: ['cookies', 'consentimiento', 'datos personales', 'rastreo'],
  ar: ['ملفات تعريف الارتباط', 'الكوكيز', 'بياناتك', 'البيانات الشخصية', 'موافقتك'],
  ru: ['куки', 'cookies', 'cookie', 'персональных данных', 'персональные данные', 'согласие'],
};
/** Agreement to the terms of use, and to advertising: a box that says both asks for two things at once. */
export const termsTexts: LocalePhrases = {
  en: ['terms', 'terms of service', 'terms and conditions', 'privacy policy'],
  zh: ['服务条款', '使用条款', '用户协议', '隐私政策'],
  fr: ['conditions générales', 'conditions d utilisation', "conditions d'utilisation", 'politique de confidentialité'],
  es: ['términos', 'condiciones', 'política de privacidad'],
  ar: ['الشروط', 'الشروط والأحكام', 'سياسة الخصوصية'],
  ru: ['условия', 'условиями', 'пользовательское соглашение', 'политикой конфиденциальности'],
};
export const marketingTexts: LocalePhrases = {
  en: ['marketing', 'newsletter', 'promotional', 'promotions', 'special offers', 'advertising'],
  zh: ['营销', '推广信息', '促销', '广告'],
  fr: ['newsletter', 'offres promotionnelles', 'marketing', 'publicité'],
  es: ['boletín', 'marketing', 'promociones', 'publicidad'],
  ar: ['تسويقية', 'النشرة', 'عروض', 'إعلانات'],
  ru: ['рассылку', 'рекламу', 'маркетинговые', 'рекламных'],
};
