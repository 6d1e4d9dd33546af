// What the agent should know of the page the visitor is on. Read when a conversation starts, so it is right after SPA navigation too.

const longest = 500;

export function pageContext(): Record<string, unknown> {
  const context: Record<string, unknown> = {
    pageUrl: short(withoutSecrets(location.href)),
    pageTitle: short(document.title),
    language: navigator.language,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
  if (document.referrer) context.referrer = short(withoutSecrets(document.referrer));
  return context;
}

/** Query and fragment may carry tokens of the host page. */
function withoutSecrets(url: string): string {
  return url.replace(/[?#].*$/s, '');
}

function short(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
