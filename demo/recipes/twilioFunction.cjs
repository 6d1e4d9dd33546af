// The endpoint as Twilio Functions. Put this into functions/chat/initWebchat.js, and copies of it beside it for each
// further call (refreshToken.js, endChat.js, …): the path tells which call it is. All of them public, none protected.

let chat;

exports.handler = async (context, event, callback) => {
  try {
    chat ??= await startChat(context);
    await chat(context, event, callback);
  } catch (error) {
    callback(error);
  }
};

async function startChat(context) {
  const { createEndpoint, endpointOptionsFrom, toTwilioFunction } = await import('parlor/server');
  // ACCOUNT_SID and AUTH_TOKEN are there by themselves; the others are environment variables of the service.
  const read = endpointOptionsFrom(context);
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  return toTwilioFunction(createEndpoint(read.options), Twilio.Response);
}
