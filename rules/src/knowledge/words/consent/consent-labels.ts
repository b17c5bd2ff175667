import type { LocalePhrases } from './locale-phrases';

/** Texts beside a box or switch that ask for agreement. */
export const agreementTexts: LocalePhrases = {
  en: ['i agree', 'i accept', 'i consent', 'i have read and', 'agree to the', 'agree to our', 'consent to', 'i would like to receive',
    'i want to receive', 'like to receive emails', 'receive emails', 'receive email updates', 'receive news', 'receive marketing',
    'receive our newsletter', 'subscribe to our newsletter', 'subscribe to newsletter', 'sign up for our newsletter', 'marketing emails',
    'promotional emails', 'special offers', 'news and offers', 'personalised ads', 'personalized ads', 'marketing cookies',
    'analytics cookies', 'tracking cookies', 'advertising cookies', 'share my data', 'share my information', 'usage data', 'sign me up',
    'send me emails', 'email me', 'keep me updated', 'keep me informed', 'emails and newsletters'],
  zh: ['我同意', '我已阅读', '同意并', '同意接收', '订阅', '接收邮件', '接收营销', '营销信息', '优惠信息', '个性化广告', '分享我的数据',
    '分析 cookie', '营销 cookie'],
  fr: ["j'accepte", 'j’accepte', 'je consens', 'je souhaite recevoir', 'recevoir la newsletter', 'recevoir des e mails',
    'recevoir des offres', 'm abonner à la newsletter', 'offres promotionnelles', 'publicités personnalisées', 'cookies publicitaires',
    'partager mes données'],
  es: ['acepto', 'doy mi consentimiento', 'quiero recibir', 'deseo recibir', 'recibir novedades', 'recibir correos',
    'suscribirme al boletín', 'boletín de noticias', 'ofertas especiales', 'anuncios personalizados', 'cookies de marketing',
    'compartir mis datos'],
  ar: ['أوافق', 'أوافق على', 'أرغب في تلقي', 'أريد تلقي', 'الاشتراك في النشرة', 'النشرة البريدية', 'رسائل تسويقية', 'إعلانات مخصصة',
    'مشاركة بياناتي'],
  ru: ['я согласен', 'я согласна', 'согласен с', 'согласие на', 'даю согласие', 'принимаю условия', 'хочу получать', 'получать рассылку',
    'подписаться на рассылку', 'рекламные письма', 'персонализированная реклама', 'персонализированную рекламу'],
};

/** Texts beside a box for messages of a service that the user asks for: they agree to no processing of data. */
export const serviceTexts: LocalePhrases = {
  en: ['email me', 'send me emails', 'send me an email', 'receive emails', 'receive an email', 'keep me updated', 'keep me informed']
    .flatMap((text) =>
      ['when', 'whenever', 'each time', 'every time', 'if', 'once', 'as soon as', 'before', 'after'].map((cause) => `${text} ${cause}`)
    ),
  zh: ['时通知我', '时给我发邮件', '时接收邮件', '时发送邮件给我'],
  fr: ['recevoir des e mails', 'recevoir un e mail', 'je souhaite recevoir un e mail'].flatMap((text) =>
    ['quand', 'lorsque', 'dès que', 'à chaque fois', 'chaque fois', 'si', 'avant', 'après'].map((cause) => `${text} ${cause}`)
  ),
  es: ['recibir correos', 'recibir un correo', 'quiero recibir un correo'].flatMap((text) =>
    ['cuando', 'cada vez', 'en cuanto', 'si', 'antes', 'después'].map((cause) => `${text} ${cause}`)
  ),
  ar: ['أرسل لي بريدا عندما', 'أعلمني عندما', 'أريد تلقي بريد عندما'],
  ru: ['хочу получать письмо', 'хочу получать письма', 'хочу получать уведомления'].flatMap((text) =>
    ['когда', 'каждый раз', 'если', 'как только', 'перед', 'после'].map((cause) => `${text} ${cause}`)
  ),
};

/** Texts that state that the person who reads them is old enough. */
export const ageStatements: LocalePhrases = {
  en: ['i am over 18', 'i m over 18', 'i am 18', 'i m 18', 'over 18 years', 'over the age of 18', '18 or older', '18 or over',
    '18 years or older', '18 years of age or older', 'at least 18', 'yes i am 18', 'i am over 21', 'i am 21', 'i m 21', '21 or older',
    '21 years or older', 'over the age of 21', 'at least 21', 'i am of legal age', 'of legal drinking age', 'i am an adult',
    'i am over eighteen', 'i confirm my age', 'confirm that i am over', 'confirm i am over', 'yes i am over'],
  zh: ['我已满18', '我已年满18', '年满18', '已满18', '我已满十八', '我已成年', '我是成年人'],
  fr: ["j'ai plus de 18", 'j’ai plus de 18', 'j ai plus de 18', "j'ai 18 ans", 'j’ai 18 ans', 'j ai 18 ans', 'je suis majeur',
    'je suis majeure', 'plus de 18 ans'],
  es: ['soy mayor de edad', 'soy mayor de 18', 'tengo más de 18', 'tengo 18 años', 'mayor de 18 años'],
  ar: ['عمري أكثر من 18', 'عمري 18', 'أبلغ من العمر 18', 'أنا بالغ', 'فوق 18', 'أكبر من 18'],
  ru: ['мне есть 18', 'мне 18', 'мне исполнилось 18', 'мне больше 18', 'я старше 18', 'я совершеннолетний', 'я совершеннолетняя'],
};

/** Texts in which the person who reads them speaks for a parent. */
export const parentStatements: LocalePhrases = {
  en: ['my parents agree', 'my parent agrees', 'my parents say', 'my parents allow', 'my parents have agreed', 'my parent or guardian',
    'my parents know', 'i have my parents', "i have my parent's", 'i have my parent s', 'parental permission', 'permission from my parent',
    'permission from my parents', 'permission of my parent', 'i am the parent', 'i am a parent', 'i am their parent',
    'i am the legal guardian', 'parent or legal guardian', 'i have parental consent', 'with parental consent', 'asked my parents'],
  zh: ['我的父母同意', '父母已同意', '家长已同意', '已获得家长同意', '已征得父母', '已征得监护人', '监护人已同意', '我是家长',
    '我是监护人'],
  fr: ['mes parents sont d accord', 'mes parents sont d’accord', "mes parents sont d'accord", 'accord de mes parents',
    'autorisation de mes parents', 'je suis le parent', 'je suis le représentant légal', 'autorisation parentale'],
  es: ['mis padres están de acuerdo', 'mis padres aceptan', 'permiso de mis padres', 'autorización de mis padres', 'soy el padre',
    'soy la madre', 'padre madre o tutor', 'tutor legal', 'consentimiento de mis padres'],
  ar: ['والداي موافقان', 'وافق والداي', 'موافقة والدي', 'موافقة الوالدين', 'أنا ولي الأمر', 'بإذن والدي'],
  ru: ['мои родители согласны', 'родители согласны', 'с согласия родителей', 'разрешение родителей', 'согласие родителей', 'я родитель',
    'я являюсь родителем', 'законный представитель'],
};
