// Preloaded by the tests in front of a recipe: answers in Twilio's place, and says what it was asked.

const sid = `CH${'1'.repeat(32)}`;

globalThis.fetch = async (url, { method, body }) => {
  const { hostname, pathname } = new URL(url);
  console.log(`Twilio: ${method} ${hostname}${pathname} ${body ?? ''}`);
  return Response.json({ sid, conversation_sid: sid, identity: 'visitor-of-the-test' });
};
