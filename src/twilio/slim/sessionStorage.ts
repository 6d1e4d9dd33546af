// In the slim SDK: takes the place of what twilio-sync keeps in sessionStorage, which `sdkClient` forbids: it says of itself
// that it has nothing, as the original does then.

export class SessionStorage {
  updateStorageId(): void {}
  store(): null {
    return null;
  }
  read(): null {
    return null;
  }
  remove(): null {
    return null;
  }
  update(): null {
    return null;
  }
}
