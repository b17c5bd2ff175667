import type { LocalePhrases } from '../consent/locale-phrases';

/** Texts that ask someone in a chat for a telephone number or to go on elsewhere (GC25 ¶81; no-open-contact-default). */
export const offPlatformTexts: LocalePhrases = {
  en: ['send me your number', 'give me your number', 'share your number', 'share your phone number', 'exchange numbers', 'swap numbers',
    'what is your phone number', "what's your phone number", "what's your number", 'add me on', 'message me on', 'text me on',
    'continue on whatsapp', 'continue on telegram', 'chat on whatsapp', 'chat on telegram', 'move to a private chat', 'continue in private',
    'what is your snapchat', "what's your snap", 'share your snap', 'share your instagram'],
  zh: ['加我微信', '加微信', '加我qq', '留个电话', '你的手机号', '交换手机号', '私聊我'],
  fr: ['donne moi ton numéro', 'ton numéro de téléphone', 'échanger nos numéros', 'ajoute moi sur', 'continuer sur whatsapp',
    'continuer en privé'],
  es: ['dame tu número', 'pásame tu número', 'tu número de teléfono', 'intercambiar números', 'agrégame en', 'seguir por whatsapp',
    'hablar en privado'],
  ar: ['أعطني رقمك', 'أرسل رقمك', 'رقم هاتفك', 'أضفني على', 'تابع على واتساب'],
  ru: ['дай свой номер', 'пришли свой номер', 'твой номер телефона', 'обменяться номерами', 'добавь меня в', 'продолжить в whatsapp',
    'написать в личку'],
};
