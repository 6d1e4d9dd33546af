// What the gate says where the site has no words of its own.

export const consentText = 'To chat with you, we store data in your browser and connect to our chat service.';
export const linkText = 'Privacy policy';
export const acceptText = 'Accept and chat';
export const declineText = 'Not now';
