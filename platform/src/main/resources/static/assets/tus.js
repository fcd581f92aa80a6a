// The client's side of tus 1.0, and the files that wait in the browser for their turn.

// ---- the browser's own store

export const waiting = {
  open: () =>
    new Promise((resolve, reject) => {
      const request = indexedDB.open('ccso-uploads', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('files', { keyPath: 'id' });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    }),
  async run(mode, act) {
    const store = await waiting.open();
    try {
      return await new Promise((resolve, reject) => {
        const step = store.transaction('files', mode);
        const request = act(step.objectStore('files'));
        step.oncomplete = () => resolve(request.result);
        step.onerror = step.onabort = () => reject(step.error);
      });
    } finally {
      store.close();
    }
  },
  all: (to) =>
    waiting
      .run('readonly', (files) => files.getAll())
      .then((all) => all.filter((it) => it.to === to))
      .catch(() => []),
  put: (item) => waiting.run('readwrite', (files) => files.put(item)),
  remove: (item) => waiting.run('readwrite', (files) => files.delete(item.id)).catch(() => {}),
};

// ---- the protocol

export class Gone extends Error {} // the server does not know the upload any more
export class SignedOut extends Error {}
export class Refused extends Error {} // message: why, in the reader's words

const base64 = (text) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

export const metadata = (said) =>
  Object.entries(said)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name} ${base64(value)}`)
    .join(',');

export function ask(method, address, headers, body, progress, taken) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, address);
    request.setRequestHeader('Tus-Resumable', '1.0.0');
    for (const [name, value] of Object.entries(headers)) {
      request.setRequestHeader(name, value);
    }
    request.upload.onprogress = (event) => progress?.(event.loaded);
    request.onerror = request.onabort = () => reject(new Error('cut'));
    request.onload = () => {
      if (request.status === 404 || request.status === 410) {
        reject(new Gone());
      } else if (request.status === 403 || !request.getResponseHeader('Tus-Resumable')) {
        reject(request.status >= 500 ? new Error('server') : new SignedOut());
      } else if (request.status === 413 || request.status === 422 || request.status === 400) {
        reject(new Refused(JSON.parse(request.responseText).said));
      } else if (request.status >= 500 && request.status !== 507) {
        reject(new Error('server'));
      } else if (request.status === 507) {
        reject(new Refused(JSON.parse(request.responseText).said));
      } else {
        resolve(request);
      }
    };
    taken?.(request);
    request.send(body ?? null);
  });
}

export async function checksum(bytes) {
  if (!window.crypto?.subtle) {
    return {}; // plain HTTP from another machine: TCP's own sums must do
  }
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return { 'Upload-Checksum': 'sha256 ' + btoa(String.fromCharCode(...digest)) };
}
