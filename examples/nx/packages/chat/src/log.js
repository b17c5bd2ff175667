export function onMessage(user, text) {
  console.log(user.email, text.length);
}
