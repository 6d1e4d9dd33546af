// In the slim SDK: takes the place of where twilsock would keep its continuation token. It asks for the length of a function
// instead of that of sessionStorage, finds it to be 0, and never keeps any: neither does this.

// biome-ignore lint/style/noDefaultExport: that is how twilsock imports it
export default {
  getStoredToken: () => null,
  storeToken(): void {},
};
