/* Field page on a weak network: an entry is first kept on the device, encrypted under a key that never leaves the
   browser, and sent when the network lets it; the server stores the same entry once, however often it arrives. */
(function () {
  'use strict';

  const form = document.getElementById('field-form');
  const status = document.getElementById('field-status');
  if (!form || !window.indexedDB || !window.crypto || !window.crypto.subtle) {
    return; // the form itself still works
  }
  const RETRY_MS = 30000;
  let sending = false;

  function open() {
    return new Promise((resolve, reject) => {
      const asked = indexedDB.open('field', 1);
      asked.onupgradeneeded = () => {
        asked.result.createObjectStore('keys');
        asked.result.createObjectStore('waiting', {keyPath: 'id'});
      };
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
  }

  async function store(name, mode, action) {
    const db = await open();
    try {
      return await new Promise((resolve, reject) => {
        const transaction = db.transaction(name, mode);
        const asked = action(transaction.objectStore(name));
        transaction.oncomplete = () => resolve(asked.result);
        transaction.onerror = () => reject(transaction.error);
        transaction.onabort = () => reject(transaction.error);
      });
    } finally {
      db.close();
    }
  }

  async function key() {
    const kept = await store('keys', 'readonly', keys => keys.get('field'));
    if (kept) {
      return kept;
    }
    const made = await crypto.subtle.generateKey({name: 'AES-GCM', length: 256}, false, ['encrypt', 'decrypt']);
    await store('keys', 'readwrite', keys => keys.put(made, 'field'));
    return made;
  }

  function all() {
    return store('waiting', 'readonly', waiting => waiting.getAll());
  }

  async function show(text) {
    const left = (await all()).length;
    localStorage.setItem('fieldWaiting', String(left));
    status.textContent = left > 0 ? (text || status.dataset.waiting) + ' (' + left + ')' : text || '';
    status.hidden = status.textContent === '';
  }

  async function keep() {
    const entry = new FormData(form);
    const id = crypto.randomUUID();
    entry.set('key', id);
    const packed = new Response(entry);
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const sealed = await crypto.subtle.encrypt({name: 'AES-GCM', iv: iv}, await key(), await packed.arrayBuffer());
    const row = {id: id, visit: form.dataset.visit, type: packed.headers.get('Content-Type'), iv: iv, sealed: sealed};
    await store('waiting', 'readwrite', waiting => waiting.put(row));
  }

  /* Taken only if the answer is the field page again: a login page, too, answers with 200. */
  async function send(row) {
    const body = await crypto.subtle.decrypt({name: 'AES-GCM', iv: row.iv}, await key(), row.sealed);
    const answer = await fetch(form.action, {method: 'POST', headers: {'Content-Type': row.type}, body: body});
    if (answer.ok && new URL(answer.url).pathname === location.pathname) {
      await store('waiting', 'readwrite', waiting => waiting.delete(row.id));
      return true;
    }
    throw new Error(answer.status === 422 || answer.status === 409 ? 'refused' : 'later');
  }

  async function sendAll() {
    if (sending) {
      return;
    }
    sending = true;
    let text = '';
    let sent = 0;
    try {
      for (const row of (await all()).filter(one => one.visit === form.dataset.visit)) {
        try {
          await send(row);
          sent++;
        } catch (failure) {
          text = failure.message === 'refused' ? status.dataset.refused : status.dataset.kept;
          if (failure.message !== 'refused') {
            break;
          }
        }
      }
      await show(text || (sent > 0 ? status.dataset.sent : ''));
      if (sent > 0 && text === '') {
        location.reload();
      }
    } finally {
      sending = false;
    }
  }

  // What is pasted is never cut off in silence: it stays, and the field says that it is too long.
  const words = document.getElementById('f-text');
  words.addEventListener('input', () => {
    words.setCustomValidity(words.value.length > Number(words.dataset.longest) ? words.dataset.long : '');
  });
  form.addEventListener('submit', async event => {
    event.preventDefault();
    try {
      await keep();
    } catch (failure) {
      form.submit(); // nothing can be kept here: send at once
      return;
    }
    form.reset();
    await sendAll();
  });
  window.addEventListener('online', sendAll);
  setInterval(sendAll, RETRY_MS);
  sendAll();
})();
